import type {PhraseLists} from '../language-pack.ts';

/** How a letter closes well: with interest in the job, or with what comes next. */
export const closing: PhraseLists['closing'] = {
	interest: [
		{
			find: 'interested|keen|eager|enthusiastic|enthused|motivated|excited|thrilled|stoked|pumped|psyched',
			example: 'I am very interested in the post.',
		},
		{find: 'interest|enthusiasm|excitement', example: 'My interest in the lectureship has only grown.'},
		{
			find: 'interests|interesting|attracts|appeals|tempts|suits|excites|please|pleases|suit|interest|attract to? me|for',
			example: 'The position interests me greatly.',
		},
		{
			find: 'would|will|should …3 love|like|enjoy|welcome|relish',
			example: 'I would dearly like to join the department.',
			unless: [
				'you would …1 like',
				'like to …1 (mend|correct|add|clarify|explain|mention|say|thank|apologise|apologize|tell)',
			],
		},
		{
			find: 'would|will|should|am|be …3 glad|happy|delighted|honoured|honored|pleased|proud|privileged|ready|available|chuffed|prepared|grateful|free',
			example: 'I would be very pleased to join the team.',
		},
		{
			find: '^ (happy|glad|ready|free|available|definitely|keen|interested|pleased)',
			example: 'Happy to talk with Mike whenever he can.',
		},
		{find: 'want …2 job|role|post|position|work|be|join|learn|do|come|go|this|in', example: 'I want the job.'},
		{find: 'fancy …2 job|role|post|it|working', example: 'Fancy the job a lot.'},
		{find: 'up|in for it|this', example: 'I am up for it if you are.'},
		{find: 'i …2 (up|game) for', example: 'I am up for sitting in on a Saturday night.'},
		{find: '(over the moon|made up|tickled pink) …2 to', example: 'I would be over the moon to start with you.'},
		{
			find: '({weekday}|morning|afternoon|evening|week|date|#) …2 (is|suits|works|are|will be) …2 (fine|good|great|best|me|us|ok|okay|perfect)',
			example: 'Thursday is fine for the taster day.',
		},
		{find: '(count me in|all in|i am in)', example: 'I am all in for a second conversation.'},
		{
			find: 'privilege|honour|honor|dream|joy|pleasure|treat to',
			example: 'I would count it a privilege to serve there.',
			unless: ['(was|is|been) …3 (privilege|honour|honor|dream|joy|pleasure|treat) to'],
		},
		{find: '(right|perfect|ideal|job|role|place|work|position|post) for me', example: 'The job sounds right for me.'},
		{find: 'be part|member of', example: 'I can see myself being happy to be part of it.'},
		{
			find: '(exactly what|what i want|what i am looking for|corresponds|i could see myself|i can see myself)',
			example: 'It is exactly what I was hoping for.',
		},
		{find: 'i …2 hope|wish to', example: 'I very much hope to work with you.'},
		{
			find: 'enjoy|love working|joining|helping|being|doing|working|bringing|building',
			example: 'I know I could enjoy working with your hip group.',
		},
		{
			find: 'contribute|contributing|contribution|contributions',
			example: 'The thought of contributing to the second ship stays with me.',
		},
	],
	nextStep: [
		{
			find: '(gladly|happily|be glad to|be happy to) …1 (prepare|send|bring|show|do|provide|add|supply)',
			example: 'If a further sample would help, I would gladly prepare one.',
		},
		{find: 'look|looking|looks forward', example: 'I look forward to meeting the committee.'},
		{
			find: 'hope|hoping …1 to|hear|hearing|for|we|you|this|i|there',
			example: 'Hope to hear from you.',
			unless: ['weekend|holiday|holidays|christmas|evening|trip|vacation|vacations|safe'],
		},
		{find: 'await|awaiting|wait|waiting', example: 'I will wait to hear from you.', unless: ['waiting for me']},
		{
			find: 'hear|hearing|heard|news (from|back|about|of|what|how|the|your|when|whether|once|after|by|if|on|either|you)',
			example: 'Glad of hearing from you after Thursday.',
		},
		{
			find: 'next|second|third|final|last|follow-up|further|another step|steps|round|rounds|stage|stages|interview|interviews|talk|conversation|meeting|phase|chat|call|date|week|visit|session|trial|shift',
			example: 'Is Tuesday good for the second interview?',
		},
		{
			find: 'trial|test|assessment|panel|road|office|site day|shift|lesson|test|morning|session|visit|round|task|week|page|project',
			example: 'Friday would do for the road test.',
		},
		{find: 'let|tell|inform me …1 know|when|if|what|whether|how|of|about', example: 'Let me know what you decide.'},
		{find: 'in touch|contact', example: 'I will be in touch on Monday.'},
		{
			find: 'talk|speak|see|meet|catch|chat …4 soon|then|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow',
			example: 'Talk soon.',
		},
		{find: 'call|ring|phone|text|email|contact|reach|drop me|you', example: 'Ring me any time after four.'},
		{
			find: 'can|could|will|able …2 start|begin|join|come|bring|send|attend|travel|provide|share',
			example: 'I can start in two weeks.',
		},
		{
			find: 'free|available|around|open|flexible (for|on|to|from|any|all|most|until|next|at|in|monday|tuesday|wednesday|thursday|friday|saturday|whenever|every)',
			example: 'Around all week if you like.',
		},
		{find: '(shall|should|may|can|could) (we|i)', example: 'Shall we find a time?'},
		{
			find: '(can|could) (do|make|manage|take|fit|be|get) …7 (any|day|time|week|{weekday}|tomorrow|morning|afternoon|evening|notice|leave)',
			example: 'Can do the medical any day this week.',
		},
		{
			find: '(a|one|any) (line|word|note|reply) …6 (would|will) be',
			example: 'A line whenever you can would be lovely.',
		},
		{
			find: 'i …1 (would|will|could|can|shall|should|may) …1 {act}',
			example: 'I would take that job tomorrow, bus ride and all.',
			unless: ['(will|would) never', 'say …4 thank', '(close|stop|end|finish|leave it) here'],
		},
		{
			find: 'my …3 notice|referees|referee|references|licence|license|diary|calendar|availability|certificate|vaccinations|paperwork|contract|employer|manager|boss|number|card|test|check',
			example: 'My notice is four weeks from the first.',
		},
		{
			find: '(if|should|once|unless) …2 (you|your)',
			example: 'If you decide otherwise, I bring my own loom home.',
			unless: ['as if'],
		},
		{
			find: '(if|should|once|unless|(when you (make|decide|have|know|are|want|get))) …7 (offer|offered|place|chosen|official|taken|drop|drops|gone|comes)',
			example: 'If chosen, I bring my own loom.',
			unless: ['as if'],
		},
		{
			find: '(pick|give|gimme|keep|say|send|pass|convey|take|(put (me|my))|(name the)) …4 (me|my|down|word|date|hour|name|details|contract)',
			example: 'Put me down as a yes.',
			unless: ['regards|greetings|thanks|compliments|wishes|love'],
		},
		{
			find: '(i|my|me|we|free|booked|back) …7 (by|on|from|until|till|before|for) (#|(the #)|{weekday})',
			example: 'I have booked the refresher for the 28th.',
		},
		{find: '(your|you) …2 (yes|call|disposal|service|offer|contract)', example: 'It is your call now.'},
		{
			find: '(no rush|no hurry|whenever suits|fingers crossed|touch wood|god willing|yes to)',
			example: 'No rush on your side.',
		},
		{
			find: '(itching|rooting|hoping|praying|pray|keen|longing|want|wanted|rather) …4 (to|for|that|take|one|job)',
			example: 'This is the one I am rooting for.',
			unless: ['(want|wanted) to (say|thank|add|mention|tell|correct|explain)'],
		},
		{
			find: '(follow up|following up|touch base|check in|checking in|drop by|drop you|drop in on)',
			example: 'I will follow up on Friday.',
		},
		{
			find: 'hesitate|questions|question|information|reference|references|documents|document|anything (to|i|you|is|else|further|from|or|would|are|if|about|that|that)',
			example: 'Do not hesitate to ask.',
		},
		{
			find: 'need|needs|require|requires|want anything|something|any|more|further|references|documents',
			example: 'If you need anything else, ask me.',
		},
		{
			find: 'decide|decided|decides|decision|deciding|choose|choice|conclusion',
			example: 'You said you would decide by Friday.',
		},
		{find: 'keep|kept|hold …3 free|open|clear', example: 'I have kept those days free.'},
		{
			find: 'discuss|discussing|continue|continuing|explore|exploring …3 conversation|further|more|role|position|opportunity|how|this|it|detail',
			example: 'It would be good to discuss this further.',
		},
	],
};
