import type {PhraseLists} from '../language-pack.ts';

/** Says or implies that they did not answer, broke a promise, or keep the writer waiting. */
export const reproach: PhraseLists['reproach'] = {
	silence: [
		{
			find: '(#|{number}|a) …1 (weeks|days|months|week|month) …3 (heard|received|had) nothing',
			example: 'It has been three weeks and I have heard nothing.',
		},
		{
			find: '(you|nobody|no one|none of you|noone|no-one|not one of you|they|the {firm}|hr|your {firm}) …2 (have|has|did|do|does|could|would|are|bothered|got|cared|managed|took|had)? …1 (not|never|yet to|failed to|failed|forgotten to|forgot to|neglected to|omitted to) …3 (answer|answered|answering|reply|replied|replying|respond|responded|responding|write|written|wrote|call|called|calling|ring|rung|rang|contact|contacted|get back|got back|gotten back|come back to me|came back to me|bother|bothered|react|reacted|acknowledge|acknowledged|keep|kept|honour|let me know|inform|informed|return|returned|update|updated|tell me|told me)',
			example: 'You have not answered my last two emails.',
			unless: ['you (do|need) not'],
			passes: ["You don't owe me an answer before the 1st."],
		},
		{
			find: '(without|no) …1 (any|a|so much as a|even a|single)? …1 (reply|answer|response|word|reaction|explanation|acknowledgement|news|feedback|squeak|sign of life) (from|since|for|to my|in|despite|at all|whatsoever|so far|or|yet|.|,)',
			example: 'Four weeks without a reply.',
			passes: ['Most of the members came back without a call.'],
		},
		{
			find: 'not (a|one|so much as a|even a|a single) …1 (word|line|call|peep|squeak|reply|message|answer|comma|syllable|syllable|response|mail|email|note|sound|beep)',
			example: 'Not a single word from you.',
		},
		{
			find: 'my …3 (email|emails|mail|mails|letter|letters|message|messages|call|calls|note|notes|follow up|reminder|reminders|enquiry|enquiries|inquiry|question|questions|voicemail|voicemails|request|requests|application) …7 (unanswered|ignored|unread|unopened|without|not been answered|no answer|no reply|no response|lost on|disappeared|gone astray|went astray|not interesting|fell on|deaf ears|forgotten|overlooked|remain|remains|last one|not deserve|returned no|bounced off|void)',
			example: 'My last three emails remain unanswered.',
		},
		{
			find: '(chase|chasing|running after) (you|anyone|an answer|the answer|a reply|somebody|people for)',
			example: 'I am tired of chasing an answer.',
		},
		{
			find: '(i|let me|may i|must i|allow me to|would like to|wish to|have to) …2 remind you',
			example: 'May I remind you of your promise?',
		},
		{
			find: '(least|courtesy|decency|decent|polite|common courtesy|good manners|manners|basic respect|professional) …6 (let me know|reply|answer|respond|tell me|say|inform|a word|could do|drop|no|call|send|pass it on|let people know|warn|expected|you could|earn|write)',
			example: 'The least you could do is reply.',
			unless: ['than …2 (polite|decent)', 'at least'],
		},
		{
			find: '(does|do|did|has|is|are|will|would) (anyone|anybody|someone|somebody|your {firm}|the {firm}|hr|you) …3 (ever|still|even|actually|any idea|read|remember|exist|alive|bother|intend|plan|going to|there) …6 ?',
			example: 'Does anyone even read these emails?',
			unless: ['(plan (to|for)|intend to (keep|use|extend|hire|fill)|use|still (need|train|open)|there (a|an|any))'],
			passes: ['Do you still use the old kiln?'],
		},
		{
			find: '(forgotten|forgot|overlooked|lost) …1 (me|about me|my application|my file|my name|us|my existence|i exist)',
			example: 'Have you forgotten me?',
		},
		{
			find: '(slipped|fallen|fell|slip|fall|dropped) …2 (through the cracks|between the cracks|off the list|between the chairs|by the wayside|your mind|through the net)',
			example: 'My file seems to have slipped through the cracks.',
			passes: ['She laughed so hard that she fell off the chair.'],
		},
		{
			find: '(still|yet|until now|so far|since|even now) …2 (no|without|nothing|not a|not any|not even|not one|zero) …3 (reply|answer|response|word|news|call|feedback|sign|information|reaction|notice|update|sound|communication|trace|mail|email|from)',
			example: 'Still nothing to report from your end?',
		},
		{
			find: '(is it|would it|was it) …2 (much|hard|difficult|too much|kill|have killed|impossible) …3 (ask|to|for|someone|you|somebody)',
			example: 'Would it kill someone to answer?',
		},
		{
			find: '(nobody|no one|none of you|not one of you|not a soul) …3 (called|contacted|replied|answered|informed|rang|told|inform|warned|thanked|gave|gives|gave|writes|wrote|responded|reacts|answers|picks up|picked up|calls|said|has) (me|us|my|to me|back|to my|a word|anything|up|yet|$)',
			example: 'Nobody of you has said me goodbye.',
			unless: ['(had|have) (told|warned) (me|them|us) …2 (about|to|that)'],
			passes: ['I was told the test would be hard, but nobody had warned me about the slide rule.'],
		},
		{
			find: '(have|has|had|did) not …2 (received|receive|heard|hear|got|gotten|had|seen|get) …3 (answer|reply|response|word|feedback|news|anything|call|notice|update|information|informations|reaction|mail|email|sign|revert|courtesy|intimation) …3 (from|since|yet|either|so far|until|to|of|back)',
			example: "I still haven't heard anything from you.",
		},
		{
			find: '(have|has|had|did|do) not …1 (hear|heard|received|reply|replied|answered|answer|respond|responded|contacted|called|called back|written|write) (anything|nothing|me|back|from you|from your|from anyone|to my|to any|my|a thing|a word|since|at all|until|either)',
			example: 'I am surprised that I have not heard back.',
			unless: ['if …5 not', '(professor|teacher|referee|bank|university|supplier|customer|invitation)'],
			passes: ["If I don't hear from you by the 30th, I'll drop you a short note."],
		},
		{
			find: '(silence|quiet|nothing) …2 (from you|from your|since|on your|at your) …4',
			example: 'Radio silence from you lot, as usual.',
			unless: ['nothing but|has|have|had', 'paid|talked|spoken|thought|changed of|about|but? nothing'],
			passes: ['Nothing has changed since our call.', 'I have talked of nothing but you since.'],
		},
		{
			find: '(your silence|your continued silence|this silence|such silence)',
			example: "Should I take your silence to mean that I'm not wanted?",
		},
		{find: 'radio silence', example: 'Radio silence, then?'},
		{
			find: '(had|have|having) to chase',
			example: 'I have had to chase for every answer.',
			unless: ['(goat|goats|hen|hens|cat|dog|sheep|invoices|invoice|debts|payments|suppliers|parcel|parcels)'],
			passes: ['We had to chase the goats out.'],
		},
		{
			find: '(since|after) …6 (message|mail|email|letter|interview|talk|call|meeting|visit) …5 silence',
			example: 'Since my last message there has been silence.',
			unless: ['(room|hall|forest|church|library|enjoyed|audience)'],
			passes: ['After your talk I enjoyed the silence of the reading room.'],
		},
		{
			find: 'nothing but silence',
			example: 'I got nothing but silence.',
			unless: ['nothing but silence (and|in)'],
			passes: ['In that hall there is nothing but silence and dust.'],
		},
		{
			find: "(i|i've) …3 earned (an answer|a reply|a response|a word|a call|{number} seconds|{number} minutes)",
			example: 'I think I have earned an answer.',
		},
		{
			find: '(takes|take|took|costs|needs) …3 (seconds|second|minute|minutes|moment) to (type|write|answer|reply|send|say|pick up)',
			example: 'It takes thirty seconds to type a reply.',
			unless: ['(you said|ticket|report|log|label|note|invoice|order)'],
			passes: ['It takes ten minutes to write a good ticket, you said.'],
		},
	],
	waiting: [
		{find: '(you|they) …1 (keep|kept|keeping) me waiting', example: 'You keep me waiting.'},
		{
			find: '(pending|on hold|lying|unopened|gathering dust|on your desk|bottom of a pile|bottom of the pile|in a drawer|on ice) …4 (since|for|weeks|months|desk|somewhere|drawer|dust|pile)',
			example: 'My file is gathering dust on your desk.',
		},
		{
			find: '(i am|i have been|i was|i had been|am|i have|i kept|me) …1 (waiting|waited|wait|sitting) …4 (since|so long|too long|for weeks|for days|for months|(for|over|more than) …1 (#|{number}|month|months|weeks)|by the phone|for nothing|all day|all week|longer|#|{number})',
			example: "I've been kept waiting since the tenth.",
		},
		{
			find: '(is|are) (taking|it taking) (so|too|this|far too|you) (long|much|so long)',
			example: "What's taking so long?",
		},
		{
			find: "(i am|i'm|i have been|i've been|i was|been) …1 (still)? …1 (waiting|kept waiting|left waiting|made to wait|sitting by) …6 (you|your|since|weeks|days|month|months|answer|reply|call|hours|by the phone|fortnight|result)",
			example: 'I have been sitting by the phone since Wednesday.',
		},
	],
	promise: [
		{
			find: 'you (said|promised|told me) …6 but …1 (nobody|no one|you|nothing) (did|have not|has|never|came|happened)',
			example: 'You said you would call, but nobody did.',
		},
		{
			find: '(you|he|she|they|hr|your {firm}|the {firm}|somebody|someone) …1 (promised|assured|swore|guaranteed|vowed) …12 (but|yet|still|nothing|instead|however|no one|nobody|never|not|silence)',
			example: 'You assured me of an answer, and it never came.',
		},
		{
			find: '(you|they|he|she|your {firm}) …1 (promised|swore|vowed|gave your word|guaranteed|pledged|undertook|committed) …2 (to|me|that|an|a|us|it|faithfully|by|feedback) …6 (call|ring|write|answer|reply|decide|contact|tell|know|news|back|touch|email|decision|week|friday|monday|feedback|response)',
			example: 'You promised to call me on Monday.',
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
			unless: ['(decision|answer) …2 not'],
			passes: ["If a decision hasn't been reached yet, may I ask what the new timeframe looks like?"],
		},
		{
			find: '(would|could|might) have (been|appreciated|liked|expected|thought|hoped|saved|wished|loved) …4 (polite|decent|nice|proper|kind|fair|courteous|heads up|a word|to know|answer|reply|warning|informed|better|me a|at least|more)',
			example: 'It would have been nice to hear from you.',
		},
		{
			find: '(was|were|are|am) (supposed|meant|due|to have|told|promised|assured) (to|that|on|by|an|a|i|for|within|you|it|someone|somebody) …3 (hear|call|update|contact|by|receive|be|answer|get|have|know|ring|decide|last|monday|{weekday}|within|reply|would|decision)',
			example: 'I was assured that somebody would ring.',
			unless: ['(delivery|train|customer|truck|shipment|patient|school)'],
			passes: ["I was told that the train would be reimbursed, so I've filled in your form."],
		},
		{
			find: '(your|the|his|her|their) promise …2 (of|to|from|was|is|has|that|made|by)',
			example: 'Where is the promise of Mr. Khalil?',
		},
		{
			find: "(had|would have|'d have) …1 (hoped|expected|thought|assumed|believed|appreciated|liked|counted on) …4 (hear|reply|answer|better|told|respond|by now|someone|informed|you would|you to|been told|quicker|courtesy|a call|be told|been contacted|a no)",
			example: 'I had hoped to hear from you by now.',
		},
		{
			find: 'you were (going|supposed|meant|due) to (call|ring|phone|email|text|write to|get back|contact|answer|tell) …2 (me|to me)',
			example: 'You were going to call me the same evening.',
		},
		{
			find: '(you|they) …1 (said|told|promised|mentioned) …12 (been and gone|come and gone|long passed|long gone)',
			example: 'You said Wednesday, and that has come and gone.',
		},
	],
};
