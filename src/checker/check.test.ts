import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	check,
	draftOf,
	type Finding,
	isFollowUp,
	type Rule,
	rules,
	type Situation,
	sentencesToWeigh,
	wordsToSpell,
} from './index.ts';
import type {Draft} from './types.ts';

const person = fc.oneof(
	fc.record({name: fc.string(), email: fc.string()}),
	fc.constantFrom(
		{name: 'Keith Smooth', email: 'keith@brightwater.example'},
		{name: 'Anna Berg', email: 'anna.berg@brightwater.example'},
		{name: '', email: 'priya.raman@brightwater.example'},
		{name: 'Human Resources', email: 'hr@brightwater.example'},
	),
);
/** What the rules say that they flag: a text of such sentences has something of everything. */
const flagged = rules.flatMap((rule: Rule) =>
	rule.examples.flags.flatMap(({draft: {body = ''}}) => body.split('\n\n')),
);

const phraseOf = fc.constantFrom(
	'Thank you for your time.',
	'I madly want to work here.',
	'Dear [Name],',
	'\n',
	'\n\n',
	'• one',
	'“I madly want to work here”',
	'😀',
	'I\u00a0madly  want',
	'to work',
	'Kind regards,',
	'{{company}}',
	'Dear Kieth and Ana,',
	'Thank you, Keith.',
	'It was at Brigthwater,',
	...['constructor', '__proto__', 'hasOwnProperty', 'toString'],
	...flagged,
);
const text = fc.oneof(
	fc.string({unit: 'binary', maxLength: 300}),
	fc.array(phraseOf, {maxLength: 20}).map(parts => parts.join(' ')),
);
const draft = fc.record({
	client: fc.constantFrom('gmail' as const, 'outlook' as const, 'other' as const),
	to: fc.array(person, {maxLength: 3}),
	cc: fc.array(person, {maxLength: 3}),
	bcc: fc.array(person, {maxLength: 3}),
	subject: text,
	body: text,
	attachments: fc.array(fc.string(), {maxLength: 2}),
	readReceipt: fc.constantFrom('on' as const, 'off' as const, 'unknown' as const),
	deliveryReceipt: fc.constantFrom('on' as const, 'off' as const, 'unknown' as const),
});

/** Whatever JSON may hold, and the same under the names that a draft has. */
const junk = fc.oneof(
	fc.jsonValue(),
	fc.record(
		Object.fromEntries(
			['client', 'to', 'cc', 'bcc', 'subject', 'body', 'attachments', 'readReceipt', 'deliveryReceipt'].map(name => [
				name,
				fc.jsonValue(),
			]),
		),
	),
);
const junkSituation = fc.record(
	Object.fromEntries(
		['now', 'zone', 'letter', 'interview', 'interviews', 'sent', 'misspelt', 'tones', 'writer', 'off'].map(name => [
			name,
			fc.jsonValue(),
		]),
	),
);

test('any JSON has an answer', () => {
	fc.assert(
		fc.property(junk, junkSituation, (value, around) => {
			check(value as unknown as Draft, around as unknown as Situation);
			sentencesToWeigh(value as unknown as Draft, around as unknown as Situation);
			wordsToSpell(value as unknown as Draft, around as unknown as Situation);
			isFollowUp(value as unknown as Draft, around as unknown as Situation);
		}),
		{numRuns: 300},
	);
});

test('every place is within its field, and findings are sorted by place', () => {
	fc.assert(
		fc.property(draft, written => {
			const findings = check(written);
			for (const {at} of findings) {
				if (at?.field === 'subject' || at?.field === 'body') {
					expect(at.start).toBeGreaterThanOrEqual(0);
					expect(at.end).toBeGreaterThan(at.start);
					expect(at.end).toBeLessThanOrEqual(written[at.field].length);
				}
			}
			const inBody = findings.flatMap(({at}) => (at?.field === 'body' ? [at.start] : []));
			expect(inBody).toEqual(inBody.toSorted((a, b) => a - b));
		}),
	);
});

test('the same letter has the same answer', () => {
	fc.assert(
		fc.property(draft, written => {
			expect(check(written)).toEqual(check(structuredClone(written)));
		}),
	);
});

