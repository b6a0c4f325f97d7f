import {useEffect, useState} from 'preact/hooks';
import {callerToBackground} from '../platform/messages.ts';
import {type TextKey, t} from '../platform/text.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import type {Settings, SettingsChange} from '../store/settings.ts';

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

/** Whether the tone model is at work, asked anew whenever it is switched on; absent until that is known. */
function useWorks(on: boolean): boolean | undefined {
	const [works, setWorks] = useState<boolean>();
	useEffect(() => {
		let isOver = false;
		const take = (answer: boolean | undefined) => isOver || setWorks(answer);
		take(undefined);
		if (on) {
			background('toneModelWorks').then(take, () => take(false));
		}
		return () => {
			isOver = true;
		};
	}, [on]);
	return works;
}

type Props = {readonly now: Settings; readonly change: (part: SettingsChange) => void};

/** Switches the tone model on and off, and says whether it is at work. */
export function ToneModel({now: {toneModel}, change}: Props) {
	const works = useWorks(toneModel);
	return (
		<label class="choice">
			<input type="checkbox" checked={toneModel} onChange={event => change({toneModel: event.currentTarget.checked})} />
			<span>
				{t('toneModelTitle')}
				<small role="status">{t(stateOf(toneModel, works))}</small>
			</span>
		</label>
	);
}
