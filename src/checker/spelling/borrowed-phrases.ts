import type {Word} from '../text.ts';

/** Phrases that English has from other languages whole: their words are none of English by themselves. */
const phrases = `en route|en masse|en suite|en bloc|et al|bona fide|bona fides|de facto|ipso facto|raison d'etre|savoir faire|
	a la carte|carte blanche|joie de vivre|je ne sais quoi|pro rata|in silico|a priori|a posteriori|magna cum laude|
	summa cum laude|terra firma|carpe diem|persona non grata|prima facie|hors d'oeuvres|hors d'oeuvre|mise en place|
	al dente|al fresco|al forno|en garde|en papillote|en pointe|lingua franca|tai chi|ad infinitum|ad nauseam|annus mirabilis|au fait|au pair|belle epoque|caveat emptor|
	cause celebre|creme de la creme|cri de coeur|deus ex machina|double entendre|enfant terrible|ex officio|fait accompli|
	femme fatale|force majeure|grand prix|haute couture|haute cuisine|hoi polloi|in absentia|in extremis|in loco parentis|
	in medias res|in memoriam|in toto|laissez faire|locum tenens|magnum opus|mea maxima culpa|nil desperandum|nom de plume|
	nouvelle cuisine|objet d'art|piece de resistance|pied a terre|pari passu|per capita|pieds a terre|post mortem|
	pret a porter|primus inter pares|qui vive|sang froid|sine die|sine qua non|sotto voce|sub judice|sui generis|
	table d'hote|tabula rasa|tete a tete|tour de force|trompe l'oeil|ultra vires|vade mecum|vis a vis|viva voce|vox pop|locus standi|rigor mortis|
	pak choi|bok choy|char siu|dal makhani|chilli con carne|al pastor|teh tarik`;

/** Word → what may follow it in one of the phrases. */
const followers = new Map<string, Set<string>>();
for (const phrase of phrases.split(/\|\s*/)) {
	const words = phrase.split(' ');
	for (const [index, word] of words.slice(1).entries()) {
		const before = words[index] ?? '';
		followers.set(before, (followers.get(before) ?? new Set()).add(word));
	}
}

const arePaired = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
	one !== undefined &&
	other !== undefined &&
	followers.get(one.lower)?.has(other.lower) === true &&
	/^[ \u00a0-]$/.test(text.slice(one.end, other.start));

/** Whether a word is part of a phrase from another language: `en route`, `a priori`. */
export const isBorrowed = (text: string, all: readonly Word[], index: number): boolean =>
	arePaired(text, all[index - 1], all[index]) || arePaired(text, all[index], all[index + 1]);
