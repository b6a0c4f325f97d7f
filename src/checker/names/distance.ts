/** Which letters occur in a word, a bit for each of 32 kinds. */
export function kinds(word: string): number {
	let found = 0;
	for (let index = 0; index < word.length; index++) {
		found |= 1 << (word.charCodeAt(index) & 31);
	}
	return found;
}

/** How many kinds of letters occur in one of two words only: two for each slip, at most. */
export function kindsApart(a: number, b: number): number {
	let count = 0;
	for (let rest = a ^ b; rest !== 0; rest &= rest - 1) {
		count++;
	}
	return count;
}

/** Whether `a` from `i` on becomes `b` from `j` on with at most `left` slips. */
function within(a: string, i: number, b: string, j: number, left: number): boolean {
	let [from, to] = [i, j];
	while (from < a.length && a[from] === b[to]) {
		from++;
		to++;
	}
	if (from === a.length || to === b.length) {
		return a.length - from + b.length - to <= left;
	}
	if (left === 0) {
		return false;
	}
	const swapped = a[from] === b[to + 1] && a[from + 1] === b[to];
	return (
		(swapped && within(a, from + 2, b, to + 2, left - 1)) ||
		within(a, from + 1, b, to + 1, left - 1) ||
		within(a, from + 1, b, to, left - 1) ||
		within(a, from, b, to + 1, left - 1)
	);
}

/**
 * How many slips of the pen lie between two words: a letter missing, added or changed, or two neighbours swapped.
 * Counts up to `most`, which is 3 or less; beyond that the answer is `most + 1`.
 */
export function slips(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most || a.length > 60 || kindsApart(kinds(a), kinds(b)) > 2 * most) {
		return most + 1;
	}
	for (let count = 0; count <= most; count++) {
		if (within(a, 0, b, 0, count)) {
			return count;
		}
	}
	return most + 1;
}
