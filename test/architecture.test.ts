import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

/** The import table of docs/ARCHITECTURE.md: which folder of `src` may import from which others. */
const mayImport = new Map(
	[...readFileSync('docs/ARCHITECTURE.md', 'utf8').matchAll(/^\| ([a-z, ]+) \| ([a-z, ]+) \|$/gm)].flatMap(
		([, folders, targets]) =>
			folders!.split(', ').map(folder => [folder, targets === 'nothing' ? [] : targets!.split(', ')] as const),
	),
);

const entries = ['compose', 'popup', 'options', 'practice', 'background'];

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
	.map(name => path.join('src', name))
	.filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && statSync(file).isFile());

const imports = sources.flatMap(file =>
	[...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(
		([, target]) => [file, path.join(path.dirname(file), target!)] as const,
	),
);

/** The interface's texts are data, known to the compiler by name. */
const texts = path.join('public', '_locales', 'en', 'messages.json');

const pure = ['checker', 'interviews', 'skeletons', 'spelling', 'tone'];

/** A file's text without its comments. */
const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const folderOf = (file: string): string => path.relative('src', file).split(path.sep)[0]!;

test('it sees the table, the files and the imports', () => {
	expect(mayImport.size).toBeGreaterThanOrEqual(14);
	expect(sources.length).toBeGreaterThan(60);
	expect(imports.length).toBeGreaterThan(120);
});

test('every folder of src is in the table', () => {
	expect([...new Set(sources.map(folderOf))].filter(folder => !mayImport.has(folder))).toEqual([]);
});

test('imports follow the table', () => {
	const strays = imports.filter(([from, to]) => {
		const folder = folderOf(from);
		if (folder === 'platform' && to === texts) {
			return false;
		}
		return !to.startsWith('src') || ![folder, ...(mayImport.get(folder) ?? [])].includes(folderOf(to));
	});
	expect(strays).toEqual([]);
});

test('nothing imports an entry point', () => {
	const isEntry = (file: string) => entries.some(entry => file.startsWith(path.join('src', entry, 'index.')));
	expect(imports.filter(([, to]) => isEntry(to))).toEqual([]);
});

test('only platform says `browser.`', () => {
	const strays = sources.filter(
		file => folderOf(file) !== 'platform' && /webextension-polyfill|\b(?:chrome|browser)\.[a-z]+\b/.test(codeOf(file)),
	);
	expect(strays).toEqual([]);
});

test('the pure folders know no clock, no chance, no page and no network', () => {
	const impure =
		/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\b(?:document|window|localStorage|performance|crypto)\.|\bfetch\(/;
	const files = sources.filter(file => pure.includes(folderOf(file)));
	expect(files.length).toBeGreaterThan(40);
	expect(files.filter(file => impure.test(codeOf(file)))).toEqual([]);
});

test('nothing makes markup from text', () => {
	const makesMarkup = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
	expect(sources.filter(file => makesMarkup.test(codeOf(file)))).toEqual([]);
});

test('no folder for leftovers', () => {
	expect(sources.filter(file => /\/(?:utils?|helpers?|common|misc|lib)(?:\/|\.ts)/.test(file))).toEqual([]);
});
