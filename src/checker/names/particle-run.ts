import {type NameWord, nameWord} from './name-word.ts';
import {particles} from './name-words.ts';
import type {PersonName} from './person-name.ts';

/** A single letter joins two surnames, or is an initial. */
const isParticle = ({plain}: NameWord): boolean => plain.length > 1 && particles.has(plain);

/** The small words at the end of the first names, where the surname is put before them: Berg, Jan van der. */
function trailing(words: readonly NameWord[]): readonly NameWord[] {
	const end = words.findLastIndex(word => !isParticle(word));
	return words.slice(Math.max(1, end + 1));
}

/** The small words of somebody's surname: van, der. */
export function particlesOf({last, firstWords}: PersonName): readonly NameWord[] {
	const words = last.split(/[\s-]+/).map(nameWord);
	const inSurname = words.length > 1 ? words.filter(isParticle) : [];
	return inSurname.length > 0 ? inSurname : trailing(firstWords);
}

/** The small words right before the last of some words that is none of them. */
export function particlesBefore<T extends NameWord>(words: readonly T[]): readonly T[] {
	const end = words.findLastIndex(word => !isParticle(word));
	const start = words.slice(0, Math.max(0, end)).findLastIndex(word => !isParticle(word)) + 1;
	return words.slice(start, Math.max(start, end));
}
