import type {VNode} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {type Interview, readPeople, writePeople} from '../../interviews/index.ts';
import {type TextKey, t} from '../../platform/text.ts';
import {hasNoFocus} from '../said.tsx';
import {keepTyped, type Typed, typedInto} from './typed.ts';

type Props = {
	/** The entry to change, or what is known of a new one. */
	readonly entry: Partial<Interview>;
	/** What to say above the fields, such as that an event repeats. */
	readonly remarks?: readonly string[];
	/** By what is typed into it is kept. */
	readonly name: string;
	readonly onSave: (interview: Typed) => void;
	readonly onCancel: () => void;
};

const two = (part: number): string => String(part).padStart(2, '0');
const dateField = (at: number): string => {
	const date = new Date(at);
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const timeField = (at: number): string => {
	const date = new Date(at);
	return `${dateField(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** The last quarter of an hour: an interview is mostly logged right after it. */
const justNow = (): number => Math.floor(Date.now() / 900_000) * 900_000;

const posts = {
	regular: 'logPostRegular',
	internship: 'logPostInternship',
	line: 'logPostLine',
	mass: 'logPostMass',
} as const;
const isPost = (value: string): value is keyof typeof posts => Object.hasOwn(posts, value);

/** The entry that the fields describe. */
function read(form: HTMLFormElement): Typed {
	const fields = new FormData(form);
	const text = (name: string) => String(fields.get(name) ?? '').trim();
	const [recruiter] = readPeople(text('recruiter'));
	const post = text('post');
	return {
		company: text('company'),
		role: text('role'),
		at: new Date(text('at')).getTime(),
		people: readPeople(text('people')),
		topics: text('topics')
			.split('\n')
			.map(topic => topic.trim())
			.filter(topic => topic !== ''),
		...(recruiter && {recruiter}),
		...(text('decisionBy') && {decisionBy: new Date(`${text('decisionBy')}T12:00`).getTime()}),
		...(isPost(post) && post !== 'regular' && {post}),
		...(fields.has('handwritten') && {handwritten: true}),
	};
}

function Field({label, hint, children}: {readonly label: TextKey; readonly hint?: TextKey; readonly children: VNode}) {
	return (
		// biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
		<label class="field">
			<span>{t(label)}</span>
			{children}
			{hint && <small>{t(hint)}</small>}
		</label>
	);
}

function Fields({entry}: Pick<Props, 'entry'>) {
	const text = {type: 'text', autocomplete: 'off', maxLength: 200} as const;
	const people = {...text, maxLength: 5000};
	return (
		<>
			<Field label="logCompany">
				<input {...text} name="company" defaultValue={entry.company ?? ''} required />
			</Field>
			<Field label="logRole">
				<input {...text} name="role" defaultValue={entry.role ?? ''} />
			</Field>
			<Field label="logPeople" hint="logPeopleHint">
				<input {...people} name="people" defaultValue={writePeople(entry.people ?? [])} />
			</Field>
			<Field label="logRecruiter">
				<input {...people} name="recruiter" defaultValue={writePeople(entry.recruiter ? [entry.recruiter] : [])} />
			</Field>
			<Field label="logWhen">
				<input type="datetime-local" name="at" defaultValue={timeField(entry.at ?? justNow())} required />
			</Field>
			<Field label="logDecisionBy" hint="logDecisionByHint">
				<input type="date" name="decisionBy" defaultValue={entry.decisionBy ? dateField(entry.decisionBy) : ''} />
			</Field>
		</>
	);
}

function More({entry}: Pick<Props, 'entry'>) {
	return (
		<>
			<label class="field wide">
				<span>{t('logTopics')}</span>
				<textarea name="topics" rows={2} defaultValue={entry.topics?.join('\n')} />
				<small>{t('logTopicsHint')}</small>
			</label>
			<label class="field">
				<span>{t('logPost')}</span>
				<select name="post" defaultValue={entry.post ?? 'regular'}>
					{Object.entries(posts).map(([post, name]) => (
						<option key={post} value={post} selected={post === (entry.post ?? 'regular')}>
							{t(name)}
						</option>
					))}
				</select>
				<small>{t('logPostHint')}</small>
			</label>
			<label class="choice">
				<input type="checkbox" name="handwritten" defaultChecked={entry.handwritten ?? false} />
				<span>{t('logWantHandwritten')}</span>
			</label>
		</>
	);
}

/** Takes the focus as the form comes, unless another such form has it, and gives it back as the form goes, if it had it then. */
function useFocus() {
	const form = useRef<HTMLFormElement>(null);
	// At once and not after the next frame: whoever types on must not lose a letter.
	useLayoutEffect(() => {
		const before = document.activeElement;
		if (before?.closest('form.entry')) {
			return undefined;
		}
		form.current?.querySelector('input')?.focus();
		// What had the focus may be hidden until all that changes with this form has changed.
		return () => queueMicrotask(() => before instanceof HTMLElement && hasNoFocus() && before.focus());
	}, []);
	return form;
}

/** No decision is named before the talk: so the browser says, in its own words, of a day that was mistyped. */
function boundDecision(form: HTMLFormElement): void {
	const field = form.querySelector<HTMLInputElement>('[name=decisionBy]');
	if (field) {
		field.min = String(new FormData(form).get('at')).slice(0, 10);
	}
}

/** The form in which an interview is added or changed. Enter saves; Escape leaves while nothing is typed. */
export function InterviewForm({entry, remarks = [], name, onSave, onCancel}: Props) {
	const form = useFocus();
	return (
		<form
			ref={form}
			class="entry editing"
			aria-label={t(entry.id ? 'logChange' : 'logAdd')}
			onInput={event => {
				boundDecision(event.currentTarget);
				keepTyped(name, read(event.currentTarget));
			}}
			onSubmit={event => {
				event.preventDefault();
				onSave(read(event.currentTarget));
			}}
			onKeyDown={event => event.key === 'Escape' && !typedInto(name) && onCancel()}
		>
			{remarks.map(remark => (
				<p key={remark} class="remark">
					{remark}
				</p>
			))}
			<Fields entry={entry} />
			<More entry={entry} />
			<p class="actions wide">
				<button type="submit" class="main">
					{t('logSave')}
				</button>
				<button type="button" onClick={onCancel}>
					{t('logCancel')}
				</button>
			</p>
		</form>
	);
}
