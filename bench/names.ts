import {cpuUsage} from 'node:process';
import {draftOf} from '../src/checker/index.ts';
import {en} from '../src/checker/languages/en.ts';
import {readLetter} from '../src/checker/letter.ts';
import {companyName} from '../src/checker/rules/company-name.ts';
import {recipientName} from '../src/checker/rules/recipient-name.ts';
import {wrongRecipient} from '../src/checker/rules/wrong-recipient.ts';
import {words} from '../src/checker/text.ts';
import type {Interview} from '../src/interviews/index.ts';

const body = `Dear Keith,

Thank you for taking the time to meet with me on Tuesday. I enjoyed hearing how the team at Brightwater plans its releases, and your story about the first week after the launch made me laugh. Dorothea and Marek were kind too.

Our talk about the backlog made me think of a project from my last job, where I halved the time from report to fix. I would be glad to do the same with you at Brightwater Labs in Berlin. Since then I have read the paper you mentioned. Then it struck me that the same method would work for your summer campaign, and I sketched it on one page.

You said that you hope to decide by the end of March. I will be in touch then if I have not heard from you. May I send you the sketch before then, Keith?

Best regards,
Mina Park`;

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

/** The median of processor time for one call, in microseconds. */
function microseconds(run: () => void): number {
	for (let warm = 0; warm < 1_500; warm++) {
		run();
	}
	const times = Array.from({length: 15}, () => {
		const start = cpuUsage();
		for (let index = 0; index < 200; index++) {
			run();
		}
		const {user, system} = cpuUsage(start);
		return (user + system) / 200;
	});
	return times.sort((a, b) => a - b)[7]!;
}

/** The name rules on a 150-word letter with 8 people in To, one company and a log of some size. */
export function benchNames(): void {
	const draft = draftOf({to, subject: 'Thank you for the interview on Tuesday', body});
	const letter = readLetter(draft, 'thank-you', en);
	const interview: Interview = {
		id: 'this',
		company: 'Brightwater Labs',
		role: '',
		at: 0,
		people: to.slice(0, 3),
		topics: [],
	};
	console.log(`names: one word-tokenising pass ${microseconds(() => words(body)).toFixed(0)} µs`);
	for (const people of [0, 50, 500, 5_000]) {
		const situation = {now: 0, interview, interviews: logOf(people)};
		const time = microseconds(() => {
			const fresh = {...letter};
			for (const rule of [recipientName, wrongRecipient, companyName]) {
				Array.from(rule.check(fresh, situation, en));
			}
		});
		console.log(`names: ${people} people in the log ${time.toFixed(0)} µs (budget 100 at 500)`);
	}
}
