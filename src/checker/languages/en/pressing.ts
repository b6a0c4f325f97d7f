import type {PhraseLists} from '../language-pack.ts';

/** Presses for the answer: hurry, ultimatum, impatience owned up to. */
export const pressing: PhraseLists['impatience']['pressing'] = [
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
		unless: [
			'(did not|you do not|you not|for not|never|rather than|instead of|without) …1 (leave|leaving|keep|keeping)',
		],
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
	{
		find: 'i …2 (need|want|require|expect|demand|request|await|need to have|have to have|must have|ask you for|press you for|asking for|insist on) (a|an|your|the|my|some) …2 (answer|decision|reply|result|results|response|verdict|confirmation|yes) …6 (by|before|within|no later|latest|on or before|today|tonight|tomorrow|now|this week|immediately|at once|right away|urgently|without fail)',
		example: 'I now need a definite answer by noon on Wednesday.',
		unless: [
			'(may|might) (i|we)',
			'(they|the other|my employer) (need|want|expect)',
			'(answer|decision|reply|result|results|response|confirmation) (from|of) (the|my|our|a|an)',
			'(not|no longer) (need|want|expect|require)',
		],
		passes: [
			'I do not need an answer now.',
			'I need an answer from the supplier by Friday.',
			'They expect a decision by Friday, so may I ask when yours is due?',
		],
	},
	{
		find: '(i …1 (need|want|require|expect|would like|ask) you to|you (must|have to|need to|had better)) (make|give|tell|let|inform|confirm|decide|settle|answer|release|get back|come back) …9 (by|before|within|today|tonight|tomorrow|now|this week|immediately|at once|right away|no later)',
		example: 'You must inform me of your decision within 48 hours.',
		unless: ['(not|never|no need|if|whatever|before you)'],
		passes: ['If you need to make the choice before then, I understand.'],
	},
	{
		find: '^ …2 (make your decision|let me know|tell me|inform me|get me an answer|give me (an|your) answer|confirm) …7 by (noon|midday|midnight|tonight|tomorrow|today|{weekday}|close|end|cob|eod|#|the end)',
		example: 'Get me an answer by Wednesday.',
		unless: ['(if|unless|whether you need|need anything|free|call|suits|start)'],
		passes: ['Let me know if you need the forms by Friday.'],
	},
	{
		find: '(i am giving|i give|i can give|i will give) you (until|up to|till|no more|# hours|one week|two days)',
		example: 'I am giving you until Friday to decide.',
	},
	{
		find: 'i can not (give|allow|grant) you (more|any more|longer|further) …2 (time|than)',
		example: 'I cannot give you more time than this.',
	},
	{
		find: '(treat|consider|regard) (this|it|my request|the matter) as …2 (urgent|a priority|top priority|urgently|final)',
		example: 'Please treat this as most urgent.',
		unless: ['(patients|triage|you asked|we)'],
		passes: ['You asked the nurses to treat it as urgent.'],
	},
	{
		find: '(do|settle|decide|confirm|answer|release|finalise|finalize) (this|it|my result|my results|my status|the matter)? …1 (without delay|immediately|at the earliest|right away|without fail)',
		example: 'Please release my result immediately.',
		unless: ['(patients|alarm|nurses|staff|customers|you asked|i can|i could|i would|we|they)'],
		passes: ['I can confirm it right away.'],
	},
	{
		find: '(if …3 (not|no|nothing) …12 (by|before|within|until)|otherwise|after that|else) …12 (i|we) (will|shall|am going to|would) …3 (withdraw|accept a|sign|(join|take|go with|accept|choose) (the|another|other|their|an)|go elsewhere|look elsewhere|move on)',
		example: 'If I do not receive it by then, I will withdraw my application.',
		unless: ['(understand|no hard feelings)'],
		passes: ['If I have heard nothing by Friday, I will call you.'],
	},
	{
		find: 'you will have (no choice|to look for (somebody|someone|another))',
		example: 'After that date you will have to look for somebody else.',
	},
	{
		find: '(your answer|your decision|your reply|it|this) (has to|must|needs to) (reach|be with|be given to|come to) me',
		example: 'Your answer has to reach me by Friday.',
	},
	{
		find: 'the deadline (is|for your (answer|decision|reply) is) …3 (today|tomorrow|{weekday}|#)',
		example: 'The deadline is Tuesday at midday.',
		unless: ['(grant|tender|application|paper|funding|visa|their|college|submission)'],
		passes: ['The deadline is Friday for the grant paper.'],
	},
	{
		find: '(must|have to|really do have to) (insist|press you|have your (answer|decision))',
		example: 'I must insist that a decision be given to me this week.',
		unless: ['(you|they|we|parents) (must|have to)'],
		passes: ['You have to insist on clean boots, you said.'],
	},
	{
		find: 'i …2 (need|want|require|demand|must have) …3 yes or no …3 (from you|by|before|today|tomorrow|now|this week)',
		example: 'I want a firm yes or no by Sunday night.',
		unless: ['not …1 (need|want)'],
	},
	{
		find: 'i …2 (need to know|want to know|have to know|must know|(want|expect|need) to hear from you|want you to tell me|need you to tell me|need you to commit) …7 (by|before (then|{weekday}|noon|tomorrow|tonight|the end)|within|today|tonight|tomorrow|now|this week|right away|immediately)',
		example: 'I want to hear from you by Thursday.',
		unless: ['(not|never) …1 (need|want|expect)', '(whether|if|what) you need', '(you|they) (said|told|mentioned)'],
		passes: ['I do not need to know before the summer.'],
	},
	{
		find: '(after that|if not|otherwise|failing that) …1 (i am|we are) (off|out|gone|pulling out|taking|signing|joining|going (elsewhere|to|with)|accepting|leaving|moving on|not available)',
		example: 'After that I am pulling out.',
	},
	{
		find: '(send|give|share|release|announce|communicate) (me|us)? …1 (the|your|my) …1 (decision|answer|result|results|verdict|outcome) …4 (today|tonight|tomorrow|now|immediately|at once|before that|before then|without|within|latest|by)',
		example: 'Kindly share the final result today itself.',
		unless: [
			'(can|could|would|will|may|might) (you|they|the|share|send|give)',
			'(able to|when|once|if|whether|hope|expect|expected|you (said|told|mentioned|planned|hoped)|they|customers|clients|patients|committee)',
		],
		passes: ['You said that you would share the result by Friday.'],
	},
	{
		find: '(see to it|make sure|ensure|take care) that (i have|i get|i receive|you send|you give) …2 (answer|decision|result|reply)',
		example: 'Please see to it that I have a definite answer by Wednesday.',
	},
	{
		find: '(if …3 (not|no|nothing)|else|otherwise) …12 i (will|shall|would) …3 (escalate|complain|forced to|come (down|round|over|to your)|go to your|report|be waiting|tell everyone|post)',
		example: 'If I do not get it by evening I will be forced to escalate.',
		unless: ['(glad|happy) to'],
	},
	{
		find: '(do|did) you …1 want me or not',
		example: 'Do you still want me or not?',
	},
	{
		find: 'i …1 (set|give|am setting|am giving|hereby set|hereby give) you (a|an|herewith|hereby|until|till|up to|the|this) …3 (term|deadline|date|time limit|ultimatum|days|weeks|{weekday}|#)',
		example: 'I set you a deadline of ten days.',
		unless: ['(reference|number|as)'],
	},
	{
		find: '(ring|call|phone|text|email|write to) me (today|tonight|tomorrow|now|this (evening|afternoon|week)|back today|at once) …2 with (a|an|your|the) …2 (answer|yes|decision|yes or no|reply)',
		example: 'Just ring me tonight with a straight answer.',
	},
	{
		find: 'i (will|shall|am going to|intend to) …2 (call|ring|write|phone|email|come by|turn up|knock) …2 ((every|each) (day|morning|evening|afternoon|hour|week|monday|other day)|daily) …6 (until|till|unless|so that)',
		example: 'I will call every morning until there is a decision.',
		unless: ['(parents|patients|customers|clients|suppliers)'],
	},
	{
		find: '(not|hardly|no) …2 (see|understand|get) …1 (the|any|a)? (point|sense|reason|need) (of|in|for|to) …1 (waiting|wait|dragging|delay)',
		example: "I can't see the point of waiting that long.",
		unless: ['(patients|customers|before pouring|you (said|told|explained))'],
	},
	{
		find: 'after (that|this|then|it) …1 (you)? can not (count on|count with|reckon with|rely on) me',
		example: 'After that you can not count on me any more.',
	},
	{
		find: 'i need to know …2 (until|by|before|till|now|today|at the latest|this week)',
		example: 'I need to know it until Wednesday.',
		unless: ['(whether|what|if) you need', 'not …1 need', '(no rush|no hurry)', 'know now how'],
	},
	{
		find: '^ (just|please|so|now)? …1 (ring|call|phone|text) me (tonight|today|now|this evening|this afternoon|tomorrow morning) …1 (will you|please|$|and|with|or)',
		example: 'Ring me tonight, will you.',
		unless: ['(if|lost|emergency|problem|gate)'],
	},
	{
		find: '(tell|inform|let) (me|us) …2 (still|already|now)? …1 (today|tonight|now|this evening) …2 (if|whether|yes|what) …3 (take|hire|chose|choose|want|decide|not|or)',
		example: 'Please tell me still today if you take me or not.',
	},
	{
		find: '(just|simply)? make the call (on mine|on me|now|today|already)',
		example: 'Could you just make the call now?',
		unless: ['(supplier|customer|ambulance|patient)'],
	},
];
