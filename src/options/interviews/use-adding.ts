import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Interview, Person} from '../../interviews/index.ts';
import type {Invitation} from '../../interviews/read-calendar.ts';
import {t} from '../../platform/text.ts';
import type {Say} from '../said.tsx';
import {background} from './actions.ts';
import {problemText, readFile, remarksOn, toAdd} from './calendar.ts';
import {titleOf} from './words.ts';

/** Entries that are about to be added: one empty, or those of a calendar file. */
type Adding = {readonly key: string; readonly entry: Partial<Interview>; readonly remarks: readonly string[]};

/** What is in the log already keeps all but its time. */
const addingOf = (invitation: Invitation, log: readonly Interview[]): Adding => {
	const {id, at} = invitation.interview;
	const known = log.find(each => each.id === id);
	return {key: id, entry: known ? {...known, at} : invitation.interview, remarks: remarksOn(invitation)};
};

type AddingProps = {
	readonly log: readonly Interview[];
	readonly run: (change: Promise<unknown>) => void;
	readonly say: Say;
	/** The user's own name, not to be taken for somebody met. */
	readonly self: string;
};

/** What was typed and not saved when another section was turned to; it is taken up again, and kept nowhere else. */
let left: readonly Adding[] = [];

/** Notes what is typed into the forms, and loses none of it unless the user says so. */
function useTyped(adding: readonly Adding[]) {
	const typed = useRef(new Map<string, Omit<Interview, 'id'>>(left.map(({key, entry}) => [key, entry as Interview])));
	const newest = useRef(adding);
	newest.current = adding;
	useLayoutEffect(() => {
		const ask = (event: BeforeUnloadEvent) => {
			if (typed.current.size > 0) {
				event.preventDefault();
			}
		};
		addEventListener('beforeunload', ask);
		return () => {
			removeEventListener('beforeunload', ask);
			left = newest.current
				.filter(({key}) => typed.current.has(key))
				.map(({key, entry: {id}, remarks}) => ({
					key,
					entry: {...(id !== undefined && {id}), ...typed.current.get(key)},
					remarks,
				}));
		};
	}, []);
	return typed.current;
}

/** The entries that are about to be added, and what can be done with them. */
export function useAdding({log, run, say, self}: AddingProps) {
	const [adding, setAdding] = useState<readonly Adding[]>(left);
	const typed = useTyped(adding);
	/** Puts forms in the place of those into which nothing was typed. */
	const show = (shown: readonly Adding[]) =>
		setAdding(now => {
			const kept = now.filter(({key}) => typed.has(key));
			return [...shown.filter(({key}) => !typed.has(key)), ...kept];
		});
	const drop = (key: string) => {
		typed.delete(key);
		setAdding(now => now.filter(each => each.key !== key));
	};
	return {
		adding,
		drop,
		isTyped: (key: string) => typed.has(key),
		type: (key: string, interview: Omit<Interview, 'id'>) => void typed.set(key, interview),
		addOne: (people: readonly Person[] = []) => show([{key: 'new', entry: {people}, remarks: []}]),
		addFile: (file: File) =>
			run(
				readFile(file, self).then(read => {
					const {add, said} = 'problem' in read ? {add: [], said: problemText(read)} : toAdd(read, Date.now());
					show(add.map(each => addingOf(each, log)));
					say(said);
				}),
			),
		save({key, entry}: Adding, interview: Omit<Interview, 'id'>) {
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
