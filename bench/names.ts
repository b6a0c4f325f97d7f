import {cpuUsage} from 'node:process';
import {draftOf} from '../src/checker/index.ts';
import {en} from '../src/checker/languages/en.ts';
import {readLetter} from '../src/checker/letter.ts';
import {companyName} from '../src/checker/rules/company-name.ts';
import {recipientName} from '../src/checker/rules/recipient-name.ts';
import {wrongRecipient} from '../src/checker/rules/wrong-recipient.ts';
import {words} from '../src/checker/text.ts';
import type {Interview} from '../src/interviews/index.ts';

const sentences = [
	'Thank you for taking the time to meet with me on Tuesday.',
	'I enjoyed hearing how the team at Brightwater plans its releases, and your story about the launch made me laugh.',
	'Dorothea and Marek were kind too.',
	'Our talk about the backlog made me think of a project from my last job, where I halved the time from report to fix.',
	'I would be glad to do the same with you at Brightwater Labs in Berlin.',
	'Since then I have read the paper you mentioned.',
	'Then it struck me that the same method would work for your Summer campaign, and I sketched it on one page.',
	'You said that you hope to decide by the end of March.',
	'I will be in touch then if I have not heard from you.',
	'Ms. Raghunathan asked what I would drop first; on the train to Leeds I found a better answer.',
	'At Acme, my first employer, we did without Jira and Slack for a year, and nobody at Acme missed them.',
	'Please give my best to Jürgen, whose question about Python I will not forget.',
	'It was good to see the workshop, and to hear that May is the month when the orders come in.',
	'The British Museum uses the same glue, as Siobhan told me over coffee.',
	'May I send you the sketch before then?',
];

const to = [
	'Keith Smooth',
	'Dorothea Lindqvist',
	'Marek Nowak',
	'Priya Raghunathan',
	'Jürgen Müller',
	"Siobhán O'Brien",
	'Pieter van der Berg',
	'Nguyen Thi Huong',
].map((name, index) => ({name, email: `person${index}@brightwater.com`}));

/** Letters of about 150 words, no two alike: what is remembered of one must not make the next one cheap. */
const bodies = Array.from({length: 60}, (_, index) => {
	const chosen = sentences.map((_, at) => sentences[(at * 7 + index) % sentences.length]!).slice(0, 10);
	const paragraphs = [0, 3, 6].map(at => chosen.slice(at, at + (at === 6 ? 4 : 3)).join(' '));
	const greeted = to[index % to.length]!.name.split(' ')[0];
	return `Dear ${greeted},\n\n${paragraphs.join('\n\n')}\n\nLetter ${index}.\n\nBest regards,\nMina Park`;
});

const firstNames = 'Ada Bruno Chiara Dmitri Elif Fatima Goran Hana Ivan Jonas Karin Luis Mei Noor Olga Pavel'.split(
	' ',
);
const surnames = 'Adler Brandt Castell Dorn Eklund Farkas Gallo Hartog Ivanov Jansen Kowal Lind Moreau Novak'.split(
	' ',
);

/** A log with as many people in it. */
const logOf = (people: number): Interview[] =>
	Array.from({length: people}, (_, index) => ({
		id: String(index),
		company: `Company ${index}`,
		role: 'Engineer',
		at: index,
		people: [
			{
				name: `${firstNames[index % firstNames.length]} ${surnames[index % surnames.length]}${index % 97}`.replace(
					/\d/g,
					digit => 'aeioulnrst'[Number(digit)]!,
				),
				email: `person${index}@company${index}.com`,
			},
		],
		topics: [],
	}));

/** The least processor time for one call in some rounds, in microseconds: other work on the machine only adds to it. */
function microseconds(run: (index: number) => void): number {
	for (let warm = 0; warm < 3_000; warm++) {
		run(warm);
	}
	const times = Array.from({length: 30}, () => {
		const start = cpuUsage();
		for (let index = 0; index < 240; index++) {
			run(index);
		}
		const {user, system} = cpuUsage(start);
		return (user + system) / 240;
	});
	return Math.min(...times);
}

const interview: Interview = {
	id: 'this',
	company: 'Brightwater Labs',
	role: '',
	at: 0,
	people: to.slice(0, 3),
	topics: [],
};

/** Two lists of the same people: they differ, so nothing that is remembered of the recipients holds. */
const recipients = [to, to.toReversed()];

/** The name rules on 150-word letters with 8 people in To, one company and a log of some size. */
export function benchNames(): void {
	const letters = bodies.flatMap(body =>
		recipients.map(to => readLetter(draftOf({to, subject: 'Thank you for Tuesday', body}), 'thank-you', en)),
	);
	const measured = (people: number, step: number): string => {
		const situation = {now: 0, interview, interviews: logOf(people)};
		const time = microseconds(index => {
			const fresh = {...letters[(index * step) % letters.length]!};
			for (const rule of [recipientName, wrongRecipient, companyName]) {
				Array.from(rule.check(fresh, situation, en));
			}
		});
		return time.toFixed(0);
	};
	console.log(`names: one word-tokenising pass ${microseconds(index => words(bodies[index % 60]!)).toFixed(0)} µs`);
	for (const people of [0, 50, 500, 5_000]) {
		console.log(
			`names: ${people} people in the log ${measured(people, 2)} µs, ${measured(people, 1)} µs with other recipients each time (budget 100 at 500)`,
		);
	}
}
