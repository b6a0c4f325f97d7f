import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Finding} from '../checker/index.ts';
import {t} from '../platform/text.ts';
import {Sign} from '../ui/sign.tsx';
import type {Desk} from './desk.ts';
import {FindingView} from './finding-view.tsx';
import {anchorOf, keepUnder} from './place.ts';
import type {Session} from './session.ts';
import {closeAll, neighbour, openCard, reveal} from './view.ts';

type Props = {readonly desk: Desk; readonly session: Session; readonly finding: Finding};

/** Goes from card to card. */
function Steps({desk, session}: Omit<Props, 'finding'>) {
	const go = (step: 1 | -1) => {
		const finding = neighbour(session, step);
		if (finding) {
			openCard(desk, session, finding, true);
			reveal(session, finding);
		}
	};
	return (
		<>
			<button type="button" class="button-icon" aria-label={t('previous')} onClick={() => go(-1)}>
				‹
			</button>
			<button type="button" class="button-icon" aria-label={t('next')} onClick={() => go(1)}>
				›
			</button>
		</>
	);
}

/** The card at an underlined place; one about the subject or the recipients stands beside Send. */
export function Card({desk, session, finding}: Props) {
	const box = useRef<HTMLDivElement>(null);
	const {compose, reading, cardTakesFocus} = session;
	const {at} = finding;
	useLayoutEffect(() => {
		const range = at?.field === 'body' ? reading?.map.rangeOf(at.start, at.end) : undefined;
		const anchor = range ? anchorOf(range, compose.body) : (compose.subject() ?? compose.send() ?? compose.body);
		// A card about the whole letter stays in sight, wherever its anchor is: it speaks of no line, and has the focus.
		return box.current ? keepUnder(anchor, box.current, range ? undefined : compose.root) : undefined;
	}, [compose, reading, at]);
	// At once, not after the next frame: a key that is pressed in between, Escape above all, would go to the page.
	useLayoutEffect(() => {
		if (cardTakesFocus) {
			box.current?.querySelector<HTMLElement>('.button-main, .row button')?.focus({preventScroll: true});
		}
	}, [cardTakesFocus]);
	return (
		<div class="card" ref={box} role="dialog" aria-label={finding.message} data-level={finding.level}>
			<div class="card-head">
				<p class="finding-what">
					<Sign of={finding.level} />
					<span>{finding.message}</span>
				</p>
				{session.findings.length > 1 && <Steps desk={desk} session={session} />}
				<button type="button" class="button-icon" aria-label={t('close')} onClick={() => closeAll(desk, session)}>
					×
				</button>
			</div>
			<div class="finding-more">
				<FindingView desk={desk} session={session} finding={finding} />
			</div>
		</div>
	);
}
