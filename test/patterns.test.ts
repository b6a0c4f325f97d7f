import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {analyse} from 'scslre';
import {parseSync} from 'vite';
import {expect, test} from 'vitest';

/** The folders whose patterns meet text that somebody else may have written. */
const folders = ['checker', 'mail', 'interviews', 'skeletons', 'compose'];

type Pattern = {readonly file: string; readonly source: string; readonly flags: string};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every node of a syntax tree. */
function* nodesOf(value: unknown): Iterable<object> {
	if (isObject(value)) {
		if (!Array.isArray(value)) {
			yield value;
		}
		for (const part of Object.values(value)) {
			yield* nodesOf(part);
		}
	}
}

const files = folders.flatMap(folder =>
	readdirSync(path.join('src', folder), {recursive: true, encoding: 'utf8'})
		.map(name => path.join('src', folder, name))
		.filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)),
);

const nodes = files.flatMap(file =>
	[...nodesOf(parseSync(file, readFileSync(file, 'utf8')).program)].map(node => ({file, node})),
);

const patterns: readonly Pattern[] = nodes.flatMap(({file, node}) =>
	'regex' in node && isObject(node.regex)
		? [{file, source: String(Reflect.get(node.regex, 'pattern')), flags: String(Reflect.get(node.regex, 'flags'))}]
		: [],
);

/** Patterns that could take long on a long text, and why the text that they meet is short, or they do not. */
const reviewed: readonly (readonly [source: string, reason: string])[] = [
	[String.raw`[\p{L}\p{N}.]+$`, 'It meets the 12 characters before a full stop.'],
	[String.raw`(?:[@/]|www\.)\S*$`, 'It meets the last 80 characters of a paragraph.'],
	[String.raw`\S*$`, 'It meets the 80 characters before a word.'],
	[`^[("'“‘[]+|[)"'”’\\].,;:!?…]+$`, 'It meets a word with at most 80 characters to each side.'],
	[String.raw`\.+$`, 'It meets a domain of at most 255 characters.'],
	['[.,;:]+$', 'It meets the words of a name, in which such marks stand one by one.'],
	[`(?:^|[.!?:•\\n]["'”’)]*\\s*)$`, 'It meets four characters.'],
	[`(?:^|[.!?:•…]["'”’)]*\\s*|\\n\\s*|["“(]\\s*)$`, 'It meets six characters.'],
	[
		String.raw`(?:[.!?\n("“]|^)\s*$`,
		'It meets what stands between two words, for the few that may be a misspelt name.',
	],
	[String.raw`[.!?\n]\s*$`, 'It meets what stands between two words, where a title is followed by a name.'],
	[String.raw`(?:^|[.!?\n])\s*$`, 'It meets what stands between two words, where a title is followed by a name.'],
	[String.raw`^\s*([^\n]{1,60}?)\s*[,:–—-]\s*(?:\n|$)`, 'It meets the first 200 characters of a letter.'],
	[
		String.raw`\n[^\S\n]*(?:[-–—][^\S\n]*)?(?!Thank|Dear|Hi\b|Hello|Best\b)((?:\p{Lu}[\p{L}'’.-]*[^\S\n]*){1,3})\s*$`,
		'It meets the last 80 characters of a letter.',
	],
	['[|;<>"“”„].*$', 'It meets a name of at most 400 characters.'],
	[String.raw`^['‘’\s]+|['‘’\s]+$`, 'It meets a name of at most 400 characters.'],
	[String.raw`[\s,._]+(?![^(]*\))|(?<=\p{L}{2}\.)`, 'It meets a name of at most 400 characters.'],
	[
		String.raw`(?:"[^"]*"|<[^>]*>|[^,;\n])+`,
		'It meets 5,000 characters, and nothing follows the loop, so that it never goes back.',
	],
	[
		String.raw`(?:"[^"]*"|<[^>]*>|[^;\n])+`,
		'It meets 5,000 characters, and nothing follows the loop, so that it never goes back.',
	],
	[String.raw`^(.*?)[\s<(]*([^\s<>(),;"]+@[^\s<>(),;"]+)[>)]?$`, 'It meets one entry of at most 400 characters.'],
	[
		String.raw`^(?:\s*(?:re|fwd?|aw|wg|sv|vs|antw|tr|rif|res|odp)\s*(?:\[\d+\])?\s*:)+\s*`,
		'It meets a subject of at most 300 characters, and nothing follows the loop that could fail.',
	],
	[String.raw`\s*(?:[,;:|(!?]|\s[–—-]\s).*$`, 'It meets a subject of at most 300 characters.'],
];

const slow = ({source, flags}: Pattern): boolean => analyse({source, flags}).reports.length > 0;

test('it sees the files and the patterns, and a slow pattern is found slow', () => {
	expect(files.length).toBeGreaterThan(100);
	expect(patterns.length).toBeGreaterThan(250);
	expect(new Set(patterns.map(({file}) => file.split(path.sep)[1]))).toEqual(new Set(folders));
	expect(slow({file: '', source: String.raw`(?:a|\w)+$`, flags: ''})).toBe(true);
});

test('no pattern goes back over a text again and again, but for those that only meet short texts', () => {
	const known = new Set(reviewed.map(([source]) => source));
	expect(patterns.filter(pattern => !known.has(pattern.source) && slow(pattern))).toEqual([]);
});

test('no pattern is put together at run time, where nobody could look at it', () => {
	const made = nodes.filter(
		({node}) => 'callee' in node && isObject(node.callee) && Reflect.get(node.callee, 'name') === 'RegExp',
	);
	expect(made.map(({file}) => file)).toEqual([]);
});
