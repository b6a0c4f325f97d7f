import {useEffect, useState} from 'preact/hooks';
import {t} from '../../platform/text.ts';
import type {Shelf, ShelfChange, Skeleton} from '../../skeletons/index.ts';
import type {Settings} from '../../store/settings.ts';
import {shelf as storedShelf} from '../../store/skeletons.ts';
import {useStored} from '../../ui/use-stored.ts';
import {failureText} from '../failure-text.ts';
import {Said, type Say, useSaid} from '../said.tsx';
import {changeShelf, newSkeleton, offered, removedCount, undoOf} from './actions.ts';
import {takeLeftBehind} from './left-behind.ts';
import {SkeletonEditor} from './skeleton-editor.tsx';
import {SkeletonFiles} from './skeleton-files.tsx';
import type {ToFocus} from './skeleton-form.tsx';
import {WriterDetails} from './writer-details.tsx';

type ListProps = {
	readonly skeletons: readonly Skeleton[];
	readonly chosen: string | undefined;
	readonly onChoose: (id: string) => void;
};

function SkeletonList({skeletons, chosen, onChoose}: ListProps) {
	return (
		<ul class="skeleton-list" aria-label={t('skeletons')}>
			{skeletons.map(({id, title}) => (
				<li key={id}>
					<button type="button" aria-current={id === chosen ? 'true' : undefined} onClick={() => onChoose(id)}>
						{title || t('skeletonUntitled')}
					</button>
				</li>
			))}
		</ul>
	);
}

/** Brings the built-ins back that were removed, where any were. */
function RestoreButton({removed, onRestore}: {readonly removed: number; readonly onRestore: () => void}) {
	return (
		removed > 0 && (
			<button type="button" onClick={onRestore}>
				{t('skeletonsRestore', removed)}
			</button>
		)
	);
}

function Head({onNew}: {readonly onNew: () => void}) {
	return (
		<>
			<div class="head">
				<h1>{t('skeletons')}</h1>
				<div class="actions">
					<button type="button" class="main" onClick={onNew}>
						{t('skeletonAdd')}
					</button>
				</div>
			</div>
			<p>{t('skeletonsText')}</p>
		</>
	);
}

const nameOf = ({title}: Skeleton): string => title || t('skeletonUntitled');

/** Which skeleton is chosen, and whether its title takes the focus: so it does where what was pressed is gone. */
function useChoice(first: string | undefined) {
	const [chosen, setChosen] = useState(first);
	const [toFocus, setToFocus] = useState<ToFocus>();
	const choose = (id: string | undefined) => {
		setToFocus(undefined);
		setChosen(id);
	};
	const turnTo = (id: string | undefined) => {
		setToFocus(id === undefined ? undefined : {id});
		setChosen(id);
	};
	return {chosen, toFocus, choose, turnTo};
}

type ChangingProps = {
	readonly shelf: Shelf;
	/** The skeletons on offer. */
	readonly all: readonly Skeleton[];
	readonly say: Say;
	readonly choose: (id: string | undefined) => void;
	/** Chooses a skeleton, and puts the focus on its title. */
	readonly turnTo: (id: string | undefined) => void;
};

/** What can be done with the skeletons: what fails is said, and what is removed or reset can be taken back. */
function changing({shelf, all, say, choose, turnTo}: ChangingProps) {
	const run = (change: ShelfChange, then?: () => void) => {
		say('');
		changeShelf(change).then(then, error => say(failureText(error)));
	};
	const add = (added: Skeleton) => run({do: 'save', skeleton: added}, () => turnTo(added.id));
	const remove = (gone: Skeleton) => {
		const undo = undoOf(gone, shelf);
		const at = all.indexOf(gone);
		run({do: 'remove', id: gone.id}, () => {
			say(t('skeletonRemoved', nameOf(gone)), () => run(undo, () => turnTo(gone.id)));
			choose((all[at + 1] ?? all[at - 1])?.id);
		});
	};
	const reset = (edited: Skeleton) => {
		const undo = () => run({do: 'save', skeleton: edited}, () => turnTo(edited.id));
		run({do: 'reset', id: edited.id}, () => say(t('skeletonWasReset', nameOf(edited)), undo));
	};
	const restore = (open: string | undefined) => run({do: 'restore'}, () => turnTo(open));
	const takeIn = (skeletons: readonly Skeleton[], read: string) => run({do: 'import', skeletons}, () => say(read));
	return {run, add, remove, reset, restore, takeIn};
}

/** The section of the page in which skeletons are written, edited, ordered and removed. */
export function SkeletonsSection({first, settings}: {readonly first: Shelf; readonly settings: Settings}) {
	const shelf = useStored(storedShelf, first);
	const {chosen, toFocus, choose, turnTo} = useChoice(offered(first)[0]?.id);
	const [said, say] = useSaid();
	const all = offered(shelf);
	const skeleton = all.find(({id}) => id === chosen) ?? all[0];
	useEffect(() => {
		takeLeftBehind(skeleton?.id).catch(error => say(failureText(error)));
	}, []);
	const {run, add, remove, reset, restore, takeIn} = changing({shelf, all, say, choose, turnTo});
	return (
		<>
			<Head onNew={() => add(newSkeleton(t('skeletonNew')))} />
			<Said {...said} />
			<div class="skeleton-desk">
				<div>
					<SkeletonList skeletons={all} chosen={skeleton?.id} onChoose={choose} />
					<RestoreButton removed={removedCount(shelf)} onRestore={() => restore(skeleton?.id)} />
				</div>
				{skeleton && (
					<SkeletonEditor
						key={skeleton.id}
						stored={skeleton}
						shelf={shelf}
						run={run}
						onAdd={add}
						onRemove={remove}
						onReset={reset}
						toFocus={toFocus}
					/>
				)}
			</div>
			<SkeletonFiles shelf={shelf} onImport={takeIn} say={say} />
			<WriterDetails first={settings} />
		</>
	);
}
