import {useEffect, useState} from 'preact/hooks';
import {wordsFor} from './chip.tsx';
import type {Desk} from './desk.ts';
import type {Session} from './session.ts';

/** How long a letter rests before its state is spoken, in milliseconds: never on every key. */
const rest = 1500;

/** Tells assistive technology, politely and in a sentence, when the state of a letter has changed and typing rests; and at once what was just done. */
export function Announce({desk, session}: {readonly desk: Desk; readonly session: Session}) {
	const [said, say] = useState('');
	const first = session.findings[0];
	const state = wordsFor(session, desk.surroundings.settings);
	const words = session.status === 'asleep' ? '' : `${state}. ${first ? first.message : ''}`;
	const done = session.note?.text;
	useEffect(() => {
		const waiting = setTimeout(() => say(words), rest);
		return () => clearTimeout(waiting);
	}, [words]);
	// Nothing rather than an empty text, which would be set anew each time; any change of the page has all underlines painted.
	return (
		<>
			<p class="unseen" role="status" aria-live="polite">
				{said || null}
			</p>
			<p class="unseen" role="status" aria-live="polite">
				{done || null}
			</p>
		</>
	);
}
