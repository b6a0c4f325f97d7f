import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {check, draftOf, type Finding, type Rule, type RuleId, rules, type Situation} from '../src/checker/index.ts';
import type {Example} from '../src/checker/types.ts';
import {letterKinds} from '../src/interviews/index.ts';

/** The addresses of the advice that the product puts into practice: by source, how many rules, from which number. */
const addresses = new Set(
	Object.entries({R: [1, 8], T: [1, 7], A: [1, 7], P: [1, 13], N: [0, 9]}).flatMap(([source, [first, last]]) =>
		Array.from({length: last! - first! + 1}, (_, index) => `${source}${first! + index}`),
	),
);

/** Rules that judge a letter as a whole: a sentence alone breaks them, and no harm is done. */
const wholeLetter: readonly RuleId[] = ['thanks', 'generic', 'next-step', 'subject', 'case', 'late', 'length'];

const all: readonly Rule<RuleId>[] = rules;

/** An example is read as the kind it names, else as a thank-you where the rule holds for one. */
function around(rule: Rule<RuleId>, {situation}: Example): Partial<Situation> {
	const letter = rule.kinds.includes('thank-you') ? 'thank-you' : rule.kinds[0]!;
	return {letter, ...situation};
}

const findings = (rule: Rule<RuleId>, example: Example, off: readonly RuleId[] = []): Finding[] =>
	check(draftOf(example.draft), {...around(rule, example), off});

const titled = (examples: readonly Example[]) => examples.map((example, index) => [index + 1, example] as const);

test('every file of rules is listed, in the order of their ids', () => {
	const files = readdirSync('src/checker/rules').filter(name => !name.endsWith('.test.ts') && name !== 'index.ts');
	const ids = rules.map(({id}) => id);
	expect(ids.map(id => `${id}.ts`)).toEqual(files.sort());
});

describe.each(all.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
	test('has a title, one sentence of why, real addresses, and kinds', () => {
		expect(rule.title).toMatch(/^\p{Lu}[^.!?]{2,60}$/u);
		expect(rule.why).toMatch(/^\p{Lu}[^.!?]{20,}\.$/u);
		expect(rule.source.split(' ').filter(address => !addresses.has(address))).toEqual([]);
		expect(rule.kinds.length).toBeGreaterThan(0);
		expect(rule.kinds.filter(kind => !letterKinds.includes(kind))).toEqual([]);
	});

	test.each(titled(rule.examples.flags))('flags example %i, in plain words and within its field', (_, example) => {
		const own = findings(rule, example).filter(finding => finding.rule === id);
		expect(own).not.toEqual([]);
		for (const {message, why, at} of own) {
			expect(message).toMatch(/^[^!]{5,89}\.$/);
			expect(why).toMatch(/^\p{Lu}[^.!?]{10,}\.$/u);
			if (at?.field === 'subject' || at?.field === 'body') {
				expect(at.start).toBeLessThan(at.end);
				expect(at.end).toBeLessThanOrEqual((example.draft[at.field] ?? '').length);
			}
		}
	});

	test.each(titled(rule.examples.passes))('passes example %i, and so do the other rules', (_, example) => {
		const found = findings(rule, example).filter(finding => finding.rule === id || finding.level !== 'hint');
		expect(found.filter(finding => !wholeLetter.includes(finding.rule) || finding.rule === id)).toEqual([]);
	});

	test('is silent on an empty draft, and when it is off', () => {
		for (const letter of rule.kinds) {
			expect(check(draftOf({}), {letter}).filter(finding => finding.rule === id)).toEqual([]);
		}
		for (const example of rule.examples.flags) {
			expect(findings(rule, example, [id]).filter(finding => finding.rule === id)).toEqual([]);
		}
	});

	test('speaks for no kind of letter but its own', () => {
		for (const letter of letterKinds.filter(kind => !rule.kinds.includes(kind))) {
			for (const {draft, situation} of rule.examples.flags) {
				expect(check(draftOf(draft), {...situation, letter}).filter(finding => finding.rule === id)).toEqual([]);
			}
		}
	});

	test('finds the same when a paragraph is added below', () => {
		for (const example of rule.examples.flags) {
			const more = {...example, draft: {...example.draft, body: `${example.draft.body ?? ''}\n\nThe tram was late.`}};
			const starts = (each: Example) =>
				findings(rule, each).flatMap(finding => (finding.rule === id && finding.at ? [finding.at.start] : []));
			if (!wholeLetter.includes(id)) {
				expect(starts(more)).toEqual(starts(example));
			}
		}
	});
});
