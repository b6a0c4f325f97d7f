import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Interview, Person} from '../../interviews/index.ts';
import type {Invitation} from '../../interviews/read-calendar.ts';
import {t} from '../../platform/text.ts';
import type {Say} from '../said.tsx';
import {background} from './actions.ts';
import {problemText, readFile, remarksOn, toAdd} from './calendar.ts';
import {dropTyped, type Typed, typedInto} from './typed.ts';
import {titleOf} from './words.ts';

/** Entries that are about to be added: one empty, or those of a calendar file. */
type Adding = {readonly key: string; readonly entry: Partial<Interview>; readonly remarks: readonly string[]};

/** What is in the log already keeps all but its time. */
const addingOf = (invitation: Invitation, log: readonly Interview[], self: string): Adding => {
	const {id, at} = invitation.interview;
	const known = log.find(each => each.id === id);
	return {key: id, entry: known ? {...known, at} : invitation.interview, remarks: remarksOn(invitation, self)};
};

type AddingProps = {
	readonly log: readonly Interview[];
	readonly run: (change: Promise<unknown>) => void;
	readonly say: Say;
	/** The user's own name, not to be taken for somebody met. */
	readonly self: string;
};

/** The forms that had something typed into them when another section was turned to; they are taken up again. */
let left: readonly Adding[] = [];

/** The entry that a form shows: what was typed into it, if anything was. */
const asTyped = ({key, entry, remarks}: Adding): Adding => ({
	key,
	entry: {...(entry.id !== undefined && {id: entry.id}), ...(typedInto(key) ?? entry)},
	remarks,
});

const wasTyped = ({key}: Adding): boolean => typedInto(key) !== undefined;

/** Keeps the forms into which something was typed for when this section is shown again. */
function useLeft(adding: readonly Adding[]): void {
	const newest = useRef(adding);
	newest.current = adding;
	useLayoutEffect(
		() => () => {
			left = newest.current.filter(wasTyped).map(asTyped);
		},
		[],
	);
}

/** The entries that are about to be added, and what can be done with them. */
export function useAdding({log, run, say, self}: AddingProps) {
	const [adding, setAdding] = useState<readonly Adding[]>(left);
	useLeft(adding);
	/** Puts forms in the place of those into which nothing was typed. */
	const show = (shown: readonly Adding[]) =>
		setAdding(now => {
			const kept = now.filter(wasTyped);
			return [...shown.filter(each => !wasTyped(each)), ...kept];
		});
	const drop = (key: string) => {
		dropTyped(key);
		setAdding(now => now.filter(each => each.key !== key));
	};
	return {
		adding,
		drop,
		addOne: (people: readonly Person[] = []) => show([{key: 'new', entry: {people}, remarks: []}]),
		addFile: (file: File) =>
			run(
				readFile(file, self).then(read => {
					const {add, said} = 'problem' in read ? {add: [], said: problemText(read)} : toAdd(read, Date.now());
					show(add.map(each => addingOf(each, log, self)));
					say(said);
				}),
			),
		save({key, entry}: Adding, interview: Typed) {
			const saved =
				entry.id === undefined
					? background('addInterview', interview)
					: background('saveInterview', {...interview, id: entry.id});
			const done = () => {
				drop(key);
				say(t('logSaved', titleOf({...interview, id: ''})));
			};
			run(saved.then(done));
		},
	};
}
