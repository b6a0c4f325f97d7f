import {test as base} from 'vitest';
import {type Extension, launch} from './launch.ts';

export type {Extension} from './launch.ts';

/** A test with the built extension in a real Chromium, fresh for each. */
export const test = base.extend<{extension: Extension}>({
	// biome-ignore lint/correctness/noEmptyPattern: Vitest reads which fixtures are used from this pattern
	extension: async ({}, use) => {
		const {extension, close} = await launch('dist/test-chromium');
		await use(extension);
		await close();
	},
});
