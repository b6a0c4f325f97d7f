import {useState} from 'preact/hooks';
import type {RuleId} from '../../checker/index.ts';
import {callerToBackground} from '../../platform/messages.ts';
import type {BackgroundCalls} from '../../store/calls.ts';
import type {SettingsChange} from '../../store/settings.ts';

const background = callerToBackground<BackgroundCalls>();

/** Ways to change settings, and whether what was changed last could not be kept. */
export type Changing = {
	readonly change: (part: SettingsChange) => void;
	readonly switchRule: (rule: RuleId, on: boolean) => void;
	readonly forgetWord: (word: string) => void;
	/** How many changes in a row could not be kept. */
	readonly failures: number;
};

/** Changes settings, and tells whether the last change could not be kept. */
export function useChange(): Changing {
	// Counted, so that each refusal draws the controls anew, as what is stored.
	const [failures, setFailures] = useState(0);
	const run = (done: Promise<void>) => {
		done.then(
			() => setFailures(0),
			() => setFailures(count => count + 1),
		);
	};
	return {
		change: part => run(background('changeSettings', part)),
		switchRule: (rule, on) => run(background('switchRule', rule, on)),
		forgetWord: word => run(background('forgetWord', word)),
		failures,
	};
}
