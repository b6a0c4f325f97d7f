import type {PhraseLists} from '../language-pack.ts';

/** Presses for the answer: hurry, ultimatum, impatience owned up to. */
export const pressing: PhraseLists['impatience']['outcome'] = [
	{
		find: '(hurry (up|with (your|the|an))|better hurry|chop-chop|chop chop)',
		example: 'Kindly hurry with your answer.',
		unless: ['(no|not|never|without|patients|guests|customers|pupils)'],
		passes: ['There is no need to hurry with the answer.', 'You do not hurry up the guests.'],
	},
	{
		find: '(urge|press|push|insist|demand|require|beg) (you|hr|on|upon|an|only|for)? …6 ({outcome}|settle|decide|conclusion|sooner|faster|without delay|hearing)',
		example: 'I must insist on hearing from you within two days.',
		unless: ['(not|no|without|you asked|never|customers|clients|court|inspectors|auditors|patients|law|contract)'],
		passes: ['I do not want to press you for an answer.', 'The auditors insist on a decision in writing.'],
	},
	{
		find: 'the (sooner|faster|quicker|earlier) you (decide|answer|tell|let|wrap|make|say|choose|settle|reply|hire)',
		example: 'The faster you decide the better.',
	},
	{
		find: '(appreciate|expect|require|need|want|request|demand|like) …2 (immediate|instant|swift|speedy|prompt|same day) …1 (reply|answer|response|decision|feedback)',
		example: 'I would appreciate an immediate reply.',
		unless: ['(customers|clients|patients|callers|guests|they)'],
		passes: ['Callers expect an immediate answer, you said.'],
	},
	{
		find: '(checking|watching|looking at|staring at|refreshing|check|refresh) my (phone|inbox|mailbox|mail|email|emails) …3 (every|all day|constantly|non-stop|hourly)',
		example: 'I am checking my phone every ten minutes.',
		unless: ['not'],
		passes: ['I am not checking my email every hour.'],
	},
	{
		find: '(no|see no|any) (reason|need|point) …4 (take|takes|wait|waiting|holding|hold) …4 (week|weeks|fortnight|long|back|until|month)',
		example: 'There is no reason to take two weeks over this.',
		unless: ['(my side|machine|paint|glue|concrete)'],
		passes: ['On my side there is no need to wait until then.'],
	},
	{
		find: '(leave|leaving|keep|keeping) me (dangling|hanging|guessing|in limbo|on tenterhooks|in suspense|in the dark)',
		example: 'Please do not leave me dangling until the 20th.',
		unless: ['(did not|never|you do not|rather than|instead of) …1 (leave|leaving|keep|keeping)'],
		passes: ['You did not leave me guessing about the hours.'],
	},
	{
		find: '(answer|decision|word|result|news|reply) …3 before you …3 (finish|finished|see|seen|meet|met|interview|interviewed) …3 (others|other|rest|anyone|anybody|more)',
		example: 'I would like an answer before you see the others.',
	},
	{
		find: '(you|they) (made|make) up (your|their) minds? …3 (without|today|now|soon|this|by|before|quickly|fast|$)',
		example: 'It would help if you made up your minds without delay.',
		unless: ['(time|whenever|help you|helps you|once|when|until|before you)'],
		passes: ['Take all the time you need to make up your minds.', 'When you have made up your minds, I am here.'],
	},
	{
		find: '(let|have) (this|it|things) (drag|dragging) (on|out)',
		example: 'Please do not let this drag on.',
	},
	{
		find: 'why not (decide|settle it|settle|tell me|say so|choose) …2 (now|today|tonight|right away|at once)',
		example: 'Why not decide now?',
	},
	{
		find: '(ring|call|phone|drop in) …3 (tomorrow|tonight|today|{weekday}|morning) …3 to (hear|find out|learn|know|collect|get) …3 (settled|decided|decision|outcome|answer|result|chosen)',
		example: 'I will ring you at nine tomorrow to hear what you have settled on.',
		unless: ['(if|you said|you offered|as agreed|as you)'],
		passes: ['As you offered, I will call on Monday to hear what you have decided.'],
	},
	{
		find: '((write|tell|answer|inform|call) (to)? me|reply|let me know) …2 within …2 (hours|days|day|week) …2 (whether|if|who|what)',
		example: 'Kindly write to me within forty-eight hours whether the committee chose me.',
	},
	{
		find: '(line|word|call|answer|yes|text) (tonight|today|tomorrow|by tonight) would',
		example: 'A quick line tonight would be kind.',
	},
	{
		find: '(settle|settled|finish|finished|close|closed|conclude|concluded) (the|this) (matter|question|thing|affair) …3 (this|by|before|until|within|today|tomorrow)',
		example: 'It would be practical if you settled the matter this week.',
		unless: [
			'(i|we) (settle|settled|finish|finished|close|closed|conclude|concluded)',
			'(customer|customers|client|clients|supplier|court)',
		],
		passes: ['At the depot I settled the matter by noon.'],
	},
];
