import type {Word} from '../text.ts';
import {byForm, type Form} from '../word-forms.ts';
import {type CompanyName, companyLetters} from './company-name.ts';
import {type Field, type Run, runAt, withEnding} from './company-run.ts';
import {kinds, kindsApart} from './distance.ts';
import {plain} from './letters.ts';

/** Whether a word may open the company's name: its first letters are those of the name, give or take a slip. */
export function mayOpen({lower, text}: Form, letters: string): boolean {
	const code = lower.charCodeAt(0);
	if (code > 96 && code < 123 && text.charCodeAt(0) === code) {
		return (
			code === letters.charCodeAt(0) && (lower[1] === letters[1] || lower[1] === letters[2] || lower[2] === letters[1])
		);
	}
	const word = code > 126 ? plain(lower) : lower;
	const [first, second] = [word[0], lower[1]];
	return first === letters[0] || first === letters[1] || second === letters[0] || second === letters[1];
}

/** How many words in a row may be the company, and how long they may be: no other run is looked at. */
type Shape = {
	readonly counts: readonly number[];
	readonly shortest: number;
	readonly longest: number;
	readonly kinds: readonly number[];
};

const shapes = new WeakMap<CompanyName, Shape>();

/** Where a name without a space may be parted all the same: PricewaterhouseCoopers is three names, and shows two. */
const innerCapitals = /(?<=\p{Ll})\p{Lu}/gu;
const ofThree = 15;

function shapeAfresh({words, written, letters, fromDomain}: CompanyName): Shape {
	const parts = words.length + (written.match(innerCapitals)?.length ?? 0);
	const longest = fromDomain || letters.length < ofThree ? parts : Math.max(parts, words.length + 2);
	const counts = [...new Set([longest, words.length + 1, words.length, words.length - 1, 2, 1])];
	const head = companyLetters(words[0] ?? '');
	return {
		counts: counts.filter(count => count > 0).sort((a, b) => b - a),
		shortest: Math.min(head.length, letters.length) - 2,
		longest: Math.max(written.length, letters.length) + 6,
		kinds: [kinds(letters), kinds(head)],
	};
}

function shapeOf(company: CompanyName): Shape {
	const shape = shapes.get(company) ?? shapeAfresh(company);
	shapes.set(company, shape);
	return shape;
}

const mostKindsApart = 5;

const kindsOf = byForm(({lower}) => kinds(companyLetters(lower)));

/** Whether so many words are about as long as the company's name, and made of about the same letters. */
function isAlike(
	words: readonly Word[],
	index: number,
	count: number,
	{shortest, longest, kinds: wanted}: Shape,
): boolean {
	const length = (words[index + count - 1]?.end ?? 0) - (words[index]?.start ?? 0);
	if (length < shortest || length > longest) {
		return false;
	}
	let found = 0;
	for (let at = index; at < index + count; at++) {
		const word = words[at];
		found |= word ? kindsOf(word) : 0;
	}
	return wanted.some(letters => kindsApart(found, letters) <= mostKindsApart);
}

/** Whether any run of words from a place on may be meant for the company. */
export const mayRunAt = (words: readonly Word[], index: number, company: CompanyName): boolean => {
	const shape = shapeOf(company);
	return shape.counts.some(count => isAlike(words, index, count, shape));
};

const ownEnding = /['’]s$/i;

/** The runs of words from a place on that may be meant for the company, the longest first. */
export function runsAt(field: Field, index: number, company: CompanyName): Run[] {
	const shape = shapeOf(company);
	const runs: Run[] = [];
	for (const count of shape.counts) {
		const run = isAlike(field.words, index, count, shape) ? runAt(field, index, count) : undefined;
		if (run) {
			const keepsEnding = ownEnding.test(company.written) || ownEnding.test(company.words[count - 1] ?? '');
			runs.push(keepsEnding ? withEnding(run) : run);
		}
	}
	return runs;
}
