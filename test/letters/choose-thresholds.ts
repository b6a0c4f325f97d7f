// Chooses the thresholds of the tone model and of the words that serve without it: `npm run --silent thresholds`. Reads
// the fifth of the development sentences that neither was fitted to, and two fifths of the good letters of the development
// part, and writes src/checker/tone-thresholds.json.
import {writeFileSync} from 'node:fs';
import {readSituation} from '../../src/checker/draft.ts';
import {
	check,
	type Draft,
	draftOf,
	type LetterKind,
	type Situation,
	sentencesToWeigh,
} from '../../src/checker/index.ts';
import {en} from '../../src/checker/languages/en.ts';
import {readLetter} from '../../src/checker/letter.ts';
import {readParagraph} from '../../src/checker/reading.ts';
import {isAtHome, isToneRule, judgeOf} from '../../src/checker/tone-judge.ts';
import {mayBreak} from '../../src/checker/tone-problems.ts';
import {blended, chance, sumOf, toldByWords, wordScores} from '../../src/checker/word-scores.ts';
import {letters, rowsOf, sentencesOf} from './corpus.ts';
import {foldOf} from './folds.ts';
import {openTones} from './tone-model.ts';

const rules = 'flattery pity overconfidence reproach bitterness impatience read-receipt attachment generic'.split(' ');
const kinds: readonly LetterKind[] = ['thank-you', 'status-check', 'rejection-reply'];
const opening = 'Thank you for your time on Tuesday.\n\n';

/** What may be marked of innocent sentences, and in a good letter, counted with a blur: more than twice as much as is marked. */
const most = {model: {innocent: 0.019, letter: 0.045}, words: {innocent: 0.03, letter: 0.065}};
/** What hints and findings together may come to. */
const mostHints = {innocent: 0.07, letter: 0.2};

/** A sentence with what the model and the phrases say of it, rule by rule, and what is true of it. */
type Case = {
	readonly scores: readonly number[];
	readonly phrases: readonly boolean[];
	readonly labels: readonly string[];
	readonly from: 'sentences' | 'letters';
	/** The kind of the letter; a sentence by itself may stand in any. */
	readonly kind?: LetterKind;
};

type ScoresOf = (text: string) => number[];
/** What scores come from: of a sentence, rule by rule, and of one in a letter that a phrase was found in. */
type Scoring = {readonly scoresOf: ScoresOf; readonly tonesFor: (draft: Draft) => Situation['tones']};

const tonesOf = await openTones();

/** The model's highest score of a text for each rule. */
function modelScores(text: string): number[] {
	const draft = draftOf({body: opening + text});
	const tones = [...tonesOf(sentencesToWeigh(draft, {letter: 'thank-you'}))].slice(1).flatMap(([, tone]) => tone);
	return rules.map(rule => Math.max(0, ...tones.filter(tone => tone.rule === rule).map(({score}) => score)));
}

/** The same by the words alone, of which there are none for some rules. */
function wordsScores(text: string): (number | undefined)[] {
	const all = readParagraph(text, en).sentences.map(sentence => wordScores(text, sentence, en));
	return rules.map(rule => {
		const at = toldByWords(en).indexOf(rule);
		return at < 0 ? undefined : Math.max(0, ...all.map(scores => scores[at] ?? 0));
	});
}

/** The same by both. */
function bothScores(text: string): number[] {
	const words = wordsScores(text);
	return modelScores(text).map((score, at) => blended(score, words[at]));
}

/** As where the model has been asked and has not answered yet: then phrases alone serve. */
const unanswered = new Map([['', []]]);

function caseOf(text: string, labels: readonly string[], {scoresOf, tonesFor}: Scoring, kind?: LetterKind): Case {
	const draft = draftOf({client: 'gmail', subject: 'Thank you', body: opening + text});
	const found = (kind ? [kind] : kinds)
		.flatMap(letter => check(draft, {now: 0, letter, tones: unanswered}))
		.filter(({at, level}) => level !== 'hint' && at?.field === 'body' && at.end > opening.length);
	const phrases = rules.map(rule => found.some(each => each.rule === rule));
	const letter = readLetter(draft, 'thank-you', en);
	const judge = judgeOf(letter, readSituation({tones: found.length > 0 ? tonesFor(draft) : undefined}), en);
	const around = (rule: string): number[] =>
		found.flatMap(({rule: its, at}) =>
			its === rule && isToneRule(rule) && at ? (judge.scoreAround(rule, at) ?? 1) : [],
		);
	const alone = scoresOf(text);
	const scores = rules.map((rule, at) => (phrases[at] ? Math.max(...around(rule)) : alone[at]!));
	return {scores, phrases, labels, from: kind ? 'letters' : 'sentences', ...(kind && {kind})};
}

