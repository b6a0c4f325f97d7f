import type {Interview} from '../../interviews/index.ts';

/** What the fields of a form hold, as far as it can be read. */
export type Typed = Omit<Interview, 'id'>;

/** What was typed into the forms of this page and neither saved nor given up, by form; it is kept nowhere else. */
const unsaved = new Map<string, Typed>();

addEventListener('beforeunload', event => {
	if (unsaved.size > 0) {
		event.preventDefault();
	}
});

/** Notes what was typed into a form, whatever becomes of the form. */
export const keepTyped = (form: string, typed: Typed): void => void unsaved.set(form, typed);

/** Forgets it: it was saved, or the user gave it up. */
export const dropTyped = (form: string): void => void unsaved.delete(form);

/** What was typed into a form before and is still to be saved. */
export const typedInto = (form: string): Typed | undefined => unsaved.get(form);
