import {defineRule} from './define-rule.ts';
import type {ListName, PhraseLists} from './languages/language-pack.ts';
import type {Hit} from './phrase-finder.ts';
import type {Problem, Rule} from './types.ts';

/** What a finding tells for each group of a list of phrases: what was seen, and what to do. */
export type Messages<List extends ListName> = Readonly<Record<keyof PhraseLists[List] & string, string>>;

type PhraseRule<Id extends string, List extends ListName> = Omit<Rule<Id>, 'check'> & {
	readonly list: List;
	readonly messages: Messages<List>;
};

/** One problem for each sentence that holds a phrase, from the first words found in it to the last. */
export function* phraseProblems(hits: readonly Hit[], messages: Readonly<Record<string, string>>): Iterable<Problem> {
	if (hits.length === 0) {
		return;
	}
	let open: {hit: Hit; end: number} | undefined;
	const close = function* (): Iterable<Problem> {
		const message = open && messages[open.hit.group];
		if (open && message) {
			yield {message, at: {field: 'body', start: open.hit.start, end: open.end}, byPhrase: true};
		}
	};
	for (const hit of [...hits].sort((a, b) => a.sentence.start - b.sentence.start || a.start - b.start)) {
		if (open?.hit.sentence.start === hit.sentence.start) {
			open.end = Math.max(open.end, hit.end);
		} else {
			yield* close();
			open = {hit, end: hit.end};
		}
	}
	yield* close();
}

/** A rule that is all phrases: what they say is told by the group they stand in. */
export const phraseRule = <const Id extends string, const List extends ListName>({
	list,
	messages,
	...rule
}: PhraseRule<Id, List>): Rule<Id> =>
	defineRule({...rule, check: letter => phraseProblems(letter.hits(list), messages)});
