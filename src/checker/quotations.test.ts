import {expect, test} from 'vitest';
import {quotedIn} from './quotations.ts';

test.each([
	['One customer wrote, "You keep us waiting. You never answer." We did.', 'You never answer', true],
	['One customer wrote, “You keep us waiting. You never answer. Shame.” We did.', 'You never answer', true],
	['Sie schrieb: „You never answer.“ We did.', 'You never answer', true],
	['The `<service>-canary` name I would drop.', '<service>', true],
	['She said "so". You never answer. He said "no".', 'You never answer', false],
	['A 6" pipe. You never answer. A 3" bolt.', 'You never answer', false],
	['He began: "And then. You never answer.', 'You never answer', false],
	['You never "answer" me.', 'You never "answer" me', false],
	['You never answer.', 'You never answer', false],
	[`He said "so. ${'x'.repeat(378)} You never answer."`, 'You never answer', true],
	[`He said "so. ${'x'.repeat(379)} You never answer."`, 'You never answer', false],
	[`He said "so. ${'On and on. '.repeat(60)}You never answer."`, 'You never answer', false],
])('%s', (text, words, isQuoted) => {
	const start = text.indexOf(words);
	const stretch = {start, end: start + words.length};
	expect(quotedIn(text, stretch)(stretch)).toBe(isQuoted);
});
