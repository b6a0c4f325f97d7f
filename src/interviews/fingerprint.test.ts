import fc from 'fast-check';
import {expect, test} from 'vitest';
import {likenessTo, shinglesOf} from './fingerprint.ts';

const salt = 77_001;
const likeness = (one: number[], other: number[]) => likenessTo(one)(other);
const note = `Dear Keith, thank you for your time on Tuesday. What you said about moving the reports off spreadsheets has
stayed with me, because I did the same for the harbour office last year. I am interested in the next steps.`;

test.each([
	['the same note', note, 1, 1],
	['another name', note.replace('Keith', 'Priya'), 0.9, 1],
	['other case, quotes and spaces', `  ${note.toUpperCase().replaceAll(' ', '  ')}`, 1, 1],
	['a paragraph added', `${note}\n\nMy reference letter from the harbour office is attached.`, 0.9, 1],
	['a paragraph rewritten', note.replace(/What.*year\./s, 'We both grew up near the sea, and I still sail.'), 0.3, 0.7],
	[
		'another letter',
		'Hello Priya, the bridge project sounds like the work I trained for. Could I see the plans?',
		0,
		0.05,
	],
	['nothing', '', 0, 0],
	['two words', 'Thank you', 0, 0],
])('%s is as much alike as it should be', (_, text, least, most) => {
	const alike = likeness(shinglesOf(note, salt), shinglesOf(text, salt));
	expect(alike).toBeGreaterThanOrEqual(least);
	expect(alike).toBeLessThanOrEqual(most);
});

test('another salt leaves nothing alike', () => {
	expect(likeness(shinglesOf(note, 1), shinglesOf(note, 2))).toBe(0);
});

test('shingles are ascending, distinct, few and 30 bits wide, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 3000}), text => {
			const shingles = shinglesOf(text, salt);
			expect(shingles).toEqual([...new Set(shingles)].sort((a, b) => a - b));
			expect(shingles.length).toBeLessThanOrEqual(200);
			expect(shingles.every(each => Number.isInteger(each) && each >= 0 && each < 2 ** 30)).toBe(true);
		}),
	);
}, 60_000);

test('likeness is between 0 and 1, the same both ways, and 1 of a note with itself', () => {
	const shingles = fc.string({maxLength: 300}).map(text => shinglesOf(text, salt));
	fc.assert(
		fc.property(shingles, shingles, (one, other) => {
			expect(likeness(one, other)).toBe(likeness(other, one));
			expect(likeness(one, other)).toBeLessThanOrEqual(1);
			expect(likeness(one, one)).toBe(one.length > 0 ? 1 : 0);
		}),
	);
}, 60_000);

test('a note is compared with 1,000 sent ones in under 2 ms', () => {
	const text = (seed: number) =>
		Array.from({length: 150}, (_, index) => `word${(seed * 7919 + index * 31) % 5000}`).join(' ');
	const sent = Array.from({length: 1000}, (_, index) => shinglesOf(text(index), salt));
	const draft = shinglesOf(text(5), salt);
	const times = Array.from({length: 40}, () => {
		const start = performance.now();
		const likenessOf = likenessTo(draft);
		for (const shingles of sent) {
			likenessOf(shingles);
		}
		return performance.now() - start;
	});
	expect(times.sort((a, b) => a - b)[10]).toBeLessThan(2);
});
