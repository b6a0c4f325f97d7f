// Chooses the thresholds of the tone model: `npm run --silent thresholds`. Reads the fifth of the development
// sentences that the model was not trained on, and the good letters of the development part, and writes
// src/checker/tone-thresholds.json.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {check, draftOf, type LetterKind, sentencesToWeigh} from '../../src/checker/index.ts';
import {letters} from './corpus.ts';
import {openTones} from './tone-model.ts';

const rules = 'flattery pity overconfidence reproach bitterness impatience read-receipt attachment generic'.split(' ');
const kinds: readonly LetterKind[] = ['thank-you', 'status-check', 'rejection-reply'];
const opening = 'Thank you for your time on Tuesday.\n\n';

/** What phrases and model together may mark: of innocent sentences, and findings a good letter. */
const most = {innocent: 0.018, letter: 0.04};
/** As much again may be hinted at. */
const mostHints = {innocent: 0.05, letter: 0.12};

/** A sentence with what the model and the phrases say of it, rule by rule, and what is true of it. */
type Case = {
	readonly scores: readonly number[];
	readonly phrases: readonly boolean[];
	readonly labels: readonly string[];
	readonly from: 'sentences' | 'letters';
};

const tonesOf = await openTones();

/** The same fold as in training/train.py. */
const foldOf = (text: string): number =>
	Number(BigInt(`0x${createHash('sha256').update(`fold${text}`).digest('hex')}`) % 5n);

/** The fifth of the sentences that training/train.py holds out. */
const isHeldOut = (text: string): boolean => foldOf(text) === 0;

function caseOf(text: string, labels: readonly string[], from: Case['from']): Case {
	const draft = draftOf({client: 'gmail', subject: 'Thank you', body: opening + text});
	const found = kinds
		.flatMap(letter => check(draft, {now: 0, letter}))
		.filter(({at, level}) => level !== 'hint' && at?.field === 'body' && at.end > opening.length);
	const tones = [...tonesOf(sentencesToWeigh(draft, {letter: 'thank-you'}))].slice(1).flatMap(([, tone]) => tone);
	return {
		scores: rules.map(rule => Math.max(0, ...tones.filter(tone => tone.rule === rule).map(({score}) => score))),
		phrases: rules.map(rule => found.some(each => each.rule === rule)),
		labels,
		from,
	};
}

const sentences = readFileSync('test/letters/sentences/dev.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map(line => JSON.parse(line) as {text: string; labels: string[]})
	.filter(({text}) => isHeldOut(text))
	.map(({text, labels}) => caseOf(text, labels, 'sentences'));
/** The two fifths of the good letters that training/train.py leaves alone. */
const good = letters('dev').filter(({id, followUp, expect}) => followUp && expect.length === 0 && foldOf(id) < 2);
const inLetters = good
	.flatMap(({draft}) => (draft.body ?? '').split(/(?<=[.!?])\s+|\n/))
	.filter(text => text.split(' ').length >= 3)
	.map(text => caseOf(text, [], 'letters'));
const cases = [...sentences, ...inLetters];
const innocents = sentences.filter(({labels}) => labels.length === 0).length;

type Limits = {readonly innocent: number; readonly letter: number};

/** What a false alarm costs, as a share of what may be spent in all. */
const costOf = ({from}: Case, limits: Limits): number =>
	from === 'letters' ? 1 / (limits.letter * good.length) : 1 / (limits.innocent * innocents);

/** That something is attached is said in so many words: where a phrase has found it, no higher score than this is asked for. */
const mostForAttachment = 0.35;

type Chosen = {readonly threshold: number; readonly found: number; readonly spent: number};

/** The threshold for one rule at which what is found outweighs most what is spent, at a price for spending. */
function choose(rule: number, of: readonly Case[], price: number, limits: Limits, highest = 0.99): Chosen {
	const name = rules[rule] as string;
	const all = of.filter(each => each.labels.includes(name)).length || 1;
	let [found, spent] = [0, 0];
	let best: Chosen = {threshold: highest, found: 0, spent: 0};
	for (const each of [...of].sort((a, b) => b.scores[rule]! - a.scores[rule]!)) {
		if (each.labels.includes(name)) found++;
		else if (each.labels.length === 0) spent += costOf(each, limits);
		if (found / all - price * spent > best.found / all - price * best.spent) {
			best = {threshold: Math.min(highest, each.scores[rule]!), found, spent};
		}
	}
	return best;
}

type Thresholds = readonly {readonly alone: Chosen; readonly withPhrase: Chosen}[];

const chooseAll = (price: number, limits: Limits): Thresholds =>
	rules.map((_name, rule) => ({
		alone: choose(
			rule,
			cases.filter(({phrases}) => !phrases[rule]),
			price,
			limits,
		),
		withPhrase: choose(
			rule,
			cases.filter(({phrases}) => phrases[rule]),
			price,
			limits,
			rules[rule] === 'attachment' ? mostForAttachment : undefined,
		),
	}));

/** The lowest price at which everything that is spent stays within what may be spent, in sentences and in letters. */
function within(limits: Limits): Thresholds {
	const shareOf = (chosen: Thresholds, from: Case['from']): number => {
		const marked = cases.filter(
			each =>
				each.from === from &&
				each.labels.length === 0 &&
				chosen.some(({alone, withPhrase}, rule) =>
					rules[rule] === 'generic' && limits === most
						? false
						: each.scores[rule]! >= (each.phrases[rule] ? withPhrase : alone).threshold,
				),
		).length;
		return from === 'letters' ? marked / (limits.letter * good.length) : marked / (limits.innocent * innocents);
	};
	let [low, high] = [0.01, 200];
	for (let i = 0; i < 40; i++) {
		const middle = Math.sqrt(low * high);
		const chosen = chooseAll(middle, limits);
		if (Math.max(shareOf(chosen, 'sentences'), shareOf(chosen, 'letters')) <= 1) high = middle;
		else low = middle;
	}
	return chooseAll(high, limits);
}

const down = (value: number): number => Math.floor(value * 1000) / 1000;
const [sure, near] = [within(most), within(mostHints)];
const thresholds = Object.fromEntries(
	rules.map((rule, i) => [
		rule,
		{
			sure: down(sure[i]!.alone.threshold),
			near: down(Math.min(near[i]!.alone.threshold, sure[i]!.alone.threshold)),
			withPhrase: down(sure[i]!.withPhrase.threshold),
		},
	]),
);
writeFileSync('src/checker/tone-thresholds.json', `${JSON.stringify(thresholds, null, '\t')}\n`);

const isLoud = ({scores, phrases}: Case, rule: number): boolean =>
	scores[rule]! >= thresholds[rules[rule]!]![phrases[rule] ? 'withPhrase' : 'sure'];
for (const [i, rule] of rules.entries()) {
	const faulty = sentences.filter(({labels}) => labels.includes(rule));
	const found = faulty.filter(each => isLoud(each, i)).length;
	console.log(rule.padEnd(15), JSON.stringify(thresholds[rule]), `found ${(found / faulty.length).toFixed(2)}`);
}
const loudly = (of: readonly Case[]) =>
	of.filter(each => rules.some((rule, i) => rule !== 'generic' && isLoud(each, i)));
console.log(
	`innocent, marked: ${(loudly(sentences.filter(({labels}) => labels.length === 0)).length / innocents).toFixed(4)}`,
);
console.log(`a good letter: ${(loudly(inLetters).length / good.length).toFixed(3)}`);
