import {beforeAll, describe, expect, test} from 'vitest';
import {fill, sampleMoment, sampleValues, skeletons} from '../../src/skeletons/index.ts';
import {type Answer, answer, type Judges} from './answer.ts';
import {loadJudges} from './judges.ts';

let judges: Judges;
beforeAll(async () => {
	judges = await loadJudges();
});

function answerTo(
	{id, kind, subject, body}: (typeof skeletons)[number],
	values: Readonly<Record<string, string>>,
): Answer {
	const {to, now, interview, sent} = sampleMoment(kind);
	const {decisionBy, ...undated} = interview;
	const talk = {...undated, ...(id !== 'status-check-no-date' && decisionBy !== undefined && {decisionBy})};
	const writer = {name: 'Ana Silva', email: ''};
	const draft = {to, subject: fill(subject, values), body: fill(body, values)};
	return answer(draft, {now, letter: kind, interview: talk, interviews: [talk], sent, writer}, judges);
}

describe.each(skeletons.map(skeleton => [skeleton.id, skeleton] as const))('%s', (_, skeleton) => {
	test('filled, it has nothing for the dictionary and the tone model to find', () => {
		expect(answerTo(skeleton, sampleValues).findings).toEqual([]);
	});

	test('just put in, nothing is found but its blanks', () => {
		const rules = answerTo(skeleton, {}).findings.map(({rule, level}) => `${level} ${rule}`);
		expect(rules.filter(each => each !== 'stop placeholder')).toEqual([]);
	});
});
