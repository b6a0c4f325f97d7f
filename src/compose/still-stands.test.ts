import {expect, test} from 'vitest';
import {type Draft, draftOf, type Finding} from '../checker/index.ts';
import {stillStands} from './still-stands.ts';

const finding = (at?: Finding['at']): Finding => ({
	rule: 'recipient-name',
	level: 'stop',
	message: 'Something.',
	why: 'Because.',
	source: 'N1',
	...(at && {at}),
	fixes: [],
});

const before = draftOf({body: 'Dear Kieth, thanks.', to: [{name: 'Keith Smooth', email: ''}]});
const kieth = finding({field: 'body', start: 5, end: 10});

const cases: readonly [title: string, finding: Finding, change: Partial<Draft>, stands: boolean][] = [
	['nothing has changed', kieth, {}, true],
	['something was added behind it', kieth, {body: 'Dear Kieth, thanks a lot.'}, true],
	['something was added before it', kieth, {body: 'My very Dear Kieth, thanks.'}, true],
	['its words were put right', kieth, {body: 'Dear Keith, thanks.'}, false],
	['the letter was emptied', kieth, {body: ''}, false],
	['the letter goes to somebody else', kieth, {to: [{name: 'Kieth Small', email: ''}]}, false],
	['it is about the letter as a whole', finding(), {body: 'Other words.'}, true],
	['it is about the letter as a whole, and a file was added', finding(), {attachments: ['cv.pdf']}, false],
	['a receipt was switched off', finding(), {readReceipt: 'on'}, false],
	['it is about the recipients', finding({field: 'to', start: 0, end: 1}), {body: 'Other words.'}, true],
];

test.each(cases)('%s', (_title, found, change, stands) => {
	expect(stillStands(found, before, {...before, ...change})).toBe(stands);
});
