import type {Draft, Finding, LetterKind, RuleId} from '../checker/index.ts';
import {mostWords} from '../checker/most-words.ts';
import type {TextKey} from '../platform/text.ts';
import type {CheckedLetter} from '../store/letter-check.ts';
import type {Reading} from './read-draft.ts';

/** One line of the check list: what a letter of this kind should have, and whether it has it, as far as can be told. */
export type CheckItem = {readonly text: TextKey; readonly state: 'done' | 'open' | 'unknown'};

/** What the list is made from: a letter as it was read, what its check found, and of that, what is still shown. */
export type Looked = {
	readonly reading: Pick<Reading, 'draft' | 'unread'>;
	readonly checked: Pick<CheckedLetter, 'rules' | 'findings' | 'knowsNames'>;
	readonly shown: readonly Finding[];
	/** Rules that do not look at this letter: switched off, or silenced in it. */
	readonly off: readonly RuleId[];
};

type Line = {
	readonly text: TextKey;
	readonly rules: readonly RuleId[];
	readonly onlyWith?: (draft: Draft) => boolean;
	/** What stands in place of a tick where nothing was found because nothing could be. */
	readonly unknown?: (looked: Looked) => TextKey | undefined;
};

const hasAttachment = (draft: Draft): boolean => draft.attachments.length > 0;

/** Names are right or wrong only next to those of somebody. */
function namesUnknown({reading, checked}: Looked): TextKey | undefined {
	if (reading.unread.includes('to')) {
		return 'checkNamesUnread';
	}
	return checked.knowsNames ? undefined : 'checkNamesNobody';
}

/** The lines of the list in reading order, each with the rules that stand behind it. */
const lines: readonly Line[] = [
	{text: 'checkThanks', rules: ['thanks']},
	{text: 'checkDetail', rules: ['generic']},
	{text: 'checkFit', rules: ['case']},
	{text: 'checkNextStep', rules: ['next-step']},
	{text: 'checkNames', rules: ['recipient-name', 'wrong-recipient', 'company-name'], unknown: namesUnknown},
	{text: 'checkBlanks', rules: ['placeholder']},
	{text: 'checkSubject', rules: ['subject']},
	{text: 'checkLength', rules: ['length']},
	{text: 'checkReceipts', rules: ['read-receipt']},
	{text: 'checkAttachments', rules: ['attachment'], onlyWith: hasAttachment},
];

/** Rules whose silence says nothing: they do not look, or what they found was put aside. */
function quietRules({checked, shown, off}: Looked): ReadonlySet<RuleId> {
	const hidden = checked.findings.filter(finding => !shown.includes(finding)).map(({rule}) => rule);
	return new Set([...off, ...hidden]);
}

/**
 * The check list of a letter: the lines of which some rule is for letters of its kind. A line is done where all of its
 * rules looked and none finds anything. It is left out where that is not known because the writer wants it so, and where it
 * stands for something optional that is not there.
 */
export function checkList(looked: Looked): CheckItem[] {
	const {draft} = looked.reading;
	const quiet = quietRules(looked);
	const isFor = (id: RuleId) => looked.checked.rules.some(rule => rule.id === id);
	return lines.flatMap(({text, rules, onlyWith, unknown}): CheckItem[] => {
		const applying = rules.filter(isFor);
		if (applying.some(id => looked.shown.some(({rule}) => rule === id))) {
			return [{text, state: 'open'}];
		}
		if (applying.length === 0 || applying.some(id => quiet.has(id)) || onlyWith?.(draft) === false) {
			return [];
		}
		const doubt = unknown?.(looked);
		return [doubt ? {text: doubt, state: 'unknown'} : {text, state: 'done'}];
	});
}

/** The number of words of a letter, as a reader would count them. */
const wordCount = (body: string): number => body.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** How long a letter is, in words, and how much that is of what one of its kind can bear: 1 where it is just as much, or more. */
export function lengthOf(
	body: string,
	kind: LetterKind,
): {readonly words: number; readonly share: number; readonly isOver: boolean} {
	const words = wordCount(body);
	const most = mostWords(kind);
	return {words, share: Math.min(1, words / most), isOver: words > most};
}
