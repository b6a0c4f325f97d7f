import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {perLanguage} from './per-language.ts';
import type {Span} from './text.ts';
import {listed} from './vocabulary.ts';

/** A date in figures, as most countries write it: `3/20`, `20.3.`, `2026-03-20`. */
const inFigures =
	/(?<![\d/.-])(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d{1,2}-\d{1,2})(?![\d/-])/g;
const roundTheClock = '24/7';

/** Where days in figures stand in a paragraph: `3/20`, `20th`. */
const figuresIn = perLanguage(language => {
	const isDate = listed(language, 'dates');
	return byParagraph(({text, words}): number[] => [
		...[...text.matchAll(inFigures)].flatMap(({0: found, index}) => (found === roundTheClock ? [] : [index])),
		...words.flatMap(word => (/^\d/.test(word.lower) && isDate(word) ? [word.start] : [])),
	]);
});

/**
 * Whether the writer's own text names a day to come: in any way from where the letter begins to close, and above that in a
 * sentence that also says what will come.
 */
export const namesDay = (letter: Letter, {start: from}: Pick<Span, 'start'>, language: LanguagePack): boolean =>
	letter.hits('namedDay').some(({start, group}) => start >= from || group === 'decision') ||
	letter.spoken.some(paragraph => figuresIn(language)(paragraph).some(start => paragraph.start + start >= from));
