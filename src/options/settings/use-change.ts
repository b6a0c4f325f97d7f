import {useState} from 'preact/hooks';
import {callerToBackground} from '../../platform/messages.ts';
import type {BackgroundCalls} from '../../store/calls.ts';
import type {Settings} from '../../store/settings.ts';

const background = callerToBackground<BackgroundCalls>();

/** Changes settings, and tells whether the last change could not be kept. */
export function useChange(): {readonly change: (part: Partial<Settings>) => void; readonly failed: boolean} {
	const [failed, setFailed] = useState(false);
	const change = (part: Partial<Settings>) => {
		background('changeSettings', part).then(
			() => setFailed(false),
			() => setFailed(true),
		);
	};
	return {change, failed};
}
