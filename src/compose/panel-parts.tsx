import {useId, useState} from 'preact/hooks';
import type {LetterKind} from '../checker/index.ts';
import {letterKinds} from '../interviews/index.ts';
import {type TextKey, t} from '../platform/text.ts';
import {kindName} from '../ui/kind-name.ts';
import {Sign, type SignOf} from '../ui/sign.tsx';
import {nameKind} from './actions.ts';
import {type CheckItem, checkList, lengthOf} from './check-list.ts';
import type {Desk} from './desk.ts';
import {insertSkeleton} from './insert-letter.ts';
import {offHere} from './off.ts';
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

/** The number of words against what a letter of its kind can bear. */
function Length({body, kind}: {readonly body: string; readonly kind: LetterKind}) {
	const {words, share, isOver} = lengthOf(body, kind);
	return (
		<li class="length">
			<span>{words === 1 ? t('wordsOne') : t('wordsMany', words)}</span>
			<svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
				<rect width="100" height="4" rx="2" class="meter-all" />
				<rect width={share * 100} height="4" rx="2" class={isOver ? 'meter-over' : 'meter-now'} />
			</svg>
		</li>
	);
}

/** Each state of a line, for the eye and for the ear. */
const states = {
	done: {sign: 'ready', word: 'done'},
	open: {sign: 'asleep', word: 'notYet'},
	unknown: {sign: 'unreadable', word: 'notKnown'},
} as const satisfies Record<CheckItem['state'], {sign: SignOf; word: TextKey}>;

/** What is already right, what is not yet, and what cannot be told. */
export function CheckListView({desk, session}: Props) {
	const {reading, checked, findings} = session;
	if (session.status !== 'awake' || !reading || !checked) {
		return null;
	}
	const {settings} = desk.surroundings;
	const off = [...settings.off, ...offHere(session, settings)];
	return (
		<ul class="check-list">
			{checkList({reading, checked, shown: findings, off}).map(({text, state}) => (
				<li key={text} data-state={state}>
					<Sign of={states[state].sign} />
					<span>{t(text)}</span>
					<span class="unseen">{t(states[state].word)}</span>
				</li>
			))}
			<Length body={reading.draft.body} kind={checked.kind} />
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
