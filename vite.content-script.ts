import {build, type Plugin, type ResolvedConfig} from 'vite';

const entry = 'src/compose/index.ts';
const builtFile = 'src/compose/index.js';

/** What rules and phrases show or are tested with, and no check reads. */
const examples: readonly unknown[] = ['example', 'examples', 'passes'];

type Cut = {readonly start: number; readonly end: number};

/** A node of the syntax tree, by what is read of it here. */
type Node = Cut & {readonly type: string; readonly key?: {readonly name?: string}};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The outermost properties with examples below a node, in order. */
function examplesIn(value: unknown): readonly Cut[] {
	if (Array.isArray(value)) {
		return value.flatMap(examplesIn);
	}
	if (!isNode(value)) {
		return [];
	}
	const isExample = value.type === 'Property' && examples.includes(value.key?.name);
	return isExample ? [value] : Object.values(value).flatMap(examplesIn);
}

/** Takes a property and the comma behind it out of the code. */
const without = (code: string, {start, end}: Cut): string =>
	code.slice(0, start) + code.slice(end).replace(/^\s*,/, '');

/** Takes the examples out of the checker's rules and phrases. */
const withoutExamples = (): Plugin => ({
	name: 'notewell-without-examples',
	enforce: 'post',
	transform: {
		filter: {id: /\/src\/checker\/.*\.ts$/},
		handler(code) {
			return {code: examplesIn(this.parse(code)).reduceRight(without, code), map: null};
		},
	},
});

/** The content script as one file, which needs no other. */
async function contentScript({root, mode, define, build: {minify, target}}: ResolvedConfig): Promise<string> {
	const built = await build({
		root,
		mode,
		...(define && {define}),
		configFile: false,
		logLevel: 'warn',
		plugins: [withoutExamples()],
		build: {write: false, minify, target, lib: {entry, formats: ['iife'], name: 'notewell', fileName: 'index'}},
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) {
		throw new Error(`Nothing was built from ${entry}`);
	}
	return output.output[0].code;
}

/**
 * Builds the content script anew, without examples: each of them would be loaded into every mail page. `@crxjs` builds it
 * by itself and passes no plugins on.
 */
export function slimContentScript(): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'notewell-slim-content-script',
		enforce: 'post',
		configResolved(resolved) {
			config = resolved;
		},
		generateBundle: {
			order: 'post',
			async handler(_options, bundle) {
				const file = bundle[builtFile];
				if (file?.type !== 'asset') {
					throw new Error(`There is no ${builtFile} to replace`);
				}
				file.source = await contentScript(config);
			},
		},
	};
}
