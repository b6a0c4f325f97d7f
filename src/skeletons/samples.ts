import type {Interview, LetterKind, Person, SentNote} from '../interviews/index.ts';

const day = 24 * 60 * 60 * 1000;

/** A made-up interview to try skeletons on; everybody and everything in it is invented. */
export const sampleInterview: Interview = {
	id: 'sample',
	company: 'Northwind',
	role: 'data analyst',
	at: Date.UTC(2026, 2, 3, 10),
	people: [
		{name: 'Keith Smooth', email: 'keith.smooth@northwind.example'},
		{name: 'Priya Raman', email: 'priya.raman@northwind.example'},
	],
	topics: ['the delays at the Hull warehouse', 'the move to weekly forecasts'],
	decisionBy: Date.UTC(2026, 2, 3, 10) + 17 * day,
};

/** A value for each blank of the built-in skeletons, such as a writer might put in. */
export const sampleValues: Readonly<Record<string, string>> = {
	'first name': 'Keith',
	company: 'Northwind',
	role: 'data analyst',
	topic: 'the delays at the Hull warehouse',
	'interview date': 'Tuesday 3 March',
	'decision date': 'Friday 20 March',
	'people met': 'Keith Smooth and Priya Raman',
	'my name': 'Ana Silva',
	'my phone': '+44 20 7946 0018',
	'my signature': 'Ana Silva, data analyst',
	'what you did, in one sentence': 'at Brightwater I rebuilt the weekly stock report, and late orders fell by a third',
	'the point this person raised': 'how to tell a slow supplier from a slow dock',
	'your answer to it':
		'I would log when each truck arrives and when it is unloaded, since the gap between the two tells',
	'the question that went wrong': 'checking a forecast against last year',
	'first example, and what it would mean for them':
		'I held each forecast against two earlier years, which would suit your seasonal orders',
	'second example, and what it would mean for them': 'I marked holiday weeks, which matters for your ferries',
	'third example, and what it would mean for them':
		'I sent the last error along, so your planners would know how far to trust a forecast',
	'something you did or learned since':
		'last week I finished a course on stock models that deals with the same question',
	'the experience you would bring': 'stock and order data',
	'one piece of news about your work': 'I now look after the forecasts for two warehouses',
	'title of the article': '“Why docks wait” in Port Weekly',
	'link to the article': 'https://portweekly.example/why-docks-wait',
	'the point that matters to them': 'the table of unloading times on the second page',
	'something personal that was said': 'your story of the first winter in Hull',
};

/** The sample value of a blank; one of the user's own making stands for itself. */
export const sampleFor = (blank: string): string => sampleValues[blank] ?? blank;

/** When each kind is written, in days after the interview. */
const writtenAfter: Partial<Record<LetterKind, number>> = {
	'status-check': 18,
	'second-status-check': 32,
	'rejection-reply': 18,
	'keep-in-touch': 120,
	'share-article': 60,
	linkedin: 30,
	handwritten: 1,
};

/** What is known around a sample letter of a kind. */
export type SampleMoment = {
	readonly to: readonly Person[];
	readonly now: number;
	readonly interview: Interview;
	readonly sent: readonly SentNote[];
};

/** A moment at which a letter of this kind would be written, after the sample interview. */
export function sampleMoment(kind: LetterKind): SampleMoment {
	const recruiter = {name: 'Keith Blom', email: 'keith@blom-agency.example'};
	const {at, people, id} = sampleInterview;
	const checked = {interviewId: id, to: people, kind: 'status-check', at: at + 18 * day, shingles: []} as const;
	return {
		to: kind === 'recruiter' ? [recruiter] : people.slice(0, 1),
		now: at + (writtenAfter[kind] ?? 1 / 24) * day,
		interview: {...sampleInterview, recruiter},
		sent: kind === 'second-status-check' ? [checked] : [],
	};
}
