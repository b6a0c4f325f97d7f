import type {Slip} from './word-pattern.ts';

/** Subjects and verbs that disagree, in the cases that need no parsing, and verbs in a form that cannot stand there. */
export const agreement: readonly Slip[] = [
	{find: "he|she|it *don't*", meant: "doesn't", example: "It don't matter."},
	{find: '^|because|but|which he|she|it *have*', meant: 'has', example: 'She have two shops.'},
	{find: '^|because|but|that he|she|it *are*', meant: 'is', example: 'I said that she are right.'},
	{
		find: '^|because|but he|she|it *were* {our}|very|not|so|great|good|nice|interesting',
		meant: 'was',
		example: 'It were very kind.',
		passes: ['If it were mine, I would sell.'],
	},
	{find: 'we|they *was*', meant: 'were', example: 'We was early.'},
	{find: "we|they *wasn't*", meant: "weren't", example: "They wasn't there."},
	{find: "we|they|you *doesn't*", meant: "don't", example: "They doesn't mind."},
	{find: '^|because|when|that|what|and|but we|they *is*', meant: 'are', example: 'I saw that they is busy.'},
	{find: '^|because|when|that|what|and|but we|they *has*', meant: 'have', example: 'They has two shops.'},
	{
		find: '^|because|if|when|where you *was*',
		meant: 'were',
		example: 'When you was in the room, I saw it.',
		passes: ['Meeting you was a pleasure.'],
	},
	{find: '^|because|if|when|where|that you *is*', meant: 'are', example: 'I see that you is busy.'},
	{find: '^|because|if|when|where|that you *has*', meant: 'have', example: 'I see that you has time.'},
	{find: 'there *is* {many}', meant: 'are', example: 'There is many ways.'},
	{find: 'there *was* {many}', meant: 'were', example: 'There was several people.'},
	{find: "*there's* many|several", meant: 'there are', example: "There's many ways."},
	{
		find: 'there *are* a|an reason|person|team|way|chance|place|position|role|opening|problem|question|difference|need|opportunity',
		meant: 'is',
		example: 'There are a reason for it.',
	},
	{
		find: 'there *were* a|an reason|person|team|way|chance|place|position|role|opening|problem|question|difference|need|opportunity',
		meant: 'was',
		example: 'There were a reason for it.',
	},
	{find: '^ this *are*', meant: 'is', example: 'This are my notes.'},
	{find: '^ these|those *is*', meant: 'are', example: 'These is my notes.'},
	{find: '^ these|those *was*', meant: 'were', example: 'Those was good days.'},
	{
		find: '*this* skills|experiences|qualities|opportunities|ideas|things|topics|people|words|weeks|days !gap|shortage|matrix',
		meant: 'these',
		example: 'I have used this skills.',
	},
	{
		find: '*these|those* position|opportunity|conversation|interview|company|role|job|project|experience|week|month|year ^|is|was|and|at|with|because',
		meant: 'this',
		example: 'I want these position.',
	},
	{
		find: '{clause} {my} role|position|job|interview|conversation|meeting|manager|experience|background|office|project|work|talk|discussion|opportunity|product|mission *are*',
		meant: 'is',
		example: 'The role are a good fit.',
	},
	{
		find: '^|that|because|think|as {my} role|position|job|interview|conversation|meeting|manager|experience|background|office|project|work|talk|discussion|opportunity|product|mission *were*',
		meant: 'was',
		example: 'The talk were short.',
		passes: ['If the role were in Bath, I would come.'],
	},
	{
		find: '{clause} {my} role|position|job|interview|conversation|meeting|manager|experience|background|office|project|work|talk|discussion|opportunity|product|mission *have*',
		meant: 'has',
		example: 'My experience have helped.',
	},
	{
		find: "{clause} {my} role|position|job|interview|conversation|meeting|manager|experience|background|office|project|work|talk|discussion|opportunity|product|mission *don't*",
		meant: "doesn't",
		example: "My experience don't help.",
	},
	{
		find: '{clause} {our} skills|colleagues|questions|experiences|values|customers|years|goals|people|managers|ideas|results|students|patients|products|projects|teams|clients|answers|references|interviewers|engineers *is*',
		meant: 'are',
		example: 'My skills is a good fit.',
	},
	{
		find: '{clause} {our} skills|colleagues|questions|experiences|values|customers|years|goals|people|managers|ideas|results|students|patients|products|projects|teams|clients|answers|references|interviewers|engineers *was*',
		meant: 'were',
		example: 'Your questions was good.',
	},
	{
		find: '{clause} {our} skills|colleagues|questions|experiences|values|customers|years|goals|people|managers|ideas|results|students|patients|products|projects|teams|clients|answers|references|interviewers|engineers *has*',
		meant: 'have',
		example: 'My colleagues has told me.',
	},
	{
		find: "{clause} {our} skills|colleagues|questions|values|customers|people|managers|results|students|patients|products|projects|clients|answers *doesn't*",
		meant: "don't",
		example: "My skills doesn't matter.",
	},
	{
		find: '^|that|because|and everyone|everybody|someone|somebody|nobody *are*',
		meant: 'is',
		example: 'Everyone are kind.',
	},
	{
		find: '^|that|because|and everyone|everybody|someone|somebody|nobody *were*',
		meant: 'was',
		example: 'Everyone were kind.',
	},
	{
		find: '^|that|because|and everyone|everybody|someone|somebody|nobody *have*',
		meant: 'has',
		example: 'Everyone have a key.',
	},
	{find: 'one of {our} *reason* ^|i|that|is|was|why', meant: 'reasons', example: 'One of the reason I came is this.'},
	{
		find: 'one of {our} *strength|strenght* ^|i|that|is|was',
		meant: 'strengths',
		example: 'One of my strength is calm.',
	},
	{find: 'one of {our} *thing* ^|i|that|is|was|you', meant: 'things', example: 'One of the thing I saw was calm.'},
	{
		find: 'one of {our} *challenge* ^|i|that|is|was|you',
		meant: 'challenges',
		example: 'One of the challenge you named is mine.',
	},
	{
		find: '{modalButMay} *has*',
		meant: 'have',
		example: 'It would has helped.',
		passes: ['The test on 6 May gave no result, and the course in May has a place left.'],
	},
	{find: 'would|should|could|must *is|are|was|am*', meant: 'be', example: 'It would is good.'},
	{find: 'much|many *peoples*', meant: 'people', example: 'I met many peoples.'},
];
