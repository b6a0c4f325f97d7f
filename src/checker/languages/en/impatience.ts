import type {PhraseLists} from '../language-pack.ts';

/** Asks for the decision, or presses for it. In a status check the same words may be right. */
export const impatience: PhraseLists['impatience'] = {
	outcome: [
		{
			find: '(have|has|had|did|do|are|is|was|were|will) …1 (you|they|the {firm}|anyone|anybody|somebody|the board|the panel|the team|the committee|hr|management|the partners|your boss|the hiring manager|the client|{they}) …5 ({decide}|decision|favourite|favorite|verdict|come to a decision|made up your mind|make up|leaning|vote|made your pick|an answer|made a choice) …9 ?',
			example: 'Have you decided yet?',
			unless: ['(you|they|i) (decide|decided) (to|on the (method|system|software|design))'],
		},
		{
			find: '(made|make|reached|reach|taken|take|come to|arrived at) …3 (decision|choice|pick|conclusion|determination|verdict) …9 ?',
			example: 'Have you made a decision?',
		},
		{
			find: '(any|no|further) (news|word|update|updates|verdict|decision|outcome|result|results|feedback yet|developments|news yet) …6 ?',
			example: 'Is there any news?',
			unless: [
				'(timeline|time frame|next steps|process|timing)',
				'(on the (lathe|boat|horse|goat|weather))',
				'(questions|document)',
			],
		},
		{
			find: '(have|got|is there|are there) …2 any (news|word|update|feedback|decision|result)',
			example: 'Have you any news?',
			unless: ['(timeline|time frame|next steps|process|timing)'],
		},
		{
			find: '(when|how soon|by when|on what day) (will|can|may|do|would|should|shall|could|might|are|is|am) (i|we|you|my family|the {firm}|it|they|this|the names|{outcome}) …4 ({hear}|know|expect|learn|get|tell|{decide}|announce|official|count on|be told|receive|have|happen|go up|find out|let me know|make it|going to make|due|out) …9 ?',
			example: 'When will I hear from you?',
			unless: ['(start|begin|visit|tour|use|weld|train|open|train leave|installed|seminar|delivered|ship)'],
		},
		{
			find: 'when (will|can|may|do|would) i (hear|know|be told|learn|find out|get|expect)',
			example: 'When can I expect an answer?',
			unless: ['(key|keys|badge|access|document|form)'],
		},
		{
			find: '(did|do|have|am|will|was|would) i …2 (get|got|pass|passed|make|made|succeed|win|won|in the running|through|progressed|progress|selected|chosen|hired|rejected|ruled out|out|still in|on the list|shortlisted|get through|go through|advance|convince|your (first|favourite|favorite|choice)|being (invited|considered|offered)|the one|good enough|do|score) …6 ?',
			example: 'Did I get the job?',
			unless: [
				'(get) (it right|this right|you right|that right)',
				'do (anything|something|differently|better|wrong)',
				'(make|made) (a|the|my) (mistake|error|case|point)',
			],
		},
		{
			find: '(how|what) …1 (did|do|am|was|were|high) i …3 (do|score|rank|rated|fare|place|perform|come across|placed|measure|stand|doing|compare) …6 ?',
			example: 'How did I do?',
			unless: ['(do|handle) (it|this|that|with|the|about)'],
		},
		{find: 'how did (i|it) (do|go|come across|score|fare|look) …4 ?', example: 'How did it go from your side?'},
		{find: 'how was i', example: 'How was I rated for bedside manner?'},
		{
			find: '(how|where) (are|do|is) (things|it|we|matters) …2 (look|looking|stand|at|going) …6 ?',
			example: 'How are things looking for me?',
			unless: ['(with the (new|roof|harvest|barn|boat|machine|build|project))'],
		},
		{
			find: '(where|how) …2 (i|me|my application|my candidacy|we) …1 (stand|stands|am placed|placed|rank)',
			example: "I'd like to know where I stand.",
		},
		{
			find: '(is|am|was|are) (it|i|you) …2 (me|the one|a yes|yes|hired|in|out|chosen|selected|through|happening|rejected|you agreed on) …4 ?',
			example: 'Is it a yes?',
			unless: ['(in) (the|a|your|my|on)'],
		},
		{
			find: "(yes|hired|in|up|good|wet|thumbs up|heads|happening|on) (or) (no|not|out|down|bad|dry|thumbs down|tails|isn't it|is not it|off)",
			example: 'So, yes or no?',
			unless: ['(whether|on or off|rain|in or out of)'],
		},
		{find: 'do you want me', example: 'Do you want me or not?'},
		{
			find: '(what|which) (did|was|is|has|have|came|conclusion|verdict|were|do) …5 (decide|{outcome}|conclude|agree|think of me|thought of me|feeling about me|say about me|said about me|out of it|impression of me|come to|about me|scorecards|general feeling|make of me) …6 ?',
			example: 'What did you decide?',
			unless: ['(about (the|your)|question)'],
		},
		{
			find: '(who|whom) (did|do|will|won|got|gets|has|have|takes|is going to) …4 (choose|chosen|pick|picked|get|won|then|going with|go with|favour|hire|hired|job|post|role|it|decide) …5 ?',
			example: 'Who got the job?',
			unless: ['(signs|keys|rota)'],
		},
		{
			find: '(do|did|have|has|does|will) (you|they|anyone|the {firm}|the client|sir|my {document}|my {work}|the panel|she|he) …5 (want|wants|picked|like|liked|convince|hire|employ|take|choose|nod|favour|gone with|go with|went with|convinced|favourite|preference|front runner|agree|impressed|made it|found) …5 (me|my|mine|another|somebody|someone|favourite|candidate|between|agree|agreed)',
			example: 'Did the panel like my portfolio?',
			unless: ['(my regards|my best)'],
		},
		{
			find: '(is|has|are) (the|your|this|a|it) …1 (decision|choice|post|position|job|role|place|vacancy|appointment|matter) …3 (made|taken|decided|filled|gone|mine|given|settled|final|out|official|as good as)',
			example: 'Has the position been filled?',
			unless: ['(once|when|until|whether|if|after) the'],
		},
		{
			find: '(already|yet) been? (decided|chosen|made|filled|know|heard) …9 ?',
			example: 'Has someone already been chosen?',
		},
		{
			find: '(can|could|would|may|might|will|please) …1 (you|i|someone|somebody|we) …4 ({tell}|expedite|speed|hurry|accelerate|give me|push|slip|drop|have) …5 ({outcome}|if i (got|have|am|was|made)|whether i (got|have|am|was|made|can)|where i (came|stand|am)|who (got|it is|won)|sneak|preview|gist|hint|how i did|what you decided|the minute|answer|inkling|indication|today|tomorrow|by)',
			example: 'Could you tell me the result today?',
			unless: [
				'my decision',
				'(test task|written task|exercise|trial lesson|seminar)',
				'(feedback on my|feedback about my|some feedback|any feedback) …9 (improve|learn|next time)',
				'(next steps|timeline|time frame|timeframe|timing|stage|start date|when the panel|date for|process)',
			],
		},
		{
			find: '(let|tell|inform|notify|update|text|call|ring|phone|drop|email) …3 (me|a line|a text) …6 (decision|verdict|outcome|result|results|decided|have decided|chosen|the minute|it is clear|as soon as|the moment|asap|today|tonight|right away|immediately|straight away|by (tomorrow|tonight|friday|monday|noon|the end))',
			example: 'Let me know as soon as you have decided.',
			unless: [
				'(i will|i can|i would|questions|need anything|further information|you need)',
				'(any questions|anything else|arrived|received|got this|read this|if you (need|want|would like|have))',
			],
		},
		{
			find: "(would|will|should|could|'d) …2 (like|love|want|appreciate|be (glad|grateful|keen|eager|happy|curious|interested|delighted|thrilled)|keen|eager|curious|anxious|dying|burning|itching|impatient) to {hear} …9 ({outcome}|if i (got|have|am|was|made|progressed|passed)|whether i|where i|who got|how i did|which way|which city|whether you|if you|got the job|soon|today|you concluded|concluded)",
			example: 'I would like to know whether I got the job.',
			unless: ['(next steps|how your|how the|about the)'],
			passes: ['I would be glad to find out who built the clock.'],
		},
		{
			find: 'i …2 (need|must|have|want|wish|demand|require|should) …1 to? ({hear}|know|hear|learn|press|find out|ask|have) …5 (by|before|today|tonight|tomorrow|this week|soon|now|decision|answer|whether|which|if|outcome|result|your answer)',
			example: 'I need to know by Friday.',
		},
		{
			find: '(need|want|expecting|expect|hoping for|waiting for|wait for|await|awaiting) …3 (your|an|the|a) …2 (decision|answer|verdict|answer today|reply today|approval|positive response|positive reply|positive answer|favourable reply|result|results|outcome|good news|favourable answer)',
			example: 'I am waiting for your decision.',
			unless: ['with patience', '(take your time|no hurry|patiently for)', '(next steps|lab|test results|blood)'],
			passes: ["I await the jury's decision with patience."],
		},
		{
			find: '(eager|anxious|anxiously|eagerly|impatient|impatiently|impatience|dying|burning|itching|desperate|nervous|nervously|restless|agog|on tenterhooks) …5 ({hear}|know|waiting|wait|await|awaiting|answer|decision|outcome|result|curiosity|news|reply|phone|your call|person)',
			example: 'I am eagerly awaiting your decision.',
			unless: ['(eager to (learn from|learn the|learn more|learn how|learn about|know more|know how))'],
		},
		{
			find: '(burning|dying|bursting|consumed|killed|eaten) (with|of|by|up with) (curiosity|suspense|impatience|anticipation|nerves)',
			example: "I'm burning with curiosity, Mr Adeyemi!",
		},
		{
			find: '(suspense|waiting|wait|uncertainty|curiosity) …2 (is|was|has|forces) …2 (killing|unbearable|torture|agony|driving|getting|hard|me)',
			example: 'The suspense is killing me.',
			unless: ['(list|lists|room|patients|times)'],
		},
		{
			find: '(can not|hardly|not|barely) …2 (sleep|slept|sit still|concentrate|eat|wait) …5 (wondering|decision|answer|know|hear|phone|which way|outcome|since|waiting)',
			example: 'I could hardly sleep wondering what you decided.',
			unless: ['(wait to (start|see|join))'],
		},
		{
			find: '(check|checking|checked|refresh|refreshing|watching|staring) …3 (phone|inbox|mail|email|letterbox)',
			example: 'I check my inbox every five minutes.',
			unless: ['(patients|customers|on call|habit)'],
		},
		{find: '(what is|why is|why does|why) …3 (taking|take|takes) …2 (long|time)', example: "What's taking so long?"},
		{
			find: '(hurry|speed|expedite|accelerate|fast track|quick|swift|prompt|fast|early|rapid|speedy) …2 (up)? …3 (decision|answer|reply|response|process|verdict|evaluation|resolution)',
			example: 'I hope for a quick decision.',
			unless: [
				'(thank|thanks|appreciate|appreciated|grateful) …4 (quick|prompt|fast|swift)',
				'(your|the) (quick|prompt|fast|swift) (reply|response|answer|feedback)',
				'(customers|customer|tickets|complaints)',
			],
		},
		{
			find: '(sooner|earlier|faster|quicker|before) …1 (than|the) …3 (friday|monday|date|you (said|mentioned|named)|agreed|deadline|weekend) …6 ?',
			example: 'Is there a chance of an answer earlier than the Friday you mentioned?',
		},
		{
			find: '(nudge|push|press|pushy|pester|chase|chasing|hasty|rush|impatient|too early|too soon|forward) …9 (decision|decided|picked|answer|know|news|me|outcome|pick|result|mine|heard|vote|want)',
			example: "I don't want to be pushy, but do you have news?",
			unless: ['(valve|lever|rush hour|forward to|lawnmower|i am not|harvest)'],
		},
		{
			find: '(still|so far|yet) …1 (nothing|no news|no word|silence|no answer|no decision) …9 ?',
			example: 'Still nothing to report?',
		},
		{find: '(still|am i) in the (running|race|game|mix|frame)', example: 'Am I still in the running?'},
		{
			find: '(has|have) …3 (got round to|got around to|finished|started|begun|done|come to) …1 (discussing|reviewing|assessing|evaluating|considering) …1 (me|my|all|the candidates)',
			example: 'Have you got round to discussing me?',
		},
		{
			find: '(should|can|may|shall|would|could|is it|am i|dare) …2 (i|safe|rash|we|too early|wise) …4 (book|tell|start telling|turn down|uncork|hand in|give notice|hope|assume|celebrate|pack|cancel|look for a flat|expect the contract|buy|open the|release|sign the lease|tell my|order) …9 ?',
			example: 'Can I uncork the bottle?',
			unless: ['(bring|book a room for)', '(you (want|need|like))', '(expect (the|a|on))'],
		},
		{
			find: '(another|the other|other) …2 (offer|firm|employer|company|garage|place|clinic|school|shop|job) …9 (press|until|by|need|know|deadline|wait|answer|promised|decide|reply|tomorrow|friday|expects)',
			example: 'Another firm expects my answer by Friday.',
			unless: ['(last job|at my)'],
		},
		{
			find: '(so|well|in short|honest|straight|frankly|then|now|go on) …5 (hired|in|it|deal|me|did i|do we|am i|yes|got it|how did i) …4 ?',
			example: 'So, did I get it?',
		},
		{find: '(do|have) we (have)? a deal', example: 'So, do we have a deal?'},
		{
			find: '(your|the) (ruling|verdict|decision|answer|choice|pick|preference|judgement) …4 ?',
			example: 'And your verdict?',
			unless: ['(next|step|which|process|expect|panel|until|announce)'],
		},
		{
			find: '(positive|favourable|affirmative|negative|good|happy|cheerful) …1 (answer|reply|response|news|outcome|decision|result)',
			example: "I'm hoping for a positive answer.",
			unless: [
				'(congratulations|wonderful news|patients|the good news is)',
				'(had|heard|shared|brought|with) …2 (good news)',
			],
			passes: ['Of my ideas this is the good one.'],
		},
		{
			find: '(my (chances|odds|prospects)|(chances|odds|chance of|prospects) …4 (i|me|my|mine|getting|job))',
			example: 'What are my chances?',
			unless: ['(grateful for the chance|chance of rain|the chance to)', 'thank you for'],
		},
		{
			find: '(who|which) …3 (leaning|ahead|front runner|favourite|frontrunner)',
			example: 'I wonder which way you are leaning.',
		},
		{
			find: '(informed|told|notified|advised) (today|tonight|tomorrow|by|before|as soon as|this week|of the outcome|of your decision|about your|of your choice|of the decision)',
			example: 'I hope to be informed by tonight.',
			unless: ['(patients|family|families|customers|parents|i will be)'],
		},
		{
			find: '(be told|learn|hear|know|find out) …1 (that i|if i|whether i|who|which) …2 (have|am|was|got|made|passed|won|has|been|ruled|will be|get) …5 (job|through|selected|ruled|chosen|in|hired|post|list|rejected|round|role)',
			example: 'It would be a relief to learn that I got through.',
		},
		{
			find: '(gone|go|going|went) with (another|someone|somebody|a different|the other) …6 ?',
			example: 'Did you go with another candidate?',
		},
		{
			find: '(only|just) (yesterday|this morning|a day|one day|a night|five hours|a few hours) …9 (but|yet|still) …9 ?',
			example: 'It was only yesterday, but have you decided?',
		},
		{
			find: '(decision|answer|result|outcome|verdict) (by|before|on|until) (tomorrow|tonight|{weekday}|noon|the weekend|end of)',
			example: 'I would need a decision by Monday.',
			unless: ['(you (said|mentioned|expect|named|hope|plan|hoped|planned|told))'],
		},
		{find: '(contract|offer) for signature', example: 'When may I expect the contract for signature?'},
		{
			find: '(so|well|and|now)? …2 (am|was) i …1 (in|hired|chosen|successful|selected|picked|taken|accepted|rejected|the one|through|lucky|the winner|good enough|what you) …6 ?',
			example: 'Was I successful?',
			unless: ['(in) (the|a|your|my|on|at|for)'],
		},
		{
			find: '(will|would|are|do) you …2 (be|going to)? …1 (hire|hiring|offer|offering|take|taking|choose|choosing|pick|picking|employ|appoint|want|recommend|invite|inviting) …1 (me|us) …6 ?',
			example: 'Are you going to hire me?',
			unless: ['(want me to|take me (through|round|along|to)|offer me a (coffee|lift|seat))'],
		},
		{
			find: '(do|did|have|will|would|can|could|may|might|shall) i …2 (have|get|got|receive|expect|count on|hope for|look forward to|hear|be getting) …2 (the|a|an|your|my|any)? …1 (job|offer|yes|answer|decision|place|post|position|role|contract|news|reply|verdict|good news|thumbs up) …6 ?',
			example: 'Can I count on a yes?',
			unless: ['(get to|get a (coffee|lift|copy))'],
		},
		{
			find: '(please|kindly|just|do) …1 (tell|inform|notify|let|update|advise|give) me …3 (decision|answer|verdict|outcome|result|results|yes|no|news|chosen|hired|selected|decided|today|tonight|tomorrow|soon|now|quickly|asap|immediately)',
			example: 'Please give me your answer soon.',
			unless: [
				'(if you need|if anything|any questions|arrived|received|got this|read|know if i can|whether thursday|which day)',
			],
		},
		{
			find: '(hope|hoping|expect|expecting|waiting|looking forward|look forward|long|longing) …2 (to (hear|hearing|know|learn|get|receive|have)|for|to) …4 (soon|today|tomorrow|tonight|this week|asap|quickly|positive|yes|decision|your answer|verdict|outcome|final|result|as soon as possible|right away|at once|at the earliest)',
			example: 'I hope to get your answer today.',
			unless: [
				'forward to (your|the|their) …1 (answer|reply|decision|outcome|result|response) (in|by|on|when|and|.)',
				'(forward to hearing|forward to hear|see you|meet|meeting|visit|visiting|next steps|speak|talk|seeing|speaking|talking)',
				'long (day|week)',
			],
			passes: [
				"I look forward to the board's decision in May.",
				'I look forward to your answer by the end of the month.',
			],
		},
		{
			find: '(how|when|what) …2 (long|soon|day|date) …3 (decide|decision|know|answer|hear|choose|verdict|result|outcome|make up|reply|take) …6 ?',
			example: 'How long until you decide?',
			unless: ['(shift|training|walk|drive|take to|lead time|delivery)'],
		},
	],
};
