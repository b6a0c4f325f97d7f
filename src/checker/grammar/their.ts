import type {Slip} from './word-pattern.ts';

/** Their, there and they're, each where another belongs. */
export const theirSlips: readonly Slip[] = [
	{find: "*their* is|are|was|were|isn't|aren't|wasn't|seems", meant: 'there', example: 'Their is one more thing.'},
	{find: '*their* has|have been', meant: 'there', example: 'Their has been a change.'},
	{
		find: 'of|with|for|on|about|to|and|share|do|did|meet|through|by|know|see|understand|improve|use|support|help|love|like|in|all *there* {noun}',
		meant: 'their',
		example: 'I met two of there people.',
	},
	{
		find: "of|with|for|on|about|to|share|by|improve|use|support|help|love|liked|in *they're* {noun} !-",
		meant: 'their',
		example: "I liked they're approach.",
		passes: [
			"They're people I would work with.",
			"I know they're people, and that they're products of a careful mind.",
		],
	},
	{
		find: "know|knew|met|saw|visited *they're* team|website|office|approach|mission|reputation ^|from|at|in|and|well|because",
		meant: 'their',
		example: "I know they're team from the fair.",
		passes: ["I know they're team players."],
	},
	{
		find: "*they're* approach|mission|plan|plans|reputation|strategy|decision|schedule|website|opinion|attitude|commitment|work|team|culture|company|product is|was|has|seems|will",
		meant: 'their',
		example: "They're plan is good.",
		passes: ["They're plans, not promises.", "They're role models."],
	},
	{
		find: "*they're* approach|mission|reputation|strategy|decision|schedule|opinion|attitude|commitment to|of|for|in|on|with|^",
		meant: 'their',
		example: "They're approach to tests is calm.",
		passes: [
			"They're approach-led, and they're mission critical.",
			"They're product managers; they're values I share.",
		],
	},
	{
		find: 'been|work|works|worked|working|lived|living|stayed *their* since|until|when|because',
		meant: 'there',
		example: 'I have been working their since 2019.',
		passes: ['I have been their manager since 2019, and their "go-to" person.', 'I worked their in-house systems.'],
	},
	{
		find: 'been|worked|working|lived *their* for !-',
		meant: 'there',
		example: 'I have worked their for years.',
		passes: ['I worked their for-profit arm.'],
	},
	{
		find: 'because|if|think|say|said|hope|know|that|^ *there* going|looking|trying|hiring|planning to|for|at',
		meant: "they're",
		example: 'I know there looking for help.',
	},
	{
		find: 'because|if|think|say|said|hope|know|that|and|when *their* going|trying|looking|excited|happy to|for|about',
		meant: "they're",
		example: 'They said their looking for help.',
	},
	{find: "*they're* is|are|was|were", meant: 'there', example: "They're is one more thing."},
	{find: '^|that|and|but|if *there* {noun} is|are|was', meant: 'their', example: 'There team is small.'},
	{find: '*theres*', meant: "there's", example: 'Theres one more thing.'},
	{
		find: 'of|with|for|by *there* !being|is|are|was|were|^|and|to|for|in|at|the|on|will|would|on|or|but|a',
		meant: 'their',
		example: 'They vote with there feet.',
	},
];
