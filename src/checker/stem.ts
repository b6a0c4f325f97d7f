/** Endings that leave the meaning of an English word as it is, longest first. */
const endings = ["'s", 'ings', 'ing', 'ers', 'ies', 'ied', 'es', 'ed', 'er', 'ly', 's', 'e', 'y'];

const shortestStem = 3;

/** What the forms of a word have in common, roughly: `learn` for `learned` and `learning`. For comparing only. */
export function stem(lower: string): string {
	for (const ending of endings) {
		if (lower.length - ending.length >= shortestStem && lower.endsWith(ending)) {
			return lower.slice(0, -ending.length);
		}
	}
	return lower;
}
