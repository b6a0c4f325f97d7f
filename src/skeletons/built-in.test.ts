import {describe, expect, test} from 'vitest';
import {check, draftOf} from '../checker/index.ts';
import {
	blanks,
	fill,
	leaveOut,
	type Skeleton,
	sampleInterview,
	sampleMoment,
	sampleValues,
	skeletons,
} from './index.ts';

/** The sign-off is the last paragraph, the greeting the first; a LinkedIn request has neither in a line of its own. */
const paragraphsOf = ({kind, body}: Skeleton): string[] =>
	kind === 'linkedin' ? [body] : body.split('\n\n').slice(1, -1);

const wordsOf = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

const filled = (skeleton: Skeleton): Skeleton => ({
	...skeleton,
	subject: fill(skeleton.subject, sampleValues),
	body: fill(skeleton.body, sampleValues),
});

function findingsIn(
	{id, kind, subject, body}: Skeleton,
	hasDate = id !== 'status-check-no-date',
	company = sampleInterview.company,
) {
	const {to, now, interview: sample, sent} = sampleMoment(kind);
	const dated = {...sample, company};
	const {decisionBy: _, ...undated} = dated;
	const interview = hasDate ? dated : undated;
	return check(draftOf({to, subject, body}), {
		now,
		letter: kind,
		interview,
		interviews: [interview],
		sent,
		writer: {name: 'Ana Silva', email: ''},
	});
}

test('ids are theirs alone', () => {
	expect(new Set(skeletons.map(({id}) => id)).size).toBe(skeletons.length);
	expect(new Set(skeletons.map(({title}) => title)).size).toBe(skeletons.length);
});

describe.each(skeletons.map(skeleton => [skeleton.id, skeleton] as const))('%s', (_, skeleton) => {
	const letter = filled(skeleton);

	test('every blank has a sample, and filled none is left', () => {
		expect(blanks(skeleton.subject + skeleton.body).filter(blank => !sampleValues[blank])).toEqual([]);
		expect(blanks(letter.subject + letter.body)).toEqual([]);
	});

	test('is short', () => {
		const words = wordsOf(paragraphsOf(letter).join(' '));
		if (skeleton.kind === 'linkedin') {
			expect(letter.body.length).toBeLessThanOrEqual(300);
		} else {
			expect(words).toBeGreaterThanOrEqual(60);
			expect(words).toBeLessThanOrEqual(130);
			expect(paragraphsOf(letter).filter(part => !part.startsWith('•')).length).toBeLessThanOrEqual(4);
			expect(paragraphsOf(letter).length).toBeGreaterThanOrEqual(3);
		}
	});

	test('thanks at most once', () => {
		expect(letter.body.match(/\bthank/gi)?.length ?? 0).toBeLessThanOrEqual(1);
	});

	test('cites the digest of advice', () => {
		expect(skeleton.source).toMatch(/^[RATPN]\d+( [RATPN]\d+)*$/);
	});

	test('filled, it passes every rule', () => {
		expect(findingsIn(letter)).toEqual([]);
	});

	test('filled and without a named date, it passes every rule', () => {
		const undated = {...letter, body: fill(leaveOut(skeleton.body, ['decision date']), sampleValues)};
		expect(findingsIn(undated, false)).toEqual([]);
	});

	test.each(['Acme Inc.', 'Yahoo!', 'Guess?', 'The Ivy', 'adidas'])(
		'filled with a company called %s, it passes every rule',
		company => {
			const values = {...sampleValues, company};
			const written = {...skeleton, subject: fill(skeleton.subject, values), body: fill(skeleton.body, values)};
			expect(findingsIn(written, undefined, company)).toEqual([]);
		},
	);

	test('unfilled, each blank is a finding that holds the letter', () => {
		const written = skeleton.subject + skeleton.body;
		const stops = findingsIn(skeleton).filter(({level}) => level === 'stop');
		const marked = stops.map(({at}) => (at ? skeleton[at.field as 'subject' | 'body'].slice(at.start, at.end) : ''));
		expect(marked.filter(text => text.startsWith('{{'))).toEqual(written.match(/\{\{[^}]+\}\}/g));
	});
});

test('the letters of a panel differ, and what makes each theirs is the writer’s to fill', () => {
	const panel = skeletons.filter(({id}) => id.startsWith('thank-you-panel'));
	expect(panel.length).toBeGreaterThanOrEqual(3);
	for (const letter of panel) {
		expect(blanks(letter.body)).toContain('the point this person raised');
	}
	const runs = panel.map(({body}) => {
		const words = body.replace(/\{\{.*?\}\}/g, '').split(/\s+/);
		return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')));
	});
	const [first, second, third] = runs as [Set<string>, Set<string>, Set<string>];
	for (const [a, b] of [
		[first, second],
		[first, third],
		[second, third],
	] as const) {
		expect([...a].filter(run => b.has(run)).length / a.size).toBeLessThan(0.2);
	}
});
