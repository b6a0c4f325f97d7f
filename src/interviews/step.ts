import type {Person} from './types.ts';

/** One dated step that follows from an interview. Times are milliseconds since the epoch. */
export type Step = {
	readonly kind: 'thank-you' | 'handwritten' | 'status-check' | 'last-check' | 'move-on' | 'keep-in-touch';
	/** Whom it goes to; absent where nobody is known. */
	readonly person?: Person;
	/** The earliest moment for it; of a step that is done, when it was done. */
	readonly from: number;
	/** The best moment for it, when a reminder is given: never at a weekend, unless it is a thank-you. */
	readonly due: number;
	/** `ahead`: not yet. `due`: now is the time. `late`: it should have been done; do it now. */
	readonly state: 'done' | 'due' | 'late' | 'ahead' | 'skipped';
};

/** Tells the steps of one interview apart, however their dates move: the kind, and for a thank-you its person too. */
export const stepKey = ({kind, person}: Pick<Step, 'kind' | 'person'>): string =>
	kind === 'thank-you' && person ? `${kind}:${(person.email || person.name).trim().toLowerCase()}` : kind;

/** Whether a step waits for the user now. */
export const isWaiting = ({state}: Step): boolean => state === 'due' || state === 'late';

/** Whether nothing is left to do of a step. */
export const isOver = ({state}: Step): boolean => state === 'done' || state === 'skipped';
