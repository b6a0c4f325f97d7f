import {createRequire} from 'node:module';
import {check, type Draft, draftOf, isFollowUp, letterKind} from '../src/checker/index.ts';
import {en} from '../src/checker/languages/en.ts';
import type {LanguagePack, Phrase} from '../src/checker/languages/language-pack.ts';
import {readParagraph} from '../src/checker/reading.ts';
import {letters} from '../test/letters/corpus.ts';
import {type Measure, timeOf} from './timing.ts';

const writeGood: (text: string) => readonly unknown[] = createRequire(import.meta.url)('write-good');

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** The good thank-you whose length is nearest to 150 words. */
function typicalLetter(): Draft {
	const good = letters('dev').filter(({kind, expect}) => kind === 'thank-you' && expect.length === 0);
	const away = (body = ''): number => Math.abs(wordsOf(body) - 150);
	const nearest = good.sort((a, b) => away(a.draft.body) - away(b.draft.body))[0]!;
	return draftOf(nearest.draft);
}

const letter = typicalLetter();

/** The same letter with another word in every sentence: what was read before is remembered, and must not be timed. */
const fresh = (body: string, index: number): string => body.replace(/([a-z]{3}|\d)(?=[.,;:!?]\s)/g, `$1 ${index}`);

const bareTokens = (text: string): number => text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;

const checkFresh = (body: string) => (index: number) => check({...letter, body: fresh(body, index)});

/** What the product asks after each keystroke, with the caret in the middle of the text. */
function typeInto(body: string): (index: number) => unknown {
	const middle = body.indexOf(' ', body.length / 2);
	return index => {
		const draft = {...letter, body: `${body.slice(0, middle)} ${index}${body.slice(middle)}`};
		return [letterKind(draft), isFollowUp(draft), check(draft)];
	};
}

/** As many letters in a row: the text grows, and what it is made of stays the same. */
const long = (times: number): string =>
	Array.from({length: times}, (_, index) => fresh(letter.body, index)).join('\n\n');

/** The pack with each phrase ten times, the copies with an end that no letter has. */
function withMorePhrases(language: LanguagePack, times: number): LanguagePack {
	const more = (phrases: readonly Phrase[]): Phrase[] =>
		phrases.flatMap(phrase => [
			phrase,
			...Array.from({length: times - 1}, (_, copy) => ({...phrase, find: `${phrase.find} zq${copy}`})),
		]);
	const lists = Object.entries(language.phrases).map(([list, groups]) => [
		list,
		Object.fromEntries(Object.entries(groups).map(([group, phrases]) => [group, more(phrases)])),
	]);
	return {...language, phrases: Object.fromEntries(lists)};
}

const readFresh = (language: LanguagePack) => (index: number) => {
	for (const [part, paragraph] of letter.body.split('\n\n').entries()) {
		readParagraph(`${paragraph} ${index}.${part}`, language);
	}
};

/** What `check` costs against a bare pass over the words and against write-good, and how the cost grows. */
export function checkerMeasures(): Measure[] {
	const many = withMorePhrases(en, 10);
	const one = timeOf(checkFresh(letter.body), 100);
	const bare = timeOf(index => bareTokens(fresh(letter.body, index)), 1000);
	const again = timeOf(() => check(letter), 100);
	const good = timeOf(index => writeGood(fresh(letter.body, index)), 20);
	const grown = timeOf(checkFresh(long(64)), 2);
	const typed = timeOf(typeInto(letter.body), 100);
	const typedLong = timeOf(typeInto(long(64)), 10);
	const few = timeOf(readFresh(en), 100);
	const lots = timeOf(readFresh(many), 100);
	return [
		{
			what: `check, ${wordsOf(letter.body)} words never read before, against bare tokens`,
			value: one / bare,
			budget: 10,
			unit: '×',
		},
		{what: 'check, the same words again, against bare tokens', value: again / bare, budget: 10, unit: '×'},
		{what: 'check against write-good', value: one / good, budget: 0.1, unit: '×'},
		{what: 'check, 64 times the text', value: grown / one, budget: 80, unit: '×'},
		{what: 'reading, 10 times the phrases', value: lots / few, budget: 1.5, unit: '×'},
		{what: 'a keystroke in the middle of the letter', value: typed, budget: 4, unit: 'ms'},
		{what: 'a keystroke in a letter 64 times as long', value: typedLong / typed, budget: 2, unit: '×'},
	];
}
