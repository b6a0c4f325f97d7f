import type {Slip} from './word-pattern.ts';

/** Its, your, their and whose, and what sounds like them. */
export const possessives: readonly Slip[] = [
	// its, it's
	{
		find: '*its* a|an|the|been|my|because !-',
		meant: "it's",
		example: 'Its a pleasure to write.',
		passes: ['Its own shop sells more.', 'The team has its lunch at one.', 'I liked its a-side.'],
	},
	{
		find: '*its* what|why|how|where !-',
		meant: "it's",
		example: 'Its what I do best.',
		passes: ['I read its how-to pages.'],
	},
	{
		find: '*its* not|no|just|exactly|really|quite|never|always|so|too|going|like a|an|the|about|been|my|what|how|because|that|to|only|longer|surprise|wonder|secret|problem',
		meant: "it's",
		example: 'Its not a long way.',
		passes: [
			'I like its no-blame culture and its not-for-profit arm.',
			'I saw the printer and its just-in-time supply at its going rate.',
			'It is known for its always-on desk and its really good team.',
		],
	},
	{
		find: '*its* so|too clear|hard|easy|good|great|nice|important|late|early|much',
		meant: "it's",
		example: 'I stopped because its too late.',
	},
	{
		find: '*its* clear|obvious|possible|hard|easy|important to|that|from|how|why|if',
		meant: "it's",
		example: 'Its clear to me.',
		passes: ['I like its clear lines.', 'Thank you for showing me its hard sides.', 'Its clear structure helped me.'],
	},
	{
		find: '*its* worth it|a|the|noting|saying|doing|trying|knowing|asking',
		meant: "it's",
		example: 'I know its worth a try.',
		passes: ['I know its worth to you.'],
	},
	{
		find: '{clause} *its* great|nice|good|rare|true|wonderful|exciting to|that|when|how|for|but',
		meant: "it's",
		example: 'I think its great to be there.',
		passes: ['I know its good name, and that its great hall is old.'],
	},
	{
		find: '{clause} *its* also|only a|an|the|when|that|fair|right|natural|my',
		meant: "it's",
		example: 'I think its only fair.',
		passes: ['I came because its only shop in Hull is there.'],
	},
	{
		find: "of|for|with|on|by|from|at|through|into|across|within|behind|despite|in *it's* !a|an|the|not|^|been|so|all|always|just",
		meant: 'its',
		example: "I know the firm for it's tools.",
		passes: ["It's the part of it that I liked; it's a start."],
	},
	{find: "*it's* own", meant: 'its', example: "Each line has it's own clock."},
	{
		find: "*it's* mission|values|reputation|founders|roots is|are|was|were|as|to|for",
		meant: 'its',
		example: "I share it's values as a teacher.",
		passes: ["For me it's values that count, and it's reputation."],
	},
	{
		find: "i|we|to|really|also|you love|like|admire|value|liked|loved|admired *it's* {traits}",
		meant: 'its',
		example: "I like it's team.",
		passes: ["It feels like it's time to move on."],
	},
	{
		find: "company|team|firm|school|hospital|charity|department|business|organisation|organization|city|brand|university|museum|bank and *it's* {traits} !that|who|which|we|i|you|not",
		meant: 'its',
		example: "I like the company and it's plans.",
		passes: [
			"The plan is ready and it's time to start, and it's work I love.",
			"I value the firm and it's people like yours who made it.",
		],
	},
	{
		find: "{keeps} *it's* {traits}",
		meant: 'its',
		example: "I saw how the shop tracks it's orders.",
		passes: [
			"The team knows it's customers, not bosses, who pay.",
			"If it runs it's a joy, and what it sells it's proud of.",
		],
	},
	{
		find: "knows|know|knew *it's* tools|limits|strengths|trade|market|roots ^|well|better|inside",
		meant: 'its',
		example: "The team knows it's tools.",
		passes: ["Nothing personal, I know it's business.", "I know it's tools that matter."],
	},
	// your, you're
	{
		find: '*your* the|a|an|not|going|doing|trying|always|probably|able|happy|still|already|aware|also !-',
		meant: "you're",
		example: 'I hope your able to come.',
		passes: ['I liked your always-on display.'],
	},
	{
		find: '^|and|but|so|are *your* welcome to {do}',
		meant: "you're",
		example: 'Your welcome to call me.',
		passes: ['Your welcome to new staff was warm.', 'I was touched by the charm of your welcome.'],
	},
	{find: '*your* very|always|more welcome|than to|welcome', meant: "you're", example: 'Your very welcome to come.'},
	{
		find: 'hope|trust|hoping *your* well|ok|okay ^|after|this|today',
		meant: "you're",
		example: 'I hope your well.',
		passes: ['I hope your well-deserved rest was good, and I trust your well and pump are sound.'],
	},
	{
		find: 'hope|trust|hoping *your* well and good|healthy|happy|safe|rested|had|that|i',
		meant: "you're",
		example: 'I hope your well and rested.',
	},
	{
		find: 'hope|hoping *your* having|enjoying|keeping|feeling a|an|the|well|better|warm|busy|some',
		meant: "you're",
		example: 'I hope your having a good week.',
		passes: ['I hope your having to wait was no trouble.'],
	},
	{
		find: 'if|hope|know|think|because|when|that|whether|sure *your* available|interested|considering|free|ready|busy|happy|looking|willing|open',
		meant: "you're",
		example: 'Let me know if your free.',
	},
	{find: "*you're* {noun}", meant: 'your', example: "Thank you for you're time."},
	{
		find: "for|of|about|with|from|to *you're* !all|a|the|not|^|in|going|so|always|at",
		meant: 'your',
		example: "Thank you for you're kindness.",
		passes: ["From then on you're responsible for me."],
	},
	{
		find: "on|in|at|into|through *you're* timeline|timelines|process|progress|behalf|desk|list|calendar|site|page|plan|plans|plate|end|side|mind|blog|lab|shop|studio|school|hospital|kitchen|workshop|factory|warehouse|firm|store|clinic|ward !-",
		meant: 'your',
		example: "Is there any update on you're timeline?",
	},
	{find: "*you're* {talk}", meant: 'your', example: "I liked you're talk."},
	// their, there, they're
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
	// whose, who's
	{find: "*who's* {noun}|book|advice", meant: 'whose', example: "I met the man who's team runs it."},
	{find: '*whose* going|been|responsible|the|a|not|looking', meant: "who's", example: 'I know whose responsible.'},
];
