import '../../test/no-browser.ts';
import {describe, expect, test} from 'vitest';
import {draftOf, type Finding} from '../checker/index.ts';
import {checkList, type Looked, lengthOf} from './check-list.ts';

const finding = (rule: Finding['rule']): Finding => ({
	rule,
	level: 'stop',
	message: 'Something.',
	why: 'Because.',
	source: 'N1',
	fixes: [],
});
const receipt = finding('read-receipt');

/** The lines about names, blanks and receipts, of a letter that has all three rules. */
function linesOf({checked, ...rest}: {[Part in keyof Looked]?: Partial<Looked[Part]>}): Record<string, string> {
	const rules = (['recipient-name', 'placeholder', 'read-receipt'] as const).map(id => ({id, title: id}));
	const items = checkList({
		reading: {draft: draftOf({}), unread: []},
		shown: [],
		off: [],
		...(rest as Partial<Looked>),
		checked: {rules, findings: [], knowsNames: true, ...checked},
	});
	return Object.fromEntries(items.map(({text, state}) => [text, state]));
}

describe('the check list', () => {
	const allDone = {checkNames: 'done', checkBlanks: 'done', checkReceipts: 'done'};
	test.each<[string, Parameters<typeof linesOf>[0], Record<string, string>]>([
		['has a tick for each rule that finds nothing', {}, allDone],
		[
			'has a line open while one of its rules finds something',
			{checked: {findings: [receipt]}, shown: [receipt]},
			{...allDone, checkReceipts: 'open'},
		],
		['says nothing of what was put aside', {checked: {findings: [receipt]}}, {checkNames: 'done', checkBlanks: 'done'}],
		[
			'says nothing of what a rule that is off would find',
			{off: ['placeholder']},
			{checkNames: 'done', checkReceipts: 'done'},
		],
		[
			'keeps a line open beside what was put aside',
			{checked: {findings: [receipt, finding('read-receipt')]}, shown: [receipt]},
			{...allDone, checkReceipts: 'open'},
		],
		[
			'cannot tell of names where the recipients cannot be read',
			{reading: {unread: ['to']}},
			{checkNamesUnread: 'unknown', checkBlanks: 'done', checkReceipts: 'done'},
		],
		[
			'cannot tell of names while nobody is known to hold them against',
			{checked: {knowsNames: false}},
			{checkNamesNobody: 'unknown', checkBlanks: 'done', checkReceipts: 'done'},
		],
	])('%s', (_, looked, lines) => expect(linesOf(looked)).toEqual(lines));

	test('leaves out a line of which only a part of the rules looks', () => {
		const rules = (['recipient-name', 'company-name'] as const).map(id => ({id, title: id}));
		expect(linesOf({checked: {rules}, off: ['company-name']})).toEqual({});
	});
});

test.each([
	['', 0],
	['Thank you.', 2],
	["I’m well-read — and you're 3rd", 5],
	['Grüße aus Łódź 👋', 3],
	['• one\n• two', 2],
])('%j has %i words', (text, count) => expect(lengthOf(text, 'thank-you').words).toBe(count));

test.each([
	[100, 'thank-you', 0.5, false],
	[200, 'thank-you', 1, false],
	[201, 'thank-you', 1, true],
	[60, 'status-check', 0.5, false],
	[121, 'status-check', 1, true],
	[121, 'second-status-check', 1, true],
] as const)('%i words of a %s fill %f of the meter', (words, kind, share, isOver) => {
	const body = Array(words).fill('word').join(' ');
	expect(lengthOf(body, kind)).toEqual({words, share, isOver});
});
