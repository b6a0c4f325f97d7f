import type {Finding} from '../checker/index.ts';
import type {Desk} from './desk.ts';
import {nearView} from './near-view.ts';
import type {Session} from './session.ts';

/**
 * So many underlines need no choice; of more, those are drawn that are seen or nearly so. The browser paints every one of
 * them anew at every key and every change of the page.
 */
const few = 150;

type InBody = Finding & {readonly at: NonNullable<Finding['at']>};

const isInBody = (finding: Finding): finding is InBody => finding.at?.field === 'body';

/**
 * Underlines the findings of a letter. Where its writer has typed on since it was read, the underlines stay as they are,
 * going along with their words: the places that were read would put them beside these, until the next reading does right.
 */
export function underline({page, highlighter}: Desk, session: Session): void {
	const {reading, findings} = session;
	if (findings.length > 0 && !reading?.isCurrent()) {
		return;
	}
	const inBody = findings.filter(isInBody);
	const boxOf = ({at}: InBody) => reading?.map.rangeOf(at.start, at.end)?.getBoundingClientRect();
	const near = nearView(inBody, few, page.defaultView?.innerHeight ?? 0, boxOf);
	const marks = near.flatMap(({at, level}) => {
		const place = reading?.map.placeOf(at.start, at.end);
		return place ? [{level, place}] : [];
	});
	highlighter.mark(session, marks);
}

/** Keeps the underlines of a letter that has very many where they are seen, once a frame while it is scrolled. */
export function followScroll(desk: Desk, session: Session): void {
	let waiting = false;
	const look = () => {
		waiting = false;
		if (!session.signal.aborted) {
			underline(desk, session);
		}
	};
	const onScroll = () => {
		if (!waiting && session.findings.length > few) {
			waiting = true;
			requestAnimationFrame(look);
		}
	};
	desk.page.addEventListener('scroll', onScroll, {capture: true, passive: true, signal: session.signal});
}
