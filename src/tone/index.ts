import {type Encoder, makeEncoder} from './encoder.ts';
import {readModelFile, type Shape} from './model-file.ts';
import {unknownPiece, type Vocabulary, wordPieces} from './word-pieces.ts';

const toneRules = [
	'flattery',
	'pity',
	'overconfidence',
	'reproach',
	'bitterness',
	'impatience',
	'read-receipt',
	'attachment',
	'generic',
] as const;

/** The rules that the model knows a breach of when it sees one. */
export type ToneRule = (typeof toneRules)[number];

/** How likely it is, from 0 to 1, that a sentence breaks a rule in a letter after an interview. */
export type Tone = {readonly rule: ToneRule; readonly score: number};

/** Weighs one sentence: a score for each rule, or nothing where the sentence is not one it can read. Never throws. */
export type ToneJudge = (sentence: string) => readonly Tone[];

/** A longer sentence is weighed in parts; what is behind the last one goes unweighed. */
const mostParts = 4;

/** Splits the pieces into parts that fit, each with its start and end mark. */
function partsOf(pieces: readonly string[], vocabulary: Vocabulary, longest: number): number[][] {
	const numberOf = (piece: string): number => vocabulary.get(piece) as number;
	const parts: number[][] = [];
	for (let from = 0; from < pieces.length && parts.length < mostParts; from += longest - 2) {
		const part = pieces.slice(from, from + longest - 2);
		parts.push([numberOf('[CLS]'), ...part.map(numberOf), numberOf('[SEP]')]);
	}
	return parts;
}

/** Whether the head says what the answers are made from: its own words are in no sum. */
const isWhole = ({rules, pieces, width, heads}: Shape): boolean =>
	toneRules.every(rule => rules.includes(rule)) &&
	['[CLS]', '[SEP]', unknownPiece].every(piece => pieces.includes(piece)) &&
	new Set(pieces).size === pieces.length &&
	width % heads === 0;

const share = (score: number): number => Math.round(10_000 / (1 + Math.exp(-score))) / 10_000;

const highest = (parts: readonly number[][], encode: Encoder): readonly number[] =>
	parts.map(encode).reduce((a, b) => a.map((score, i) => Math.max(score, b[i] as number)));

/** The most text that a sentence is read for. */
const longestText = 2_000;

/**
 * Opens the model.
 * @param kernel the compiled arithmetic, `public/tone/kernel.wasm`
 * @param model the model's file, `public/tone/model.bin`
 * @throws where either is damaged, with a message for people
 */
export async function openToneJudge(
	kernel: Uint8Array<ArrayBuffer>,
	model: Uint8Array<ArrayBuffer>,
): Promise<ToneJudge> {
	const file = readModelFile(model);
	if (!isWhole(file.shape)) {
		throw new Error('The tone model is damaged.');
	}
	const encode = await makeEncoder(kernel, file);
	const {rules, pieces: known, positions} = file.shape;
	const vocabulary: Vocabulary = new Map(known.map((piece, number) => [piece, number]));
	return sentence => {
		const pieces = wordPieces(sentence.slice(0, longestText), vocabulary);
		const read = pieces.filter(piece => piece !== unknownPiece).length;
		if (read * 2 <= pieces.length) {
			return [];
		}
		const scores = highest(partsOf(pieces, vocabulary, positions), encode);
		return rules.map((rule, i) => ({rule: rule as ToneRule, score: share(scores[i] as number)}));
	};
}
