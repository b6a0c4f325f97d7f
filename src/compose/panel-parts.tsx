import {useId, useState} from 'preact/hooks';
import type {LetterKind} from '../checker/index.ts';
import {letterKinds} from '../interviews/index.ts';
import {t} from '../platform/text.ts';
import {kindName} from '../ui/kind-name.ts';
import {Sign} from '../ui/sign.tsx';
import {insertSkeleton, nameKind} from './actions.ts';
import {checkList, wordCount} from './check-list.ts';
import type {Desk} from './desk.ts';
import type {Session} from './session.ts';

type Props = {readonly desk: Desk; readonly session: Session};

/** What Notewell takes the letter for, to be put right by the writer. */
export function KindChoice({desk, session}: Props) {
	return (
		<select
			aria-label={t('kindLabel')}
			value={session.checked?.kind ?? 'other'}
			onChange={event => nameKind(desk, session, event.currentTarget.value as LetterKind)}
		>
			{letterKinds.map(kind => (
				<option key={kind} value={kind}>
					{t(kindName[kind])}
				</option>
			))}
		</select>
	);
}

const fullLength = 200;

/** The number of words against what a letter can bear. */
function Length({body}: {readonly body: string}) {
	const count = wordCount(body);
	const share = Math.min(1, count / fullLength);
	return (
		<li class="length">
			<span>{t('words', count)}</span>
			<svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
				<rect width="100" height="4" rx="2" class="meter-all" />
				<rect width={share * 100} height="4" rx="2" class={count > fullLength ? 'meter-over' : 'meter-now'} />
			</svg>
		</li>
	);
}

/** What is already right and what is not yet. */
export function CheckListView({session}: {readonly session: Session}) {
	const {reading, checked, findings} = session;
	if (session.status !== 'awake' || !reading || !checked) {
		return null;
	}
	return (
		<ul class="check-list">
			{checkList(
				checked.rules.map(({id}) => id),
				reading.draft,
				findings,
			).map(({text, isDone}) => (
				<li key={text} data-done={isDone}>
					<Sign of={isDone ? 'ready' : 'asleep'} />
					<span>{t(text)}</span>
					<span class="unseen">{t(isDone ? 'done' : 'notYet')}</span>
				</li>
			))}
			<Length body={reading.draft.body} />
		</ul>
	);
}

/** Puts a skeleton into the letter. */
export function StartFrom({desk, session}: Props) {
	const {skeletons} = desk.surroundings;
	const [id, choose] = useState(skeletons[0]?.id ?? '');
	const label = useId();
	const insert = ({detail}: MouseEvent) => {
		const skeleton = skeletons.find(each => each.id === id);
		// The second click of a double one asks for nothing more.
		if (skeleton && detail < 2) {
			void insertSkeleton(desk, session, skeleton);
		}
	};
	return (
		<footer class="panel-foot">
			<label for={label}>{t('startFrom')}</label>
			<select id={label} value={id} onChange={event => choose(event.currentTarget.value)}>
				{skeletons.map(skeleton => (
					<option key={skeleton.id} value={skeleton.id}>
						{skeleton.title}
					</option>
				))}
			</select>
			<button type="button" onClick={insert}>
				{t('insert')}
			</button>
		</footer>
	);
}
