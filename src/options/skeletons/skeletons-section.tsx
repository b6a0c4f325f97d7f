import {useEffect, useState} from 'preact/hooks';
import {t} from '../../platform/text.ts';
import type {Shelf, ShelfChange, Skeleton} from '../../skeletons/index.ts';
import type {Settings} from '../../store/settings.ts';
import {shelf as storedShelf} from '../../store/skeletons.ts';
import {useStored} from '../../ui/use-stored.ts';
import {failureText} from '../failure-text.ts';
import {changeShelf, newSkeleton, offered, removedCount, undoOf} from './actions.ts';
import {takeLeftBehind} from './left-behind.ts';
import {SkeletonEditor} from './skeleton-editor.tsx';
import {SkeletonFiles} from './skeleton-files.tsx';
import {WriterDetails} from './writer-details.tsx';

type Removal = {readonly title: string; readonly undo: ShelfChange};

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

/** The section of the page in which skeletons are written, edited, ordered and removed. */
export function SkeletonsSection({first, settings}: {readonly first: Shelf; readonly settings: Settings}) {
	const shelf = useStored(storedShelf, first);
	const [chosen, setChosen] = useState(offered(first)[0]?.id);
	const [said, say] = useState('');
	const [removal, setRemoval] = useState<Removal>();
	useEffect(() => {
		takeLeftBehind().catch(error => say(failureText(error)));
	}, []);
	const all = offered(shelf);
	const skeleton = all.find(({id}) => id === chosen) ?? all[0];
	const run = (change: ShelfChange, then?: () => void) => {
		changeShelf(change).then(then, error => say(failureText(error)));
	};
	const add = (added: Skeleton) => run({do: 'save', skeleton: added}, () => setChosen(added.id));
	const remove = (gone: Skeleton) => {
		const undo = undoOf(gone, shelf);
		const at = all.indexOf(gone);
		run({do: 'remove', id: gone.id}, () => {
			setRemoval({title: gone.title || t('skeletonUntitled'), undo});
			say('');
			setChosen((all[at + 1] ?? all[at - 1])?.id);
		});
	};
	const takeBack = ({undo}: Removal) =>
		run(undo, () => {
			setRemoval(undefined);
			setChosen('id' in undo ? undo.id : undefined);
		});
	return (
		<>
			<div class="head">
				<h1>{t('skeletons')}</h1>
				<div class="actions">
					<button type="button" class="main" onClick={() => add(newSkeleton(t('skeletonNew')))}>
						{t('skeletonAdd')}
					</button>
				</div>
			</div>
			<p>{t('skeletonsText')}</p>
			<p role="status">
				{said}
				{removal && (
					<>
						{t('skeletonRemoved', removal.title)}{' '}
						<button type="button" onClick={() => takeBack(removal)}>
							{t('undo')}
						</button>
					</>
				)}
			</p>
			<div class="skeleton-desk">
				<div>
					<SkeletonList skeletons={all} chosen={skeleton?.id} onChoose={setChosen} />
					{removedCount(shelf) > 0 && (
						<button type="button" onClick={() => run({do: 'restore'}, () => setRemoval(undefined))}>
							{t('skeletonsRestore', removedCount(shelf))}
						</button>
					)}
				</div>
				{skeleton && (
					<SkeletonEditor key={skeleton.id} stored={skeleton} shelf={shelf} run={run} onAdd={add} onRemove={remove} />
				)}
			</div>
			<SkeletonFiles shelf={shelf} onImport={skeletons => run({do: 'import', skeletons})} say={say} />
			<WriterDetails first={settings} />
		</>
	);
}
