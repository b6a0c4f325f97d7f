import type {Handlers} from '../platform/messages.ts';
import type {SettingsCalls} from '../store/calls.ts';
import type {Ledger} from '../store/ledger.ts';
import type {Settings} from '../store/settings.ts';

/** A list with an entry in it, once. */
const having = <T>(list: readonly T[], entry: T): readonly T[] => [...new Set([...list, entry])];

/** A list without an entry. */
const lacking = <T>(list: readonly T[], entry: T): readonly T[] => list.filter(each => each !== entry);

/** Answers the calls about settings. Each is one change of what is stored at that time. */
export function settingsCalls(ledger: Pick<Ledger, 'change'>): Handlers<SettingsCalls> {
	const change = async (make: (settings: Settings) => Partial<Settings>): Promise<void> => {
		await ledger.change(({settings}) => ({settings: {...settings, ...make(settings)}}));
	};
	return {
		changeSettings: part => change(() => part),
		switchRule: (rule, on) => change(({off}) => ({off: (on ? lacking : having)(off, rule)})),
		learnWord: word => change(({words}) => ({words: having(words, word.toLowerCase())})),
		forgetWord: word => change(({words}) => ({words: lacking(words, word)})),
	};
}
