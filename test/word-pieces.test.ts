import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {checksum, readModelFile} from '../src/tone/model-file.ts';
import {wordPieces} from '../src/tone/word-pieces.ts';
import trainingSums from './word-pieces.sums.json' with {type: 'json'};

const {pieces} = readModelFile(new Uint8Array(readFileSync('public/tone/model.bin'))).shape;
const vocabulary = new Map(pieces.map((piece, number) => [piece, number]));
const marks = [...'’‘“”–—…!?.,;:\'"-()[]{}<>&@#$%€£ \t\n\u00a0\u200b\u00ad'];

/** The strings of `training/tokens_fixture.py`: words of the model, odd characters, marks, all run together. */
function* strings(count: number): Iterable<string> {
	let seed = 20_261_122;
	const draw = () => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return seed >>> 8;
	};
	const odd = (point: number) => (point >= 0xd800 && point < 0xe000 ? '?' : String.fromCodePoint(point));
	const word = (value: number) => pieces[3 + (value % (pieces.length - 3))]!.replace(/^##/, '');
	const kinds: readonly ((value: number) => string)[] = [
		word,
		word,
		value => word(value).toUpperCase(),
		value => String.fromCodePoint(value % 0x250),
		value => odd(value % 0x110000),
		value => marks[value % marks.length]!,
		() => ' ',
	];
	for (let i = 0; i < count; i++) {
		let text = '';
		for (let left = 1 + (draw() % 30); left > 0; left--) {
			text += kinds[draw() % 7]!(draw());
		}
		yield text;
	}
}

test('it reads 10,000 strings, nonsense included, as the training did', () => {
	const lines = [...strings(10_000)].map(text => wordPieces(text, vocabulary).join(' '));
	const sums = Array.from({length: 100}, (_, i) =>
		checksum(new TextEncoder().encode(lines.slice(i * 100, i * 100 + 100).join('\n'))),
	);
	expect(sums).toEqual(trainingSums);
}, 60_000);

test.each([
	['Don’t — really', "don ' t - really"],
	['Naïve café', 'naive cafe'],
	['so\u00adft\u200bly', 'softly'],
	['£5, ok', '£ 5 , ok'],
	['привет 😀', '[UNK] [UNK]'],
	['I ♥ it', 'i [UNK] it'],
	['', ''],
])('%j', (text, expected) => expect(wordPieces(text, vocabulary).join(' ')).toBe(expected));

test('every piece of any text is one that the model knows', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 300}), text =>
			wordPieces(text, vocabulary).every(piece => vocabulary.has(piece)),
		),
	);
}, 60_000);
