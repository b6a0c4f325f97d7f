import type {Slip} from './word-pattern.ts';

const verbs = 'be|have|like|love|also|really|appreciate|welcome|prefer|say|been|never|always|gladly|happily|need|want';

/** Apostrophes that are missing from words that are words without them, or look like it. */
export const apostrophes: readonly Slip[] = [
	{find: '!the|a|of *cant*', meant: "can't", example: 'I cant wait.'},
	{
		find: '!my|his|her|their|our|your *wont*',
		meant: "won't",
		example: 'It wont take long.',
		passes: ['I rose early, as is my wont.'],
	},
	{find: '^ *lets* {do}|not', meant: "let's", example: 'Lets meet on Monday.', passes: ['It lets me write.']},
	{find: `!{our}|user|job|reference|case|with *id* ${verbs}`, meant: "I'd", example: 'Id love to come.'},
	{
		find: '^|and|then|but *ill* be|have|send|follow|call|let|try|bring|check|do|make|get|reach|keep|wait',
		meant: "I'll",
		example: 'Ill call on Monday.',
	},
	{find: '^ *were* looking|going|hiring|excited|happy', meant: "we're", example: 'Were looking at it.'},
	{find: '*hes* _', meant: "he's", example: 'I know hes busy.'},
	{find: '*shes* _', meant: "she's", example: 'I know shes busy.'},
	{find: '*todays* _', meant: "today's", example: 'Thank you for todays talk.'},
	{find: '*yesterdays* _', meant: "yesterday's", example: 'Thank you for yesterdays talk.'},
	{find: '*tomorrows* _', meant: "tomorrow's", example: 'I am ready for tomorrows talk.'},
	{find: 'last|this|next *weeks* {talk}', meant: "week's", example: 'Thank you for last weeks talk.'},
	{find: 'last|this|next *months* {talk}', meant: "month's", example: 'Thank you for last months talk.'},
	...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
		(day): Slip => ({
			find: `*${day.toLowerCase()}s* {talk}`,
			meant: `${day}'s`,
			example: `Thank you for ${day}s talk.`,
		}),
	),
	{find: '*companys*', meant: "company's", example: 'I like the companys aims.'},
	{
		find: 'the|your|our|my *teams* culture|work|approach|mission|goals|success|needs|focus|spirit|energy',
		meant: "team's",
		example: 'I like your teams spirit.',
	},
];
