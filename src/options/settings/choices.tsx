import {type TextKey, t} from '../../platform/text.ts';
import type {Settings, SettingsChange} from '../../store/settings.ts';

type Props = {readonly now: Settings; readonly change: (part: SettingsChange) => void};

const wakes: readonly {readonly wake: Settings['wake']; readonly text: TextKey; readonly more: TextKey}[] = [
	{wake: 'auto', text: 'wakeAuto', more: 'wakeAutoMore'},
	{wake: 'always', text: 'wakeAlways', more: 'wakeAlwaysMore'},
	{wake: 'asked', text: 'wakeAsked', more: 'wakeAskedMore'},
];

/** When a letter is checked. */
export function WakeChoice({now, change}: Props) {
	return (
		<fieldset>
			<legend>{t('wakeTitle')}</legend>
			{wakes.map(({wake, text, more}) => (
				<label class="choice" key={wake}>
					<input type="radio" name="wake" checked={now.wake === wake} onChange={() => change({wake})} />
					<span>
						{t(text)}
						<small>{t(more)}</small>
					</span>
				</label>
			))}
		</fieldset>
	);
}

/** Whether Send is held once when something would be regretted. */
export function HoldChoice({now, change}: Props) {
	return (
		<label class="choice">
			<input
				type="checkbox"
				checked={now.holdSend}
				onChange={event => change({holdSend: event.currentTarget.checked})}
			/>
			<span>
				{t('holdChoice')}
				<small>{t('holdChoiceMore')}</small>
			</span>
		</label>
	);
}
