import type {Slip} from './word-pattern.ts';

/** Your and whose, and what sounds like them. */
export const possessives: readonly Slip[] = [
	// your, you're
	{
		find: '*your* the|a|an|not|aware !-|level|levels|grade|grades|team|list',
		meant: "you're",
		example: 'I know your the best there.',
		passes: ['I saw your A level results and your not-for-profit arm.'],
	},
	{
		find: '*your* probably|always|still|already|also a|an|the|in|on|at|not|going|looking|doing|trying|able|aware|hiring|considering|here|there|thinking !-',
		meant: "you're",
		example: 'I know your still looking for help.',
		passes: ['I liked your always-on display, your always helpful answers and your still life.'],
	},
	{
		find: '*your* probably|always|still|already|also {ready} ^|to|for|on|with|in|at|of|if',
		meant: "you're",
		example: 'I know your probably busy with the fair.',
		passes: ['I met your already busy team.', 'I saw your always open door.'],
	},
	{
		find: '!for|of|by|mind|appreciate|appreciated *your* trying|able to',
		meant: "you're",
		example: 'I hope your able to come.',
		passes: ['I met your able team.', 'I do appreciate your trying to help.'],
	},
	{find: '*your* going to|through|on|ahead|over', meant: "you're", example: 'I hear your going to move.'},
	{
		find: '!for|of|by|mind|appreciate|appreciated *your* doing a|an|the|well|great|good|fine|something',
		meant: "you're",
		example: 'I like what your doing there, and your doing well.',
		passes: ['The calm in the hall was clearly your doing.'],
	},
	{
		find: 'what *your* doing !so|this|that|it',
		meant: "you're",
		example: 'I like what your doing.',
		passes: ['I know what your doing so has meant, and that it is all your doing.'],
	},
	{
		find: '*your* happy to|with|about|that|if',
		meant: "you're",
		example: 'I am glad your happy with it.',
		passes: ['I saw how your happy customers come back.'],
	},
	{
		find: '^ ^ *your* welcome ^ ^',
		meant: "you're",
		example: 'Your welcome.',
		passes: ['Your welcome, Keith, was warm.'],
	},
	{
		find: '^|and|but|so|are *your* welcome to {do}',
		meant: "you're",
		example: 'Your welcome to call me.',
		passes: ['Your welcome to new staff was warm.', 'I was touched by the charm of your welcome.'],
	},
	{find: '*your* always welcome here|there|at|in', meant: "you're", example: 'Your always welcome here.'},
	{find: '*your* very|always|more welcome|than to|welcome', meant: "you're", example: 'Your very welcome to come.'},
	{
		find: 'hope|trust|hoping *your* well|ok|okay ^|after|this|today',
		meant: "you're",
		example: 'I hope your well.',
		passes: ['I hope your well-deserved rest was good, and I trust your well and pump are sound.'],
	},
	{
		find: 'hope|trust|hoping *your* well and good|healthy|happy|safe|rested ^|after|this|in',
		meant: "you're",
		example: 'I hope your well and rested.',
		passes: ['I trust your well and good wishes reached them.'],
	},
	{
		find: 'hope|trust|hoping *your* well and had|enjoyed|that|i',
		meant: "you're",
		example: 'I hope your well and had a good break.',
	},
	{
		find: 'hope|hoping *your* having a|an good|great|nice|lovely|wonderful|pleasant|quiet|busy|restful|productive day|week|weekend|month|year|time|start|summer|winter|break|holiday|morning|afternoon|evening',
		meant: "you're",
		example: 'I hope your having a good week.',
		passes: ['I hope your having to wait was no trouble.', 'I hope your having a deputy now gives you some air.'],
	},
	{
		find: 'hope|hoping *your* keeping|feeling|doing well|better|warm|busy|safe|okay|ok',
		meant: "you're",
		example: 'I hope your keeping well.',
	},
	{
		find: 'hope|hoping *your* enjoying the|your|a|an|this',
		meant: "you're",
		example: 'I hope your enjoying the week.',
	},
	{
		find: '{clauses} *your* {ready} to|for|with|in|on|at|about|if|when|before|after|until|next|this|today|tomorrow',
		meant: "you're",
		example: 'Let me know if your free on Monday.',
		passes: [
			'I hope your open day went well, and I know that your free clinic opens at eight.',
			'If your available slots are taken, I can wait.',
			'When your busy season starts, I can come.',
		],
	},
	{
		find: '{clauses} *your* {ready} ^ ^|i|we|you|please|let|could|can|would|but|just',
		meant: "you're",
		example: 'Let me know if your free.',
		passes: ['I hope your happy, busy team is well.'],
	},
	{
		find: '{clauses} *your* looking for|to|at|forward',
		meant: "you're",
		example: 'I know your looking for help.',
	},
	{
		find: 'if|because|know|think|sure *your* considering {our}|me|other|someone|anyone|several|more',
		meant: "you're",
		example: 'I know your considering other people.',
	},
	{
		find: "*you're* {noun} !{title}|-|who|i|we|like",
		meant: 'your',
		example: "Thank you for you're time.",
		passes: ["Now that you're team lead, you may know.", "You're people I would work with."],
	},
	{
		find: "visit|visited|read|saw|seen|liked|love|loved|enjoyed|found *you're* site|page|blog|shop|post|article|letter|message|work|stand|notes",
		meant: 'your',
		example: "I visited you're site.",
	},
	{
		find: "for|of|about|with|from|to *you're* !all|a|the|not|^|in|going|so|always|at",
		meant: 'your',
		example: "Thank you for you're kindness.",
		passes: ["From then on you're responsible for me."],
	},
	{
		find: "on|in|at|into|through *you're* timeline|timelines|process|progress|behalf|desk|list|calendar|site|page|plan|plans|plate|end|side|mind|blog|lab|shop|studio|school|hospital|kitchen|workshop|factory|warehouse|firm|store|clinic|ward|invitation|request|suggestion|recommendation !-",
		meant: 'your',
		example: "Is there any update on you're timeline?",
	},
	{find: "*you're* {talk}", meant: 'your', example: "I liked you're talk."},
	// whose, who's
	{
		find: "*who's* {noun}|book|advice !{title}|-|^|of|at|for|here|there|now",
		meant: 'whose',
		example: "I met the man who's team runs it.",
		passes: ["I met Priya, who's product lead, and Sam, who's people lead.", "I met Jo, who's manager of the shop."],
	},
	{
		find: '*whose* going|been|responsible|the|a|not|looking !rate|rates|concern|-|level|levels',
		meant: "who's",
		example: 'I know whose responsible.',
		passes: ['I helped the family whose going rate was low.'],
	},
];
