import type {Letter} from './letter.ts';
import {fold, type Sentence} from './text.ts';
import thresholds from './tone-thresholds.json' with {type: 'json'};
import type {Problem, Situation} from './types.ts';

const day = 24 * 60 * 60 * 1000;

/** What the model's rules say of a sentence; the model sees that something is there, and not which words say it. */
const messages = {
	flattery: 'This reads as praise of the reader; say what you liked about the work instead.',
	pity: 'This reads as a plea; leave your own troubles out of the letter.',
	overconfidence: 'This takes the job or its terms for granted; leave it until they have decided.',
	reproach: 'This reads as a reproach; give the date they named as your reason to write.',
	bitterness: 'This reads as bitter; thank them for the talk, and ask to stay in touch.',
	impatience: 'This asks for the decision; leave it for a later letter.',
	'read-receipt': 'This asks for a sign that the letter was read; leave it out.',
	attachment: 'This speaks of a file or a link, and there is none; add it, or leave this out.',
	generic: 'This could stand in any letter; tie it to something said in your talk.',
} as const;

type ModelRule = keyof typeof messages;

const isModelRule = (id: string): id is ModelRule => Object.hasOwn(messages, id);

/** A rule may have nothing to say of a sentence that means what the model saw: then it is no fault in this letter. */
const isFault: Partial<Record<ModelRule, (letter: Letter, situation: Situation) => boolean>> = {
	attachment: ({draft}) => draft.attachments.length === 0 && !/https?:\/\/|\bwww\./i.test(draft.body),
	impatience: ({kind}, {now, interview}) =>
		kind === 'thank-you' || (interview !== undefined && now - interview.at < day),
};

/** A canned sentence is no fault in itself, so it is never more than a hint. */
const mildest = (rule: ModelRule, score: number): {readonly level?: 'hint'} =>
	rule === 'generic' || score < thresholds[rule].sure ? {level: 'hint'} : {};

/**
 * What the tone model's scores come to for one rule: a problem for each sentence above the rule's threshold, a hint for
 * one just below it, and nothing where the rule's own phrases have spoken of that sentence already.
 */
export function* toneProblems(
	rule: string,
	letter: Letter,
	situation: Situation,
	said: readonly Problem[],
): Iterable<Problem> {
	const {tones} = situation;
	if (!(tones?.size && isModelRule(rule) && (isFault[rule]?.(letter, situation) ?? true))) {
		return;
	}
	const isSaid = ({start, end}: Sentence): boolean =>
		said.some(({at}) => at?.field === 'body' && at.start < end && at.end > start);
	for (const sentence of letter.sentences) {
		const {start, end} = sentence;
		const tone = tones.get(fold(letter.draft.body.slice(start, end)))?.find(each => each.rule === rule);
		if (tone && tone.score >= thresholds[rule].near && !isSaid(sentence)) {
			yield {message: messages[rule], at: {field: 'body', start, end}, ...mildest(rule, tone.score)};
		}
	}
}
