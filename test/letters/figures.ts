import {type Finding, type RuleId, rules} from '../../src/checker/index.ts';
import type {LabelledLetter} from './corpus.ts';

/** A labelled letter with what was found in it. */
export type Checked = {readonly letter: LabelledLetter; readonly findings: readonly Finding[]};

/** How well one rule does on a set of letters: counts of letters, at level warn or stop. */
export type Figures = {
	readonly rule: RuleId;
	/** Letters that break the rule. */
	readonly faulty: number;
	/** Faulty letters in which it fires. */
	readonly found: number;
	/** Letters in which it fires without cause. */
	readonly wrong: number;
};

const flags = ({findings}: Checked, rule: RuleId): boolean =>
	findings.some(finding => finding.rule === rule && finding.level !== 'hint');

/** The figures of every rule on letters that Notewell wakes for. */
export const figuresOf = (checked: readonly Checked[]): Figures[] =>
	rules.map(({id: rule}) => {
		const faulty = checked.filter(({letter}) => letter.expect.includes(rule));
		return {
			rule,
			faulty: faulty.length,
			found: faulty.filter(each => flags(each, rule)).length,
			wrong: checked.filter(each => !each.letter.expect.includes(rule) && flags(each, rule)).length,
		};
	});

/** Findings of level warn or stop for each good letter. */
export function warningsPerGoodLetter(checked: readonly Checked[]): number {
	const good = checked.filter(({letter}) => letter.followUp && letter.expect.length === 0);
	const warnings = good.flatMap(({findings}) => findings.filter(({level}) => level !== 'hint'));
	return warnings.length / good.length;
}

/** A share with two decimals, or a dash where there is nothing to share. */
export const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** A row of the printed table: recall and precision, with the counts that they come from. */
export const row = ({rule, faulty, found, wrong}: Figures): string =>
	`${rule.padEnd(16)} recall ${share(found, faulty).padStart(4)} (${found}/${faulty})  precision ${share(found, found + wrong).padStart(4)} (${wrong} wrong)`;
