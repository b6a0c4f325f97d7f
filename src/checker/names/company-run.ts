import type {Word} from '../text.ts';
import {companyLetters} from './company-name.ts';

/** A field of the letter with its words. */
export type Field = {readonly field: 'subject' | 'body'; readonly text: string; readonly words: readonly Word[]};

/** Some words in a row that may be a company's name, possessive ending left away. */
export type Run = Field & {
	readonly index: number;
	readonly count: number;
	readonly start: number;
	readonly end: number;
	/** As typed, white space as single spaces. */
	readonly typed: string;
	readonly letters: string;
	/** The possessive ending: `'s`, or nothing. */
	readonly ending: string;
};

const longestGap = 3;

/** The run of `count` words from `index` on, if nothing but a space, hyphen or ampersand parts them. */
export function runAt(field: Field, index: number, count: number): Run | undefined {
	const {field: name, text, words} = field;
	const [first, last] = [words[index], words[index + count - 1]];
	if (!first || !last) {
		return undefined;
	}
	for (let at = index + 1; at < index + count; at++) {
		const gap = text.slice(words[at - 1]?.end, words[at]?.start);
		if (gap !== ' ' && (gap.length > longestGap || !/^[ \u00a0&.+-]*$/.test(gap))) {
			return undefined;
		}
	}
	const ending = last.lower.endsWith("'s") ? text.slice(last.end - 2, last.end) : '';
	const end = last.end - ending.length;
	const raw = text.slice(first.start, end);
	const typed = count > 1 ? raw.replace(/\s+/g, ' ') : raw;
	return {
		field: name,
		text,
		words,
		index,
		count,
		start: first.start,
		end,
		typed,
		letters: companyLetters(typed),
		ending,
	};
}

/** The run with its possessive ending as a part of the name, for names such as `Sainsbury's`. */
export function withEnding(run: Run): Run {
	const typed = run.typed + run.ending;
	return {...run, end: run.end + run.ending.length, typed, letters: companyLetters(typed), ending: ''};
}

/** Whether the run is part of a link, an address, a tag or a longer hyphenated word. */
export const isLink = ({text, start, end}: Run): boolean =>
	/[@/._#-]/.test(text[start - 1] ?? '') || /^(?:@|\.\p{L}|\/|:\/\/|-)/u.test(text.slice(end, end + 3));

/** Whether a sentence begins with the run: then its first capital says nothing. */
export const startsSentence = ({text, start}: Run): boolean =>
	/(?:^|[.!?:•\n]["'”’)]*\s*)$/u.test(text.slice(Math.max(0, start - 4), start));
