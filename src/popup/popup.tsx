import {useEffect, useMemo, useState} from 'preact/hooks';
import {openPage, openSettings} from '../platform/pages.ts';
import {t} from '../platform/text.ts';
import type {ComposeInFront} from '../store/calls.ts';
import {Tabs} from '../ui/tabs.tsx';
import {CheckView} from './check-view.tsx';
import {findCompose} from './front.ts';
import type {Stored} from './stored.ts';
import {TodayView, waitingIn} from './today-view.tsx';
import {WriteView} from './write-view.tsx';

type View = 'write' | 'today' | 'check';

/** The popup: what to start from, what is due today, and a box to check a letter that is meant for elsewhere. */
export function Popup({stored}: {readonly stored: Stored}) {
	const [view, setView] = useState<View>('write');
	// `undefined` until the tab in front has answered, so that nothing untrue is said meanwhile.
	const [compose, setCompose] = useState<ComposeInFront | 'none'>();
	const waiting = useMemo(() => waitingIn(stored), [stored]);
	useEffect(() => {
		void findCompose().then(found => {
			setCompose(found ?? 'none');
			if (!found && waiting.length > 0) {
				setView('today');
			}
		});
	}, []);
	const labels = {
		write: t('popupWrite'),
		today: waiting.length > 0 ? t('popupTodayCount', waiting.length) : t('popupToday'),
		check: t('popupCheck'),
	};
	return (
		<main>
			<header>
				<img src="/icons/32.png" width="20" height="20" alt="" />
				<h1>{t('popupTitle')}</h1>
				<button type="button" class="quiet" onClick={() => void openPage('src/practice/index.html')}>
					{t('popupPractice')}
				</button>
				<button type="button" class="quiet" onClick={() => void openSettings()}>
					{t('popupSettings')}
				</button>
			</header>
			<Tabs labels={labels} current={view} onChange={setView} label={t('popupTitle')}>
				{view === 'write' && <WriteView stored={stored} compose={compose} />}
				{view === 'today' && <TodayView stored={stored} waiting={waiting} />}
				{view === 'check' && <CheckView settings={stored.settings} />}
			</Tabs>
		</main>
	);
}
