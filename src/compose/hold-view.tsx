import {useLayoutEffect, useRef} from 'preact/hooks';
import {t} from '../platform/text.ts';
import {Sign} from '../ui/sign.tsx';
import {goBack, sendAnyway} from './answer-held.ts';
import type {Desk} from './desk.ts';
import {keepUnder} from './place.ts';
import type {Held} from './sending.ts';
import type {Session} from './session.ts';

type Props = {readonly desk: Desk; readonly session: Session; readonly held: Held};

/** Puts a question up at Send and the focus on its first answer, and lets the held letter tell whether it can be seen. */
function useQuestion({desk, session, held}: Props) {
	const box = useRef<HTMLDivElement>(null);
	const first = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		const {current} = box;
		held.isShown = () => current?.isConnected === true && current.getClientRects().length > 0;
		first.current?.focus({preventScroll: true});
		const anchor = session.compose.send() ?? session.compose.body;
		// With the page, not with the letter: what holds a letter is never hidden.
		return current ? keepUnder(anchor, current, desk.page.documentElement) : undefined;
	}, [desk, session, held]);
	return {box, first};
}

/** What would be regretted. */
function Reasons({findings}: Pick<Held, 'findings'>) {
	return (
		<ul class="findings" id="hold-reasons">
			{findings.map(finding => (
				<li class="finding-what">
					<Sign of={finding.level} />
					<span>{finding.message}</span>
				</li>
			))}
		</ul>
	);
}

/** The question that is asked while a letter is held. Its first answer has the focus; Escape gives the same one. */
export function HoldView({desk, session, held}: Props) {
	const {box, first} = useQuestion({desk, session, held});
	const second = useRef<HTMLButtonElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === 'Escape') {
			goBack(desk, session);
		} else if (event.key === 'Tab') {
			(event.target === first.current ? second : first).current?.focus();
		}
		// The key that tried to send may still be down; its repeats must not answer.
		if (event.key === 'Tab' || event.repeat) {
			event.preventDefault();
		}
	};
	return (
		<div
			class="card hold"
			ref={box}
			role="alertdialog"
			aria-labelledby="hold-title"
			aria-describedby="hold-reasons"
			onKeyDown={onKeyDown}
		>
			<h2 id="hold-title">{t('holdTitle')}</h2>
			<Reasons findings={held.findings} />
			<p class="row">
				<button type="button" class="button-main" ref={first} onClick={() => goBack(desk, session)}>
					{t('goBack')}
				</button>
				<button type="button" ref={second} onClick={() => sendAnyway(desk, session)}>
					{t('sendAnyway')}
				</button>
			</p>
		</div>
	);
}
