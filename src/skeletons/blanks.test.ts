import fc from 'fast-check';
import {expect, test} from 'vitest';
import {blanks, fill, leaveOut} from './blanks.ts';

test.each([
	['Dear {{first name}},', ['first name']],
	['{{role}} at {{company}}, {{role}}', ['role', 'company']],
	['{{ First  Name }} and {{FIRST NAME}}', ['first name']],
	['{{first\u00a0name}}', ['first name']],
	['{{}} {{ }} {company} { {company} }', []],
	['{{{company}}}', ['company']],
	['{{two\nlines}}', []],
	['{{what you did, in one sentence}}', ['what you did, in one sentence']],
	['{{prénom}} {{名前}} {{имя}}', ['prénom', '名前', 'имя']],
	[`{{${'x'.repeat(81)}}}`, []],
	['', []],
])('blanks of %j', (text, expected) => {
	expect(blanks(text)).toEqual(expected);
});

test.each([
	['Dear {{first name}},', {'first name': 'Keith'}, 'Dear Keith,'],
	['{{First Name}}', {'first name': 'Keith'}, 'Keith'],
	['{{first name}}', {'First Name': 'Keith'}, 'Keith'],
	['{{company}}', {}, '{{company}}'],
	['{{company}}', {company: ''}, '{{company}}'],
	['{{company}}', {company: ' \u00a0'}, '{{company}}'],
	['{{company}}', {company: '$& $1 $$ $`'}, '$& $1 $$ $`'],
	['{{company}} {{role}}', {company: '{{role}}', role: 'cook'}, '{{role}} cook'],
	['{{company}}', {company: '<img src=x onerror=alert(1)>'}, '<img src=x onerror=alert(1)>'],
	['{{company}}', {company: 'Ærø & Søn “A/S”'}, 'Ærø & Søn “A/S”'],
	['{{first name}}、{{company}}', {'first name': '久美子', company: 'شركة النور'}, '久美子、شركة النور'],
	['{{constructor}} {{__proto__}}', {}, '{{constructor}} {{__proto__}}'],
	['{{ role }}', {company: 'Northwind'}, '{{ role }}'],
	['at {{company}}.', {company: 'Acme Inc.'}, 'at Acme Inc.'],
	['at {{company}}. And', {company: 'Acme Inc.'}, 'at Acme Inc. And'],
	['at {{company}}, and', {company: 'Acme Inc.'}, 'at Acme Inc., and'],
	['at {{company}}', {company: 'Acme Inc.'}, 'at Acme Inc.'],
	['at {{company}}.', {company: '.'}, 'at ..'],
	['the {{company}} team', {company: 'The Ivy'}, 'the Ivy team'],
	['The {{company}} team', {company: 'the  Ivy'}, 'The Ivy team'],
	['at {{company}}', {company: 'The Ivy'}, 'at The Ivy'],
	['Breathe {{company}}', {company: 'The Ivy'}, 'Breathe The Ivy'],
	['the {{company}} team', {company: 'The'}, 'the The team'],
	['the {{company}} team', {company: 'Theta'}, 'the Theta team'],
])('fill %j with %j', (text, values, expected) => {
	expect(fill(text, values)).toBe(expected);
});

const name = fc.stringMatching(/^[a-z]([a-z ]{0,18}[a-z])?$/).map(written => written.replace(/ +/g, ' '));
const plain = fc.string({unit: 'grapheme'}).map(text => text.replace(/[{}]/g, ''));
const letter = fc.array(
	fc.oneof(
		plain,
		name.map(each => `{{${each}}}`),
	),
	{maxLength: 12},
);
const anyValue = fc.string({unit: 'binary'}).filter(value => value.trim() !== '');

test('with a value for each blank, every value is there as it is, and all else is untouched', () => {
	fc.assert(
		fc.property(letter, fc.infiniteStream(anyValue), (parts, stream) => {
			const values: Record<string, string> = {};
			for (const blank of blanks(parts.join(''))) {
				values[blank] = stream.next().value;
			}
			const byHand = parts
				.map((part, index) => {
					const value = part.startsWith('{{') ? (values[part.slice(2, -2)] ?? '') : undefined;
					const goesOnWithStop = parts
						.slice(index + 1)
						.join('')
						.startsWith('.');
					return value === undefined || !goesOnWithStop ? (value ?? part) : value.replace(/(?<=[^\s.])\.$/, '');
				})
				.join('');
			expect(fill(parts.join(''), values)).toBe(byHand);
		}),
	);
});

test('without values nothing changes, and what is not filled is still a blank', () => {
	fc.assert(
		fc.property(letter, name, (parts, filled) => {
			const text = parts.join('');
			expect(fill(text, {})).toBe(text);
			expect(blanks(fill(text, {[filled]: 'x'}))).toEqual(blanks(text).filter(blank => blank !== filled));
		}),
	);
});

// Where time grew with the square of the length, this would take minutes.
test('a hostile text takes no longer than its length allows', () => {
	const time = (text: string) => {
		const start = performance.now();
		blanks(text);
		fill(text, {a: 'b'});
		leaveOut(text, ['a']);
		return performance.now() - start;
	};
	time('{{a}} '.repeat(1000));
	for (const part of ['{{', '{{ ', '{{a ', '. ', '{{a}}', '{{a}}. ']) {
		expect(time(part.repeat(100_000 / part.length)), part).toBeLessThan(3000);
	}
});

test.each([
	['I am glad. You decide by {{date}}; if not, I write. Thank you.', 'I am glad. Thank you.'],
	['You decide by {{date}}.', ''],
	['One.\n\nYou decide by {{date}}.\n\nTwo.', 'One.\n\nTwo.'],
	['“By {{date}}?” Fine.', 'Fine.'],
	['Till {{date}} I wait', ''],
	['A line\nby {{date}}\nand another', 'A line\nand another'],
	['Nothing of the kind. {{company}} is one.', 'Nothing of the kind. {{company}} is one.'],
	['At 3.5 per cent. By {{date}} at 3.5.', 'At 3.5 per cent.'],
	['You told me, Mr. Hale, that you decide by {{date}}, e.g. in writing. I am keen.', 'I am keen.'],
	['I thank you, Dr. Hale. You decide by {{date}}.', 'I thank you, Dr. Hale.'],
	['You asked “when?” and said {{date}}. I am keen.', 'I am keen.'],
	['I am keen.  You decide by {{date}}.', 'I am keen.'],
	['', ''],
])('leaveOut of %j', (text, expected) => {
	expect(leaveOut(text, ['date'])).toBe(expected);
});

test('leaving out a blank that is not there changes nothing', () => {
	fc.assert(
		fc.property(letter, parts => {
			const text = parts.join('');
			expect(leaveOut(text, ['no such blank'])).toBe(text);
		}),
	);
});
