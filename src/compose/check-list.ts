import {type Draft, type Finding, type LetterKind, type Rule, rules} from '../checker/index.ts';
import type {TextKey} from '../platform/text.ts';

/** One line of the check list: what a letter of this kind should have, and whether it has it. */
export type CheckItem = {readonly text: TextKey; readonly isDone: boolean};

type Line = {readonly text: TextKey; readonly rules: readonly string[]; readonly onlyWith?: (draft: Draft) => boolean};

const hasAttachment = (draft: Draft): boolean => draft.attachments.length > 0;

/** The lines of the list in reading order, each with the rules that stand behind it. */
const lines: readonly Line[] = [
	{text: 'checkThanks', rules: ['thanks']},
	{text: 'checkDetail', rules: ['generic']},
	{text: 'checkFit', rules: ['case']},
	{text: 'checkNextStep', rules: ['next-step']},
	{text: 'checkNames', rules: ['recipient-name', 'wrong-recipient', 'company-name']},
	{text: 'checkBlanks', rules: ['placeholder']},
	{text: 'checkSubject', rules: ['subject']},
	{text: 'checkLength', rules: ['length']},
	{text: 'checkReceipts', rules: ['read-receipt']},
	{text: 'checkAttachments', rules: ['attachment'], onlyWith: hasAttachment},
];

const appliesTo = (id: string, kind: LetterKind): boolean =>
	rules.some(rule => rule.id === id && (rule as Rule).kinds.includes(kind));

/**
 * The check list of a letter: the lines whose rules apply to its kind. A line is done where none of its rules finds
 * anything; a line that stands for something optional is left out while it is not there.
 */
export function checkList(kind: LetterKind, draft: Draft, findings: readonly Finding[]): CheckItem[] {
	return lines.flatMap(line => {
		const found = findings.some(finding => line.rules.includes(finding.rule));
		const matters = line.rules.some(id => appliesTo(id, kind)) && (found || (line.onlyWith?.(draft) ?? true));
		return matters ? [{text: line.text, isDone: !found}] : [];
	});
}

/** The number of words of a letter, as a reader would count them. */
export const wordCount = (body: string): number => body.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
