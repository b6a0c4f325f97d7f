import {expect, test} from 'vitest';
import {checkAgain} from '../compose/check-again.ts';
import type {CheckedLetter, Learnt, Question} from '../store/letter-check.ts';
import {makeReplies} from './check-again.ts';

const checked = (word: string): CheckedLetter => ({
	isAwake: true,
	kind: 'thank-you',
	findings: [],
	rules: [],
	knowsNames: true,
	words: ['pump', word],
	sentences: [],
});
const nothing: Learnt = {misspelt: [], tones: []};
const question = (subject: string, learnt = nothing) => ({draft: {subject}, ...learnt}) as Question;

/** A worker that finds the subject among the words, and the page's side of asking it; both tell what was sent. */
function bothSides() {
	const work = async ({draft, misspelt}: Question) => checked([draft.subject, ...misspelt.flat()].join());
	let reply = makeReplies(work);
	const sent: unknown[] = [];
	const learnt: unknown[] = [];
	const check = checkAgain(async (asked, news, since) => {
		const answer = await reply(asked, news, since);
		learnt.push(news);
		sent.push(answer);
		return answer;
	});
	return {
		check,
		sent,
		learnt,
		restart: () => {
			reply = makeReplies(work);
		},
	};
}

test('the first answer is whole, the next tells what differs, and the page cannot tell', async () => {
	const {check, sent} = bothSides();
	const letter = {};
	expect(await check(question('hall'), letter)).toEqual(checked('hall'));
	expect(await check(question('tank'), letter)).toEqual(checked('tank'));
	expect(sent).toMatchObject([{checked: {}}, {change: {}}]);
});

test('a worker that was stopped in between answers whole', async () => {
	const {check, sent, restart} = bothSides();
	const letter = {};
	await check(question('hall'), letter);
	restart();
	expect(await check(question('tank'), letter)).toEqual(checked('tank'));
	expect(sent).toMatchObject([{checked: {}}, 'forgotten', {checked: {}}]);
});

test('what was learnt is told when it is new, and to a worker that was stopped', async () => {
	const {check, learnt, restart} = bothSides();
	const letter = {};
	const more: Learnt = {misspelt: [['tnak', ['tank']]], tones: []};
	await check(question('hall'), letter);
	await check(question('pump'), letter);
	expect(await check(question('pump', more), letter)).toEqual(checked('pump,tnak,tank'));
	expect(await check(question('hall', more), letter)).toEqual(checked('hall,tnak,tank'));
	expect(learnt).toEqual([nothing, undefined, more, undefined]);
	restart();
	expect(await check(question('tank', more), letter)).toEqual(checked('tank,tnak,tank'));
	expect(learnt.slice(4)).toEqual([undefined, more]);
});

test('two letters, and two questions at once, are not mixed up', async () => {
	const {check} = bothSides();
	const [one, other] = [{}, {}];
	await Promise.all([check(question('hall'), one), check(question('tank'), other)]);
	const answers = [check(question('a'), one), check(question('b'), one), check(question('c'), other)];
	expect(await Promise.all(answers)).toEqual([checked('a'), checked('b'), checked('c')]);
	expect(await check(question('d'), one)).toEqual(checked('d'));
});

test('a question that is asked before the last one is answered is told by what differs as well', async () => {
	const {check, sent} = bothSides();
	const letter = {};
	await check(question('hall'), letter);
	await Promise.all([check(question('a'), letter), check(question('b'), letter)]);
	expect(sent.slice(1)).toMatchObject([{change: {}}, {change: {}}]);
});

test('of many letters the oldest are forgotten, and answered whole again', async () => {
	const {check, sent} = bothSides();
	const letters = Array.from({length: 20}, () => ({}));
	for (const letter of letters) await check(question('hall'), letter);
	expect(await check(question('tank'), letters[0]!)).toEqual(checked('tank'));
	expect(sent.at(-1)).toHaveProperty('checked');
	expect(await check(question('tank'), letters[19]!)).toEqual(checked('tank'));
	expect(sent.at(-1)).toHaveProperty('change');
});
