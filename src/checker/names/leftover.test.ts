import {expect, test} from 'vitest';
import type {Interview} from '../../interviews/index.ts';
import {check, draftOf} from '../index.ts';

const interviewAt = (id: string, company: string, people: readonly string[]): Interview => ({
	id,
	company,
	role: 'Engineer',
	at: 0,
	people: people.map(name => ({name, email: ''})),
	topics: [],
});
const acme = interviewAt('a', 'Acme', ['Keith Smooth']);
const others = [
	interviewAt('b', 'Initech', ['Ron Weller', 'Dorothea Lindqvist']),
	interviewAt('c', 'Target', ['Will Mark']),
	interviewAt('d', 'Next', ['Grace May']),
	interviewAt('e', 'Gusto', []),
	interviewAt('f', 'Scale', []),
];

/** What a sentence to Acme is found to have left over from other interviews. */
function leftIn(sentence: string): string[] {
	const draft = draftOf({
		to: [{name: 'Keith Smooth', email: 'keith@acme.example'}],
		subject: 'Thank you',
		body: `Dear Keith,\n\nIt was good to meet you. ${sentence}\n\nBest,\nMina`,
	});
	return check(draft, {letter: 'thank-you', interview: acme, interviews: [acme, ...others]})
		.filter(({rule}) => rule === 'wrong-recipient')
		.map(({level, at}) => `${level} ${draft.body.slice(at?.start, at?.end)}`);
}

test.each([
	['I would love to work at initech.', ['stop initech']],
	['i am excited about the role at initech.', ['stop initech']],
	['I would love to join initech.', ['stop initech']],
	['I learned a lot about initech and its people.', ['warn initech']],
	['thank you, ron.', ['stop ron']],
	['thanks again, ron!', ['stop ron']],
	['It was great to meet dorothea lindqvist.', ['stop dorothea lindqvist']],
	['my time at initech taught me much.', []],
	['You can see it at initech.com, or write to ron@initech.com.', []],
	['I would love to work at target level.', []],
	['I would love to join next week.', []],
	['I would love to work with gusto.', []],
	['I work with gusto.', []],
	['I would love to work at scale.', []],
	['thank you, will.', []],
	['thank you, may I call.', []],
	['I spoke to ron about it.', []],
])('left over in small letters: %s', (sentence, found) => {
	expect(leftIn(sentence)).toEqual(found);
});
