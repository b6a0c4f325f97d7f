import {expect, test} from 'vitest';
import type {SeenTone} from '../store/letter-check.ts';
import {newToneMemory} from './tone-memory.ts';

const seen: readonly SeenTone[] = [{rule: 'flattery', score: 0.9}];

/** A memory over a model that sees flattery in long sentences, with what it was asked. */
function remembering() {
	const questions: (readonly string[])[] = [];
	const memory = newToneMemory(async sentences => {
		questions.push(sentences);
		return sentences.map(sentence => (sentence.length > 10 ? seen : []));
	});
	return {memory, questions};
}

test('a sentence is asked about once', async () => {
	const {memory, questions} = remembering();
	expect(await memory.learn(['You are wonderful.', 'Thanks.'])).toBe(true);
	expect(await memory.learn(['Thanks.', 'You are wonderful.'])).toBe(false);
	expect(await memory.learn(['Thanks.', 'Truly.'])).toBe(true);
	expect(questions).toEqual([['You are wonderful.', 'Thanks.'], ['Truly.']]);
	expect(memory.tones().get('You are wonderful.')).toEqual(seen);
	expect(memory.tones().get('Thanks.')).toEqual([]);
});

test('a letter that alone fills the memory is asked about once, too', async () => {
	const {memory, questions} = remembering();
	const sentences = Array.from({length: 2_500}, (_, index) => `This is sentence ${index}.`);
	expect(await memory.learn(sentences)).toBe(true);
	expect(await memory.learn(sentences)).toBe(false);
	expect(questions.length).toBe(1);
});

test('what is not answered is asked again, and is not taken for innocent', async () => {
	const questions: (readonly string[])[] = [];
	const memory = newToneMemory(async sentences => {
		questions.push(sentences);
		return questions.length === 1 ? [] : sentences.slice(0, 1).map(() => seen);
	});
	const both = ['You are wonderful.', 'Thanks.'];
	expect(await memory.learn(both)).toBe(false);
	expect(memory.tones().size).toBe(0);
	expect(await memory.learn(both)).toBe(true);
	expect([...memory.tones().keys()]).toEqual(['You are wonderful.']);
	expect(await memory.learn(both)).toBe(true);
	expect(questions).toEqual([both, both, ['Thanks.']]);
});

test('a sentence that stands in the letter is kept, however often the one after it is rewritten', async () => {
	const {memory, questions} = remembering();
	for (let key = 0; key < 1_200; key++) {
		await memory.learn(['You are wonderful.', `I look forward to it ${key}`]);
	}
	expect(memory.tones().get('You are wonderful.')).toEqual(seen);
	expect(memory.tones().size).toBeLessThanOrEqual(500);
	expect(questions.flat().filter(each => each === 'You are wonderful.')).toHaveLength(1);
});

test('of two letters that fill the memory, the one that gave way is asked about again', async () => {
	const {memory} = remembering();
	const letter = (name: string) => Array.from({length: 400}, (_, index) => `This is ${name} ${index}.`);
	await memory.learn(letter('one'));
	await memory.learn(letter('two'));
	expect(await memory.learn(letter('one'))).toBe(true);
	expect(letter('one').every(each => memory.tones().has(each))).toBe(true);
});

test('a sentence that is under way is not asked about again', async () => {
	const questions: (readonly string[])[] = [];
	let answer: () => void = () => undefined;
	const memory = newToneMemory(async sentences => {
		questions.push(sentences);
		await new Promise<void>(resolve => {
			answer = resolve;
		});
		return sentences.map(() => seen);
	});
	const first = memory.learn(['You are wonderful.']);
	expect(await memory.learn(['You are wonderful.'])).toBe(false);
	answer();
	expect(await first).toBe(true);
	expect(questions).toHaveLength(1);
	expect(memory.tones().get('You are wonderful.')).toEqual(seen);
});

test('where nobody answers, it says so and asks again later', async () => {
	let fails = true;
	const memory = newToneMemory(async sentences => {
		if (fails) {
			throw new Error('nobody answered');
		}
		return sentences.map(() => seen);
	});
	expect(await memory.learn(['You are wonderful.'])).toBe(false);
	expect(memory.tones().size).toBe(0);
	fails = false;
	expect(await memory.learn(['You are wonderful.'])).toBe(true);
	expect(memory.tones().size).toBe(1);
});
