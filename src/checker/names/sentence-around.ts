/** Words of the past, or of a comparison: another company may well be named. */
const aboutAnother =
	/\b(?:my (?:current|previous|former|last|present|own|old|time|years?|work|job|role|team|experience|internship|project|manager|boss|employer)|worked|previous\w*|former\w*|current(?:ly)?|used to|since leaving|left(?! (?:our|with|me)\b)|competitor\w*|compared|rivals?|similar|years? (?:at|with)|internship|intern|offer from|another offer|friends?|brother|sister|wife|husband|mother|father|mentor|also (?:interview\w+|talking)|customer\w*|client\w*|acqui\w+|partner\w*|spent|was at|were at|built|led|grew|been at|been with|(?:i am|i'm) (?:now |still |presently )?at|i (?:now |still )?work\b|ex-?|background|career at|colleagues? (?:at|from))\b/i;

/** Words of another interview that goes on beside this one, and of those who change from one company to another. */
const besidesThis =
	/\b(?:in talks with|leav(?:e|es|ing) (?:you |us |them )?for|(?:i|i've) (?:also |now |still )?(?:have|got) (?:also )?(?:an?|one|two|another|my) (?:\w{1,20} )?(?:interview|call|talk|meeting|offer)s?|(?:is|(?:i|i'm|i am|i will) (?:also )?(?:meet|see|speak|talk|start)(?:ing)?)\b.{0,60} next week|also appl(?:y|ied|ying)|(?:other|another) (?:interview|process|application|company|employer)|in the (?:final|last) (?:round|stage)|who (?:will |want to |mean to |hope to )?decide|made me an offer|(?:has|have) offered|offered me|i (?:have )?(?:turned down|declined|withdrawn|withdrew))\b/i;

/** Words about somebody whom both know. */
const knownToBoth =
	/\b(?:whom? (?:you|we|i) (?:may |might |will |both |also )?(?:know|knew|met|have met)|you (?:may|might|probably|surely) (?:know|remember)|knows? you|taught (?:me|us)|regards from|sends? (?:you )?(?:his|her|their) )/i;

/** Whether a sentence speaks of the writer's past, of a comparison or of another interview: then another company may well be named. */
export const speaksOfAnother = (sentence: string): boolean => aboutAnother.test(sentence) || besidesThis.test(sentence);

/** Whether a sentence has a reason to name somebody from elsewhere: one of the past, or somebody whom both know. */
export const speaksOfAcquaintance = (sentence: string): boolean =>
	speaksOfAnother(sentence) || knownToBoth.test(sentence);

/** What stands beside a place within its sentence. */
export type Beside = {readonly before: string; readonly after: string};

/** The rest of the sentence around a place, at most 160 characters to each side. */
export function besidePlace(text: string, start: number, end: number): Beside {
	const before = text.slice(Math.max(0, start - 160), start).split(/[.!?\n]/);
	const after = text.slice(end, end + 160).split(/[.!?\n]/);
	return {before: before.at(-1) ?? '', after: after[0] ?? ''};
}

/** The sentence around a place, as far as `besidePlace` tells. */
export function sentenceAround(text: string, start: number, end: number): string {
	const {before, after} = besidePlace(text, start, end);
	return before + text.slice(start, end) + after;
}
