import {useLayoutEffect, useState} from 'preact/hooks';
import type {Waiting} from '../interviews/index.ts';
import {openPage, openSettings} from '../platform/pages.ts';
import {t} from '../platform/text.ts';
import type {ComposeInFront} from '../store/calls.ts';
import {Tabs} from '../ui/tabs.tsx';
import {CheckView} from './check-view.tsx';
import type {Stored} from './stored.ts';
import {TodayView, waitingIn} from './today-view.tsx';
import {WriteView} from './write-view.tsx';

type View = 'write' | 'today' | 'check';

type Props = {
	readonly stored: Stored;
	/** What the tab in front answers. */
	readonly compose: Promise<ComposeInFront | undefined>;
};

/** Resolves once a frame was painted. A page that nobody sees paints none. */
const painted = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** Says whether the user has done anything in the popup yet. */
function watchUse(): () => boolean {
	let isUsed = false;
	for (const kind of ['keydown', 'pointerdown'] as const) {
		addEventListener(
			kind,
			() => {
				isUsed = true;
			},
			{once: true, capture: true},
		);
	}
	return () => isUsed;
}

/** The title, and the ways to the practice page and to the settings. */
function Header() {
	return (
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
	);
}

/** The popup: what to start from, what is due today, and a box to check a letter that is meant for elsewhere. */
export function Popup({stored, compose: asked}: Props) {
	const [view, setView] = useState<View>('write');
	// `undefined` until the tab in front has answered, so that nothing untrue is said meanwhile.
	const [compose, setCompose] = useState<ComposeInFront | 'none'>();
	const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
	// Before the first frame, so that an answer that is there by then is in it.
	useLayoutEffect(() => {
		const isUsed = watchUse();
		void asked.then(found => setCompose(found ?? 'none'));
		// To reckon with dates takes longer than all the rest, so the first frame does not wait for it.
		void Promise.all([asked, painted()]).then(([found]) => {
			const due = waitingIn(stored);
			setWaiting(due);
			if (!found && due.length > 0 && !isUsed()) {
				setView('today');
			}
		});
	}, []);
	const drop = (done: string) => setWaiting(now => now.filter(({key}) => key !== done));
	const labels = {
		write: t('popupWrite'),
		today: waiting.length > 0 ? t('popupTodayCount', waiting.length) : t('popupToday'),
		check: t('popupCheck'),
	};
	return (
		<main>
			<Header />
			<Tabs labels={labels} current={view} onChange={setView} label={t('popupTitle')}>
				{view === 'write' && <WriteView stored={stored} compose={compose} />}
				{view === 'today' && <TodayView stored={stored} waiting={waiting} onDone={drop} />}
				{view === 'check' && <CheckView settings={stored.settings} />}
			</Tabs>
		</main>
	);
}
