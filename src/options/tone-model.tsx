import {useEffect, useState} from 'preact/hooks';
import {callerToBackground} from '../platform/messages.ts';
import {type TextKey, t} from '../platform/text.ts';
import type {BackgroundCalls} from '../store/calls.ts';

const background = callerToBackground<BackgroundCalls>();

const stateOf = (on: boolean, works: boolean | undefined): TextKey => {
	if (!on) {
		return 'toneModelOff';
	}
	if (works === undefined) {
		return 'toneModelLooking';
	}
	return works ? 'toneModelWorks' : 'toneModelFailed';
};

/** Switches the tone model on and off, and says whether it is at work. */
export function ToneModel({initially}: {readonly initially: boolean}) {
	const [on, setOn] = useState(initially);
	const [works, setWorks] = useState<boolean>();
	const look = () => {
		background('toneModelWorks').then(setWorks, () => setWorks(false));
	};
	useEffect(look, []);
	const turn = (next: boolean) => {
		setOn(next);
		setWorks(undefined);
		background('changeSettings', {toneModel: next}).then(look, () => setOn(!next));
	};
	return (
		<label class="choice">
			<input type="checkbox" checked={on} onChange={event => turn(event.currentTarget.checked)} />
			<span>
				{t('toneModelTitle')}
				<small role="status">{t(stateOf(on, works))}</small>
			</span>
		</label>
	);
}
