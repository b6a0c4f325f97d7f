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
