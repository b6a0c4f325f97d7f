import {anyKind, defineRule} from '../define-rule.ts';
import {phraseProblems} from '../phrase-rule.ts';
import type {Draft, Problem} from '../types.ts';

const messages = {
	confirm: 'This asks the reader to confirm that it arrived; take it out.',
	tracked: 'This says that the letter is tracked; take it out, and turn the tracking off.',
};

function* ofOptions({client, readReceipt, deliveryReceipt}: Draft): Iterable<Problem> {
	if (readReceipt === 'on') {
		yield {message: 'A read receipt is requested; turn it off.'};
	}
	if (deliveryReceipt === 'on') {
		yield {message: 'A delivery receipt is requested; turn it off.'};
	}
	const couldBe = client === 'gmail' || client === 'outlook';
	if (couldBe && readReceipt !== 'on' && deliveryReceipt !== 'on') {
		if (readReceipt === 'unknown' || deliveryReceipt === 'unknown') {
			yield {message: 'Whether a receipt is requested cannot be seen here; check the options.', level: 'hint'};
		}
	}
}

export const readReceipt = defineRule({
	id: 'read-receipt',
	title: 'Receipts and tracking',
	why: 'A receipt puts an obligation on the reader, and looks like mistrust.',
	source: 'N1',
	level: 'stop',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {readReceipt: 'on', body: 'Thank you for the talk.'}},
			{draft: {deliveryReceipt: 'on', body: 'Thank you for the talk.'}},
			{draft: {body: 'Please confirm receipt of this message.'}},
			{draft: {body: 'My tracker tells me when you open this.'}},
			{draft: {client: 'outlook', readReceipt: 'unknown', body: 'Thank you for the talk.'}},
		],
		passes: [
			{draft: {readReceipt: 'off', deliveryReceipt: 'off', body: 'Thank you for the talk.'}},
			{draft: {body: 'I confirm our appointment on the 12th.'}},
			{draft: {body: 'I tracked parcels through three customs zones.'}},
		],
	},
	*check(letter) {
		yield* ofOptions(letter.draft);
		yield* phraseProblems(letter.hits('read-receipt'), messages);
	},
});
