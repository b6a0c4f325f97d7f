import type {PhraseLists} from '../language-pack.ts';

/** Says or implies that they did not answer, broke a promise, or keep the writer waiting. */
export const reproach: PhraseLists['reproach'] = {
	silence: [
		{
			find: '(you|nobody|no one|none of you|noone|no-one|not one of you|they|the {firm}|hr|your {firm}) …2 (have|has|did|do|does|could|would|are|bothered|got|cared|managed|took|had)? …1 (not|never|yet to|failed to|failed|forgotten to|forgot to|neglected to|omitted to) …3 (answer|answered|answering|reply|replied|replying|respond|responded|responding|write|written|wrote|call|called|calling|ring|rung|rang|contact|contacted|get back|got back|gotten back|come back to me|came back to me|bother|bothered|react|reacted|acknowledge|acknowledged|keep|kept|honour|let me know|inform|informed|return|returned|update|updated|tell me|told me)',
			example: 'You have not answered my last two emails.',
			unless: [
				'(if|unless|in case) you (have|do|did) not',
				'(customers|customer|patients|parents|suppliers|tenants)',
				'need not',
				'not (need|have) to (reply|answer|respond)',
				'you (do|need) not',
				'(would|will) not (bother|need)',
			],
		},
		{
			find: '(nobody|no one|none of you|not a soul|noone|not one|neither of you) …2 (answered|replied|responded|called|wrote|rang|rung|contacted|got back|came back|bothered|picked up|reached|turned up|showed|could tell|told me|cared|thought to|had the|took the|felt|saw fit|dialled|warned)',
			example: 'Nobody called me.',
			unless: ['(at my|interrupted|in our (team|office)|complained)'],
		},
		{
			find: '(i|we) …1 (have|had)? …1 (not|never|still not|yet to|got no|had no|received no|heard nothing) …2 (heard|hear|received|receive|had|been told|been informed|been contacted|got|seen|an answer|a reply|reply|answer|been given) …6 (from you|since|back|anything|nothing|a thing|word|reply|answer|response|a single|so far|despite|yet|news|till today|until now|until today|feedback|call|.)',
			example: 'I have still not heard from you.',
			unless: ['if i (have|had) not', 'by (then|the|that)'],
		},
		{
			find: '(heard|received|had|got|was given|there was|there has been|been|came) …1 (nothing|no reply|no answer|no response|no word|silence|only silence|nothing but silence|no reaction|no news|no feedback|no call|not a word|not a single|not one|not so much as)',
			example: 'I heard nothing from you.',
			unless: ['(if|in case|should) i (have|had|hear)', 'if i (have|had)? heard nothing', 'told me to'],
		},
		{
			find: '(without|no) …1 (any|a|so much as a|even a|single)? …1 (reply|answer|response|word|reaction|explanation|acknowledgement|news|feedback|squeak|sign of life) (from|since|for|to my|in|despite|at all|whatsoever|so far|or|yet|.|,)',
			example: 'Four weeks without a reply.',
			unless: [
				'(if there is|no reply mailbox|no need|no answer to that|expected|there is no|without a word of dutch|no news is|no word for)',
			],
			passes: ['Most of the members came back without a call.'],
		},
		{
			find: 'not (a|one|so much as a|even a|a single) …1 (word|line|call|peep|squeak|reply|message|answer|comma|syllable|syllable|response|mail|email|note|sound|beep)',
			example: 'Not a single word from you.',
			unless: ['(about the|too many)'],
		},
		{
			find: '(radio silence|dead silence|complete silence|total silence|deafening silence|stony silence|wall of silence|crickets|ghosted|ghosting|gone quiet|gone silent|gone to ground|fallen silent|went quiet|went silent|your silence|the silence|left in the dark|into the void|black hole|left hanging|keep hanging|kept hanging|kept in the dark|strung along|stringing me along|string me along|left dangling|fobbed off|blank paper|stood me up|stood up)',
			example: 'Your silence is hard to read.',
			unless: [
				'i (went|had gone|fell) (quiet|silent)',
				'(my silence|supplier|suppliers|patients|customers|forest|library|night shift|minute of|tamed|yoga|music)',
			],
			passes: ['You saw that I went quiet at the third question.', 'We drove the last mile in the dark.'],
		},
		{
			find: 'my …3 (email|emails|mail|mails|letter|letters|message|messages|call|calls|note|notes|follow up|reminder|reminders|enquiry|enquiries|inquiry|question|questions|voicemail|voicemails|request|requests|application) …7 (unanswered|ignored|unread|unopened|without|not been answered|no answer|no reply|no response|lost on|disappeared|gone astray|went astray|not interesting|fell on|deaf ears|forgotten|overlooked|remain|remains|last one|not deserve|returned no|bounced off|void)',
			example: 'My last three emails remain unanswered.',
			unless: ['(found|slipped into my)'],
		},
		{
			find: '(left|sent|written) …2 (two|three|four|five|six|several|many|#) …1 (voicemails|emails|mails|letters|messages|reminders)',
			example: 'I have left two voicemails with your office.',
			unless: ['(customer|customers|a day|patients|clients|suppliers|tenants|donors|members)'],
		},
		{
			find: '(last|previous|three|two|four|five|many|several|repeated|earlier|first|second|third|#) …1 (emails|mails|letters|messages|calls|voicemails|reminders|attempts|follow ups|nudges|phone calls|requests) …3 (ago|already|went|were|have|without|remained|unanswered)',
			example: 'I have sent you four messages already.',
			unless: ['(customer|customers|a day|i answered|handled|complaints|from|for a client|patients|per|an hour)'],
			passes: ['I took two calls on the way to the shop.'],
		},
		{
			find: '(as per|further to|despite|notwithstanding|after) my …2 (last|previous|three|two|earlier|repeated|many|several|first|second) …1 (email|emails|mail|mails|letter|letters|message|messages|call|calls|reminder|reminders)',
			example: 'As per my last email I would like an answer.',
		},
		{
			find: '(third|fourth|fifth|#|second|umpteenth) (time|reminder|email|mail|message|attempt|letter|nudge|postponement|note|try|call|follow up) …6 (i|this|to|you|already|now|without|since)',
			example: 'This is the third time that I write to you.',
			unless: ['(third time lucky|the last time we|last message from|your (last|second) (mail|message|email))'],
			passes: ['May I ask, for the last time, whether the board has met?'],
		},
		{
			find: '(have|had) to (chase|remind|write again|ask again|write first|beg for an answer|run after|follow up again|call again|nudge)',
			example: 'I should not have to chase you.',
			unless: ['(suppliers|customers|never had to|colleagues|i would have to)'],
		},
		{
			find: '(chase|chasing|running after) (you|anyone|an answer|the answer|a reply|somebody|people for)',
			example: 'I am tired of chasing an answer.',
			unless: ['(suppliers|customers|invoices|payments|unpaid)'],
		},
		{
			find: '(again|once more|once again|anew|another time) …4 (writing|write|asking|ask|remind|reminding|chasing|knocking|nudge|in vain)',
			example: 'Once again I am writing without an answer.',
			unless: ['(happy|glad|thank you again|for writing|gladly)'],
		},
		{
			find: '(i|let me|may i|must i|allow me to|would like to|wish to|have to) …2 remind you',
			example: 'May I remind you of your promise?',
			unless: ['(who i am|of the|of our|of my|that we met)'],
		},
		{
			find: '(reminder|remind you) …4 (promise|promised|commitment|commit|obligation|agreed|deadline|respond|reply|date)',
			example: 'A reminder of the date you promised.',
		},
		{
			find: '(owe|owed|owing) me …2 (reply|answer|response|call|explanation|decision|word|apology|news|.)',
			example: 'I believe you owe me an answer.',
		},
		{
			find: '(least|courtesy|decency|decent|polite|common courtesy|good manners|manners|basic respect|professional) …6 (let me know|reply|answer|respond|tell me|say|inform|a word|could do|drop|no|call|send|pass it on|let people know|warn|expected|you could|earn|write)',
			example: 'The least you could do is reply.',
			unless: ['(thank|thanks|appreciated|taught|patients)'],
		},
		{
			find: '(have|had) the (courtesy|decency|manners|goodness|nerve|grace|kindness) to',
			example: 'Have the courtesy to let me know.',
		},
		{
			find: '(too much|so hard|so difficult|impossible|too difficult|beyond) …2 (to ask|to (write|drop|reply|answer|call|send|let|pick)|a department|you to|expect|a quick)',
			example: 'Is it too much to ask for a reply?',
			unless: ['(for me|at first|would it be too much trouble)'],
		},
		{
			find: '(does|do|did|has|is|are|will|would) (anyone|anybody|someone|somebody|your {firm}|the {firm}|hr|you) …3 (ever|still|even|actually|any idea|read|remember|exist|alive|bother|intend|plan|going to|there) …6 ?',
			example: 'Does anyone even read these emails?',
			unless: ['(plan (to|for)|intend to (keep|use|extend|hire|fill)|use|still (need|train|open)|there (a|an|any))'],
		},
		{
			find: '(forgotten|forgot|overlooked|lost) …1 (me|about me|my application|my file|my name|us|my existence|i exist)',
			example: 'Have you forgotten me?',
		},
		{
			find: '(slipped|fallen|fell|slip|fall|dropped) …2 (through the cracks|between the cracks|off the list|between the chairs|by the wayside|your mind|through the net)',
			example: 'My file seems to have slipped through the cracks.',
			unless: ['(spam|folder)'],
			passes: ['She laughed so hard that she fell off the chair.'],
		},
		{
			find: '(too busy|busy) …2 (to (reply|answer|write|call|respond)|for a|for me)',
			example: 'You seem too busy to answer.',
			unless: ['i (was|am) too busy'],
			passes: ['I was too busy to reply last week, my apologies.'],
		},
	],
	waiting: [
		{
			find: '(i|we|me|my) …3 (wait|waited|waiting|kept waiting|keep waiting|awaiting|sat by|sitting by|sit by|stared at|stayed up|staying home|stayed home) …6 ({number}|weeks|months|days|hours|since|long|phone|telephone|vain|nothing|still|for ever|forever|all|whole|entire|eternity|ages|enough)',
			example: 'I have been waiting for three weeks.',
			unless: [
				"(list|lists|room|take your time|no trouble|don't mind|happy to wait|gladly|patients)",
				'(i|we) (can|could|will|shall|would) …2 wait',
			],
		},
		{
			find: '(keep|kept|keeps|keeping|leave|left|leaving|let) (me|us|people|candidates|applicants|one|a man|a woman|my family) …2 (waiting|hanging|in suspense|guessing|dangling|in the dark|in limbo|on tenterhooks|in uncertainty|without)',
			example: 'You keep me waiting.',
			unless: ['sorry (to|for|that i) …3 (keep|kept|keeping)'],
		},
		{
			find: '(how much longer|how long|how many more|until when) …5 (wait|must|should|have to|be|going to|need|do i|am i|take|supposed|days|weeks|expect me) …4 ?',
			example: 'How much longer do I have to wait?',
			unless: ['(training|the tour|stay|lease|shift|ferry|drive|the test|trial)'],
		},
		{
			find: '({number}|several|many|some) (days|weeks|months|hours) …2 (ago|later|now|have passed|have gone|since|of silence|of waiting|overdue|late|and nothing|and still|without|on) …6 (nothing|still|no|not|silence|answer|reply|heard|waiting|news|word|yet)',
			example: 'Three weeks have passed and still nothing.',
			unless: ['(if|thank|patients|customers)'],
		},
		{
			find: '(weeks|months|days|time|season) …2 (passed|gone by|gone|elapsed|went by|goes by|slipped by|come and gone|came and went) …6 (no|not|nothing|without|still|since|nor|silence|and)',
			example: 'Weeks have gone by without a word.',
			unless: ['(patients|in the garden)'],
		},
		{
			find: '(date|deadline|{weekday}|week|day|month|{number}) …3 (came and went|come and gone|has passed|has come|is over|is past|long past|long gone|passed without|went by|slipped by|expired|just ended|well past)',
			example: 'The date you named came and went.',
			unless: [
				'(storm|danger|exam|course|winter|flu|warranty|milk|harvest)',
				'(date you (named|mentioned|gave)|deadline) (has passed|is past) …3 i (wanted|would|am writing)',
			],
		},
		{
			find: '(still|yet) …2 (waiting|wait|no answer|no reply|nothing|hoping|no word|in the dark|none the wiser|not know|not knowing|unanswered|pending|outstanding|silence)',
			example: 'I am still waiting for your answer.',
			unless: ['(for my (visa|diploma|certificate|passport|transcript|permit)|customers|pending exam|at my)'],
		},
		{
			find: '(take|takes|taking|took|taken) …2 (so long|this long|that long|too long|half a season|for ever|forever|an eternity|ages|longer than|your time)',
			example: 'Why does it take so long?',
			unless: ['(take your time|all the time|please take|do take|understand|longer than i expected to say)'],
		},
		{
			find: '(pending|on hold|lying|unopened|gathering dust|on your desk|bottom of a pile|bottom of the pile|in a drawer|on ice) …4 (since|for|weeks|months|desk|somewhere|drawer|dust|pile)',
			example: 'My file is gathering dust on your desk.',
			unless: ['(machines|stock)'],
		},
		{
			find: '(eventual|long awaited|long overdue|overdue|belated|late|tardy|slow|delayed|non existent) …1 (response|reply|answer|decision|feedback|communication|information|news)',
			example: 'Thank you for your eventual response.',
			unless: ['(my|excuse|apologies|sorry|for my|late answer)'],
		},
		{
			find: '(patience|patient) …5 (thin|limits|ended|exhausted|end|enough|delivered|run out|running out|limit|worn|wearing|only so)',
			example: 'My patience is at an end.',
			unless: ['(patients|thank|your patience with)'],
		},
		{
			find: '(not know|no idea|nothing) …1 (where i stand|what is happening|what is going on|what to tell|how to plan|to tell him)',
			example: 'I have no idea where I stand.',
		},
	],
	promise: [
		{
			find: '(you|he|she|they|hr|your {firm}|the {firm}|somebody|someone) …1 (promised|assured|swore|guaranteed|vowed) …12 (but|yet|still|nothing|instead|however|no one|nobody|never|not|silence)',
			example: 'You assured me of an answer, and it never came.',
			unless: [
				'(but i|but understand|not urgent|not to|do not have to|not need|should not|not before|would not be|was that|but that is fine)',
				'never (used|had|tried)',
				'(no hurry|no rush|take your time|understand)',
				'(software|system|machine|patients)',
			],
		},
		{
			find: '(you|he|she|they|hr|your {firm}|the {firm}|somebody|someone) …1 (said|promised|told|assured|mentioned|agreed|swore|guaranteed|announced|wrote|indicated|committed|gave me your word|vowed) …4 ({weekday}|{soon}|day|days|week|weeks|month|hear|call|ring|phone|reply|answer|decide|decision|write|be in touch|get back|let me know) …9 (but|yet|still|and nothing|nothing|instead|however|no one|nobody|never|not|wonder|ago|heard nothing|silence|without|apparently)',
			example: 'You said Friday, but nobody has called.',
			unless: [
				'(but i|but understand|not urgent|not to|do not have to|not need|should not|not before|would not be|was that|but that is fine)',
				'never (used|had|tried)',
				'(no hurry|no rush|take your time|understand)',
				'(software|system|machine|patients)',
			],
			passes: [
				'You said your drivers stop filling in the log because nobody checks it.',
				'You mentioned that the kiosk does well on rain but sells little in the heat.',
				'I liked what you said about never hurrying a guest.',
			],
		},
		{
			find: '(you|they|he|she|your {firm}) …1 (promised|swore|vowed|gave your word|guaranteed|pledged|undertook|committed) …2 (to|me|that|an|a|us|it|faithfully|by|feedback) …6 (call|ring|write|answer|reply|decide|contact|tell|know|news|back|touch|email|decision|week|friday|monday|feedback|response)',
			example: 'You promised to call me on Monday.',
			unless: ['(as you promised|the article|the book|thank|send me the|i promised)'],
		},
		{
			find: '(promise|promises|promised|your word|commitment|assurance|assurances|quick turnaround|next week|any minute|tomorrow|within the week|by friday|end of week) …4 (broken|kept|keep|not kept|empty|forgotten|hollow|worth|materialised|materialized|honoured|came to nothing|never came|never arrived|not come|nothing|believe|counts|in march|has not)',
			example: 'The promised call never came.',
			unless: ['(i|we) …1 (kept|keep|always)'],
		},
		{
			find: "(promised|announced|agreed|arranged|scheduled|fixed) …3 (call|answer|reply|feedback|email|link|date|appointment|interview|phone call|form|letter|decision|contract|message) …3 (never|not|did not|has not|failed|nowhere|isn't|was not|is not|has yet)",
			example: 'The agreed call did not take place.',
		},
		{
			find: "(the|your|a) …1 (call|link|feedback|answer|letter|mail|email|invitation|reply|promised|form|decision|phone|response|offer letter) …2 (never|not|did not|has not|hasn't) …1 (came|come|arrived|arrive|materialised|rang|ring|happen|happened|reached)",
			example: 'The call never came.',
			unless: ['(link did not work|found|server|attachment)', '(decision|answer) …2 not'],
		},
		{
			find: '(should|ought|was supposed|were supposed|were going|was meant|were meant|were to|was to|had to|would have|could have|might have) …2 (have)? …1 (called|answered|replied|heard|told me|told|informed|let me know|warned|written|rung|been told|been informed|had an answer|had news|call|ring|arrive|been polite|been decent|been nice|been proper|been kind|been fair|saved me)',
			example: 'You should have called me last week.',
			unless: [
				'i (should|ought|could|would|might) have (told|mentioned|said|answered|called|replied|written|let|informed|warned)',
				'(have told you|patients|customers)',
			],
		},
		{
			find: '(would|could|might) have (been|appreciated|liked|expected|thought|hoped|saved|wished|loved) …4 (polite|decent|nice|proper|kind|fair|courteous|heads up|a word|to know|answer|reply|warning|informed|better|me a|at least|more)',
			example: 'It would have been nice to hear from you.',
			unless: ['(better (answer|example|to say)|liked to (stay|see|ask|show))'],
		},
		{
			find: '(expected|expect) …2 (more|better|an answer|a reply|some|a little|at least) …6 (from|you|firm|company|by now|courtesy|respect|professional)',
			example: 'I expected better from a firm like yours.',
			unless: ['(than i expected)'],
		},
		{
			find: '(postponed|cancelled|canceled|moved|rescheduled|called off|put off|adjourned) …3 (again|twice|third|without|by you|last minute|yet again|repeatedly|three times)',
			example: 'The interview was put off again.',
			unless: ['(flight|train|i had|i have)'],
		},
		{
			find: "(turned|sat|stood|waited|came|drove|travelled) …6 (for nothing|in vain|nobody came|no one came|empty handed|no one|nobody|needn't have bothered|useless|wasted)",
			example: 'I sat by the phone all day for nothing.',
		},
		{
			find: '(i|we) (cancelled|canceled|took|moved|put off|postponed|gave up|turned down|rearranged|kept|held|arranged) …7 (for you|for your|and nobody|and no one|on your account|at your wish|at your request|to be reachable|for nothing|and you|for it|your call|to make your)',
			example: 'I took a day off for your call and nobody rang.',
			unless: ['thank'],
		},
		{
			find: '(in my country|where i come from|other {firm}|the other|elsewhere|another firm|your competitor) …8 (rings|calls back|answers|keeps|was back to me|replied|within a day|answered|word)',
			example: 'Elsewhere people get an answer within a day.',
		},
		{
			find: "(take it|assume|conclude|gather|understand|suppose|presume|guess|infer) …3 (you|i|that|from|this|no news|silence|your) …4 (not interested|no longer|forgotten|rejected|lost interest|someone else|no|silence|filled|not happening|out of the running|do not want|isn't|is not|went with)",
			example: 'I take it that you are not interested.',
			unless: ['(no news yet|understand that you)'],
		},
		{
			find: '(no news is|silence is|hearing nothing is|that is) …2 (bad news|good news|also an answer|an answer|not an answer)',
			example: 'Hearing nothing is also an answer.',
		},
		{
			find: '(sorry|forgive|excuse|apologies) …3 (nuisance|bother|blunt|direct|pushy|disturb|insist|impatient|frank|bluntness) …6 (but|when|again|really|after|:|still|are)',
			example: 'Sorry to be a nuisance, but I am still waiting.',
			unless: ['(but could you|but is|but may|question)'],
		},
		{
			find: '(disappointed|disappointing|surprised|astonished|puzzled|annoyed|irritated|frustrated|frustrating|embarrassed|amazed|dismayed|saddened|baffled) …3 (by|at|that|to|with|how|not) …4 (silence|no|not|nothing|never|lack|answer|reply|nobody|way|hear|heard|response|slow|long|you|your|delay|communication)',
			example: 'I am disappointed by your silence.',
			unless: ['(pleasantly|not surprised|would not be)'],
		},
		{
			find: '(lack of|absence of|want of) (communication|response|feedback|reply|courtesy|respect|answer|information|updates|news|interest|consideration|manners)',
			example: 'The lack of communication is disappointing.',
			unless: ['(at my|in our|no response to the drug)'],
		},
		{
			find: '(is this|is that|this is|that is|not) …2 (how|the way|what) …3 (you|your|one|people|company|firm|professional|treat|handle) …5 (treat|candidates|applicants|people|business|promises|mean|candidate|call)',
			example: 'Is this how you treat your applicants?',
			unless: ['(how you (train|weld|bake|plan|sort))'],
		},
		{
			find: '(ever|finally|at long last|at last|eventually) …4 (decide|answer|reply|hear|going to|write|respond|tell me|get round|get around|tear yourselves|make up)',
			example: 'Will you ever decide?',
			unless: ['(thank|i hope to|glad|happy|finally got|first ever|i (finally|eventually))'],
		},
		{
			find: '(whenever|when|if) you …3 (find a|find the|find time|can tear|get round|get around|free minute|spare a|deign|can be bothered|remember|have a moment to spare|manage to)',
			example: 'When you find a free minute to answer, I am here.',
			unless: ['(no rush|i would be glad|find the time to visit)'],
		},
		{
			find: 'any chance …3 (get|getting|you would|of an answer|of a reply|hear|someone) …6 ?',
			example: "Any chance you'd get round to my email?",
		},
	],
};
