import {useEffect, useState} from 'preact/hooks';
import {askToNotify, mayNotify, stopNotifying} from '../../platform/notices.ts';
import {t} from '../../platform/text.ts';
import type {Say} from '../said.tsx';

/**
 * Whether reminders come as notifications too. The browser asks the user when it is switched on, and only then; where the
 * answer was no, now or once for all, that is said.
 */
export function NotifyChoice({say}: {readonly say: Say}) {
	const [on, setOn] = useState(false);
	useEffect(() => {
		mayNotify().then(setOn, () => undefined);
	}, []);
	const turn = (wanted: boolean) => {
		setOn(wanted);
		const change = wanted ? askToNotify() : stopNotifying().then(() => false);
		const show = (allowed: boolean) => {
			setOn(allowed);
			say(wanted && !allowed ? t('logNotifyRefused') : '');
		};
		change.then(show, () => show(false));
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