const heldOut = ['sentences/dev', 'told/tone']
	.flatMap(rowsOf<{text: string; labels: string[]}>)
	.filter(({text}) => foldOf(text) === 0);
const good = letters('dev').filter(({id, followUp, expect}) => followUp && expect.length === 0 && foldOf(id) < 2);
const inGood = good.flatMap(({kind, draft, situation}) => {
	const letter = readLetter(draftOf(draft), kind, en);
	const broken = rules.map(rule => mayBreak(rule, letter, readSituation(situation ?? {})));
	return sentencesOf(letter.draft.body).map(text => ({kind, text, broken}));
});
const innocents = heldOut.filter(({labels}) => labels.length === 0).length;

const casesBy = (scoring: Scoring): Case[] => [
	...heldOut.map(({text, labels}) => caseOf(text, labels, scoring)),
	...inGood.map(({kind, text, broken}) => {
		const found = caseOf(text, [], scoring, kind);
		return {...found, scores: found.scores.map((score, at) => (broken[at] ? score : 0))};
	}),
];

type Limits = {readonly innocent: number; readonly letter: number};

/** The thresholds that are tried: as many steps from even odds, up and down. */
const steps = 46;
const grid = Array.from({length: 2 * steps + 1}, (_, at) => (at - steps) / 10);
/** How far a score may be off in other letters: so an innocent sentence just below a threshold costs something too. */
const blur = 0.3;

/**
 * Where a phrase has found something, no higher score than this is asked for: it is overruled only where the judge all but rules
 * it out. That something is attached is said in so many words.
 */
const mostWithPhrase = {attachment: 0.08, other: 0.15};

/** For these Send is held, so at least even odds are asked for. */
const holdSend = ['read-receipt', 'attachment'];
const leastToHold = 0.5;

/** Phrases were written with these sentences in sight: elsewhere they mark so many times as many innocent ones. */
const phrasesInSight = 2;

/** What a threshold finds, as a share of all, and the innocent sentences that it marks, alone and in good letters. */
type Outcome = {
	readonly threshold: number;
	readonly found: number;
	readonly sentences: number;
	readonly letters: number;
};

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

/** In which letters a threshold holds: in those where the rule is often broken, or in the others. */
const places = ['home', 'elsewhere'] as const;
type Place = (typeof places)[number];
const placeOf = ({kind}: Case, rule: number): Place =>
	kind === undefined || isAtHome(rules[rule]!, kind) ? 'home' : 'elsewhere';

/** A threshold to be chosen: for a rule at a place, where a phrase has found something or not. */
type Choice = {readonly rule: number; readonly place: Place; readonly said: boolean};

/** What each threshold of the grid comes to. */
function outcomesOf({rule, place, said}: Choice, cases: readonly Case[]): Outcome[] {
	const of = cases.filter(
		each => each.phrases[rule] === said && (each.kind === undefined || placeOf(each, rule) === place),
	);
	const all = of.filter(({labels}) => labels.includes(rules[rule]!)).length || 1;
	const asked = mostWithPhrase[rules[rule] === 'attachment' ? 'attachment' : 'other'];
	const highest = said ? asked : 0.99;
	const scored = of.filter(({scores}) => scores[rule]! > 0).map(each => ({...each, odds: sumOf(each.scores[rule]!)}));
	const faulty = scored.filter(({labels}) => labels.includes(rules[rule]!));
	const marked = (from: Case['from'], at: number): number =>
		(said ? phrasesInSight : 1) *
		sum(
			scored.filter(each => each.from === from && each.labels.length === 0).map(({odds}) => chance((odds - at) / blur)),
		);
	const tried = grid.filter(at => chance(at) <= highest);
	const outcomes = tried.map(at => ({
		threshold: chance(at),
		found: faulty.filter(({odds}) => odds >= at).length / all,
		sentences: marked('sentences', at),
		letters: marked('letters', at),
	}));
	return [...outcomes, {threshold: highest, found: 0, sentences: 0, letters: 0}];
}

/** Where a rule is seldom broken there is little to be found. */
const worthElsewhere = 0.3;
const worthOf = ({rule, place}: Choice): number =>
	place === 'elsewhere' && !isAtHome(rules[rule]!, 'other') ? worthElsewhere : 1;

type Tried = ReadonlyMap<Choice, readonly Outcome[]>;
type Chosen = ReadonlyMap<Choice, Outcome>;

