import {t} from '../../platform/text.ts';
import type {Shelf, ShelfChange, Skeleton} from '../../skeletons/index.ts';
import {changeShelf, copyOf, moveOf, originOf} from './actions.ts';
import {SkeletonForm, type ToFocus} from './skeleton-form.tsx';
import {type Edit, useEditing} from './use-editing.ts';

type Props = {
	readonly stored: Skeleton;
	readonly shelf: Shelf;
	readonly run: (change: ShelfChange) => void;
	readonly onAdd: (skeleton: Skeleton) => void;
	readonly onRemove: (skeleton: Skeleton) => void;
	readonly onReset: (skeleton: Skeleton) => void;
	readonly toFocus: ToFocus | undefined;
};

const saveEdit = (edit: Edit): Promise<void> => changeShelf({do: 'save', ...edit});

/** Moves a skeleton up and down in the list, as far as it goes. */
function MoveButtons({stored, shelf, run}: Pick<Props, 'stored' | 'shelf' | 'run'>) {
	const up = moveOf(stored, shelf, -1);
	const down = moveOf(stored, shelf, 1);
	return (
		<>
			<button type="button" disabled={!up} onClick={() => up && run(up)}>
				{t('moveUp')}
			</button>
			<button type="button" disabled={!down} onClick={() => down && run(down)}>
				{t('moveDown')}
			</button>
		</>
	);
}

/** One skeleton: what can be done with it as a whole, and its parts to be edited. */
export function SkeletonEditor({stored, shelf, run, onAdd, onRemove, onReset, toFocus}: Props) {
	const {draft, state, change, retry} = useEditing(stored, saveEdit);
	return (
		<div class="skeleton-editor">
			<div class="actions">
				<MoveButtons stored={stored} shelf={shelf} run={run} />
				<button type="button" onClick={() => onAdd(copyOf(draft, t('copyOf', draft.title)))}>
					{t('duplicate')}
				</button>
				<button type="button" onClick={() => onRemove(stored)}>
					{t('remove')}
				</button>
				{originOf(stored, shelf) === 'edited' && (
					<button type="button" onClick={() => onReset(draft)}>
						{t('skeletonReset')}
					</button>
				)}
				<span class="save-state" role="status">
					{state === 'saved' && t('savedAsTyped')}
				</span>
			</div>
			{state === 'failed' && (
				<p class="notice" role="alert">
					{t('skeletonNotSaved')}{' '}
					<button type="button" onClick={retry}>
						{t('tryAgain')}
					</button>
				</p>
			)}
			<SkeletonForm skeleton={draft} onChange={change} toFocus={toFocus} />
			{stored.source !== '' && <p class="meta">{t('source', stored.source)}</p>}
		</div>
	);
}
