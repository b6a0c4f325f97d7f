import {defineRule} from '../define-rule.ts';
import type {Letter} from '../letter.ts';
import {textLength} from '../letter-body.ts';
import {talkDetail} from '../talk-detail.ts';
import {words} from '../text.ts';

/**
 * How sure it has to be that a letter tells something of the talk. With less it could have been sent after any interview; with
 * little more the detail is thin. Found on labelled letters that neither words nor patterns were fitted to.
 */
const least = {enough: 0.62, ample: 0.76};
const fewestWords = 15;
/** Shorter words of a topic name nothing. */
const shortestWord = 3;

const canned = 'Thank you for meeting with me today. I enjoyed learning more about the role and the company.';

/** Whether a topic of the log is taken up: half of its words or more. */
function takesUpTopic(letter: Letter, topics: readonly string[]): boolean {
	if (topics.length === 0) {
		return false;
	}
	const written = new Set(letter.sentences().flatMap(sentence => sentence.words.map(({lower}) => lower)));
	return topics.some(topic => {
		const named = words(topic).filter(({lower}) => lower.length >= shortestWord);
		return named.length > 0 && named.filter(({lower}) => written.has(lower)).length * 2 >= named.length;
	});
}

export const generic = defineRule({
	id: 'generic',
	title: 'Could go to anybody',
	why: 'A note that would fit any interview is spotted at once; one detail of the talk shows that you listened.',
	source: 'T2 T3 A5',
	level: 'warn',
	kinds: ['thank-you'],
	examples: {
		flags: [
			{
				draft: {
					body: `${canned}\n\nMy skills and experience make me a strong fit.\n\nI look forward to the next steps.`,
				},
			},
			{
				draft: {
					body: 'Thank you for the interview for the analyst role. I liked what I heard, and I hope to hear from you.',
				},
			},
		],
		passes: [
			{
				draft: {
					body: `${canned}\n\nYour account of the flooded archive, and of drying maps with hair dryers, stayed with me.`,
				},
			},
			{
				draft: {
					body: 'Thank you for the talk about team values today. I am keen on the role and hope to hear from you.',
				},
				situation: {
					letter: 'thank-you',
					interview: {id: '1', company: '', role: '', at: 0, people: [], topics: ['team values']},
				},
			},
		],
	},
	*check(letter, situation, language) {
		// The blanks of a skeleton are where its detail goes.
		const isUnfilled = letter.draft.body.includes('{{');
		if (isUnfilled || textLength(letter) < fewestWords || takesUpTopic(letter, situation.interview?.topics ?? [])) {
			return;
		}
		const detail = talkDetail(letter, situation, language, least.ample);
		if (detail < least.enough) {
			yield {message: 'This could follow any interview; add one thing that was said in yours.'};
		} else if (detail < least.ample) {
			yield {message: 'Little here is from your own talk; one more detail would help.', level: 'hint'};
		}
	},
});
