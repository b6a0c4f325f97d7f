import type {LanguagePack} from '../languages/language-pack.ts';
import type {Word} from '../text.ts';
import {isCapitalised} from './letters.ts';

/**
 * How an opening speaks. `bends`: its language bends names when it speaks to their bearer (Petře, Anno), or greets with
 * other titles than English does. `soft`: it thanks or wishes, and a third person may well come next.
 */
export type Manner = 'plain' | 'bends' | 'soft';

const plainly =
	'sehr geehrter|sehr geehrte|lieber|liebe|hallo|guten tag|guten morgen|grüezi|servus|moin|bonjour|bonsoir|cher|chère|salut|estimado|estimada|querido|querida|hola|buenos días|buenas tardes|prezado|prezada|caro|cara|olá|bom dia|gentile|gentilissimo|gentilissima|egregio|buongiorno|ciao|beste|geachte|kære|hej|kjære|hei|hyvä|sevgili|merhaba|dragă|bună ziua|salam|shalom|namaste|aloha|kia ora|talofa|bula|habari|jambo|sawubona|selam|halo|tere|sveikas|god dag|god morgen|god morgon|goddag|hyvää päivää|xin chào|chào|selamat pagi|boa tarde|boa noite|buona sera|buonasera|saludos|bon dia|egun on|dia dhuit|bore da|annwyl|hallå|tjena|kära|käre|dearest|my dear|good day|welcome';
const bending =
	'уважаемый|уважаемая|здравствуйте|добрый день|привет|дорогой|дорогая|шановний|шановна|вітаю|szanowny|szanowna|drogi|droga|cześć|dzień dobry|vážený|vážená|milý|milá|dobrý den|ahoj|poštovani|poštovana|dragi|draga|gerbiamas|gerbiama|labas|sayın|αγαπητέ|αγαπητή|αξιότιμε|αξιότιμη|γεια σας|kedves|tisztelt|szia|cienījamais|sveiki';
/** Irish and Gaelic speak to somebody by `A Ghráinne`; before a small letter it is the English article. */
const vocative = 'a';
const softly = 'thanks|thank you|many thanks|thanks again|happy friday|happy monday|happy new year';

type Opening = {readonly words: readonly string[]; readonly manner: Manner};

/** Openings by their first word. */
type Openings = ReadonlyMap<string, readonly Opening[]>;

function byFirstWord(lists: readonly (readonly [readonly string[], Manner])[]): Openings {
	const found = new Map<string, Opening[]>();
	for (const [list, manner] of lists) {
		for (const opening of list) {
			const words = opening.split(' ');
			const first = words[0] ?? '';
			found.set(first, [...(found.get(first) ?? []), {words, manner}]);
		}
	}
	return found;
}

const openings = new WeakMap<LanguagePack, Openings>();

function openingsOf(language: LanguagePack): Openings {
	const found =
		openings.get(language) ??
		byFirstWord([
			[language.greetings, 'plain'],
			[plainly.split('|'), 'plain'],
			[[...bending.split('|'), vocative], 'bends'],
			[softly.split('|'), 'soft'],
		]);
	openings.set(language, found);
	return found;
}

/** How many words at the start of a letter are an opening such as "Good morning", and how it speaks. */
export function openingOf(
	words: readonly Word[],
	language: LanguagePack,
): {readonly length: number; readonly manner: Manner} {
	const first = words[0]?.lower ?? '';
	if (first === vocative && !isCapitalised(words[1]?.text ?? '')) {
		return {length: 0, manner: 'plain'};
	}
	const candidates = openingsOf(language).get(first) ?? [];
	const fitting = candidates.filter(({words: opening}) => opening.every((word, index) => words[index]?.lower === word));
	const longest = fitting.reduce((length, {words: opening}) => Math.max(length, opening.length), 0);
	return {length: longest, manner: fitting.find(({words: opening}) => opening.length === longest)?.manner ?? 'plain'};
}
