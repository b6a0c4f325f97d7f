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

/** What the model said of a sentence for one rule, 0 where it saw nothing of it; absent where it was not asked. */
function scoreOf(rule: ModelRule, {start, end}: Sentence, letter: Letter, {tones}: Situation): number | undefined {
	const seen = tones?.get(fold(letter.draft.body.slice(start, end)));
	return seen && (seen.find(each => each.rule === rule)?.score ?? 0);
}

const overlaps = ({at}: Problem, {start, end}: Sentence): boolean =>
	at?.field === 'body' && at.start < end && at.end > start;

/** What the rule's phrases found in a sentence: no more than a hint where the model all but rules it out. */
function weighed(said: Problem, rule: ModelRule, letter: Letter, situation: Situation): Problem {
	const sentence = said.byPhrase ? letter.sentences().find(each => overlaps(said, each)) : undefined;
	const score = sentence && scoreOf(rule, sentence, letter, situation);
	return score !== undefined && score < thresholds[rule].withPhrase ? {...said, level: 'hint'} : said;
}

/**
 * What a rule found and the tone model's scores come to together: what phrases found becomes a hint where the model sees
 * nothing of the kind, and of the sentences in which the rule found nothing, each above the rule's threshold is a
 * problem and one just below it a hint.
 */
export function withTones(
	rule: string,
	letter: Letter,
	situation: Situation,
	problems: Iterable<Problem>,
): Iterable<Problem> {
	if (!(situation.tones?.size && isModelRule(rule))) {
		return problems;
	}
	const said = [...problems];
	const found = said.map(each => weighed(each, rule, letter, situation));
	if (!(isFault[rule]?.(letter, situation) ?? true)) {
		return found;
	}
	const silent = letter.sentences().filter(sentence => !said.some(each => overlaps(each, sentence)));
	const added = silent.flatMap((sentence): Problem[] => {
		const score = scoreOf(rule, sentence, letter, situation) ?? 0;
		const at = {field: 'body', start: sentence.start, end: sentence.end} as const;
		return score < thresholds[rule].near ? [] : [{message: messages[rule], at, ...mildest(rule, score)}];
	});
	return [...found, ...added];
}
