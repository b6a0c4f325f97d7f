import {letterKinds} from '../../interviews/index.ts';
import {defineRule} from '../define-rule.ts';
import type {Letter} from '../letter.ts';
import type {Hit} from '../phrase-finder.ts';
import {phraseProblems} from '../phrase-rule.ts';

const nothingAttached = 'The text says that something is attached, and nothing is.';

const messages = {
	announced: nothingAttached,
	attached: nothingAttached,
	sent: 'The text says that something comes with this letter, and nothing does.',
	linked: 'The text speaks of a link, and there is none.',
};

/** An address that a reader can follow: `https://…`, `www.…`, or a bare one such as `moss.example.org/notes`. */
const address = /https?:\/\/\S|\bwww\.\S|\b[a-z0-9-]{2,40}\.[a-z]{2,10}\/[a-z0-9]/i;

/** Whether what was announced follows in the text itself: `Here is the plan: first the shelves, …`. */
const followsInText = (body: string, {end, sentence}: Hit): boolean =>
	/:|[^.!?\s]\n$/.test(body.slice(end - 1, sentence.end + 1));

/** Whether the letter has what the words speak of. */
function hasIt(hit: Hit, {draft}: Letter): boolean {
	const {sentence} = hit;
	const said = draft.body.slice(sentence.start, sentence.end);
	if (hit.group === 'linked') {
		return address.test(draft.body);
	}
	const follows = hit.group === 'sent' && (address.test(draft.body) || followsInText(draft.body, hit));
	return follows || draft.attachments.length > 0 || address.test(said);
}

export const attachment = defineRule({
	id: 'attachment',
	title: 'Missing attachment',
	why: 'A promised attachment that is not there costs a second letter, and looks careless.',
	source: 'P4',
	level: 'stop',
	// What a handwritten note encloses goes into its envelope.
	kinds: letterKinds.filter(kind => kind !== 'handwritten'),
	examples: {
		flags: [
			{draft: {body: 'My CV is attached.'}},
			{draft: {body: 'Please find enclosed the reference letter.'}},
			{draft: {body: 'The link below leads to my portfolio.'}},
		],
		passes: [
			{draft: {body: 'My CV is attached.', attachments: ['cv.pdf']}},
			{draft: {body: 'You will see the logic in the sheet, it is attached here.', attachments: ['sheet.xlsx']}},
			{draft: {body: 'The link below leads to my portfolio.\nhttps://example.org/work'}},
			{draft: {body: 'I have put the photographs here: https://example.org/work'}},
			{draft: {body: 'The CV I sent in May is still right.'}},
			{draft: {body: 'I can attach the drawings if they are useful.'}},
			{draft: {body: 'I enclose the photo of the bridge.'}, situation: {letter: 'handwritten'}},
		],
	},
	*check(letter) {
		const missing = letter.hits('attachment').filter(hit => !hasIt(hit, letter));
		const outright = missing.filter(({group}) => group === 'announced');
		for (const problem of phraseProblems(missing, messages)) {
			const {at} = problem;
			const isOutright = outright.some(({start, end}) => at && start < at.end && end > at.start);
			// What is said outright needs nobody to judge what is meant.
			yield isOutright ? {...problem, byPhrase: false} : problem;
		}
	},
});
