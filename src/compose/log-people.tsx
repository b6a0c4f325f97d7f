import {useState} from 'preact/hooks';
import type {Person} from '../checker/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import {t} from '../platform/text.ts';
import {interviewOf} from '../skeletons/index.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import type {Desk} from './desk.ts';
import type {Session} from './session.ts';

const background = callerToBackground<BackgroundCalls>();

/** The recipients of a letter, where the log has none of them. */
function strangers({latest, opened}: Session, {surroundings}: Desk): readonly Person[] {
	const people = [...(latest?.draft.to ?? []), ...(latest?.draft.cc ?? [])];
	return opened || interviewOf({people, now: Date.now()}, surroundings.interviews) ? [] : people;
}

/** Adds an interview with the recipients of the letter; the page of the log opens with them filled in, to be finished. */
export function LogPeople({desk, session}: {readonly desk: Desk; readonly session: Session}) {
	const [failed, fail] = useState(false);
	const people = strangers(session, desk);
	if (people.length === 0) {
		return null;
	}
	const add = () => {
		const plain = people.map(({name, email}) => ({name, email}));
		background('startInterview', plain).then(
			() => fail(false),
			() => fail(true),
		);
	};
	return (
		<p class="log-people">
			<span>{t(failed ? 'logPeopleFailed' : 'logPeopleUnknown')}</span>
			<button type="button" class="button-quiet" onClick={add}>
				{t('logPeopleAdd')}
			</button>
		</p>
	);
}
