import './timeline.css';

/** How a point of a timeline stands; each has a shape of its own. */
export type PointState = 'done' | 'due' | 'late' | 'ahead' | 'skipped';

/** One point of a timeline. */
export type Point = {
	readonly key: string;
	readonly label: string;
	/** The date, as shown. */
	readonly date: string;
	readonly state: PointState;
	/** The state in words, for those who cannot see the shape. */
	readonly stateWord: string;
};

/** A tick in a disc, a full diamond, a triangle with a mark, an empty ring, a ring crossed out. */
const shapes: Readonly<Record<PointState, string>> = {
	done: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM4.7 8.2l2.3 2.3l4.3-4.6',
	due: 'M8 1l7 7l-7 7l-7-7z',
	late: 'M8 1.5l7 12.5h-14zM8 6v4M8 12v.2',
	ahead: 'M8 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10z',
	skipped: 'M8 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM4.5 11.5l7-7',
};

/** The shape of a state; what it says must stand beside it in words. */
export const StateShape = ({state}: {readonly state: PointState}) => (
	<svg class={`shape ${state}`} viewBox="0 0 16 16" aria-hidden="true">
		<path d={shapes[state]} />
	</svg>
);

/** The steps of one interview as a small picture, which is a list for those who hear it. */
export function Timeline({label, points}: {readonly label: string; readonly points: readonly Point[]}) {
	return (
		<ol class="timeline" aria-label={label}>
			{points.map(({key, label: name, date, state, stateWord}) => (
				<li key={key} class={state}>
					<StateShape state={state} />
					<span class="name">{name}</span>
					<span class="date">{date}</span>
					<span class="unseen">{stateWord}</span>
				</li>
			))}
		</ol>
	);
}
