import {expect, test} from 'vitest';
import {draftOf, type Finding, isFollowUp, letterKind, rules} from '../../src/checker/index.ts';
import {answer} from './answer.ts';
import {type LabelledLetter, letters, rowsOf, type Side} from './corpus.ts';
import {type Checked, type Figures, figuresOf, row, warningsPerGoodLetter} from './figures.ts';
import floors from './floors.json' with {type: 'json'};
import {dictionaryJudge} from './judges.ts';
import {rulesPage} from './rules-page.ts';

/** The rules and the dictionary: what the tone model adds is measured where it is made. */
const judges = dictionaryJudge();
const sides: readonly Side[] = ['dev', 'aside'];

const answered = (side: Side) =>
	letters(side).map(letter => ({letter, ...answer(letter.draft, letter.situation ?? {}, judges)}));

const bySide = new Map(sides.map(side => [side, answered(side)] as const));
const of = (side: Side) => bySide.get(side)!;
const followUps = (side: Side): Checked[] => of(side).filter(({letter}) => letter.followUp);

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** What share of the letters is taken for what it is, and what share of ordinary mail wakes Notewell. */
function kindsOf(side: Side): {right: number; woken: number} {
	const all = of(side);
	const ordinary = all.filter(({letter}) => !letter.followUp);
	return {
		right: ratio(all.filter(({letter, kind}) => kind === letter.kind).length, all.length),
		woken: ratio(ordinary.filter(({followUp}) => followUp).length, ordinary.length),
	};
}

function table(side: Side): string {
	const {right, woken} = kindsOf(side);
	const rows = figuresOf(followUps(side)).filter(({faulty, wrong}) => faulty + wrong > 0);
	return [
		`${side}: ${of(side).length} letters`,
		...rows.map(row),
		`warnings a good letter ${warningsPerGoodLetter(followUps(side)).toFixed(3)}`,
		`kinds right ${right.toFixed(3)}, ordinary mail that wakes ${woken.toFixed(3)}`,
	].join('\n');
}

test.each(sides)('the figures of %s, by rule', side => {
	console.log(table(side));
	const figures = new Map<string, Figures>(figuresOf(followUps(side)).map(each => [each.rule, each]));
	for (const [rule, floor] of Object.entries<number>(floors[side].found)) {
		const {found, wrong} = figures.get(rule) ?? {found: 0, wrong: 0};
		expect(found, `${rule}: faulty letters found`).toBeGreaterThanOrEqual(floor);
		expect(wrong, `${rule}: letters flagged wrongly`).toBeLessThanOrEqual(
			(floors[side].wrong as Record<string, number>)[rule] ?? 0,
		);
	}
});

test.each(sides)('good letters of %s are left alone', side => {
	expect(warningsPerGoodLetter(followUps(side))).toBeLessThanOrEqual(floors[side].warningsPerGoodLetter);
});

test.each(sides)('the kinds of %s are told, and ordinary mail does not wake', side => {
	const {right, woken} = kindsOf(side);
	expect(right).toBeGreaterThanOrEqual(floors[side].kindsRight);
	expect(woken).toBeLessThanOrEqual(floors[side].ordinaryWoken);
});

test('the corpus is as large as it should be', () => {
	const all = sides.flatMap(side => letters(side));
	const good = all.filter(({followUp, expect: rules}) => followUp && rules.length === 0);
	expect(good.length).toBeGreaterThanOrEqual(150);
	expect(all.filter(({expect: rules}) => rules.length > 0).length).toBeGreaterThanOrEqual(60);
	expect(all.filter(({followUp}) => !followUp).length).toBeGreaterThanOrEqual(110);
	expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
});

test.each(sides)('kinds of %s that are hard to tell', side => {
	const rows = rowsOf<Pick<LabelledLetter, 'kind' | 'draft'>>(`kinds/${side}`).map(({kind, draft}) => ({
		kind,
		told: letterKind(draftOf(draft)),
	}));
	const other = rows.filter(({kind}) => kind === 'other');
	const right = ratio(rows.filter(({kind, told}) => kind === told).length, rows.length);
	const woken = ratio(other.filter(({told}) => told !== 'other').length, other.length);
	console.log(`${side}: hard kinds right ${right.toFixed(3)}, other mail that wakes ${woken.toFixed(3)}`);
	expect(right).toBeGreaterThanOrEqual(floors[side].hardKindsRight);
	expect(woken).toBeLessThanOrEqual(floors[side].hardOrdinaryWoken);
});

test('all but one letter in fifty wakes with its first words', () => {
	const thankYous = followUps('dev')
		.map(({letter}) => letter)
		.filter(({kind, situation}) => kind === 'thank-you' && situation !== undefined);
	const asleep = thankYous.filter(({draft, situation}) => {
		const [greeting = '', opening = ''] = (draft.body ?? '').split('\n\n');
		const [first = ''] = opening.split('. ');
		return !answer({...draft, body: `${greeting}\n\n${first}`}, situation ?? {}, judges).followUp;
	});
	expect(asleep.length / thankYous.length).toBeLessThan(0.02);
});

test('of the letters that wake while they are typed, fewer than one in twelve sleeps again for a while', () => {
	const sleepsAgain = ({draft, situation}: LabelledLetter): boolean => {
		let wasAwake = false;
		return (draft.body ?? '').split(/(?<=\s)/).some((_word, at, words) => {
			const typed = draftOf({...draft, body: words.slice(0, at + 1).join('')});
			const before = wasAwake;
			wasAwake = isFollowUp(typed, {...situation, wasAwake});
			return before && !wasAwake;
		});
	};
	const typed = followUps('dev').flatMap(({letter}, at) => (at % 20 === 0 ? [letter] : []));
	expect(typed.filter(sleepsAgain).length).toBeLessThan(typed.length / 12);
});

test('findings stand in the order of the compose window', () => {
	const fields = ['to', 'cc', 'subject', 'body'];
	const rank = ({at}: Finding): number => (at ? fields.indexOf(at.field) : -1);
	for (const {findings} of of('dev')) {
		expect(findings.map(rank)).toEqual(findings.map(rank).sort((a, b) => a - b));
	}
});

test('docs/rules.md tells the rules and figures as they are', async () => {
	const figures = {dev: figuresOf(followUps('dev')), aside: figuresOf(followUps('aside'))};
	await expect(rulesPage(rules, figures)).toMatchFileSnapshot('../../docs/rules.md');
});
