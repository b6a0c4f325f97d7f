/** A word as it is spelt, wherever it stands: `text` is folded, `form` is its number. */
export type Form = {readonly text: string; readonly lower: string; readonly form: number};

/** More spellings than any letter has. What comes after them has no number, and is told afresh each time. */
const mostForms = 20_000;
const unnumbered = -1;

const forms = new Map<string, Form>();

/** A copy that does not keep the whole letter in memory, as a slice of it would. */
const ownCopy = (text: string): string => Object.keys({[text]: true})[0] ?? text;

/** The form of a word written as `raw`; `fold` is asked once for each spelling, and may say that it is no word. */
export function formOf(raw: string, fold: (raw: string) => string | undefined): Form | undefined {
	const known = forms.get(raw);
	if (known) {
		return known;
	}
	const own = ownCopy(raw);
	const text = fold(own);
	if (text === undefined) {
		return undefined;
	}
	const isNumbered = forms.size < mostForms;
	const form = {text, lower: ownCopy(text.toLowerCase()), form: isNumbered ? forms.size : unnumbered};
	if (isNumbered) {
		forms.set(own, form);
	}
	return form;
}

/** What can be told of a word by its spelling alone, told once: after that it is one look into a list. */
export function byForm<T extends NonNullable<unknown>>(tell: (word: Form) => T): (word: Form) => T {
	const told: (T | undefined)[] = [];
	return word => {
		const {form} = word;
		const known = form === unnumbered ? undefined : told[form];
		if (known !== undefined) {
			return known;
		}
		const value = tell(word);
		if (form !== unnumbered) {
			while (told.length <= form) {
				told.push(undefined);
			}
			told[form] = value;
		}
		return value;
	};
}
