import '../../test/no-browser.ts';
import {describe, expect, test} from 'vitest';
import {parseSettings, type Settings, usualSettings} from './settings.ts';

const chosen: Settings = {
	off: ['length', 'pity'],
	wake: 'always',
	holdSend: false,
	toneModel: false,
	mail: 'outlook-work',
	proofread: 'never',
	words: ['webmin'],
	writerName: 'Ana Silva',
	writerPhone: '+44 20 7946 0018',
	writerSignature: 'Ana Silva, data analyst',
};

test.each<[string, unknown, unknown]>([
	['nothing', undefined, usualSettings],
	['null', null, usualSettings],
	['a list', [chosen], usualSettings],
	['what was chosen throughout', chosen, chosen],
	['what a later version added', {...chosen, colour: 'red'}, chosen],
])('settings made of %s', (_, raw, expected) => {
	expect(parseSettings(raw)).toEqual(expected);
});

describe('of one setting', () => {
	test.each<[keyof Settings, unknown]>([
		['wake', 'auto'],
		['wake', 'asked'],
		['proofread', 'auto'],
		['proofread', 'always'],
		['mail', 'gmail'],
		['mail', 'outlook'],
		['words', ['x'.repeat(60)]],
		['writerName', 'x'.repeat(200)],
	])('%s, %j is kept', (key, value) => {
		expect(parseSettings({...chosen, [key]: value})).toEqual({...chosen, [key]: value});
	});

	test.each<[keyof Settings, unknown]>([
		['off', 'length'],
		['wake', 'never'],
		['holdSend', 0],
		['toneModel', 'false'],
		['mail', 'pigeon'],
		['proofread', 'asked'],
		['words', 'webmin'],
		['writerName', 7],
		['writerPhone', null],
		['writerSignature', ['Ana']],
	])('%s, %j is as usual', (key, value) => {
		expect(parseSettings({...chosen, [key]: value})).toEqual({...chosen, [key]: usualSettings[key]});
	});

	test.each<[keyof Settings, unknown, unknown]>([
		['off', ['length', 'of another version', 7], ['length']],
		['words', ['', 7, 'x'.repeat(61), 'webmin'], ['webmin']],
		['words', Array.from({length: 2_001}, (_, at) => `${at}`), Array.from({length: 2_000}, (_, at) => `${at}`)],
		['writerPhone', 'x'.repeat(201), 'x'.repeat(200)],
	])('%s, what can be read is kept', (key, value, expected) => {
		expect(parseSettings({...chosen, [key]: value})).toEqual({...chosen, [key]: expected});
	});
});
