import type {Draft, Finding} from '../checker/index.ts';
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

/**
 * The check list of a letter: the lines of which some rule, by its id, is for letters of its kind. A line is done where none of its rules finds
 * anything; a line that stands for something optional is left out while it is not there.
 */
export function checkList(applying: readonly string[], draft: Draft, findings: readonly Finding[]): CheckItem[] {
	return lines.flatMap(line => {
		const found = findings.some(finding => line.rules.includes(finding.rule));
		const matters = line.rules.some(id => applying.includes(id)) && (found || (line.onlyWith?.(draft) ?? true));
		return matters ? [{text: line.text, isDone: !found}] : [];
	});
}

/** The number of words of a letter, as a reader would count them. */
export const wordCount = (body: string): number => body.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
