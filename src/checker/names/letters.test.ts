import {expect, test} from 'vitest';
import {inCaseOf, isCapitalised, isLatin, isShouted, latinSpellings, plain, plainInTwo, sound} from './letters.ts';

test.each([
	['Keith', 'keith'],
	["O'Brien", 'obrien'],
	['Jean-Pierre', 'jeanpierre'],
	['Müller', 'muller'],
	['Łukasz', 'lukasz'],
	['Strauß', 'strauss'],
	['Kaʻiulani', 'kaiulani'],
	['Дмитрий', 'dmitriy'],
	['Їжак', 'yizhak'],
	['Παπαδοπούλου', 'papadopoulou'],
	['陈伟', '陈伟'],
])('%s is plainly %s', (word, expected) => {
	expect(plain(word)).toBe(expected);
	expect(plain(word.normalize('NFD'))).toBe(expected);
});

test.each([
	['Müller', 'mueller'],
	['Åse', 'aase'],
	['Фёдоров', 'fyodorov'],
	['Keith', undefined],
	['André', undefined],
])('%s with two letters for one is %s', (word, expected) => {
	expect(plainInTwo(word)).toBe(expected);
});

test.each([
	['dmitriy', ['dmitry', 'dmitriy', 'dmitri']],
	['sergey', ['sergey', 'sergei']],
	['natalya', ['natalya', 'natalia']],
	['zaytsev', ['zaytsev', 'zaitsev']],
	['aleksey', ['aleksey', 'alexey', 'aleksei', 'alexei']],
])('%s may be spelt so', (name, expected) => {
	expect(latinSpellings(name).toSorted()).toEqual(expected.toSorted());
});

test.each([
	['dmitry', 'dmitriy'],
	['yulia', 'julia'],
	['soloviev', 'solovev'],
	['philip', 'filip'],
	['catherine', 'katerine'],
	['nikolai', 'nicolay'],
	['fitz', 'fits'],
])('%s sounds like %s', (one, other) => {
	expect(sound(one)).toBe(sound(other));
});

test.each([
	['anna', 'hannes'],
	['marlow', 'narlow'],
	['cecil', 'kekil'],
])('%s does not sound like %s', (one, other) => {
	expect(sound(one)).not.toBe(sound(other));
});

test.each([
	['KIETH', 'Keith', 'KEITH'],
	['kieth', 'Keith', 'keith'],
	['Kieth', 'Keith', 'Keith'],
	['KiEth', 'McKeith', 'McKeith'],
	['K', 'Keith', 'Keith'],
	['陈', 'Chen', 'Chen'],
])('where %s was typed, %s is written %s', (typed, right, expected) => {
	expect(inCaseOf(typed, right)).toBe(expected);
});

test.each([
	['Keith', true, false, true],
	['KEITH', true, true, true],
	['K', true, false, true],
	['keith', false, false, true],
	['Žofia', true, false, true],
	['žofia', false, false, true],
	['[Keith]', false, false, true],
	['Дима', true, false, false],
	['陈', false, false, false],
])('%s: capitalised %s, shouted %s, Latin %s', (word, ...expected) => {
	expect([isCapitalised(word), isShouted(word), isLatin(word)]).toEqual(expected);
});
