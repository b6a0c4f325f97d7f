import {useEffect, useLayoutEffect, useRef} from 'preact/hooks';
import {t} from '../platform/text.ts';
import type {Skeleton} from '../skeletons/index.ts';

type ListProps = {
	readonly skeletons: readonly Skeleton[];
	/** The id of the chosen one. */
	readonly chosen: string | undefined;
	readonly onChoose: (id: string) => void;
};

type Props = ListProps & {
	readonly words: string;
	readonly onSearch: (words: string) => void;
	readonly onEnter: () => void;
};

const optionId = (id: string): string => `skeleton-${id}`;

function SkeletonList({skeletons, chosen, onChoose}: ListProps) {
	const list = useRef<HTMLDivElement>(null);
	useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'}), [chosen]);
	return (
		<div role="listbox" tabIndex={-1} id="skeletons" class="skeletons" aria-label={t('skeletons')} ref={list}>
			{skeletons.map(({id, title}) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search field
				<div
					role="option"
					tabIndex={-1}
					key={id}
					id={optionId(id)}
					aria-selected={id === chosen}
					onClick={() => onChoose(id)}
				>
					{title}
				</div>
			))}
		</div>
	);
}

/** A search field over a list: arrow keys choose without leaving the field, Enter takes what is chosen. */
export function SkeletonPicker({skeletons, chosen, words, onSearch, onChoose, onEnter}: Props) {
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => field.current?.focus(), []);
	const onKeyDown = (event: KeyboardEvent) => {
		const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
		const at = skeletons.findIndex(({id}) => id === chosen);
		const next = step && skeletons[Math.min(Math.max(at + step, 0), skeletons.length - 1)];
		if (next) {
			event.preventDefault();
			onChoose(next.id);
		}
		if (event.key === 'Enter' && !event.isComposing) {
			event.preventDefault();
			onEnter();
		}
	};
	return (
		<>
			<input
				ref={field}
				type="search"
				// biome-ignore lint/a11y/noRedundantRoles: without a datalist, a search field is no combobox by itself
				role="combobox"
				list={undefined}
				aria-expanded={skeletons.length > 0}
				aria-controls="skeletons"
				aria-activedescendant={chosen && optionId(chosen)}
				aria-label={t('searchSkeletons')}
				placeholder={t('searchSkeletons')}
				value={words}
				onInput={event => onSearch(event.currentTarget.value)}
				onKeyDown={onKeyDown}
			/>
			<SkeletonList skeletons={skeletons} chosen={chosen} onChoose={onChoose} />
			{skeletons.length === 0 && <p class="soft">{t(words === '' ? 'noSkeletons' : 'nothingFound')}</p>}
		</>
	);
}
