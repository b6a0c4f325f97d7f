import fc from 'fast-check';
import {expect, test} from 'vitest';
import {en} from './languages/en.ts';
import {partsOf} from './letter-parts.ts';

const short = {greeting: 'G', text: 'T', bullets: 'B', 'sign-off': 'S', signature: 'N'} as const;

/** The parts of a text, each by its letter and as it stands. */
const parts = (text: string): string[] =>
	partsOf(text, en).map(({role, start, end}) => `${short[role]} ${text.slice(start, end)}`);

const talk = 'Thank you for the talk.';
const long = `The drying loft stayed with me ${'all the way home and then '.repeat(5)}I slept on it`;

test.each<[string, string, string[]]>([
	['nothing', '', []],
	['a text alone', talk, [`T ${talk}`]],
	[
		'a whole letter',
		`Dear Ann,\n\n${talk}\nIt was good.\n\n• one\n• two\n\nKind regards,\nTom Reed\n555 0199`,
		['G Dear Ann,', `T ${talk}\nIt was good.`, 'B • one\n• two', 'S Kind regards,', 'N Tom Reed\n555 0199'],
	],
	['a long last line, however it ends', `${talk}\n\n${long}`, [`T ${talk}`, `T ${long}`]],
	['a long last line before a name', `${talk}\n\n${long}\n\nTom`, [`T ${talk}`, `T ${long}`, 'N Tom']],
	['a long last line that is still written', `${talk}\n\n${long},\nand more`, [`T ${talk}`, `T ${long},\nand more`]],
	['a long first line that ends in a colon', `${long}:\n\n${talk}`, [`T ${long}:`, `T ${talk}`]],
	['without empty lines', `Dear Ann,\n${talk}\nBest,\nTom`, ['G Dear Ann,', `T ${talk}`, 'S Best,', 'N Tom']],
	['a bare name for a greeting', `Ann,\n\n${talk}`, ['G Ann,', `T ${talk}`]],
	[
		'a greeting that nobody listed',
		`Sat Sri Akal Sekhon Sahib,\n\n${talk}`,
		['G Sat Sri Akal Sekhon Sahib,', `T ${talk}`],
	],
	['a short first line', `Thank you for the talk today,\nAnn.`, ['T Thank you for the talk today,\nAnn.']],
	[
		'a greeting on the text’s line',
		`Dear Ann, thank you for the talk of yesterday.`,
		['T Dear Ann, thank you for the talk of yesterday.'],
	],
	[
		'a wish that nobody listed',
		`${talk}\n\nUntil the pigeons come home,\nTom`,
		[`T ${talk}`, 'S Until the pigeons come home,', 'N Tom'],
	],
	[
		'a long wish',
		`${talk}\n\nAll the best to you and the long-eared ones,\nTom`,
		[`T ${talk}`, 'S All the best to you and the long-eared ones,', 'N Tom'],
	],
	[
		'such a wish without a comma',
		`Ann,\n\n${talk}\n\nSunny greetings from Kemi\nTom`,
		['G Ann,', `T ${talk}`, 'S Sunny greetings from Kemi', 'N Tom'],
	],
	[
		'such a wish above no name',
		`Ann,\n\n${talk}\n\nSunny greetings from Kemi\nI will be there at nine then`,
		['G Ann,', `T ${talk}`, 'T Sunny greetings from Kemi\nI will be there at nine then'],
	],
	['a bare name at the end', `Ann,\n\n${talk}\n\nTom Reed`, ['G Ann,', `T ${talk}`, 'N Tom Reed']],
	[
		'four names at the end',
		`Ann,\n\n${talk}\n\nTom\nReed\nKemi\nMill`,
		['G Ann,', `T ${talk}`, 'N Tom\nReed\nKemi\nMill'],
	],
	[
		'five lines at the end',
		`Ann,\n\n${talk}\n\nTom\nReed\nKemi\nMill\nHull`,
		['G Ann,', `T ${talk}`, 'T Tom\nReed\nKemi\nMill\nHull'],
	],
	['a name right behind a greeting', 'Ann,\n\nTom Reed', ['G Ann,', 'T Tom Reed']],
	[
		'all that follows a sign-off',
		`${talk}\n\nBest,\n\nTom\n\nP.S. ${talk}`,
		[`T ${talk}`, 'S Best,', 'N Tom', `N P.S. ${talk}`],
	],
	[
		'a sign-off with eight lines below',
		`${talk}\n\nBest,\n${'a\n'.repeat(8)}`,
		[`T ${talk}`, 'S Best,', `N ${'a\n'.repeat(8).trim()}`],
	],
	[
		'a sign-off with nine lines below',
		`${talk}\n\nBest wishes\n${'It is so, I say.\n'.repeat(9)}`,
		[`T ${talk}`, `T Best wishes\n${'It is so, I say.\n'.repeat(9).trim()}`],
	],
	['a sign-off right behind the greeting', 'Ann,\n\nBest,\nTom', ['G Ann,', 'T Best,\nTom']],
])('parts %s', (_, text, expected) => {
	expect(parts(text)).toEqual(expected);
});

test.each([
	['Dear one two three four five six seven', 'G'],
	['Dear one two three four five six seven eight', 'T'],
	['Dearest one', 'T'],
	['Dear Ann.', 'T'],
	['Dear Ann!', 'G'],
	['Ann Lee Bo Ray,', 'G'],
	['Ann Lee Bo Ray Eve Tom Ida,', 'G'],
	['Ann Lee Bo Ray Eve Tom Ida Kay,', 'T'],
	['Ann Lee Bo Ray:', 'G'],
	['Ann Lee Bo Ray Eve:', 'T'],
])('the first line %j plays the part %s', (line, role) => {
	expect(parts(`${line}\n\n${talk}`)[0]).toBe(`${role} ${line}`);
});

test('the parts of any text stand in order, and leave out white space alone', () => {
	const line = fc.constantFrom('Dear Ann,', 'Tom', 'Best,', '• one', talk, '', ' ', '😀', 'Ours was good');
	fc.assert(
		fc.property(fc.array(line, {maxLength: 12}), lines => {
			const text = lines.join('\n');
			const found = partsOf(text, en);
			const gaps = [{start: 0, end: 0}, ...found].map(({end}, index) => text.slice(end, found[index]?.start));
			expect(gaps.join('').trim()).toBe('');
			expect(found.every(({start, end}) => start < end)).toBe(true);
		}),
	);
});
