import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';

/**
 * Loads a module as the extension has it: in one file with all that it imports. Loaded one by one, modules reach each
 * other's functions through getters, which takes twice the time.
 */
export async function bundled<Module>(file: string): Promise<Module> {
	const outDir = path.resolve('dist/bench');
	await build({configFile: false, logLevel: 'error', build: {ssr: file, outDir, emptyOutDir: false}});
	return import(pathToFileURL(path.join(outDir, `${path.parse(file).name}.js`)).href);
}
