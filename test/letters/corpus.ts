import {readFileSync} from 'node:fs';
import type {Draft, LetterKind, RuleId, Situation} from '../../src/checker/index.ts';

/** One labelled letter: what it is, and the rules of level warn or stop that it breaks. */
export type LabelledLetter = {
	readonly id: string;
	readonly kind: LetterKind;
	readonly followUp: boolean;
	readonly expect: readonly RuleId[];
	readonly draft: Partial<Draft>;
	readonly situation?: Partial<Situation>;
};

/** The two parts of the corpus: `aside` is measured on, and never read while a rule is being written. */
export type Side = 'dev' | 'aside';

/** The rows of a file of JSON Lines in this folder. */
export const rowsOf = <Row>(file: string): Row[] =>
	readFileSync(`test/letters/${file}.jsonl`, 'utf8')
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));

/** The sentences of a body as they are fitted to: parted by marks and lines, the shortest left out. */
export const sentencesOf = (body: string): string[] =>
	body.split(/(?<=[.!?])\s+|\n/).filter(text => text.split(' ').length >= 3);

/** The labelled letters of one side. */
export const letters = (side: Side): LabelledLetter[] => rowsOf(side);
