import {stem} from './stem.ts';

type List = {readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string>};

const lists = new Map<string, List>();

function read(list: string): List {
	const known = lists.get(list);
	if (known) {
		return known;
	}
	const words = new Set(list.split(/\s+/).filter(Boolean));
	const made = {words, stems: new Set([...words].map(stem))};
	lists.set(list, made);
	return made;
}

/** Whether a word in lower case stands in a list of the language pack's vocabulary. */
export const isListed = (lower: string, list: string): boolean => read(list).words.has(lower);

/** Whether it or another form of it does. */
export const isListedInSomeForm = (lower: string, list: string): boolean =>
	read(list).words.has(lower) || read(list).stems.has(stem(lower));
