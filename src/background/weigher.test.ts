import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {ToneJudge} from '../tone/index.ts';
import {makeWeigher} from './weigher.ts';

const rest = 1_000;

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
});
afterEach(() => {
	vi.useRealTimers();
});

/** Waits for an answer; each sentence takes a millisecond. */
async function answered<T>(answer: Promise<T>): Promise<T> {
	let isDone = false;
	const done = () => {
		isDone = true;
	};
	answer.then(done, done);
	for (let turn = 0; turn < 1_000 && !isDone; turn++) {
		await vi.advanceTimersByTimeAsync(1);
	}
	return answer;
}

const seen = (rule: 'pity' | 'flattery') => [{rule, score: 0.9}] as const;

/** A judge of one's own, and how often it was opened and asked. */
function counted(judge: ToneJudge = text => (text.includes('rent') ? seen('pity') : [])) {
	const counts = {opened: 0, asked: 0};
	const open = async (): Promise<ToneJudge> => {
		counts.opened++;
		return text => {
			counts.asked++;
			return judge(text);
		};
	};
	return {counts, weigher: makeWeigher(open, rest)};
}

test('nothing is loaded before somebody asks', () => expect(counted().counts.opened).toBe(0));

test('sentences are answered in their order, each weighed once, and the model is opened once', async () => {
	const {counts, weigher} = counted();
	const [first, second] = await answered(
		Promise.all([weigher.weigh(['The rent is due.', 'Thank you.']), weigher.weigh(['Thank you.'])]),
	);
	expect(first).toEqual([seen('pity'), []]);
	expect(second).toEqual([[]]);
	expect(counts).toEqual({opened: 1, asked: 2});
});

test('the model and the sentences are let go after a rest, and loaded anew when asked again', async () => {
	const {counts, weigher} = counted();
	await answered(weigher.weigh(['Thank you.']));
	await vi.advanceTimersByTimeAsync(rest - 10);
	await answered(weigher.weigh(['Thank you.']));
	await vi.advanceTimersByTimeAsync(rest - 10);
	await answered(weigher.weigh(['Thank you.']));
	expect(counts).toEqual({opened: 1, asked: 1});
	await vi.advanceTimersByTimeAsync(rest);
	await answered(weigher.weigh(['Thank you.']));
	expect(counts).toEqual({opened: 2, asked: 2});
});

test('what the model hardly sees is not passed on, and whoever asks about too much gets no answer for the rest', async () => {
	const {counts, weigher} = counted(text => [
		{rule: 'pity', score: text === 'First.' ? 0.01 : 0.0099},
		{rule: 'flattery', score: 0.5},
	]);
	const many = ['First.', ...Array.from({length: 500}, (_, at) => `${at}.`)];
	const found = await answered(weigher.weigh(many));
	expect(found.map(tones => tones.map(({rule}) => rule).join(' '))).toEqual([
		'pity flattery',
		...Array.from({length: 499}, () => 'flattery'),
	]);
	expect(counts.asked).toBe(500);
});

test('a model that cannot be opened is tried once; no sentence is answered', async () => {
	let opened = 0;
	const weigher = makeWeigher(async () => {
		opened++;
		throw new Error('The tone model is damaged.');
	}, rest);
	expect(await answered(weigher.weigh(['One.', 'Two.']))).toEqual([]);
	expect(await weigher.works()).toBe(false);
	expect(opened).toBe(1);
});

test('of too many sentences the first are answered, and the others when they are asked about alone', async () => {
	const {weigher} = counted();
	const sentences = Array.from({length: 600}, (_, index) => `This is sentence ${index}.`);
	const first = await answered(weigher.weigh(sentences));
	expect(first).toHaveLength(500);
	expect(await answered(weigher.weigh(sentences.slice(first.length)))).toHaveLength(100);
});

test('it says when the model is at work', async () => expect(await counted().weigher.works()).toBe(true));

test('a judge that throws costs its own question alone', async () => {
	const {weigher} = counted(text => {
		if (text === 'bad') {
			throw new Error('no');
		}
		return [];
	});
	const [bad, good] = await answered(Promise.allSettled([weigher.weigh(['bad']), weigher.weigh(['good'])]));
	expect(bad).toMatchObject({status: 'rejected', reason: new Error('no')});
	expect(good).toEqual({status: 'fulfilled', value: [[]]});
});
