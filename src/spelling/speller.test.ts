import fc from 'fast-check';
import {expect, test} from 'vitest';
import {commonMistakes} from './common-mistakes.ts';
import packed from './dictionary/english.txt?raw';
import unoffered from './dictionary/unoffered-words.txt?raw';
import {openSpeller} from './index.ts';
import {candidates} from './suggest.ts';
import {readTrie} from './word-trie.ts';

const speller = openSpeller();

test.each([
	'colour',
	'color',
	'organise',
	'organize',
	'centre',
	'programme',
	'judgement',
	'Paris',
	'PARIS',
	'Thank',
	"don't",
	"company's",
	'résumé',
	'résumés',
	'onboarding',
	'stakeholders',
	'Kubernetes',
	'Linkedin',
	'multicultural',
	'denoise',
	'hirer',
	'bcc',
	"don'ts",
	"daren't",
	'prefetches',
	'autosampler',
	'relocker',
	'unfollowed',
	'anonymised',
	'tokenisation',
	'levain',
	'I',
	'',
	'北京',
	'O2',
	'x'.repeat(500),
])('%s is right', word => {
	expect(speller.isRight(word)).toBe(true);
});

test.each([
	'Okafor',
	'Brightwater',
	'Northwind',
	'Priya',
	'Kieth',
	'Browne',
	'Clarke',
	'Revolut',
	'Ganesh',
	'Ngozi',
	'Szymański',
	'Fischer',
	'Bjørn',
])('%s counts as a name', word => {
	expect(speller.isRight(word)).toBe(true);
});

test.each([
	['greatful', 'grateful'],
	['Oppurtunity', 'Opportunity'],
	['RECIEVED', 'RECEIVED'],
	['thnak', 'thank'],
	['Thnak', 'Thank'],
	['teh', 'the'],
	['english', 'English'],
	['wendesday', 'Wednesday'],
	['Janaury', 'January'],
	["comapny's", "company's"],
	['alot', 'a lot'],
	['thankyou', 'thank you'],
	['calender', 'calendar'],
	['aplication', 'application'],
	['interveiwer', 'interviewer'],
	['collabration', 'collaboration'],
	['strategey', 'strategy'],
	['resluts', 'results'],
	['requeest', 'request'],
	['interresting', 'interesting'],
	['resaturant', 'restaurant'],
])('%s is wrong, and %s comes first', (word, meant) => {
	expect(speller.isRight(word)).toBe(false);
	expect(speller.suggest(word)[0]).toBe(meant);
});

test.each(['lates', 'clerksgip', 'dilrmma', 'bedsidu'])(
	'%s comes first itself: it may be a word of a trade, or a rare slip',
	word => {
		expect(speller.suggest(word)[0]).toBe(word);
	},
);

test.each([
	'belter',
	'dal',
	'bothy',
	'tun',
	'yews',
	'op',
	'ssh',
	'gose',
	'wok',
	'wry',
	'whet',
	'sax',
	'oft',
	'teem',
	'mins',
])('%s may be meant, and comes first itself', word => {
	expect(speller.suggest(word)[0]).toBe(word);
});

test('hors alone may as well be a slip for hours', () => {
	expect(speller.isRight('hors')).toBe(false);
	expect(speller.suggest('hors')).toContain('hours');
});

test.each(['sax', 'prm', 'sexi', 'pantees', 'asss', 'shti', 'cum', 'boobs', 'dikc'])(
	'nothing coarse is offered for %s',
	word => {
		const coarse = new Set(unoffered.trim().split(/\s+/));
		expect(speller.suggest(word).filter(each => coarse.has(each) && each !== word)).toEqual([]);
	},
);

test('all common mistakes are wrong, and what was meant is right and comes first', () => {
	const pairs = [...commonMistakes];
	expect(pairs.length).toBeGreaterThanOrEqual(300);
	const missed = pairs.filter(
		([mistake, meant]) =>
			speller.isRight(mistake) ||
			speller.suggest(mistake)[0] !== meant ||
			!meant.split(' ').every(word => speller.isRight(word)),
	);
	expect(missed).toEqual([]);
}, 30_000);

test('without the list of common mistakes the right word still comes first in 0.95 of every eighth', () => {
	const trie = readTrie(packed);
	const pairs = [...commonMistakes].filter((_, index) => index % 8 === 0);
	const first = pairs.filter(([mistake, meant]) => candidates(trie, mistake)[0]?.word === meant);
	expect(first.length / pairs.length).toBeGreaterThanOrEqual(0.95);
}, 30_000);

test('any word has an answer, and what is suggested is right', () => {
	const letters = fc.string({
		unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzAEIOU'é"),
		minLength: 1,
		maxLength: 12,
	});
	fc.assert(
		fc.property(letters, word => {
			const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
			for (const suggestion of speller.suggest(word)) {
				expect(suggestion.split(' ').filter(each => each !== plain.toLowerCase() && !speller.isRight(each))).toEqual(
					[],
				);
			}
		}),
		{numRuns: 30},
	);
}, 30_000);
