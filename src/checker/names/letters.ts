/** Letters that do not part into a base letter and a mark, and how they are written in plain Latin. */
const singles =
	'ß ss|ø o|æ ae|œ oe|ł l|đ d|ð d|þ th|ı i|ħ h|ŋ n|ə e|ĸ k|ŧ t|' +
	'а a|б b|в v|г g|ґ g|д d|е e|є ye|ж zh|з z|и i|і i|ї yi|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ў u|ф f|х kh|' +
	'ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya|ђ dj|ј j|љ lj|њ nj|ћ c|џ dz|ѓ gj|ќ kj|ѕ dz|ә a|ғ gh|қ q|ң ng|ө o|ү u|ұ u|һ h|' +
	'α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y|φ f|χ ch|ψ ps|ω o';

const toLatin = new Map(singles.split('|').map(pair => [pair.slice(0, 1), pair.slice(2)] as const));

/** Ways in which the end of a name is written, the most usual first: Dmitry, Dmitriy, Dmitri; Sergey, Sergei. */
const endings = (name: string): string[] => [
	name.replace(/[iy]y$/, 'y'),
	name,
	name.replace(/[iy]y$/, 'i'),
	name.replace(/([ae])y$/, '$1i'),
];

/** A name as it is written letter by letter, its end in the most usual way first. */
export const byLetter = (name: string): string[] => [...new Set(endings(name))];

/** Ways in which a name in another script is written in Latin letters: Natalya, Natalia; Zaytsev, Zaitsev; Aleksey, Alexei. */
export const latinSpellings = (name: string): string[] => [
	...new Set(
		byLetter(name).flatMap(spelling => [
			spelling,
			spelling.replace(/(?:iy|(?<=[^aeiou])y)(?=[aeou])/g, (found, at: number) => (at === 0 ? found : 'i')),
			spelling.replace(/([aeou])y(?=[^aeiouy])/g, '$1i'),
			spelling.replace(/yy/g, 'y'),
			spelling.replace(/ks/g, 'x'),
			spelling.replace(/kh/g, 'h'),
			spelling.replace(/mp/g, 'mb'),
		]),
	),
];

/** The two-letter spellings used where an umlaut or ring cannot be typed, and of ё: Fyodorov, or Fedorov. */
const twoLetters = new Map([
	['ä', 'ae'],
	['ö', 'oe'],
	['ü', 'ue'],
	['ø', 'oe'],
	['å', 'aa'],
	['đ', 'dj'],
	['ñ', 'ny'],
	['ō', 'oh'],
	['ū', 'uu'],
	['ё', 'yo'],
]);

const ascii = /^[A-Za-z]*$/;
const typewritten = /^[ -~]*$/;
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Also the letters that look like apostrophes, as in Kaʻiulani. */
const notLetters = /[^\p{L}\p{M}]|[ʹ-ˁ]/gu;

/** Greek letters that are read together. */
const greekPairs: readonly (readonly [RegExp, string])[] = [
	[/ου/g, 'ou'],
	[/αυ/g, 'av'],
	[/ευ/g, 'ev'],
	[/γγ/g, 'ng'],
	[/^μπ/, 'b'],
	[/μπ/g, 'mp'],
	[/ντ/g, 'nt'],
];

const readGreek = (text: string): string =>
	/[α-ω]/.test(text) ? greekPairs.reduce((spelt, [pair, latin]) => spelt.replace(pair, latin), text) : text;

/** Letters without their marks, but for those that are letters of their own with them: й, ї. */
const withoutMarks = (text: string): string =>
	[...text.normalize('NFC')]
		.map(letter => (toLatin.has(letter.toLowerCase()) ? letter : letter.normalize('NFD').replace(marks, '')))
		.join('')
		.normalize('NFC');

const respell = (text: string): string => {
	let out = '';
	for (const letter of readGreek(withoutMarks(text))) {
		out += toLatin.get(letter) ?? letter;
	}
	return out;
};

/**
 * What spellings of one name have in common: lower case, no accents, only letters, Cyrillic and Greek in Latin letters.
 * Other scripts stay as they are.
 */
export function plain(word: string): string {
	const lower = word.toLowerCase();
	if (ascii.test(word)) {
		return lower;
	}
	return typewritten.test(word) ? lower.replace(/[^a-z]+/g, '') : respell(lower).replace(notLetters, '');
}

/** The text in Latin letters without accents, its capitals kept: `Mærsk` as Maersk, `Łódź` as Lodz. */
export const unaccented = (text: string): string =>
	typewritten.test(text)
		? text
		: [...withoutMarks(text)]
				.map(letter => {
					const latin = toLatin.get(letter.toLowerCase()) ?? letter;
					return letter === letter.toLowerCase() ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1);
				})
				.join('');

/** The plain spelling with umlauts and rings in two letters (`mueller`), or `undefined` where there are none. */
export function plainInTwo(word: string): string | undefined {
	if (typewritten.test(word)) {
		return undefined;
	}
	// The Icelandic letter never opens a word: there it stands for the other one, whose capital looks the same.
	const lower = word.toLowerCase().normalize('NFC').replace(/^ð/, 'đ');
	const spelt = [...lower].map(letter => twoLetters.get(letter) ?? letter).join('');
	return spelt === lower ? undefined : plain(spelt);
}

/** Whether the word is in Latin letters: only then does its spelling say how others must spell it. */
export const isLatin = (word: string): boolean =>
	typewritten.test(word) || /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}ʹ-ˁ]*$/u.test(word);

/** A script without capitals and without spaces between names: Han, kana, hangul. */
export const isEastAsian = (word: string): boolean =>
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);

/** Folds spellings that sound alike, for names written in another script: Dmitry, Dmitriy; Yulia, Julia; Soloviev, Solovev. */
export const sound = (name: string): string =>
	name
		.replace(/ph/g, 'f')
		.replace(/x/g, 'ks')
		.replace(/ou|oo/g, 'u')
		.replace(/tch|ch|kh|gh|h/g, match => (match === 'tch' || match === 'ch' ? 'c' : ''))
		.replace(/ck|q/g, 'k')
		.replace(/c(?=[^ei]|$)/g, 'k')
		.replace(/tz/g, 'ts')
		.replace(/w/g, 'v')
		.replace(/[yj]/g, 'i')
		.replace(/ie/g, 'e')
		.replace(/ey?$|ie$/, 'i')
		.replace(/(.)\1+/g, '$1');

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();

/** `right` in the case of `typed`: all capitals, all small, or as it is written. */
export function inCaseOf(typed: string, right: string): string {
	if (isUpper(typed) && [...typed].length > 1) {
		return right.toUpperCase();
	}
	return typed !== typed.toUpperCase() && typed === typed.toLowerCase() ? right.toLowerCase() : right;
}

/** Whether the word begins with a capital. */
export function isCapitalised(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(word);
}

/** Whether all letters are capitals, and there are two or more. */
export const isShouted = (word: string): boolean => word.length > 1 && isUpper(word);
