import {useEffect, useState} from 'preact/hooks';
import {askToNotify, mayNotify, stopNotifying} from '../../platform/notices.ts';
import {t} from '../../platform/text.ts';

/** Whether reminders come as notifications too. The browser asks the user when it is switched on, and only then. */
export function NotifyChoice() {
	const [on, setOn] = useState(false);
	useEffect(() => {
		mayNotify().then(setOn, () => undefined);
	}, []);
	const turn = (wanted: boolean) => {
		setOn(wanted);
		const change = wanted ? askToNotify() : stopNotifying().then(() => false);
		change.then(setOn, () => setOn(false));
	};
	return (
		<label class="choice">
			<input type="checkbox" checked={on} onChange={event => turn(event.currentTarget.checked)} />
			<span>
				{t('logNotify')}
				<small>{t('logNotifyHint')}</small>
			</span>
		</label>
	);
}
