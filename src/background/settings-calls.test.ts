import '../../test/no-browser.ts';
import {expect, test} from 'vitest';
import {memoryArea} from '../../test/memory-area.ts';
import type {Handlers} from '../platform/messages.ts';
import type {SettingsCalls} from '../store/calls.ts';
import {openLedger} from '../store/ledger.ts';
import type {Settings} from '../store/settings.ts';
import {settingsCalls} from './settings-calls.ts';

type Calls = Handlers<SettingsCalls>;

/** Whoever asks makes no difference. */
const tab = {};

test.each<[string, readonly ((calls: Calls) => unknown)[], Partial<Settings>]>([
	[
		'two rules switched off in two tabs are both off',
		[calls => calls.switchRule('pity', false, tab), calls => calls.switchRule('flattery', false, tab)],
		{off: ['late', 'pity', 'flattery']},
	],
	[
		'a rule that is switched on again leaves the others off',
		[
			calls => calls.switchRule('pity', false, tab),
			calls => calls.switchRule('flattery', false, tab),
			calls => calls.switchRule('pity', true, tab),
		],
		{off: ['late', 'flattery']},
	],
	[
		'a rule that is off is not off twice',
		[calls => calls.switchRule('late', false, tab), calls => calls.switchRule('pity', true, tab)],
		{off: ['late']},
	],
	[
		'words are learnt and forgotten one by one',
		[
			calls => calls.learnWord('Grafana', tab),
			calls => calls.forgetWord('kubectl', tab),
			calls => calls.learnWord('grafana', tab),
			calls => calls.forgetWord('terraform', tab),
		],
		{words: ['grafana']},
	],
	[
		'a choice leaves rules and words as they are',
		[calls => calls.learnWord('grafana', tab), calls => calls.changeSettings({holdSend: false}, tab)],
		{off: ['late'], words: ['kubectl', 'grafana'], holdSend: false},
	],
])('%s', async (_, steps, expected) => {
	const ledger = openLedger(memoryArea({version: 1, settings: {off: ['late'], words: ['kubectl']}}), () => 1);
	const calls = settingsCalls(ledger);
	await Promise.all(steps.map(step => step(calls)));
	expect((await ledger.read()).settings).toMatchObject(expected);
});

test('what cannot be written is refused', async () => {
	const area = memoryArea({}, async step => {
		if (step === 'write') {
			throw new Error('quota exceeded');
		}
	});
	const calls = settingsCalls(openLedger(area, () => 1));
	await expect(calls.switchRule('pity', false, tab)).rejects.toThrow('full');
});
