/** A piece of a word and its number in the model. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The piece that stands for whatever the model does not know. */
export const unknownPiece = '[UNK]';

const longestWord = 100;
/** No piece of the model is longer. */
const longestKnown = 24;
const sameMarks = new Map([
	...[...'’‘ʼ`´'].map(mark => [mark, "'"] as const),
	...[...'“”„«»'].map(mark => [mark, '"'] as const),
	...[...'–—‐‑−'].map(mark => [mark, '-'] as const),
]);
const markPattern = /[’‘ʼ`´“”„«»–—‐‑−]/g;
// Control characters are what this pattern is for.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are taken out of the text here
const unseen = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const token = /[a-z0-9]+|[!-/:-@[-`{-~£€]|[^a-z0-9!-/:-@[-`{-~£€ \t\n\v\f\r\u2028\u2029]+/gu;
const plain = /^[a-z0-9!-/:-@[-`{-~£€]/;

const fold = (text: string): string =>
	text
		.replace(markPattern, mark => sameMarks.get(mark) ?? mark)
		.normalize('NFKD')
		.toLowerCase()
		.replace(unseen, '');

function longestPiece(word: string, start: number, vocabulary: Vocabulary): string | undefined {
	const prefix = start > 0 ? '##' : '';
	for (let end = Math.min(word.length, start + longestKnown); end > start; end--) {
		const piece = prefix + word.slice(start, end);
		if (vocabulary.has(piece)) {
			return piece;
		}
	}
	return undefined;
}

/** The longest known piece first; a word that cannot be put together is unknown as a whole. */
function splitWord(word: string, vocabulary: Vocabulary): string[] {
	if (word.length > longestWord) {
		return [unknownPiece];
	}
	const pieces: string[] = [];
	for (let start = 0; start < word.length; ) {
		const piece = longestPiece(word, start, vocabulary);
		if (piece === undefined) {
			return [unknownPiece];
		}
		pieces.push(piece);
		start += piece.length - (start > 0 ? 2 : 0);
	}
	return pieces;
}

/**
 * The pieces of a text, as the model learnt to read it (`training/word_pieces.py` does the same, step by step): small
 * letters without accents, marks one by one; a run of anything that is not plain Latin is one unknown piece.
 */
export const wordPieces = (text: string, vocabulary: Vocabulary): string[] =>
	(fold(text).match(token) ?? []).flatMap(word => (plain.test(word) ? splitWord(word, vocabulary) : [unknownPiece]));
