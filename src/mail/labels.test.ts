import {expect, test} from 'vitest';
import {knowsGmailIn, receiptLabels, receiptNamed, receiptState} from './labels.ts';

test.each([
	['Request read receipt', 'read'],
	['Request a delivery receipt', 'delivery'],
	['\u202bLesebestätigung anfordern\u202c', 'read'],
	['Übermittlungsbestätigung anfordern'.normalize('NFD'), 'delivery'],
	['Demander une confirmation\u00a0de lecture', 'read'],
	['Solicitar confirmação de leitura', 'read'],
	['開封確認をリクエスト', 'read'],
	['طلب إشعار بالقراءة', 'read'],
	['Plain text mode', undefined],
	['High importance', undefined],
	['', undefined],
])('%j requests: %s', (name, kind) => {
	expect(receiptNamed(name)).toBe(kind);
});

test('ten languages or more, each word with its source, in the form that it is compared in', () => {
	expect(new Set(receiptLabels.map(({language}) => language)).size).toBeGreaterThanOrEqual(10);
	for (const {words, kind, source} of receiptLabels) {
		expect(words).toBe(words.normalize('NFC').toLowerCase());
		expect(receiptNamed(words)).toBe(kind);
		expect(source).not.toBe('');
	}
});

test.each([
	['de', true],
	['pt-BR', true],
	['EN-us', true],
	['zh-TW', true],
	['zh-CN', false],
	['pt-PT', false],
	['fr-CA', false],
	['he', false],
	['ar', false],
	['nl', false],
	['tlh', false],
	['', false],
])('Gmail’s own words in %j are known: %s', (language, known) => {
	expect(knowsGmailIn(language)).toBe(known);
});

test.each([
	['true', 'on'],
	['false', 'off'],
	['mixed', 'unknown'],
	[null, 'unknown'],
	[undefined, 'unknown'],
])('a control with the state %j', (pressed, state) => {
	expect(receiptState(pressed)).toBe(state);
});
