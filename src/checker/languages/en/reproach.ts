import type {PhraseLists} from '../language-pack.ts';
import {brokenWord, neglect} from './neglect.ts';

/** Says or implies that they did not answer, broke a promise, or keep the writer waiting. */
export const reproach: PhraseLists['reproach'] = {
	silence: [
		...neglect,
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
			unless: ['(archive|council|supplier|bank|embassy|registry|customer)', 'i had no answer'],
			passes: [
				'You asked why we do it so, and I had no answer.',
				'Most of the members came back without a call.',
				'I got no reply from the archive until I wrote by hand.',
			],
		},
		{
			find: 'not (a|one|so much as a|even a|a single) …1 (word|line|call|peep|squeak|reply|message|answer|comma|syllable|syllable|response|mail|email|note|sound|beep)',
			example: 'Not a single word from you.',
			unless: ['(word|line|note|question) …1 (about|on|of|was|is) …1 (my|our|the|pay|it|out|missing|wasted|too)'],
			passes: ['They asked for scenes, and not a word about my résumé.'],
		},
		{
			find: 'my …3 (email|emails|mail|mails|letter|letters|message|messages|call|calls|note|notes|follow up|reminder|reminders|enquiry|enquiries|inquiry|question|questions|voicemail|voicemails|request|requests|application) …7 (unanswered|ignored|unread|unopened|without|not been answered|no answer|no reply|no response|lost on|disappeared|gone astray|went astray|not interesting|fell on|deaf ears|forgotten|overlooked|remain|remains|last one|not deserve|returned no|bounced off|void)',
			example: 'My last three emails remain unanswered.',
			unless: ['(archive|council|supplier|bank|embassy|registry)'],
			passes: ['My letters to the council went unanswered for a year.'],
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
			find: '(nobody|no one|none of you|not one of you|not a soul) …3 (called|contacted|replied|answered|informed|rang|told|inform|warned|thanked|gave|gives|gave|writes|wrote|responded|reacts|answers|picks up|picked up|calls|said|has) (me|us|my|to me|back|to my|a word|anything|up|(yet $)|$)',
			example: 'Nobody of you has said me goodbye.',
			unless: [
				'(had|have) (told|warned) (me|them|us) …2 (about|to|that)',
				'(customers|patients|guests|clients|tenants|callers|users|parents)',
				'^ …2 if there',
			],
			passes: [
				'I was told the test would be hard, but nobody had warned me about the slide rule.',
				'Nobody has yet caught me with a wrong clue.',
				'Your customers were angrier when nobody wrote back.',
			],
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
			unless: [
				'nothing but|has|have|had',
				'(it|engine|pump|machine|line|ward) (is|was|stays|stayed|has been) (quiet|silent)',
				'paid|talked|spoken|thought|changed of|about|but? nothing',
			],
			passes: ['Nothing has changed since our call.', 'I have talked of nothing but you since.'],
		},
		{
			find: '(your silence|your continued silence|this silence|such silence)',
			example: "Should I take your silence to mean that I'm not wanted?",
		},
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
			find: '(takes|take|took|costs|needs) …3 (seconds|second|minute|minutes|moment) to (type|write|answer|reply|send|say|pick up)',
			example: 'It takes thirty seconds to type a reply.',
			unless: ['(you said|ticket|report|log|label|note|invoice|order)'],
			passes: ['It takes ten minutes to write a good ticket, you said.'],
		},
		{
			find: '(((leave|leaving|left|keep|keeping|kept|let|letting) (me|us|applicants|candidates|people|someone|somebody|one|an applicant|a candidate)|(am|was|been|being|feel|are) (left|kept)) …1 (hanging|hang|dangling|in the dark|in limbo|in the air|out in the cold|guessing)|(i am being|i was|i have been|i feel|i felt|feeling) (forgotten|ignored|ghosted|abandoned|neglected|fobbed off|put off|stonewalled|strung along)|(been|only|nothing but) crickets|(dead|total|complete|utter|deafening|long|radio) silence|black hole|no sign of life)',
			example: 'It is not usual to leave applicants in the dark.',
			unless: [
				'(patient|patients|picture|bat|bats|lamp|coat|coats|film|hall|forest|cellar|harness|rope|after a (long|dead|total|complete) silence)',
				'silence (between|until|during|is|was|at night|on (the|a|every) (bridge|channel|line|air|ward))',
			],
			passes: [
				'We left people in the dark hall until the film began.',
				'Radio silence until the pilot is aboard is what I learnt at the harbour.',
			],
		},
		{
			find: '((this|it) is …1 my (#|second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|{number}) …1 (email|mail|message|letter|attempt|reminder|try|call|enquiry|e-mail|note) …1 (on|about|to you|without|i|since|and|this|$)|(i have|i) …1 (called|rung|phoned|written|emailed|mailed|asked|reminded|contacted|tried|enquired) (({number} times|twice|repeatedly|again and again|over and over) …1 (and|without|this|already|now|in|since|$)|(you|your|hr|reception|to you|politely|now|already) …2 ({number} times|twice|repeatedly|again and again|over and over) …1 (and|without|this|already|now|in|since|$))|how many more (times|emails|mails|calls|messages|letters|reminders|weeks|months) (must|do|am|should|shall|will|before|until)|how often (must|shall|am i)|(once|yet) again i …1 (have to|must|find|am|need to) …2 (write|writing|ask|asking|call|calling|chase)|(per|stated in|see|repeat) my (previous|last|earlier|former) (email|emails|mail|mails|message|messages|letter|letters|request|requests)|did (you|anyone|they) …1 (get|receive|see|read) …1 my …2 (emails|mails|messages|letters|calls))',
			example: 'This is my fourth email on the matter.',
			unless: ['(museum|archive|council|supplier|bank|your advice|patients|sea)'],
			passes: ['I have called on the museum twice since our talk.'],
		},
		{
			find: '((understand|know|tell me|explain|wonder|wondering|ask myself) why *5 (takes so long|taking so long|so long|not (informed|told|answered|contacted|called|invited|heard)|nobody (answers|calls|writes|replies|tells)|ignored)|^ …2 why *6 (nobody|no one|not) …2 (answer|answers|answering|reply|replies|replying|called|call|calling|written|write|told|contacted|informed)|yet to (receive|hear|get|come|arrive|materialise|be told)|(nobody|no one|none) …1 (in|at|from) your …2 (seems|know|knows|could|feels|wants|bothered|thought|picks)|(nobody|no one|none|not|never|hardly|barely|without) …5 (read|reading|looked at|opened|glanced at|studied|opening|looking at) …1 my (cv|papers|application|resume|file|portfolio|letter|documents|covering|certificates)|nothing (has)? …1 (came|arrived|followed) (back|from you|from your|since)|(which|what) …1 (has|have|did) …1 not …2 (happened|happen|taken place|take place|occurred)|(not|never|without) …2 (even|so much as) (a|an|one) …2 (notice|note|line|word|reply|answer|call|message|confirmation|acknowledgement|thank you|mail|email|text|no))',
			example: 'I would like to know why I was not informed.',
			unless: [
				'(customer|customers|patient|patients|decision has yet|machine|pump|kiln|guests|would have helped|(so|as) (closely|carefully|thoroughly))',
			],
			passes: ['I learned why it takes so long to dry a kiln.', 'Nobody has read my portfolio so carefully before.'],
		},
		{
			find: '((i|applicants|applicant|candidates|answering|replying|replies|courtesy|communication|my application|people) …5 (not|no|low|hardly|bottom) …3 (priority|priorities|strong point|strength|forte)|(do|does|did) (you|anyone|anybody) …1 (reply|answer|respond|write back|talk) …1 (to (candidates|applicants|people|emails|anyone|anybody|me)|at all|ever)|because (you|nobody|no one) …1 (do|did|have|will) …1 not …1 (tell|write|call|answer|reply|decide)|(other|another) (company|companies|firm|firms|school|schools|employer|employers|hospital|hospitals|offices) …2 (answered|replied|answer|reply|responded|respond|called|manage|managed|decided|wrote) …4 (days|day|hours|week|quicker|faster|at once|sooner|same|everybody|everyone)|(busy|much to do|many applications|a lot to do) …4 but (so am i|so are we|surely|that is no|it does not take|even))',
			example: 'Other companies answered within two days.',
			unless: ['my priorities'],
			passes: ['At other hospitals they answered questions of relatives once a day.'],
		},
		{
			find: '((even|just) (a|one|two|any) …3 (no|word|words|line|reply|answer|sentence|refusal|rejection) would …2 (have|be better|be kinder)|(could|can|might) (simply|just|at least|easily) …1 (say|tell|told) (so|me|no|it|us)|hope this …1 (time|one|mail|email|message|letter) …4 (unlike|gets (read|through|answered|an answer)|is (read|answered))|after (all this time|(all these|so many) (weeks|emails|calls|mails|messages)|so long)|(wonder|wondering|doubt|question|not sure) …3 (if|whether) …6 (job|post|position|vacancy|role|place) …2 (exists|real|existed)|your …1 (email|phone|telephone|mail|inbox|line|server) (is|was|has been|must be) …1 (broken|down|dead|out of order|not working)|my …1 (application|file|papers|documents|name) …2 (got lost|gotten lost|vanished|been lost|been mislaid|gone missing|swallowed|buried)|not (nice|polite|right|fair|correct|serious|professional|ok|okay|acceptable) …1 to (let|leave|keep|make) …2 (wait|waiting|hang|hanging|in|without|guessing))',
			example: 'Even a short no would be better than this.',
			unless: [
				'(if it is easier|thank you|thanks|without work|still …1 (think|remember|talk|tell|love)|patients|tenants)',
			],
			passes: ['If it is easier, you could just tell me by phone.'],
		},
		{
			find: '((hoping|hoped|expected|expecting) to have (heard from|received|had (an|a|some|your))|(ages|eternity|forever) since|(nobody|no one|none of you) …1 (has|have|had)? …1 (bothered|cared|managed|seen fit|taken the trouble) …1 to|(tell|inform|answer|write) me …1 at least|at least (tell|inform|answer|reply|acknowledge|write) (me|to|back|my)|(other (candidates|applicants)|another (candidate|applicant)|the others|everyone else|everybody else|classmates) …4 (has|have|had|got|received) …3 (answer|answers|reply|heard|contract|result|results|been told|been notified)|(can|could) not be …1 (hard|difficult) $|how (hard|difficult) (can|could|is) it|(my|our) patience …5 (end|thin|exhausted|limit|limits|out|tested|used up|ending)|i (am|have) …1 (losing|lost|running out of) …1 patience|(disappointed|frustrated|annoyed|surprised|unhappy|irritated|disappointing|frustrating|astonished) …4 (communication|lack of (communication|response|feedback|contact|answer|information|news)|silence|response time)|^ still waiting (here|$|and|for (you|your|an|a|any|news|word))|do (your part|yours) $|(am i|are we) …2 (supposed|meant|expected) to (guess|assume|conclude|believe|read|beg|wait)|(have to|must) (come|beg|drive|fly|camp) …6 (to get|for|to hear) …2 (answer|reply|result))',
			example: 'My patience is coming to an end.',
			unless: ['(customer|customers|patient|patients|pupils|children|class|our project)'],
			passes: ['The customers were annoyed by the silence on the line.'],
		},
		{
			find: '((letterbox|inbox|mailbox) (has been|is|was|stays|remains|stayed|remained) …2 (empty|quiet|silent)|(letterbox|inbox|mailbox|phone|telephone) (for nothing|in vain)|(i|we|one|candidate|candidates|applicant|applicants|people) …1 (have|has)? (earned|deserve|deserves|entitled to|owed|(have|has) (a|the) right to|is due) …2 (an|a|to|some) …2 (answer|reply|response|explanation|know|hear|yes|no|line|feedback|decision)|(you|they) …1 owe (me|us|candidates|applicants) …2 (answer|reply|response|word|explanation|decision)|(seem|seems|appear|appears) not to (read|answer|receive|reach|reply|care|check|want|have)|you do not (seem|appear) to …1 (read|answer|reply|check|care|want|have)|(you|nobody|no one|anyone) …6 (no|not|never) …2 time (to|for) …1 (dial|call|answer|reply|write|ring|type|tell|phone)|(has|have|did) (anyone|anybody|somebody|someone) …1 (looked|read|opened|seen|look|open|see|received) …2 my|without (me|my) (hearing|knowing|being told)|without (telling|informing|asking) me|(if|whether|suppose|guess|seems|think|believe|or do) my …1 (emails|mails|messages|letters) …2 (land|lands|end up|go|landed|ended up|disappear|vanish|landing) …3 (spam|junk|bin|void|trash|hole)|hope (you|nobody) …1 (did|have|has) not …1 (lose|lost|forget|forgotten)|neither …2 (yes|answer|reply|call|word|letter|acceptance) nor|to this day …4 (no|not|nothing|neither|never))',
			example: 'To this day I have received neither a yes nor a no.',
			unless: [
				'(customer|customers|patient|patients|supplier|archive|no decision)',
				'(question|questions) …1 (deserve|deserves)',
			],
			passes: ['You do not owe me an answer before the audit.'],
		},
		{
			find: '((feel|felt|treated|feeling) …2 (like|as) (a|an) (number|file|nobody|afterthought|ghost|ticket)|(in|at) my …1 (country|village|trade|family|culture|home) …1 (one|we|people|everybody|everyone|they|you) …1 (answers|answer|replies|reply|respond|keeps|keep|calls back)|would have thought (a|you|somebody|someone)|(you|they) …3 (quick|fast|quicker|prompt|eager|hurry) …6 (slow|slower|less so|silent|silence)|(courage|decency|honesty) to (say so|say no|tell me|write|admit|let me)|(other|another|second) …1 (employer|company|firm|hospital|school|practice) …1 (needed|took|needs) …3 (day|days|hour|hours|week|minutes)|(matter|question|lack|minimum) of (respect|courtesy|decency|politeness|manners) …2 (answer|give|tell|reply|inform|let|call|write|towards)|(little|no|without|not much|given up|lost) …1 hope …2 (answer|reply|response|hear|hearing|call)|(website|page|advert|posting|site|brochure|confirmation|autoreply) …1 (says|said|promises|boasts|claims|promised) …3 (you (answer|reply|respond)|(every|all|each) (applicant|applicants|candidate|candidates))|had my number|not …1 know (if|whether) i am …2 (in|considered|out)|(nobody|no one) …1 (feels|is|seems) …1 (responsible|in charge) (for (my|me)|$)|i (wrote|called|rang|emailed|mailed|phoned) …1 on …3 (#|{weekday}) …1 (and)? on …2 (#|{weekday})|(because|while|since) you …1 (can not|do not|will not) (decide|make up|commit|choose))',
			example: 'In my country one answers letters.',
			unless: [
				'who would have',
				'(the|a) (phone|telephone) …2 with',
				'(customer|customers|patients|pupils|never made)',
			],
			passes: ['Who would have thought that a jig could be so simple?'],
		},
		{
			find: '(still know nothing|(nobody|no one) …1 (has|have|had)? …1 (given|sent|offered) (me|us) …1 (any|an|a|information|feedback|the)|you …1 (should|ought to|need to) …1 (answer|reply|respond|inform) …1 (people|applicants|candidates|to|those|everyone|me|us)|is there (anybody|anyone) (out there|at home|alive|there $)|let …1 the …1 (deadline|date|day|week) pass …1 (in silence|without)|(was|were|have been) …1 expecting your …1 (call|answer|reply|email|letter|decision|message)|what (happened to|became of|has become of) (the|your|my) …1 (decision|call|answer|promise|reply|feedback|application)|it can not be (that|right that|normal)|(hear|heard|hearing) (nothing|no) (more|at all|any more|further)|(learn|learned|learnt|read|find out|found out|heard) …2 (from|on|in|through|via) …2 (internet|website|linkedin|newspaper|portal|facebook|strangers|third parties) …5 (gone|taken|filled|no longer|rejected|chosen|decided)|(need to|have to|should|shall|must|try) …4 (registered (letter|mail|post)|pigeon|pigeons|smoke signals|telegram)|not ignore (this|my|me|us)|why (do|did|can|will|would) not (you|anyone|anybody|someone|somebody) …2 (tell|say|write|call|answer|reply|inform|respond)|i (have)? …1 (written|called|asked|emailed|rung) …4 (so often|so many times|too often|countless times)|(third|fourth|fifth|sixth|seventh|eighth|#) (week|month) …2 (i|of) (hope|wait|waiting|silence|am waiting))',
			example: 'Please do not ignore this message as well.',
			unless: ['(customer|customers|patient|patients|children|dentist|nothing but)'],
			passes: ['The children asked us why nobody had told them.'],
		},
		{
			find: '((gone|went|met|suffered|share|shared) the same (way|fate|road)|(appointment|interview|meeting|call|talk) …2 (cancelled|canceled|called off) (and no|without|again)|(dealing with|treatment of|handling of|attitude to|attitude towards) (applicants|candidates)|i …2 (ran|running|run) after (you|your|people)|(always|every time|each time|whenever) …5 (says|say|told|hear|tells) …6 (meeting|not there|unavailable|away|holiday|something else|call again|ring again|not available)|give …1 (me|us)? …1 (a|some|any) sign of life|(all|only thing) i …2 (had|got|received|heard|get) (is|was|has been) …2 (automatic|automated|confirmation|silence|auto|nothing)|how would you (feel|like it|react) …1 in my|(taken|took|takes|taking) you …2 (weeks|months)|(forced|compelled|obliged) to …1 (write|ask|call|contact|remind) …1 (again|you|once)|(the others|others at|the rest|fellow students) …4 (got|received|have|had) …1 (their|an|the) (letter|letters|answer|answers|reply|results|contracts)|(respect|value) my time|only so many (ways|times)|(email|mail|call|text|line|reply) (takes|costs|needs|would take|would cost) …2 (minutes|minute|seconds|nothing) $|not …1 (reach|get hold of|get through to) (anyone|anybody|somebody)|be …1 (fair|polite|decent|correct|right) …1 to (let me|tell me|inform|answer|give me)|(did|have) not …1 (hear|heard) (any more|anything more|more|again)|i …4 on hold …8 (hours|hour)|(nobody|no one) (could|can|is able to|was able to) …1 (help|tell|connect) me|(keep|kept) (hearing|being told) (next|soon|tomorrow|the same)|where is (it|my (answer|reply|contract|letter|feedback)|the …1 (answer|reply|call|decision)) $|my …1 application …1 (dead|asleep)|you did (say|promise) …2 ({weekday}|soon|would|within|by)|you said …1 (soon|tomorrow|shortly|days|{weekday}) $)',
			example: 'I hate to nag, but you did say Tuesday.',
			unless: ['(customer|customers|patient|patients|guest|guests|neighbour|if …3 not|we used to)'],
			passes: ['A guest complained that nobody could help him on the phone.'],
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
			find: "(i am|i'm|am) still waiting for (your|a|an|the|news|you|any)",
			example: 'I am still waiting for your answer.',
			unless: ['(my|own) (results|certificate|visa|papers|licence|permit)'],
		},
		{
			find: "(i am|i'm|i have been|i've been|i was|been) …1 (still)? …1 (waiting|kept waiting|left waiting|made to wait|sitting by) …6 (you|your|since|weeks|days|month|months|answer|reply|call|hours|by the phone|fortnight|result)",
			example: 'I have been sitting by the phone since Wednesday.',
			unless: [
				"(am|i'm) (keenly|eagerly|gladly|hopefully|now|therefore)? waiting for (your|a|an|the|news|you) …2 (call|reply|answer|response|message|mail|email|feedback|news|line|positive)",
				'(while|when|as) i was waiting (in|at|outside|by|for …2 to)',
			],
			passes: ['I am waiting for your call.', 'While I was waiting in the hall your porter told me of the flood.'],
		},
		{
			find: '((turned|turn|turning|grown|grow|become|became|stretched) …1 (into|to)? …1 ({number}|a) (weeks|months|days|month|fortnight|years|year)|({number} …1 (weeks|months|days) (is|are) …1 (long (for (a|an|me|any)|to wait|without)|excessive|ridiculous))|(told|said|promised) …3 {number} (days|weeks|hours) not {number}|(said|told|promised|named|spoke) …2 {number} …1 (days|weeks|week|day) …1 (we|it|that|this|and|but|now) …2 (now|already|are in|is now|has been|was)|({number}|several|many) …1 (weeks|months) …6 (i know nothing|and nothing|and still|and you have|and no (word|news|answer|reply|call|decision))|(deadline|date) …6 (yourselves|long (passed|gone|past))|(only|just) (days|a few days|a week) away …2 (was|in))',
			example: 'You said two weeks; we are now in week six.',
			unless: ['(may|could|might) i ask', '(is there|any) …1 news', 'long enough'],
			passes: ['The date that you named has passed, so may I ask where things stand?'],
		},
	],
	promise: [
		...brokenWord,
		{
			find: '(when|if) …1 (one|you|someone|somebody|a firm|people) (gives|give|names|name|promises|promise|says|say|sets|set) …4 (one|you|it|they|he|she) (should|ought to|must|has to|have to|might) …2 (keep|stick to|hold to|stand by|honour|mean)',
			example: 'When one gives a date to people, one should also keep it.',
		},
		{
			find: '(not|hardly|rather un|un) …1 (very|exactly|especially|terribly)? …1 (professional|polite|courteous|respectful) …2 (to be fair|to be honest|frankly|honestly|of you|is it|if i may|if you ask me|$)',
			example: "It's not very professional, to be fair.",
			unless: ['(my|i was|i am|i sounded|of me|outfit|overalls|answer)'],
			passes: ['I was not very professional about it.'],
		},
		{
			find: '(waited|stayed|sat|kept free|took the day off) …9 (for|by) (your|the|that) …1 (call|phone|telephone|mail|email|visit|message)',
			example: 'I waited at home on the Monday for your call.',
			unless: ['(patients|customers|taxi|bus)'],
		},
		{
			find: '(it|call|mail|email|letter|answer|message|that) (never|did not) …1 (came|come|arrive|arrived|happen|happened|materialise|materialised) ($|though|and|so)',
			example: 'We agreed on a call on Monday. It never came.',
			unless: ['(bus|train|parcel|snow|rain|storm|order|delivery|part|lorry|truck)'],
			passes: ['The parcel I waited for never came, so I drove to the depot, where it never came.'],
		},
		{
			find: '(none|not one|not a single one|neither|nobody) …1 of (them|my (referees|references)|the (three|two)|these) …2 (has|have|had|was|were) …2 (heard|hear|been (called|contacted|asked)|contacted|called|got)',
			example: 'I asked all three of my referees, and not one of them has heard from you.',
		},
		{
			find: '(because of|due to|thanks to|after|with) (your|this|such|so long a) …1 (silence|delay|delays|waiting) …12 (lost|could not|had to|gone|missed|refuse|turn down|no longer)',
			example: 'Because of your silence I had to refuse another place.',
		},
		{
			find: '((to answer|answering) (a|one|my)? (message|mail|email|letter|note)|an answer|a reply|one line) …3 (takes|take|costs|cost|needs|would take|is only) …2 (a|one|two|half a|no|hardly|nothing|little) (minute|minutes|moment|second|time|much)?',
			example: 'To answer a message takes one minute.',
			unless: ['(my|me|i take)'],
		},
		{
			find: '(a week|week|fortnight|month|days|weeks|friday|monday) …4 (turn|turned|turning|turns|grew|become|became|stretched|stretching) (out)? …1 into …1 ({number}|months|weeks|a (month|fortnight))',
			example: 'I know that you are busy, but a week did turn into five.',
			unless: ['(build|project|course|strike|contract|stay|visit|trial)'],
		},
		{
			find: '(frustrating|disheartening|discouraging|hard|tiring|annoying|unpleasant|demoralising|maddening) …2 to (wait|be kept waiting|sit and wait|wait and wait|keep waiting|have to wait|be left)',
			example: "It's been frustrating to wait almost a month for anyone to look at it.",
			unless: ['(patients|customers|guests|pupils|for the (bus|train|ferry))'],
			passes: ['It is hard to wait for the ferry in March.'],
		},
		{
			find: 'i …2 (kept|did|have done|have kept|held|delivered) (to)? my (side|part|end|half|word) …9 (while|but|whereas|and) …4 (from|you|your)',
			example: 'I kept my side and sent the papers, while from you nothing has come.',
		},
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
			unless: ['(got|kept|given|gave me|received) (one|it)'],
			passes: ['You promised me an honest answer and I got one.'],
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
			unless: ['(delivery|train|customer|truck|shipment|patient|school)', '(it was told|kindly refer|i refer to)'],
			passes: ["I was told that the train would be reimbursed, so I've filled in your form."],
		},
		{
			find: '(your|the|his|her|their) promise …2 (of|to|from|was|is|has|that|made|by)',
			example: 'Where is the promise of Mr. Khalil?',
		},
		{
			find: "(had|would have|'d have) …1 (hoped|expected|thought|assumed|believed|appreciated|liked|counted on) …4 (hear|reply|answer|better|told|respond|by now|someone|informed|you would|you to|been told|quicker|courtesy|a call|be told|been contacted|a no)",
			example: 'I had hoped to hear from you by now.',
			unless: ['for (another|a different|a better) (answer|reply)'],
			passes: ['I had hoped for another answer, and I respect this one.'],
		},
		{
			find: 'you were (going|supposed|meant|due) to (send|let|inform|give|decide|update|confirm|call|ring|phone|email|text|write to|get back|contact|answer|tell) …2 (me|to me)',
			example: 'You were going to call me the same evening.',
		},
		{
			find: '(you|they) …1 (said|told|promised|mentioned) …12 (been and gone|come and gone|long passed|long gone)',
			example: 'You said Wednesday, and that has come and gone.',
		},
		{
			find: '((told|promised|assured|said) …1 (me|that|to me)? …1 (that)? (i|you) (would|will|should) …1 (hear|know|call|ring|write|answer|decide|be told|have) …8 (it is|today is|this is) …1 (now|already|{weekday}|the|#)|(took|taken|take|holding|hold) (you|him|her|them) (at|to) (your|his|her|their) word|(gave|given|give) (me|us)? (your|his|her|their) word|a (promise|word) is a (promise|word)|(kept|held|done) my (part|side|end|word|promise)|you were to (call|ring|phone|email|write|get back|contact|answer|tell|decide|let)|(colleague|assistant|secretary|recruiter|manager|director|boss|sister|matron|head|chief) (swore|promised|assured|vowed|guaranteed) …6 (call|ring|phone|write|answer|reply|hear|contact|email|know)|(expected|hoped|expect) (you|someone|somebody|anyone) …1 to …2 (at least|reply|answer|call|confirm|respond|acknowledge|write|tell)|(turned down|declined|refused|cancelled|gave up|stayed in|stayed at home|kept …3 free|held off|waited) …8 because …1 (you|she|he|they|your) …2 (said|told|promised|wanted|assured|were)|(believe|believing|count on|counting on|rely on|relied on) …3 (call|reply|answer|email|letter|decision) (you|that you|he|she) …1 (promised|announced|mentioned))',
			example: 'In our call you gave me your word.',
			unless: ['(may|could) i ask'],
			passes: ['You were kind to tell me about the second gate.'],
		},
		{
			find: '((said|told|promised|wrote|announced|agreed|soon|named|days) …8 (that|it) was …2 ((weeks|months|days) ago|in (january|february|march|april|may|june|july|august|september|october|november|december))|(promised|announced|agreed) (feedback|answer|reply|call|result|contract|decision|letter|email|form|response|refund) …3 (missing|outstanding|overdue|late|nowhere|open)|(which|what) (you|he|she|they|nobody|no one) *2 (not|never) $|(this|it|process|decision|answer) (takes|lasts|runs|drags|is taking|has taken|has dragged) (already|now) …2 (weeks|months|long)|(you|they|decision|date|it) …1 (kept|keep|keeps) …1 (postponing|being (postponed|moved)|moving|changing|delaying|pushing|promising|putting (me|it) off)|(third|second|fourth|#) time …1 (that)? you …1 (moved|postponed|changed|put off|delayed|pushed|cancelled|rescheduled)|(you|hr|your {firm}) …2 (moved|postponed|put off|delayed|pushed back|rescheduled|cancelled) …6 (again|twice|times|once more|repeatedly))',
			example: 'You keep postponing the decision.',
			unless: ['(may|could) i ask'],
			passes: ['My old firm moved the date of the launch three times.'],
		},
	],
};