/** What is spent of what may be spent. A sentence by itself may stand where a rule is at home. */
function spentBy(chosen: Chosen, limits: Limits): number {
	const counted = [...chosen].filter(([{rule}]) => !(rules[rule] === 'generic' && limits !== mostHints));
	const atHome = counted.filter(([{place}]) => place === 'home');
	const inLetters = counted.filter(([{rule, place}]) => place === 'home' || !isAtHome(rules[rule]!, 'other'));
	return Math.max(
		sum(atHome.map(([, {sentences}]) => sentences)) / (limits.innocent * innocents),
		sum(inLetters.map(([, {letters}]) => letters)) / (limits.letter * good.length),
	);
}

/**
 * For each choice the outcome that finds most for what it marks wrongly, at the lowest price that keeps within the limits. The
 * root of what is found counts, so that what is hard to find is not left out for what is easy.
 */
function within(tried: Tried, limits: Limits): Chosen {
	const costOf = ({sentences, letters}: Outcome): number =>
		sentences / (limits.innocent * innocents) + letters / (limits.letter * good.length);
	const chooseAt = (price: number): Chosen =>
		new Map(
			[...tried].map(([choice, outcomes]) => {
				const worth = (outcome: Outcome): number =>
					worthOf(choice) * Math.sqrt(outcome.found) - price * costOf(outcome);
				return [choice, outcomes.reduce((best, next) => (worth(next) >= worth(best) ? next : best))];
			}),
		);
	let [low, high] = [0.001, 200];
	for (let i = 0; i < 40; i++) {
		const middle = Math.sqrt(low * high);
		if (spentBy(chooseAt(middle), limits) <= 1) high = middle;
		else low = middle;
	}
	return chooseAt(high);
}

const down = (value: number): number => Math.floor(value * 1000) / 1000;

/** The thresholds of one judge, rule by rule; prints what they come to. */
function thresholdsOf(judge: keyof typeof most, scoring: Scoring) {
	const cases = casesBy(scoring);
	const choices = rules.flatMap((_name, rule) =>
		places.flatMap(place => [false, true].map((said): Choice => ({rule, place, said}))),
	);
	const tried = new Map(choices.map(choice => [choice, outcomesOf(choice, cases)]));
	const [sure, near] = [within(tried, most[judge]), within(tried, mostHints)];
	const at = (rule: number, place: Place) => {
		const [alone, withPhrase] = choices.filter(each => each.rule === rule && each.place === place);
		const highest = Math.max(sure.get(alone!)!.threshold, holdSend.includes(rules[rule]!) ? leastToHold : 0);
		return {
			sure: down(highest),
			near: down(Math.min(near.get(alone!)!.threshold, highest)),
			withPhrase: down(sure.get(withPhrase!)!.threshold),
		};
	};
	const chosen = rules.map((rule, i) => ({
		home: at(i, 'home'),
		elsewhere: at(i, isAtHome(rule, 'other') ? 'home' : 'elsewhere'),
	}));
	const isLoud = (each: Case, rule: number): boolean =>
		each.scores[rule]! >= chosen[rule]![placeOf(each, rule)][each.phrases[rule] ? 'withPhrase' : 'sure'];
	for (const [i, rule] of rules.entries()) {
		const faulty = cases.filter(({labels}) => labels.includes(rule));
		const found = faulty.filter(each => isLoud(each, i)).length;
		console.log(judge, rule.padEnd(15), JSON.stringify(chosen[i]), `found ${(found / faulty.length).toFixed(2)}`);
	}
	const loudly = cases.filter(
		each => each.labels.length === 0 && rules.some((rule, i) => rule !== 'generic' && isLoud(each, i)),
	);
	const share = (from: Case['from'], of: number) => loudly.filter(each => each.from === from).length / of;
	console.log(`${judge}: innocent, marked: ${share('sentences', innocents).toFixed(4)}`);
	console.log(`${judge}: a good letter: ${share('letters', good.length).toFixed(3)}`);
	return Object.fromEntries(rules.map((rule, i) => [rule, chosen[i]]));
}

const thresholds = {
	model: thresholdsOf('model', {
		scoresOf: bothScores,
		tonesFor: draft => tonesOf(sentencesToWeigh(draft, {letter: 'thank-you'})),
	}),
	words: thresholdsOf('words', {
		scoresOf: text => wordsScores(text).map(score => score ?? 0),
		tonesFor: () => undefined,
	}),
};
writeFileSync('src/checker/tone-thresholds.json', `${JSON.stringify(thresholds, null, '\t')}\n`);
