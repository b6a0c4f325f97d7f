import {anyKind, defineRule} from '../define-rule.ts';
import {misspeltCompany} from '../names/company-spelling.ts';
import {knownAround} from '../names/known.ts';

const interviewAt = (company: string) => ({id: 'a', company, role: 'Engineer', at: 0, people: [], topics: []});
const gitLab = {interview: interviewAt('GitLab Inc.')};

export const companyName = defineRule({
	id: 'company-name',
	title: 'Misspelt company',
	why: 'Whoever works there sees at once when the name of the company is not written as they write it.',
	source: 'N6 T4',
	level: 'stop',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {body: 'I would love to work at Git Lab.'}, situation: gitLab},
			{draft: {body: 'I would love to work at Gitlab.'}, situation: gitLab},
			{draft: {body: 'I would love to work at GitLub.'}, situation: gitLab},
			{
				draft: {
					to: [{name: 'Keith Smooth', email: 'keith@brightwater.example'}],
					body: 'I would love to work at Brigthwater.',
				},
			},
		],
		passes: [
			{draft: {body: 'I would love to work at GitLab.'}, situation: gitLab},
			{draft: {body: 'My code is at gitlab.com/mina.'}, situation: gitLab},
			{
				draft: {to: [{name: 'Keith Smooth', email: 'keith@gmail.com'}], body: 'You will find it in Gmal.'},
			},
		],
	},
	*check(letter, situation, language) {
		yield* misspeltCompany(letter, knownAround(letter, situation, language));
	},
});
