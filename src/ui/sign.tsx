import type {Level} from '../checker/index.ts';

/** The state that a sign stands for. */
export type SignOf = Level | 'ready' | 'asleep' | 'unreadable';

/** One path a state, told apart by shape as well as by colour: wave, dots, dashes, tick, line, question mark. */
const paths: Record<SignOf, string> = {
	stop: 'M8 3v6M8 12.2v.3',
	warn: 'M8 4.5v4.5M8 11.6v.2',
	hint: 'M4 8h2.2M9.8 8H12',
	ready: 'M4 8.4l2.8 2.8L12 5.4',
	asleep: 'M5 8h6',
	unreadable: 'M6.2 6.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.2M8 11.7v.2',
};

const shapes: Record<SignOf, string> = {
	stop: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z',
	warn: 'M8 1.2 15.2 14.4H.8z',
	hint: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
	ready: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
	asleep: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
	unreadable: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

/** The small picture of a level or a state. It says nothing to assistive technology: words stand beside it. */
export function Sign({of}: {readonly of: SignOf}) {
	return (
		<svg class="sign" data-of={of} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<path class="sign-shape" d={shapes[of]} />
			<path class="sign-mark" d={paths[of]} />
		</svg>
	);
}
