import {isSamePerson, likenessTo, type Person, type SentNote, shinglesOf} from '../../interviews/index.ts';
import {defineRule} from '../define-rule.ts';
import type {Draft, Situation} from '../types.ts';

/** From this likeness on two notes are much the same: a shared base alone stays below it. */
const muchTheSame = 0.6;
/** A letter with fewer shingles has only been begun. */
const fewest = 15;
const longestName = 30;

const isTo = (note: SentNote, people: readonly Person[]): boolean =>
	note.to.some(person => people.some(other => isSamePerson(person, other)));

type Like = {readonly note: SentNote; readonly likeness: number};

/** The note of the same interview, sent to somebody else, that is most like the draft. */
function mostAlike({body, to}: Draft, {interview, sent, salt}: Situation): Like | undefined {
	const others = (sent ?? []).filter(note => note.interviewId === interview?.id && !isTo(note, to));
	const shingles = others.length > 0 ? shinglesOf(body, salt ?? 0) : [];
	if (shingles.length < fewest) {
		return undefined;
	}
	const likenessOf = likenessTo(shingles);
	const likes = others.map(note => ({note, likeness: likenessOf(note.shingles)}));
	return likes.reduce((most, each) => (each.likeness > most.likeness ? each : most));
}

function nameOf({to: [person]}: SentNote): string {
	const name = person?.name || person?.email || 'somebody else';
	return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

const body =
	'Thank you for the tour of the mill this morning and for the story of the drying loft. I ran a machine like yours for six years. I am keen on the job and look forward to Friday.';
const ann = {name: 'Ann Lee', email: 'ann@drayton.example'};
const bob = {name: 'Bob Ray', email: 'bob@drayton.example'};
const interview = {id: '1', company: 'Drayton Mill', role: 'Fitter', at: 0, people: [ann, bob], topics: []};
const sentTo = (person: Person, text: string): SentNote => ({
	interviewId: '1',
	to: [person],
	kind: 'thank-you',
	at: 0,
	shingles: shinglesOf(text, 0),
});

export const sameNote = defineRule({
	id: 'same-note',
	title: 'Same note as to a colleague',
	why: 'Interviewers put their notes side by side, and the second copy undoes the first.',
	source: 'N7 P6 T2',
	level: 'warn',
	kinds: ['thank-you'],
	examples: {
		flags: [
			{draft: {to: [bob], body}, situation: {interview, sent: [sentTo(ann, body)]}},
			{
				draft: {to: [bob], body: `Dear Bob,\n\n${body}`},
				situation: {interview, sent: [sentTo(ann, `Dear Ann,\n\n${body}`)]},
			},
		],
		passes: [
			{draft: {to: [ann], body}, situation: {interview, sent: [sentTo(ann, body)]}},
			{
				draft: {to: [bob], body},
				situation: {
					interview,
					sent: [sentTo(ann, 'Thank you for the talk. You asked about couch rolls, and I was too brief.')],
				},
			},
		],
	},
	*check({draft}, situation) {
		const like = mostAlike(draft, situation);
		if (like && like.likeness >= muchTheSame) {
			const percent = Math.round(like.likeness * 100);
			yield {message: `${percent} % of this is in the note to ${nameOf(like.note)}; write it afresh.`};
		}
	},
});
