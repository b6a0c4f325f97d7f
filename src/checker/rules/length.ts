import {byParagraph} from '../by-paragraph.ts';
import {defineRule} from '../define-rule.ts';
import type {Letter} from '../letter.ts';
import {inBody, mainParagraphs, textLength} from '../letter-body.ts';
import {mostWords} from '../most-words.ts';
import type {Problem} from '../types.ts';

const mostParagraphs = 4;
const mostWordsInBlock = 80;
/** Lines longer than this were not broken by hand, so each is a paragraph of its own. */
const longestWrappedLine = 100;

/** Whether a gap between two words holds a line break or other space, or joins them. */
function gapKind(text: string, start: number, end: number): 'break' | 'space' | 'joined' {
	if (end - start === 1 && text[start] === ' ') {
		return 'space';
	}
	const gap = text.slice(start, end);
	return gap.includes('\n') ? 'break' : /\s/.test(gap) ? 'space' : 'joined';
}

/** The longest stretch of a paragraph that the eye meets as one block: as many words as stand between spaces. */
const longestBlock = byParagraph(({text, words}): number => {
	// There are never more of them than words.
	if (words.length <= mostWordsInBlock || !text.split('\n').some(line => line.length > longestWrappedLine)) {
		return words.length;
	}
	let [most, here, end] = [0, 0, 0];
	for (const word of words) {
		const kind = gapKind(text, end, word.start);
		here = kind === 'break' ? 1 : here + (here === 0 || kind === 'space' ? 1 : 0);
		most = Math.max(most, here);
		end = word.end;
	}
	return most;
});

function* inAll(letter: Letter): Iterable<Problem> {
	const most = mostWords(letter.kind);
	const words = textLength(letter);
	if (words > most) {
		yield {message: `The letter has ${words} words; ${most} are enough.`};
	}
}

const filler = 'The mill is old and loud and I liked it a lot. ';

export const length = defineRule({
	id: 'length',
	title: 'Too long',
	why: 'Interviewers skim: a short note is read to its end and remembered, a long one is put off.',
	source: 'N2 A4 P2',
	level: 'warn',
	kinds: [
		'thank-you',
		'status-check',
		'second-status-check',
		'keep-in-touch',
		'rejection-reply',
		'share-article',
		'recruiter',
		'handwritten',
	],
	examples: {
		flags: [
			{draft: {body: ['Thank you for the tour.', 'One.', 'Two.', 'Three.', 'I am keen on the job.'].join('\n\n')}},
			{draft: {body: `Thank you for the tour. ${filler.repeat(7)}`}},
			{
				draft: {
					body: `You hoped to decide by Friday, so I ask where you are. ${filler.repeat(5)}\n\n${filler.repeat(6)}`,
				},
				situation: {letter: 'status-check'},
			},
		],
		passes: [
			{draft: {body: 'Dear Ann,\n\nThank you for the tour.\n\nOne.\n\nTwo.\n\nI am keen.\n\nKind regards,\nTom'}},
			{draft: {body: `Thank you for the tour. ${filler.repeat(6)}\n\n${filler.repeat(6)}`}},
		],
	},
	*check(letter) {
		const paragraphs = mainParagraphs(letter);
		const fifth = paragraphs[mostParagraphs];
		if (fifth) {
			yield {message: `There are ${paragraphs.length} paragraphs; keep to three or four.`, at: inBody(fifth)};
		}
		for (const paragraph of paragraphs) {
			const words = longestBlock(paragraph);
			if (words > mostWordsInBlock) {
				yield {
					message: `This block has ${words} words; part it or shorten it to ${mostWordsInBlock}.`,
					at: inBody(paragraph),
				};
			}
		}
		yield* inAll(letter);
	},
});