test('any word is only a word', () => {
	for (const word of ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf']) {
		expect(() => check(draftOf({subject: word, body: `Thank you for the ${word}.`})), word).not.toThrow();
	}
});

test('the order of recipients does not matter', () => {
	const said = (findings: readonly Finding[]) => findings.map(({rule, at}) => [rule, at?.field, at?.start]);
	fc.assert(
		fc.property(draft, written => {
			const turned = {...written, to: written.to.toReversed(), cc: written.cc.toReversed()};
			expect(said(check(turned))).toEqual(said(check(written)));
		}),
	);
});

test('a fix takes its finding away', () => {
	let tried = 0;
	fc.assert(
		fc.property(draft, written => {
			for (const finding of check(written)) {
				const {at} = finding;
				if (at?.field === 'subject' || at?.field === 'body') {
					for (const {replacement} of finding.fixes) {
						tried++;
						const mended = written[at.field].slice(0, at.start) + replacement + written[at.field].slice(at.end);
						const left = check({...written, [at.field]: mended});
						expect(
							left.filter(
								({rule, at: place}) => rule === finding.rule && place?.field === at.field && place.start === at.start,
							),
						).toEqual([]);
					}
				}
			}
		}),
	);
	expect(tried).toBeGreaterThan(5);
});

const madly = (body: string): string[] =>
	check(draftOf({body}))
		.filter(({rule}) => rule === 'flattery')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	['plain', 'I madly want to work here.', ['I madly want to']],
	['other case', 'I MADLY WANT TO work here.', ['I MADLY WANT TO']],
	['a line break', 'I madly\nwant to work here.', ['I madly\nwant to']],
	['a non-breaking space', 'I madly\u00a0want to work here.', ['I madly\u00a0want to']],
	['double spaces', 'I  madly  want to work here.', ['I  madly  want to']],
	['a zero-width space', 'I mad\u200bly want to work here.', ['I mad\u200bly want to']],
	['emoji before it', '😀 I madly want to work here.', ['I madly want to']],
	['twice', 'I madly want to come. I madly want to stay.', ['I madly want to', 'I madly want to']],
	['somebody else’s words', 'The ad said “I madly want to work here” on a mug.', []],
	['nothing', '', []],
])('finds a phrase across %s', (_, body, expected) => {
	expect(madly(body)).toEqual(expected);
});

test('a rule that is off is silent', () => {
	expect(check(draftOf({body: 'I madly want to work here.'}), {off: ['flattery']}).map(({rule}) => rule)).not.toContain(
		'flattery',
	);
});

test('sentences to weigh are folded, without greeting and signature', () => {
	const body =
		'Dear Ann,\n\nThank\u00a0you for  today. It was good. Yes. Oh yes. It was good.\n\nKind regards,\nBob Long Name';
	expect(sentencesToWeigh(draftOf({body}))).toEqual(['Thank you for today.', 'It was good.']);
	const long = `Thank you for it${' and for the work'.repeat(29)}`;
	expect(sentencesToWeigh(draftOf({body: `${long}. ${long} now.`}))).toEqual([`${long}.`]);
	const speech = 'One customer wrote to us, "You keep us waiting. You never answer." We answered her.';
	expect(sentencesToWeigh(draftOf({body: speech}))).not.toContain('You never answer."');
	expect(sentencesToWeigh(draftOf({body: speech}))).toContain('We answered her.');
});

test.each<[string, string, Partial<Situation>, string[]]>([
	['I learned alot from you and the team at work.', 'alot', {}, ['grammar: a lot']],
	['Thank you for todays talk about the work of the team.', 'todays', {}, ["grammar: today's"]],
	['I learned alot from you and the team at work.', 'alot', {off: ['grammar']}, ['spelling: right']],
	['I learned alott from you and the team at work.', 'alott', {}, ['spelling: right']],
])('what grammar says of a word, the dictionary does not say again: %s', (body, word, situation, expected) => {
	const found = check(draftOf({body}), {misspelt: new Map([[word, ['right']]]), ...situation});
	expect(
		found
			.filter(({rule}) => rule === 'grammar' || rule === 'spelling')
			.map(({rule, fixes}) => `${rule}: ${fixes[0]?.replacement}`),
	).toEqual(expected);
});
