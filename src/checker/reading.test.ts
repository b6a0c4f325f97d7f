import fc from 'fast-check';
import {expect, test} from 'vitest';
import {en} from './languages/en.ts';
import {readBody} from './reading.ts';

const line = fc.constantFrom(
	'Dear Ann,',
	'Thank you for the tour of the mill.',
	'I madly want to work here. I ran a lathe.',
	'It isn’t far; I can’t wait.',
	'• one',
	'',
	'',
	'Kind regards,',
	'Tom Reed',
	'x',
);
const body = fc.array(line, {maxLength: 15}).map(lines => lines.join('\n'));
const edit = fc.record({at: fc.nat(400), taken: fc.nat(12), put: fc.oneof(fc.string({maxLength: 3}), line)});

/** What a reading comes to, without what is kept with it. */
const shown = (text: string, language: typeof en) =>
	readBody(text, language).map(({start, end, role, reading}) => ({
		...{start, end, role, text: reading.text, words: reading.words, sentences: reading.sentences},
		hits: [...reading.hits],
	}));

test('a letter reads alike whatever was written in it before', () => {
	fc.assert(
		fc.property(body, fc.array(edit, {maxLength: 8}), (first, edits) => {
			let text = first;
			for (const {at, taken, put} of edits) {
				readBody(text, en);
				text = text.slice(0, at) + put + text.slice(at + taken);
			}
			// A copy of the language remembers nothing.
			expect(shown(text, en)).toEqual(shown(text, {...en}));
		}),
		{numRuns: 150},
	);
});

test('a keystroke leaves the readings of the other paragraphs as they are', () => {
	const paragraphs = ['Dear Ann,', 'Thank you for the tour.', 'I ran a lathe.', 'I ran a mill.', 'I look forward.'];
	const before = readBody(paragraphs.join('\n\n'), en);
	const after = readBody(paragraphs.join('\n\n').replace('a lathe', 'a big lathe'), en);
	expect(after.map(({reading}, index) => reading === before[index]?.reading)).toEqual([true, true, false, true, true]);
});
