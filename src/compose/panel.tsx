import {useLayoutEffect, useRef} from 'preact/hooks';
import {t} from '../platform/text.ts';
import {rest} from './actions.ts';
import type {Desk} from './desk.ts';
import {LogPeople} from './log-people.tsx';
import {PanelFindings} from './panel-findings.tsx';
import {CheckListView, KindChoice, StartFrom} from './panel-parts.tsx';
import {keepBeside} from './place.ts';
import type {Session} from './session.ts';
import {closeAll} from './view.ts';

type Props = {readonly desk: Desk; readonly session: Session};

/** What opens from the chip: what is right, what is not yet, the letter's kind, and skeletons to start from. */
export function Panel({desk, session}: Props) {
	const box = useRef<HTMLDivElement>(null);
	const {compose, note, status} = session;
	const isReadable = status !== 'unreadable';
	useLayoutEffect(() => (box.current ? keepBeside(compose.root, box.current) : undefined), [compose]);
	useLayoutEffect(() => box.current?.focus({preventScroll: true}), []);
	return (
		<div class="panel" ref={box} role="dialog" aria-label={t('panelLabel')} tabIndex={-1}>
			<header class="panel-head">
				<h2>{t('panelTitle')}</h2>
				{isReadable && <KindChoice desk={desk} session={session} />}
				<button type="button" class="button-icon" aria-label={t('close')} onClick={() => closeAll(desk, session)}>
					×
				</button>
			</header>
			<div class="panel-body">
				{session.reading?.unread.includes('to') && <p class="calm">{t('unreadTo')}</p>}
				<PanelFindings desk={desk} session={session} />
				<CheckListView desk={desk} session={session} />
				<LogPeople desk={desk} session={session} />
				{status === 'awake' && (
					<p class="row row-quiet panel-rest">
						<button type="button" onClick={() => rest(desk, session)}>
							{t('restForLetter')}
						</button>
					</p>
				)}
			</div>
			{note && (
				<p class="note">
					<span>{note.text}</span>
					<button type="button" onClick={note.press}>
						{t(note.button)}
					</button>
				</p>
			)}
			{isReadable && <StartFrom desk={desk} session={session} />}
		</div>
	);
}
