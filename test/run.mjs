// Runs a TypeScript file in Node through Vite: `node test/run.mjs FILE [ARGUMENTS]`.
import path from 'node:path';
import {runnerImport} from 'vite';

const [, , file, ...rest] = process.argv;
process.argv = [process.argv[0], path.resolve(file), ...rest];
await runnerImport(path.resolve(file), {configFile: false, logLevel: 'error'});
