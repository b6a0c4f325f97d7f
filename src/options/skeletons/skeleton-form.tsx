import {useLayoutEffect, useRef} from 'preact/hooks';
import {letterKinds} from '../../interviews/index.ts';
import {t} from '../../platform/text.ts';
import type {Skeleton} from '../../skeletons/index.ts';
import {longest} from '../../store/parse-shelf.ts';
import {kindName} from '../../ui/kind-name.ts';
import {BlankMenu} from './blank-menu.tsx';
import {LiveCheck} from './live-check.tsx';

/** The skeleton whose title takes the focus: what was pressed may be gone, and the focus with it. Each wish is a new one. */
export type ToFocus = {readonly id: string};

type Props = {
	readonly skeleton: Skeleton;
	readonly onChange: (skeleton: Skeleton) => void;
	readonly toFocus: ToFocus | undefined;
};

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Types a text at the caret of a field, as the writer would: the browser's own undo takes it back. */
function typeInto(field: Field, text: string): void {
	field.focus();
	document.execCommand('insertText', false, text);
}

/** The letter of a skeleton, and the blanks to put into it: each goes where the caret was last, or else into the body. */
function LetterFields({skeleton, onChange}: Pick<Props, 'skeleton' | 'onChange'>) {
	const body = useRef<HTMLTextAreaElement>(null);
	const lastIn = useRef<Field | null>(null);
	const insert = (blank: string) => {
		const field = lastIn.current ?? body.current;
		if (field) {
			typeInto(field, blank);
		}
	};
	const remember = ({currentTarget}: {readonly currentTarget: Field}) => {
		lastIn.current = currentTarget;
	};
	return (
		<>
			<label class="field wide">
				<span>{t('skeletonSubject')}</span>
				<input
					value={skeleton.subject}
					maxLength={longest.subject}
					onFocus={remember}
					onInput={event => onChange({...skeleton, subject: event.currentTarget.value})}
				/>
			</label>
			<label class="field wide">
				<span>{t('skeletonBody')}</span>
				<textarea
					ref={body}
					rows={16}
					value={skeleton.body}
					maxLength={longest.body}
					onFocus={remember}
					onInput={event => onChange({...skeleton, body: event.currentTarget.value})}
				/>
			</label>
			<BlankMenu onInsert={insert} />
		</>
	);
}

/** The parts of a skeleton, each to be edited. Every change is handed on as it is typed. */
export function SkeletonForm({skeleton, onChange, toFocus}: Props) {
	const title = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => {
		if (toFocus?.id === skeleton.id) {
			title.current?.select();
		}
	}, [toFocus]);
	return (
		<div class="skeleton-form">
			<label class="field">
				<span>{t('skeletonTitle')}</span>
				<input
					ref={title}
					value={skeleton.title}
					maxLength={longest.title}
					onInput={event => onChange({...skeleton, title: event.currentTarget.value})}
				/>
			</label>
			<label class="field">
				<span>{t('skeletonKind')}</span>
				<select
					value={skeleton.kind}
					onChange={event => onChange({...skeleton, kind: letterKinds[event.currentTarget.selectedIndex] ?? 'other'})}
				>
					{letterKinds.map(kind => (
						<option key={kind} value={kind}>
							{t(kindName[kind])}
						</option>
					))}
				</select>
			</label>
			<LetterFields skeleton={skeleton} onChange={onChange} />
			<LiveCheck skeleton={skeleton} />
		</div>
	);
}
