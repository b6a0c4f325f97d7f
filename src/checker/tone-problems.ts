import type {Letter} from './letter.ts';
import {isTooSoonToAsk} from './rules/impatience.ts';
import {whyAfterNo} from './rules/reproach.ts';
import type {Sentence} from './text.ts';
import {isToneRule, type Judge, type Scores, type Thresholds, type ToneRule} from './tone-judge.ts';
import type {Problem, Situation} from './types.ts';

/** What the model's rules say of a sentence; the model sees that something is there, and not which words say it. */
const messages: Readonly<Record<ToneRule, string>> = {
	flattery: 'This reads as praise of the reader; say what you liked about the work instead.',
	pity: 'This reads as a plea; leave your own troubles out of the letter.',
	overconfidence: 'This takes the job or its terms for granted; leave it until they have decided.',
	reproach: 'This reads as a reproach; give the date they named as your reason to write.',
	bitterness: 'This reads as bitter; thank them for the talk, and ask to stay in touch.',
	impatience: 'This asks for the decision; leave it for a later letter.',
	'read-receipt': 'This asks for a sign that the letter was read; leave it out.',
	attachment: 'This speaks of a file or a link, and there is none; add it, or leave this out.',
	generic: 'This could stand in any letter; tie it to something said in your talk.',
};

/** In a reply to a no there is no date left to write by. */
const reproachAfterNo = {
	message: 'This reads as a reproach; leave it out, and thank them for the answer.',
	why: whyAfterNo,
};

const wordsFor = (rule: ToneRule, {kind}: Letter): Pick<Problem, 'message' | 'why'> =>
	rule === 'reproach' && kind === 'rejection-reply' ? reproachAfterNo : {message: messages[rule]};

/** A rule may have nothing to say of a sentence that means what the model saw: then it is no fault in this letter. */
const isFault: Partial<Record<ToneRule, (letter: Letter, situation: Situation) => boolean>> = {
	attachment: ({draft}) => draft.attachments.length === 0 && !/https?:\/\/|\bwww\./i.test(draft.body),
	impatience: isTooSoonToAsk,
};

/** Whether what is seen in sentences can break a rule in this letter at all. */
export const mayBreak = (rule: string, letter: Letter, situation: Situation): boolean =>
	isToneRule(rule) && (isFault[rule]?.(letter, situation) ?? true);

/** A canned sentence is no fault in itself, so it is never more than a hint. */
const mildest = (rule: ToneRule, score: number, {sure}: Thresholds): {readonly level?: 'hint'} =>
	rule === 'generic' || score < sure ? {level: 'hint'} : {};

const overlaps = ({at}: Problem, {start, end}: Sentence): boolean =>
	at?.field === 'body' && at.start < end && at.end > start;

/** What the rule's phrases found in a sentence: no more than a hint where the judge all but rules it out. */
function weighed(rule: ToneRule, said: Problem, judge: Judge): Problem {
	const score = said.byPhrase && said.at?.field === 'body' ? judge.scoreAround(rule, said.at) : undefined;
	return score !== undefined && score < judge.thresholdsOf(rule).withPhrase ? {...said, level: 'hint'} : said;
}

/** The sentences in which the rule found nothing, and the judge sees that something is there. */
function added(
	rule: ToneRule,
	said: readonly Problem[],
	{rows, place}: Scores,
	limits: Thresholds,
	letter: Letter,
): Problem[] {
	const found: Problem[] = [];
	for (let at = 0; at < rows.length; at++) {
		const score = rows[at]?.[place];
		const sentence = score !== undefined && score >= limits.near ? letter.sentences()[at] : undefined;
		if (score !== undefined && sentence && !said.some(each => overlaps(each, sentence))) {
			const {start, end} = sentence;
			found.push({...wordsFor(rule, letter), at: {field: 'body', start, end}, ...mildest(rule, score, limits)});
		}
	}
	return found;
}

/**
 * What a rule found and what is seen in whole sentences come to together: what phrases found becomes a hint where
 * nothing of the kind is seen, and of the sentences in which the rule found nothing, each above the rule's threshold
 * is a problem and one just below it a hint.
 */
export function withTones(
	rule: string,
	letter: Letter,
	situation: Situation,
	judge: () => Judge | undefined,
	problems: Iterable<Problem>,
): Iterable<Problem> {
	const asked = isToneRule(rule) ? judge() : undefined;
	if (!(asked && isToneRule(rule))) {
		return problems;
	}
	const [said, limits, scores] = [[...problems], asked.thresholdsOf(rule), asked.scoresOf(rule)];
	const found = said.map(each => weighed(rule, each, asked));
	return mayBreak(rule, letter, situation) ? [...found, ...added(rule, said, scores, limits, letter)] : found;
}
