import type {Slip} from './word-pattern.ts';

/** Its and it's, each where the other belongs. */
export const itsSlips: readonly Slip[] = [
	{
		find: '*its* a|an|the|been|my|because !-|level|levels|grade|grades|team|list',
		meant: "it's",
		example: 'Its a pleasure to write.',
		passes: [
			'Its own shop sells more.',
			'The team has its lunch at one.',
			'I liked its a-side.',
			'The school is proud of its A level results.',
		],
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
		find: "company|team|firm|school|hospital|charity|department|business|organisation|organization|city|brand|university|museum|bank and *it's* {traits} !that|who|which|we|i|you|not !that|who|which !that|who|which",
		meant: 'its',
		example: "I like the company and it's plans.",
		passes: [
			"The plan is ready and it's time to start, and it's work I love.",
			"I know the company and it's staff like yours who made it.",
			"I value the firm and it's people like yours who made it.",
		],
	},
	{
		find: "!{opener} !{opener} !{opener} {keeps} *it's* {traits} !that|who|which|not !that|who|which !that|who|which",
		meant: 'its',
		example: "I saw how the shop tracks it's orders.",
		passes: [
			"The team knows it's customers, not bosses, who pay.",
			"If it runs it's a joy, and what it sells it's proud of.",
			"Since the workshop moved it's stock checks that take my time.",
			"When she trains it's staff from the other ward.",
			"As it expanded it's customers who asked.",
		],
	},
	{
		find: "knows|know|knew *it's* tools|limits|strengths|trade|market|roots ^|well|better|inside",
		meant: 'its',
		example: "The team knows it's tools.",
		passes: ["Nothing personal, I know it's business.", "I know it's tools that matter."],
	},
	{
		find: '{clause} *its* {verdict} ^ ^|i|we|you|he|she|they|it|but|so|because|please',
		meant: "it's",
		example: 'I know its true.',
		passes: ['I came because its good, honest food is known.', 'I believe its hard work has paid.'],
	},
	{
		find: '^ ^ *its* great|good|hard|nice|important work|news|fun ^',
		meant: "it's",
		example: 'Its hard work, but I like it.',
		passes: ['I like the firm, its good work, and its people.', 'Its good work is known.'],
	},
	{
		find: 'think|believe *its* great|good|hard|nice|important work|news|fun ^ ^',
		meant: "it's",
		example: 'I think its great work.',
		passes: ['I think its great work is known.'],
	},
	{
		find: '*its* very|quite|so|really|too|pretty {verdict}|bad|generous|kind|helpful|much of|to|that|when|how|if',
		meant: "it's",
		example: 'I think its very nice of you.',
		passes: ['I like its very good site and its really nice people.', 'It is known for its very kind staff.'],
	},
	{
		find: '^ ^ *its* never|always|not|often|rarely {verdict}|fun|pleasant to|when|for|that|but|^',
		meant: "it's",
		example: 'Its never easy to move.',
		passes: ['Its always good service won me.', 'Its never easy tests were fair.'],
	},
	{
		find: '*its* going well|great|fine|smoothly|badly|better',
		meant: "it's",
		example: 'Its going well here.',
		passes: ['I saw its going rate.'],
	},
];
