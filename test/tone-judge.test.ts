import {readFileSync} from 'node:fs';
import {main} from 'assemblyscript/asc';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import packageJson from '../package.json' with {type: 'json'};
import {openToneJudge} from '../src/tone/index.ts';
import {layoutOf, readModelFile} from '../src/tone/model-file.ts';

const read = (file: string) => new Uint8Array(readFileSync(`public/tone/${file}`));
const kernel = read('kernel.wasm');
const model = read('model.bin');
const judge = await openToneJudge(kernel, model);

const top = (sentence: string) => judge(sentence).toSorted((a, b) => b.score - a.score)[0];

test.each([
	['I have two children to feed and the rent is three months behind.', 'pity'],
	['Please confirm that you have received this message.', 'read-receipt'],
	['You promised to call me last week and I am still waiting.', 'reproach'],
	['I am sure that I am the best candidate you will ever see.', 'overconfidence'],
	['You will regret that you rejected me.', 'bitterness'],
	['Please find my references attached.', 'attachment'],
] as const)('%s', (sentence, rule) => {
	expect(top(sentence)?.rule).toBe(rule);
	expect(top(sentence)?.score).toBeGreaterThan(0.5);
});

test.each(['Thank you for your time on Tuesday.', 'The walk through the bottling hall was the best part of the day.'])(
	'%s',
	sentence => expect(top(sentence)?.score).toBeLessThan(0.3),
);

test('every score is a share', () => {
	for (const {score} of judge('We spoke about the new school on Monday.')) {
		expect(score).toBeGreaterThanOrEqual(0);
		expect(score).toBeLessThanOrEqual(1);
	}
});

test('quotes and capitals change nothing', () => {
	expect(judge('I’M STILL WAITING FOR YOUR CALL')).toEqual(judge("I'm still waiting for your call"));
});

describe('what is no sentence', () => {
	test.each(['', ' ', '😀😀😀', 'Спасибо за встречу', '感謝您', 'x'.repeat(10_000)])('%j is silence', text =>
		expect(judge(text)).toEqual([]),
	);

	test('a sentence of 10,000 characters and markup get an answer', () => {
		expect(judge('The rent is due and '.repeat(500))).toHaveLength(9);
		expect(judge('<script>alert("thank you")</script>')).toHaveLength(9);
	});

	test('any text gets an answer or silence', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 200}), text => [0, 9].includes(judge(text).length)),
			{numRuns: 50},
		);
	}, 60_000);
});

describe('a file that is', () => {
	const changed = model.slice();
	changed[model.length - 1_000_000]! ^= 1;
	const otherHead = model.slice();
	const layers = new TextDecoder('latin1').decode(model.subarray(0, 1_000)).search(/(?<="layers": ?)\d/);
	otherHead[layers]! += 1;
	test.each([
		['damaged', changed, 'The tone model is damaged.'],
		['cut short', model.slice(0, 1_000_000), 'The tone model is damaged.'],
		['of another size than its head says', otherHead, 'The tone model is damaged.'],
		['cut in the head', model.slice(0, 100), 'The tone model is damaged.'],
		['empty', new Uint8Array(), 'The file is not a tone model.'],
		['something else', kernel, 'The file is not a tone model.'],
	])('%s is refused', (_, file, message) => expect(openToneJudge(kernel, file)).rejects.toThrow(message));
});

test.each([
	['"[UNK]"', '"[UNX]"'],
	['"[SEP]"', '"[SAP]"'],
	['"the"', '"thy"'],
	['"pity"', '"pita"'],
	['"heads":12', '"heads":13'],
])('a head that says %s no more, but %s, is refused', (word, other) => {
	const file = Buffer.from(model);
	const at = file.indexOf(word);
	expect(at).toBeGreaterThan(0);
	file.write(other, at);
	return expect(openToneJudge(kernel, new Uint8Array(file))).rejects.toThrow('The tone model is damaged.');
});

test('the arrays of the model fill its file', () => {
	const {shape, numbers} = readModelFile(model);
	expect(layoutOf(shape).size).toBe(numbers.length);
});

test('the compiled arithmetic is what kernel/tone.ts says', async () => {
	const [, ...options] = packageJson.scripts['build:kernel']
		.replace('public/tone/kernel.wasm', 'kernel.wasm')
		.split(' ');
	let binary: Uint8Array | undefined;
	const {error} = await main(options, {
		readFile: name => (name === 'kernel/tone.ts' ? readFileSync(name, 'utf8') : null),
		writeFile: (_name, contents) => {
			binary = contents as Uint8Array;
		},
		listFiles: () => [],
	});
	expect(error).toBeNull();
	expect(Buffer.from(binary!).equals(kernel)).toBe(true);
}, 60_000);
