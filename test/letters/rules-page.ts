import type {Draft, Interview, Rule, RuleId, Situation} from '../../src/checker/index.ts';
import type {Example} from '../../src/checker/types.ts';
import {type Figures, share} from './figures.ts';

/** The figures of every rule on each side of the corpus. */
export type FiguresBySide = {readonly dev: readonly Figures[]; readonly aside: readonly Figures[]};

const longestQuote = 160;

/** A stretch of text on one line, in Markdown that shows it as it is. */
function quote(text: string): string {
	const line = text.replaceAll('\n\n', ' ¶ ').replaceAll('\n', ' / ').trim();
	const short = line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
	return short.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}

/** How long a text is of which only the beginning is shown. */
const lengthOf = (text: string): string =>
	text.length > longestQuote ? ` (${text.trim().split(/\s+/).length} words)` : '';

const people = (name: string, all: Draft['to'] = []): string[] =>
	all.length === 0 ? [] : [`${name} ${all.map(person => person.name || person.email).join(', ')}`];

const hour = 3_600_000;
const hoursOf = (time: number): string => `${Math.round(time / hour)} hours`;

/** How long after the interview, and how far from the date named. */
function times({at, decisionBy}: Interview, now: number): string[] {
	const named =
		decisionBy === undefined
			? []
			: [`${hoursOf(Math.abs(decisionBy - now))} ${now < decisionBy ? 'before' : 'after'} the date named`];
	return [`${hoursOf(now - at)} after the interview`, ...named];
}

/** What matters of a situation, in words. */
function around({interview, now, sent, misspelt, letter}: Partial<Situation>): string[] {
	const facts = [
		...(letter ? [`a letter of kind ${letter}`] : []),
		...(interview && now ? times(interview, now) : []),
		...(interview?.post ? [`${interview.post} post`] : []),
		...(interview?.topics.length ? [`talked about ${interview.topics.join(', ')}`] : []),
		...(sent?.length ? [`${sent.length} sent before`] : []),
		...(misspelt?.size ? [`unknown to the dictionary: ${[...misspelt.keys()].join(', ')}`] : []),
	];
	return facts.length > 0 ? [`(${facts.join('; ')})`] : [];
}

/** What of a draft can be on or off. */
function receipts({readReceipt = 'off', deliveryReceipt = 'off', client}: Partial<Draft>): string[] {
	const asked = [
		...(readReceipt === 'off' ? [] : [`read receipt ${readReceipt}`]),
		...(deliveryReceipt === 'off' ? [] : [`delivery receipt ${deliveryReceipt}`]),
	];
	return asked.length > 0 && client ? [...asked, `in ${client}`] : asked;
}

function describe({draft, situation}: Example): string {
	const parts = [
		...people('To', draft.to),
		...people('Cc', draft.cc),
		...(draft.subject === undefined ? [] : [`Subject “${quote(draft.subject)}”`]),
		...(draft.body ? [`“${quote(draft.body)}”${lengthOf(draft.body)}`] : []),
		...(draft.attachments?.length ? [`with ${draft.attachments.map(quote).join(', ')}`] : []),
		...receipts(draft),
		...around(situation ?? {}),
	];
	return `- ${parts.join(' · ') || 'an empty draft'}`;
}

const figure = (side: string, {faulty, found, wrong}: Figures): string =>
	`${side}: found in ${found} of ${faulty} faulty letters (${share(found, faulty)}), wrongly in ${wrong}.`;

const ofRule = (figures: readonly Figures[], id: RuleId): Figures =>
	figures.find(({rule}) => rule === id) ?? {rule: id, faulty: 0, found: 0, wrong: 0};

function section({id, title, level, why, source, kinds, examples}: Rule<RuleId>, figures: FiguresBySide): string {
	return [
		`## \`${id}\`: ${title}`,
		`Level ${level} · ${source} · for ${kinds.join(', ')}`,
		why,
		`Flags:\n\n${examples.flags.map(describe).join('\n')}`,
		`Passes:\n\n${examples.passes.map(describe).join('\n')}`,
		`${figure('Letters', ofRule(figures.dev, id))} ${figure('Letters kept aside', ofRule(figures.aside, id))}`,
	].join('\n\n');
}

const head = `# Rules

Generated from the rules in \`src/checker/rules/\` and from the labelled letters in \`test/letters/\`; written by
\`npx vitest run --project node test/letters -u\`, and a test fails when it is stale.

The figures count letters at level warn or stop, by the rules and the dictionary: what the tone model adds is not in
them. Letters kept aside are never read while a rule is written.`;

/** The page that tells of every rule: what, why, where it comes from, examples and figures. */
export const rulesPage = (rules: readonly Rule<RuleId>[], figures: FiguresBySide): string =>
	`${[head, ...rules.map(rule => section(rule, figures))].join('\n\n')}\n`;
