/** Lets modules that mention the browser be loaded in Node. Nothing is pretended: whatever calls it fails. */
Object.assign(globalThis, {chrome: {runtime: {id: 'test'}}, browser: {runtime: {id: 'test'}}});
