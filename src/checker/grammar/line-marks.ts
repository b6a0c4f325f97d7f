import type {LanguagePack} from '../languages/language-pack.ts';
import type {Letter, Paragraph} from '../letter.ts';
import type {Mend} from './sentence-ends.ts';

/** A slip in a greeting or sign-off, by its place in the body. */
export type LineSlip = Mend & {readonly message: string; readonly isHint?: true};

/** Sign-offs that are sentences as well, and may close like one. */
const alsoSentence = /thank|cheers|care|best of|all the best/;
const longestLine = 40;
const mayClose = /[.;\s]/;

function isClosedLine(line: string, role: Paragraph['role'], isFirst: boolean, language: LanguagePack): boolean {
	if (line.length > longestLine || !/[.;]$/.test(line)) {
		return false;
	}
	const words = line.slice(0, -1).toLowerCase();
	const isSignOff = language.signOffs.includes(words) && !alsoSentence.test(words);
	return role === 'greeting' || role === 'sign-off' || isSignOff || (isFirst && /^dear \p{L}[\p{L} ]*$/u.test(words));
}

/** Greetings and sign-offs that close with a mark that does not belong there. */
function findLineMarks({draft, paragraphs}: Letter, language: LanguagePack): Mend[] {
	const found: Mend[] = [];
	for (const [index, {role, start, end}] of paragraphs.entries()) {
		const lineEnd = draft.body.indexOf('\n', start);
		const to = lineEnd < 0 ? end : Math.min(lineEnd, end);
		const line = mayClose.test(draft.body.charAt(to - 1)) ? draft.body.slice(start, to).trimEnd() : '';
		if (isClosedLine(line, role, index === 0, language)) {
			const at = start + line.length - 1;
			found.push({start: at, end: at + 1, meant: ','});
		}
	}
	return found;
}

const smallLine = /^(?:dear|hi|hello|kind|best|warm|yours|regards|sincerely|with)\b/;
const dearComma = /^[Dd]ear,(?=[ \u00a0]{1,3}\p{Lu})/u;

/** Greetings and sign-offs that open with a small letter, which may be a matter of taste. */
const findSmallLines = ({draft, paragraphs}: Letter): Mend[] =>
	paragraphs.flatMap(({role, start}) => {
		const isLine = role === 'greeting' || role === 'sign-off';
		return isLine && smallLine.test(draft.body.slice(start, start + longestLine))
			? [{start, end: start + 1, meant: draft.body.charAt(start).toUpperCase()}]
			: [];
	});

/** A comma between `Dear` and the name. */
function findDearComma({draft, paragraphs}: Letter): Mend[] {
	const [first] = paragraphs;
	const found = first?.role === 'greeting' ? dearComma.exec(draft.body.slice(first.start, first.start + 12))?.[0] : '';
	return first && found ? [{start: first.start, end: first.start + found.length, meant: found.slice(0, -1)}] : [];
}

/** What is wrong with greeting and sign-off. */
export const findLineSlips = (letter: Letter, language: LanguagePack): LineSlip[] => [
	...findLineMarks(letter, language).map(mend => ({
		...mend,
		message: 'Greeting and sign-off close with a comma, or with nothing.',
	})),
	...findDearComma(letter).map(mend => ({...mend, message: 'No comma stands between “Dear” and the name.'})),
	...findSmallLines(letter).map(
		(mend): LineSlip => ({...mend, message: 'Greeting and sign-off open with a capital letter.', isHint: true}),
	),
];
