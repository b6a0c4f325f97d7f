import {afterEach, expect, test} from 'vitest';
import {highlighterOf} from '../../src/compose/highlight.ts';
import {readTextMap} from '../../src/compose/text-map.ts';

const highlighter = highlighterOf(document);
const letter = {};

function write(text: string): Text {
	const body = document.createElement('div');
	body.append(text);
	document.body.replaceChildren(body);
	return body.firstChild as Text;
}

/** The marks of words of the letter. */
const marksOf = (...words: readonly string[]) => {
	const map = readTextMap(document.body, () => false);
	return words.map(word => {
		const start = map.text.indexOf(word);
		return {level: 'stop' as const, place: map.placeOf(start, start + word.length)!};
	});
};
const ranges = () => [...(CSS.highlights.get('notewell-stop') ?? [])] as Range[];
const shown = () => ranges().map(String);

afterEach(() => {
	highlighter.clear(letter);
	document.body.replaceChildren();
});

test('what stays marked keeps its very range while the letter grows before it', () => {
	const text = write('I saw the [pumps] and the [tanks].');
	highlighter.mark(letter, marksOf('[pumps]', '[tanks]'));
	const [highlight, before] = [CSS.highlights.get('notewell-stop'), ranges()];
	text.insertData(0, 'On Tuesday ');
	expect(shown()).toEqual(['[pumps]', '[tanks]']);
	highlighter.mark(letter, marksOf('[pumps]', '[tanks]'));
	expect(ranges()).toEqual(before);
	expect(ranges().every((range, index) => range === before[index])).toBe(true);
	expect(CSS.highlights.get('notewell-stop')).toBe(highlight);
});

test('a mark is gone with its finding, and a new one comes without touching the others', () => {
	write('I saw the [pumps] and the [tanks].');
	highlighter.mark(letter, marksOf('[pumps]'));
	const [pumps] = ranges();
	highlighter.mark(letter, marksOf('[pumps]', '[tanks]'));
	expect(ranges()[0]).toBe(pumps);
	expect(shown()).toEqual(['[pumps]', '[tanks]']);
	highlighter.mark(letter, marksOf('[tanks]'));
	expect(shown()).toEqual(['[tanks]']);
	highlighter.mark(letter, []);
	expect(CSS.highlights.has('notewell-stop')).toBe(false);
});

test('words that changed their level change their line', () => {
	write('I saw the [pumps].');
	const [mark] = marksOf('[pumps]');
	highlighter.mark(letter, [mark!]);
	highlighter.mark(letter, [{...mark!, level: 'hint'}]);
	expect(CSS.highlights.has('notewell-stop')).toBe(false);
	expect(CSS.highlights.get('notewell-hint')?.size).toBe(1);
});

test('two letters of a page keep their marks apart', () => {
	write('I saw the [pumps] and the [tanks].');
	const other = {};
	highlighter.mark(letter, marksOf('[pumps]'));
	highlighter.mark(other, marksOf('[tanks]'));
	highlighter.clear(letter);
	expect(shown()).toEqual(['[tanks]']);
	highlighter.clear(other);
	expect(CSS.highlights.has('notewell-stop')).toBe(false);
});
