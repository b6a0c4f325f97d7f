/** Words of the past, or of a comparison: another company may well be named. */
const aboutAnother =
	/\b(?:my (?:current|previous|former|last|present|own|old|time|years?|work|job|role|team|experience|internship|project|manager|boss|employer)|worked|previous\w*|former\w*|current(?:ly)?|used to|since leaving|left|competitor\w*|compared|rivals?|similar|years? (?:at|with)|internship|intern|offer from|another offer|friends?|brother|sister|wife|husband|mother|father|mentor|also (?:interview\w+|talking)|customer\w*|client\w*|acqui\w+|partner\w*|spent|was at|were at|built|led|grew|been at|been with|(?:i am|i'm) (?:now |still |presently )?at|i (?:now |still )?work\b|ex-?|background|career at|colleagues? (?:at|from))\b/i;

/** Whether a sentence speaks of the writer's past or of a comparison: then another company or its people may well be named. */
export const speaksOfAnother = (sentence: string): boolean => aboutAnother.test(sentence);

/** The sentence around a place, at most 160 characters to each side. */
export function sentenceAround(text: string, start: number, end: number): string {
	const before =
		text
			.slice(Math.max(0, start - 160), start)
			.split(/[.!?\n]/)
			.at(-1) ?? '';
	const after = text.slice(end, end + 160).split(/[.!?\n]/)[0] ?? '';
	return `${before}${text.slice(start, end)}${after}`;
}
