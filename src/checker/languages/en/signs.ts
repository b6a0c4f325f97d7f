import type {PhraseLists} from '../language-pack.ts';

/** What tells one kind of letter from another, and a follow-up from ordinary mail. */
export const signs: PhraseLists['signs'] = {
	talk: [
		{
			find: 'thank|thanks|appreciate|appreciated|grateful|thankful|gratitude|enjoyed|enjoying|valued|cheers *6 interview|interviews|interviewing|conversation|talk|chat|meeting|discussion|call|visit|tour|trial|time|hour|lesson|lunch|welcome|walk|session|test|afternoon|morning|today|yesterday|day|ride|demo|talking|speaking',
			example: 'Thank you for the very open conversation on Monday.',
		},
		{
			find: 'thank|thanks|appreciate|appreciated|grateful|thankful|good|kind|generous|cheers *5 seeing|having|showing|meeting|interviewing|letting|taking|receiving|inviting|giving|sitting|introducing|squeezing|fitting|hosting|making|sparing|speaking|talking|walking|give|see|let|show|spare|meet me|time',
			example: 'Thanks for showing me round the shop.',
		},
		{
			find: 'pleasure|lovely|nice|good|great|treat|honour|honor|glad|happy|delighted to? *1 meet|meeting|talk|talking|speak|speaking|see you|with|the|your',
			example: 'It was a pleasure to meet you and Carol.',
		},
		{
			find: 'you|we *1 asked|questioned|told|said|mentioned|showed|explained|described|discussed|spoke|talked|met|wondered|noted|suggested',
			example: 'You asked what I would cut first.',
		},
	],
	interview: [
		{
			find: "(the|our|my|this|your|for|of|after|since|an|yesterday|today|today's|yesterday's|monday's|at|during|in) …2 interview",
			example: 'Since our interview I have finished the course.',
			passes: ['We would like to invite you to an interview.'],
			unless: ['invite|inviting|invitation|reschedule|move|exit|visa|mock|user|press|radio'],
		},
		{find: 'interviewing|interviewed me|for', example: 'Thank you for interviewing me today.'},
		{
			find: 'interview',
			example: 'Interview yesterday, as planned.',
			unless: [
				'invite|inviting|invitation|reschedule|move|exit|visa|mock|user|press|radio|transcript|transcribed|episode|article|quotes|archive|research|slots|candidate|candidates',
			],
		},
		{
			find: 'assessment|selection|trial|work|working|trade day|shift|centre|center|lesson|interview|visit|test',
			example: 'Thank you for the trial shift.',
		},
		{
			find: 'search|hiring|selection|interview committee|panel|process|manager',
			example: 'I wish to thank the search committee.',
		},
	],
	candidate: [
		{find: 'interviewing|interviewed me', example: 'Thank you for interviewing me today.'},
		{
			find: 'interview|interviewed|chat|talk|talked|talking|conversation|meeting|meet|met|call|discussion|spoke|spoken|speak|speaking|panel|visit|exchange …3 for|about|regarding|on …4 position|role|post|job|vacancy|internship|apprenticeship|fellowship|place',
			example: 'Thank you for the interview for the post of clerk.',
			unless: ['invite|inviting|invitation|asked|confirm'],
		},
		{
			find: '(i|me) …4 (last|final|two|three|four|shortlisted|short-listed|unsuccessful) …2 (candidates|candidate|applicants|people) (for|as)',
			example: 'In May I was one of your last two candidates for the post of cook.',
		},
		{
			find: '(position|role|post|job|vacancy|opening|place) …1 (that|which)? (we|i|you) …2 (spoke|spoken|talked|discussed|met|interviewed) …1 (about|for|on|of|over)?',
			example: 'The post we spoke of is still on my mind.',
			unless: ['(candidate|candidates|applicants)'],
		},
	],
	interviewed: [
		{
			find: '(you|we|i|panel) …8 (in|at|during|from) (my|our|the|that) …2 (interview|interviews)',
			example: 'You told me at the interview that the kiln was new.',
			unless: [
				'(visa|exit|podcast|radio|magazine|mock|candidate|candidates|article|transcript|recording|will|bring|before|see you|he|she|participants|study)',
			],
			passes: ['I will see you at the interview.'],
		},
		{
			find: '(you|enough to|panel|they) …1 (interview|interviewed) me …1 (on|for|in|last|this|yesterday|at|about|as)',
			example: 'You were kind enough to interview me on the third.',
			unless: ['(podcast|radio|magazine|article|book|programme|program|episode|paper|thesis|study|want|wanted|would)'],
			passes: ['You interviewed me for the podcast.'],
		},
		{
			find: '(follow up|following up|follow-up|followup|following) (on|to|from|after|about|regarding) (my|our|the|your) …4 (interview|interviews)',
			example: 'I am following up on my June interview.',
			unless: ['(visa|exit|podcast|radio|magazine|mock|candidate|candidates|article|transcript|recording)'],
		},
		{
			find: "(the|my|our|your|that|yesterday's|today's|this morning's) …3 (interview|panel) (for|about) …4 (position|role|post|job|vacancy|internship|apprenticeship|place|traineeship|opening)",
			example: 'It was nice meeting you at the panel for the analyst role.',
			unless: [
				'(invite|inviting|invited|invitation|confirm|confirming|attend|available|reschedule|rescheduling|move|postpone|cancel|tomorrow|upcoming|next|will|candidate|candidates|withdraw|prepare|before|ahead|we interviewed)',
			],
			passes: ['I confirm that I will attend the interview for the clerk position.'],
		},
		{
			find: 'i …2 (interviewed (for|with|on|at|last|yesterday|today|in|as|#))',
			example: 'Is there news of the post that I interviewed for?',
			unless: ['(people|users|witness|witnesses|author|authors|students|farmers|candidates|customers)'],
			passes: ['I interviewed farmers for my thesis.'],
		},
		{
			find: '(my|our) (first|second|last|final|recent|phone|telephone|video|online|job|panel|zoom)? …1 (interview|interviews) (on|last|yesterday|today|this|with|for|at|in|a|two|three|earlier|went|of|#|was)',
			example: 'Is there any feedback about my interview on Monday?',
			unless: [
				'(before|prepare|preparing|tomorrow|next|upcoming|reschedule|rescheduled|confirm|confirming|move|late|visa|podcast|radio|if|advance|ahead|will|exit|mock|magazine|newspaper|listened|read)',
			],
			passes: ['May we move my interview on Monday?'],
		},
		{
			find: '(following|since|after|from) (my|our|the|an) …2 (interview|interviews) …1',
			example: 'Has a decision been made following my interview?',
			unless: ['(visa|exit|podcast|radio|magazine|mock|candidates|candidate|invite|tips|articles|quotes)'],
			passes: ['He is free after the visa interview.'],
		},
		{
			find: 'interview (that)? (we|i) …1 (had|did)',
			example: 'I write about the interview we had two weeks ago.',
			unless: ['(visa|exit|podcast|radio|magazine|mock|candidate)'],
		},
		{
			find: 'i …1 (had|attended) (the|my|an|a) …2 interview (at|with|today|yesterday|on|last|this|for|in)',
			example: 'I had the interview at the laboratory today.',
			unless: ['(visa|exit|podcast|radio|magazine|mock)'],
		},
	],
	job: [
		{
			find: 'position|role|vacancy|internship|apprenticeship|lectureship|clerkship|fellowship|traineeship|curatorship|chaplaincy|candidacy|residency|placement|headship|professorship|studentship|secondment',
			example: 'I am keen on the role.',
			unless: ['your application|cv|profile'],
		},
		{
			find: 'the|this|your|a|an|any|for …2 job|post',
			example: 'I would love the job.',
			unless: ['your application|cv|profile', 'nursery|school|parking'],
		},
		{
			find: 'join|joining …1 you|your|the …1 team|office|department|group|firm|company|staff|studio|lab|practice|crew|school|project|unit|ward|house',
			example: 'I would be glad to join your team.',
		},
		{find: 'join|joining you|us', example: 'I would love to join you.'},
		{find: 'the|this|your|an|any|job|driver …1 opening', example: 'I am asking about the driver opening.'},
	],
	wish: [
		{
			find: 'interested in …4 position|role|post|job|opportunity|work|vacancy|joining|going|working',
			example: 'I am very interested in the post.',
			unless: ['place from|for theo'],
		},
		{
			find: 'keen|enthusiastic|excited|motivated on|about|for|to …3 position|role|post|job|opportunity|join|it|this|one|work|go|take|help|learn',
			example: 'I am keen on the role.',
		},
		{find: 'i …3 want …2 job|role|post|position|learn|trade', example: 'I want the job.'},
		{find: 'i …2 remain|am …2 interested|keen|enthusiastic|available|excited', example: 'I remain very interested.'},
		{find: 'my …2 interest|enthusiasm|candidacy|application', example: 'My interest is undiminished.'},
		{
			find: '(second|next|final|technical|partner|team) (round|interview|stage)',
			example: 'I look forward to the final round.',
		},
		{
			find: 'position|job|role|post|work|task interests|appeals|attracts|suits|corresponds',
			example: 'The position interests me greatly.',
		},
		{find: 'i …2 can|could start|begin', example: 'I can start on the first.'},
		{
			find: 'want|keen|like|love|glad|gladly|happy|honoured|honored|delighted|pleased|eager|pleasure|ready …5 (join|continue|proceed|come back|go on|go forward|go further|take this further|take it further|move forward|work (with|for|at))',
			example: 'I would be honoured to continue to the next stage.',
		},
		{
			find: 'second|next|final|paid|practical|trial day|night|stage|step|shift|session|sample|lesson|test',
			example: 'I want to come back for the second night.',
		},
		{
			find: 'i would …2 love|like|enjoy|relish|be …5 (do|join|bring|work|try|help|serve|take|learn|build|have|be|run|come)',
			example: 'I would love to try that with your Year 4.',
		},
	],
	fit: [
		{
			find: 'my …2 experience|background|skills|qualifications|training|thesis|portfolio|certificate|certification|licence|license|certs|degree|dissertation',
			example: 'My background is in food chemistry.',
		},
		{
			find: 'my|at|in …1 last|previous|old|current|present|former job|employer|school|role|position|work|firm|company|yard|hospital|clinic|team|salon|factory|practice|class|unit|lab',
			example: 'In my present work I made a term base.',
		},
		{
			find: 'years|months|seasons|summers|winters of|as|in|at|on|with|behind',
			example: 'I did two years of purge work.',
		},
		{
			find: 'i|we …2 worked|ran|led|built|managed|handled|reduced|cut|trained|taught|drove|solved|fixed|moved|tried|wrote|designed|served|learned|learnt|did|had|made|used|solved',
			example: 'In Bradford I wrote short letters by hand.',
		},
		{find: 'i …2 should have said|added|told|mentioned|asked', example: 'I should have said more about Leeds.'},
		{find: 'i …1 forgot|mentioned|answered|undersold', example: 'I answered in general terms.'},
		{find: 'i …2 believe|think|sure|confident …2 i|my|that', example: 'I believe I could do well in Salina.'},
	],
	status: [
		{
			find: '(was|were) due to …2 (decide|choose|meet|answer|pick|vote|settle)',
			example: 'The elders were due to decide on Sunday.',
		},
		{
			find: '(list|choice|result|results|shortlist) (would|will|should) be …1 (final|out|ready|known|made|published)',
			example: 'You had mentioned that the list would be final within ten days.',
		},
		{
			find: '(undertook|promised|agreed) to (write|ring|call|answer|reply|tell|let)',
			example: 'You undertook to write to me by the 13th.',
		},
		{
			find: '(this|that|your|the) (week|date|month|time) is …1 (over|past|gone|up)',
			example: 'You said week two, and now that week is over.',
		},
		{
			find: 'by {weekday} …4 (you|we|i|one) (know|decide|hear|choose)',
			example: 'You told me: by Sunday you know.',
		},
		{
			find: '(did|have|has) you …4 (decide|decided|choose|chosen|choose yet|made) .|?|yet',
			example: 'Did you and your brother decide?',
		},
		{
			find: '(you|they) (were|was) going to …3 (let|decide|choose|tell|know|ring|call)',
			example: 'You were going to let applicants know by the end of the month.',
		},
		{
			find: '(be|get|been) in touch …5 once|by|after|when',
			example: 'You said you would be in touch about the job once you had seen the last of us.',
		},
		{
			find: 'whether|if …2 i …3 got|have|was|been …2 job|position|role|selected|chosen|successful',
			example: 'Could you tell me whether I have got the job?',
		},
		{find: 'decision ?', example: 'Timetable planner: decision?'},
		{
			find: 'where …4 are|stand|stands|is|got',
			example: 'I wanted to ask where things stand.',
			unless: ['know|explained|showed|saw where', 'office|shop|house is'],
		},
		{
			find: 'any|some|more|further|new|no news|update|updates|word|progress|developments',
			example: 'Is there any news?',
		},
		{find: 'status|outcome', example: 'I write to ask about the status of the post.'},
		{
			find: 'have|has|had *4 decided|decision|filled|chosen|selected',
			example: 'May I ask if you have already decided?',
		},
		{find: 'is|was there *3 decision|news|update|word|answer|date', example: 'Is there a decision?'},
		{find: '(come|came|reached|reach|reaching) …2 decision', example: 'Have the trustees come to a decision?'},
		{
			find: 'how …4 going|goes|coming|looking|looks|getting|proceeding|progressing|stands|along',
			example: 'I wanted to ask how it is looking.',
		},
		{
			find: 'you|they|committee|panel|board|company|team …2 hoped|hoping|expected|planned|aimed|anticipated|mentioned|said|thought|indicated|figured|wanted|planning …9 decide|know|decision|choose|choice|pick|wrap|touch|reach|deciding|making|answer|knowing|meet',
			example: 'You hoped to decide by the 20th.',
		},
		{find: 'still open|available|vacant|unfilled', example: 'Is the place still open?', unless: ['i am|remain']},
		{
			find: 'you|they|committee|board|panel|hr|owner|email …3 (told|said|named|gave|mentioned|pencilled|reckoned|expected|promised|aiming) …8 by|after|until|before|for …3 {weekday}|#|{number}|holiday|weekend|end|week|month',
			example: 'You told me to expect word by the Friday before.',
			unless: ['i …1 start|come|join'],
		},
		{find: 'made|make|making …2 mind|minds', example: 'Have you made your mind up yet?'},
		{
			find: '(was|were|is|are) …1 (due|up|meant to finish|past|over|passed) …5',
			example: 'A decision was due on Monday.',
		},
		{
			find: '(come and gone|do you know yet|to my knowledge|had in mind)',
			example: 'The end of the month has come and gone.',
		},
		{
			find: '(trouble you|grateful|glad|thankful|thought|ask|asking) …3 (for|about)? …1 (a line|an indication|some indication|one line|a word|the current state)',
			example: 'Might I trouble you for a line about the post?',
			unless: ['thank'],
		},
		{
			find: '(let me|us) know …5 (once|when|after|by)',
			example: 'You were going to let me know about the job once it was over.',
		},
		{find: '(the|that) day|date …2 you …3 gave|named|mentioned|set', example: 'The date you gave was yesterday.'},
		{find: 'open|filled|taken|going ?', example: 'Is the place open?'},
		{
			find: 'ask|asking|wanted|like|write|writing …4 if|whether|about …5 decided|decision|position|role|post|place|job|committee|panel',
			example: 'I write to ask if you have decided.',
		},
		{
			find: '(i|to|may|and|just|am) …1 ask|asking|wonder|wondering|see|know …2 if|whether|how|where|about|in|when',
			example: 'I ask if the team is complete.',
			unless: ['you …1 asked'],
		},
		{
			find: 'if|whether|in|that …3 (decision|choice|place|post|position|seat|job|role|team|somebody|someone) …3 (made|taken|filled|gone|complete|found|maintained|reached)',
			example: 'If a decision has been made, I would be glad to hear of it.',
		},
		{
			find: 'if you|they have …2 got|found|chosen|hired|taken|picked',
			example: 'If you have got somebody, I am glad for you.',
		},
		{find: 'one way|either or the other|way', example: 'I would be glad to know one way or the other.'},
	],
	following: [
		{find: 'timeline|timing', example: 'Has the timeline changed?'},
		{
			find: 'checking|check|checked|follow|following|followed in|up|on|about|with',
			example: 'I am checking in about the post.',
			unless: ['if i', 'i will|shall'],
		},
		{find: 'enquire|inquire|inquiry|enquiry|enquiring|inquiring', example: 'I write to inquire as to the position.'},
		{find: 'heard|hear back|nothing|anything', example: 'I have not heard back yet.', unless: ['if i']},
		{
			find: 'write|writing|wrote …2 about|regarding|concerning …5 position|role|post|place|job|vacancy|opening',
			example: 'I am writing about the Year 4 post.',
		},
	],
	again: [
		{
			find: 'i did …1 (email|write|ring|call|send|message)',
			example: 'I did email on the 22nd about the job.',
		},
		{
			find: 'following my (message|letter|email|mail|note|call) of',
			example: 'Following my message of 2 February, I write once more.',
		},
		{
			find: '(second|last|final) …3 (word|line)',
			example: 'I permit myself a second and last word on the post.',
		},
		{
			find: 'second|last|final|third time|note|check|inquiry|enquiry|question|message|email|letter|mail|one',
			example: 'This is my last note about it.',
		},
		{find: 'once|one more|again|last …1 time|.|?|,|about|whether|regarding|on', example: 'I ask once more.'},
		{
			find: '(wrote|written|emailed|checked|dropped|asked|reached|contacted|sent) *7 (ago|back|weeks|week|march|april|may|june|july|august|september|october|november|december|january|february|monday|friday|before|already)',
			example: 'I wrote to you two weeks ago.',
		},
		{
			find: 'my (last|previous|earlier|first) letter|email|mail|message|note|inquiry|enquiry',
			example: 'Since my last letter I have seen the show.',
		},
		{find: 'closing the loop', example: 'Closing the loop on the role.'},
		{
			find: '(i|we) …1 (wrote|emailed|asked|enquired|inquired|checked|rang|called) …5 on {weekday}|#|(the #)',
			example: 'I emailed you on the 6th and know that it is beet season.',
		},
		{
			find: '(my|this|a|another|second|final) …1 (nudge|reminder|chaser|follow-up to)',
			example: 'Second nudge from me.',
		},
		{
			find: '(ask|write|writing|try|call|ring|starting|email) …2 (again|once more|anew|twice|a second time)',
			example: 'This gives me an honest excuse to ask again.',
			unless: ['apply|thank'],
		},
		{
			find: '(further to|since) …1 (my letter|my email|my note|my text|my mail|my last|i last wrote|i wrote)',
			example: 'Since I last wrote I have finished the course.',
		},
		{find: '(one|a) (more|second|further) (try|letter|email|note|line)', example: 'One more try from me.'},
		{find: '(did|whether|if) …1 my …1 (letter|email|mail|note|message)', example: 'Did my letter reach you?'},
		{find: '(on|to) my …1 note|email|mail|message|question', example: 'Following up on my note from the 2nd.'},
		{find: 'not …1 bother|press|trouble|pester', example: 'I will not bother you again.'},
		{
			find: 'further|renewed|another|repeated inquiry|enquiry|question',
			example: 'Associate position: further inquiry.',
		},
	],
	rejection: [
		{
			find: '(someone|somebody|anyone) …5 is the right choice',
			example: 'Someone with ten years of espalier is the right choice.',
		},
		{
			find: '(makes|made) sense to (go|take|choose|hire|pick)',
			example: 'Makes sense to go with somebody already on the team.',
		},
		{
			find: '(sending|sent|giving|telling) me the (outcome|result|answer|news)',
			example: 'Thank you for sending me the outcome.',
		},
		{
			find: 'not sugarcoating|softening|dressing it',
			example: 'I appreciate you not sugarcoating it.',
		},
		{
			find: '(an|the|such) easy call to make',
			example: 'I know it is not an easy call to make.',
		},
		{find: 'letting me know', example: 'Thank you for letting me know.'},
		{
			find: 'your|the|this decision|news|outcome',
			example: 'I understand the decision.',
			unless: ['if|when|whether|look|looking|forward|await|where|status|hear|hearing|may|any|hoped|is there|by'],
		},
		{
			find: 'disappointed|disappointing|disappointment|gutted|crestfallen|stings|pity|sad|unsuccessful|rejection|rejected',
			example: 'I am disappointed, of course.',
		},
		{
			find: 'another|other|different|stronger|internal candidate|candidates|person|colleague|applicant|applicants',
			example: 'You went with other candidates.',
			unless: ['if|the other candidates|once|met|seen|considering|many'],
		},
		{
			find: '(went|gone|decided|chose|chosen|picked|took|taken|found) *3 (someone|somebody|another|other|colleague|else)',
			example: 'You took somebody with more experience.',
			unless: ['if|may'],
		},
		{
			find: 'not (the news|selected|successful|chosen|been|joining|to be|offer|offered|move|hire|going|have|having)',
			example: 'It is not the news I had hoped for.',
			unless: ['if|whether|will'],
		},
		{
			find: '(quick|swift|prompt|kind|honest|gentle|gracious|straight|the) no',
			example: 'Thanks for the kind no.',
		},
		{
			find: '(selected|successful|chosen|appointed|preferred|winning) candidate|colleague|applicant|person',
			example: 'The selected candidate has done it before.',
		},
		{find: '(second|third|runner-up|last) (of|out|two|three)', example: 'To be second of sixty is no dishonour.'},
		{
			find: '(preferred|wanted|needed|need|favoured) (someone|somebody|one|a|an) …5 (who|with)',
			example: 'You wanted someone who has done exotics.',
			unless: ['i|me'],
		},
		{find: 'whoever you …2 picked|chose|took|hired|appointed', example: 'I hope whoever you picked likes it.'},
		{
			find: 'apply|applying|reapply|try|candidate …6 (again|once more|another time)',
			example: 'I would welcome the chance to apply to you again.',
		},
		{find: 'hard feelings', example: 'No hard feelings at all.'},
		{
			find: 'another|other|future|next|suitable|later|similar …2 role|position|opening|opportunity|vacancy|post|opportunities|openings|roles|positions',
			example: 'Should another role open up, tell me.',
		},
		{
			find: '(in mind|think of me|remember me|consider me|considered|apply again|ask again|write again)',
			example: 'I would be glad to be kept in mind.',
		},
		{
			find: 'thank|thanks …3 your …3 reply|message|letter|answer|news|words|response|email|mail|note|decision',
			example: 'Thank you for your message about the lectureship.',
		},
		{find: 'sorry not|that|to', example: 'I am sorry not to join you.', unless: ['wrong|late|delay']},
		{find: 'wish|wishing …5 well|luck|success|skies|choice', example: 'I wish you luck with your choice.'},
		{find: 'good luck', example: 'Good luck with the migration.'},
		{find: 'turn|turned|turning …1 down|me', example: 'You turned me down.'},
		{find: 'feedback|reasons', example: 'Thank you for the honest feedback.'},
		{
			find: 'you|they (appointed|have appointed|hired|have hired|chose|picked)',
			example: 'I think highly of the colleague you appointed.',
		},
		{
			find: 'calling|telling|writing me|back|to *4 answer|news|decision|promptly|person',
			example: 'Thanks for calling me back with a straight answer.',
		},
	],
	touch: [
		{
			find: '(half a year|six months|a year|some months|last year) ago …3 (you|we) …2 (chose|picked|took|went|invited|met|spoke)',
			example: 'Half a year ago you chose another acoustician.',
		},
		{find: 'keep|keeping|stay|staying|kept|remain in touch|contact', example: 'I would like to keep in touch.'},
		{
			find: 'since …3 (met|spoke|talked|interview|interviewed|conversation|talk)',
			example: 'Since we met in March I have moved.',
		},
		{
			find: 'year|years|months|autumn|fall|spring|summer|winter|while ago|since|back|last',
			example: 'We spoke half a year ago.',
		},
		{find: 'last|this|the year|autumn|fall|spring|summer|winter', example: 'We talked in March last year.'},
		{
			find: 'i …2 saw|see|noticed|read|heard|hear *2 that|about|of|your|the',
			example: 'I saw that the new engine is live.',
		},
		{find: 'how are|is …1 things|you|everything|all|life', example: 'How are things with you?'},
		{find: 'hello|hi|greetings|sign from|of', example: 'Greetings from Bukavu.'},
		{find: 'all|everything|you|team …2 is|are|going well', example: 'I hope all is well at Tidewater.'},
		{
			find: 'if|should|when|whenever …8 open|opens|come|comes|looking|look|hiring|needing|need|needs|arise|arises|becomes|vacancy|again|someday',
			example: 'If you are looking again, I would love to hear of it.',
		},
		{find: 'congratulations|congrats', example: 'Congratulations on the new engine.'},
	],
	article: [
		{find: 'article|paper|piece|report|study|essay|podcast|book|talk|post|story', example: 'I came across a report.'},
		{
			find: 'thought …3 you|of|it|this *4 (interest|interesting|enjoy|like|useful|our|you)',
			example: 'I thought you would find it interesting.',
		},
		{find: 'came across|upon', example: 'I came across this report.'},
		{
			find: '(made me think|reminded me|remembered|could not read it without|think of you|thinking of)',
			example: 'It made me think of your whiteboards.',
		},
		{find: 'might|may|would|could *2 (interest|enjoy|like) …1 you|it|this|the', example: 'It might interest you.'},
		{
			find: '(read|saw|found|discovered) …2 (this|an|a|the) …3 (article|piece|study|report|paper|interview|essay|post)',
			example: 'I read a study of night shifts.',
		},
		{
			find: '(read|link|piece|article|report|paper|study) (here|below|is|attached|it)',
			example: 'You can read it here.',
		},
	],
	connect: [
		{
			find: '(honoured|honored|glad|happy|pleased|like|love) …3 connected',
			example: 'I should be honoured to be connected with you here.',
		},
		{find: 'linkedin', example: 'May I add you on LinkedIn?'},
		{find: '(would|to|let|could|can|may|should|glad|happy) …5 connect', example: 'Would you like to connect here?'},
		{find: 'add|adding|have you …1 to|in|on my|linkedin|network', example: 'I would like to add you to my network.'},
		{find: 'my …2 network|connections', example: 'May I add you to my network?'},
	],
	agency: [
		{
			find: 'thank|thanks|grateful …2 (arranging|setting|lining|fixing|sorting|booking|organising|organizing) …3 (interview|meeting|chat|call|talk|trial|visit) with|at',
			example: 'Thank you for arranging the interview with Larkfield.',
		},
		{
			find: 'thank|thanks …2 (setting this up|lining this up|sorting this out|setting it up|lining it up)',
			example: 'Thanks for setting this up.',
		},
		{
			find: '(lining|getting|putting) (up|me|us) …1 in with|for',
			example: 'Thanks for getting me in with the yard.',
		},
		{
			find: '(flag|mention|raise|say|pass) …2 (with|to|on to) them',
			example: 'Two things to flag with them from my side.',
		},
		{
			find: '(kindly|please|could you|can you) …1 (mention|pass|tell|ask|flag|forward) …2 (it|this|that|them|her|him)',
			example: 'If you speak with her, kindly mention it.',
			unless: ['attached|below'],
		},
		{
			find: '(what|when) …1 (they|she|he) …1 (say|says|think|thinks|decide|decides|comes back|come back)',
			example: 'Let me know what they say.',
			unless: ['you said'],
		},
		{
			find: 'on their side|end|part',
			example: 'What comes after this on their side?',
		},
		{
			find: 'thank|thanks|grateful|appreciate|appreciated *4 arranging|organising|organizing|organisation|organization|setting|getting|putting|submitting|recommending|preparing|prepared|preparation|introducing|introduction|contact|coordinating|briefing|placing',
			example: 'Thanks for setting me up with Bluestem.',
		},
		{find: 'putting|put|submitting|submitted|recommending me|my', example: 'Thank you for putting me forward.'},
		{
			find: 'how …2 (it|interview|trial|that|yesterday|today|monday|things) went',
			example: 'Just to let you know how it went.',
		},
		{find: '(it|interview|trial|talk|conversation|which) went', example: 'The interview went well.'},
		{find: '(your|the) client', example: 'Your client was very open.'},
		{find: '(pass|tell|send|forward|coordinate) …4 (on|them|him|her)', example: 'You may tell them that I am keen.'},
		{find: 'if they|he|she', example: 'If they need references, please send them on.'},
		{find: 'your …2 (briefing|tip|tips|advice|prep|help|call|note|preparation)', example: 'Your briefing was spot on.'},
		{
			find: 'they|he|she (want|wants|would|will|said|asked|hope|hopes|told|is|are|seems)',
			example: 'They want a pairing session.',
		},
	],
	asked: [
		{
			find: 'you …1 asked …1 me|what|how|if|whether|why|about|which|where|who|twice',
			example: 'You asked what I do when a patient leaves early.',
		},
		{
			find: 'you …1 wondered|worried|doubted|raised|proposed|challenged|pressed',
			example: 'You raised the point of the lenders.',
		},
		{find: 'i …1 (said|answered|replied|hesitated|told you)', example: 'I said that I would ring back.'},
		{
			find: 'my|your|the|a …1 answer|question to|about|on|of|whether|how|what|in|was',
			example: 'I was slow on the question about a hot brake.',
		},
		{
			find: 'i …2 should|could|would have …1 said|added|told|mentioned|asked|answered|explained',
			example: 'I should have said more about Leeds.',
		},
	],
	answer: [
		{
			find: 'thank|thanks|grateful|appreciate|appreciated …5 answer|reply|letter|message|email|mail|note|news|decision|response|words|feedback|reason|reasons|honesty|candour|candor|frankness|openness|sincerity',
			example: 'Thank you for the answer and for the reason.',
		},
		{
			find: 'thank|thanks|grateful|appreciate|appreciated|kind …3 telling|informing|writing|ringing|phoning|calling|letting me|back|to|and|yourself|so|personally',
			example: 'Thank you for telling me personally.',
		},
		{
			find: 'thank|thanks …2 being …1 nice|honest|straight|kind|frank|open|upfront|direct|clear|decent|gentle',
			example: 'Thanks for being so nice about it.',
		},
		{
			find: '(thank|thanks|obliged|grateful) …3 your …2 (message|letter|mail|email|call|note|card)',
			example: 'I am obliged to you for your message of yesterday.',
		},
		{
			find: 'your …1 (message|letter|mail|email|call|note) …3 (yesterday|morning|reached|arrived|came)',
			example: 'Your mail of yesterday reached me.',
		},
		{
			find: 'i …3 understand|respect|accept',
			example: 'I respect the decision.',
			unless: ['i understand|understood how|why|what|where'],
		},
	],
	still: [
		{
			find: 'still|remain|remains|continue …4 interested|keen|interest|interests|like|love|want|appeals|available|candidate|hoping|hope',
			example: 'I would still like to have the job.',
		},
		{
			find: 'interest …4 stands|unchanged|undiminished|same|remains|faded|cooled|grown',
			example: 'My interest in the post is unchanged.',
		},
		{
			find: 'if|whether|is|are|it you|they|there|we|the|is …2 still',
			example: 'If you are still choosing, I would love to be in the hat.',
		},
	],
	everyday: [
		{
			find: 'invoice|invoices|refund|payment|overdue|receipts|payslips|tenant|landlord|boiler|quote|quotation|proposal|booking|subscription|membership|flat',
			example: 'The invoice is overdue.',
			unless: ['position|role|interview|job'],
		},
		{
			find: 'dinner|birthday|holiday|mum|dad|granny|kisses|recipe|barbecue',
			example: 'Thank you for dinner.',
		},
		{
			find: 'your …1 (application|cv|profile|candidacy|order|account|ticket|subscription|gift|booking|appointment|proposal|enquiry|inquiry)',
			example: 'Thank you for your application.',
			unless: ['interested|interview'],
		},
		{
			find: 'demo|pricing|purchase',
			example: 'Following up on our demo.',
			unless: ['position|role|interview|job'],
		},
		{
			find: 'transcribed|transcript|episode|archive|recording|quotes',
			example: 'I have transcribed our interview.',
			unless: ['position|role|post|job'],
		},
		{find: 'resign|resignation|payroll', example: 'This is my resignation.'},
		{
			find: 'crash|crashes|bug|ticket|release|merge|deploy|reset|login',
			example: 'Version 4 crashes on export.',
			unless: ['position|role|interview|job'],
		},
		{
			find: 'unsubscribe|newsletter|members|donors|volunteers|helpers',
			example: 'Dear members, spring is here.',
			unless: ['position|role|interview|job'],
		},
		{
			find: 'parents|pupils|child|children|son|daughter ill|absent|evening|homework|lesson',
			example: 'Thank you for the parents evening.',
			unless: ['position|role|interview|job|post'],
		},
	],
	ordinary: [
		{
			find: 'would like|love to (meet|invite|see) you …3 for|on|next|in|at',
			example: 'The team would like to meet you for a second interview.',
		},
		{find: 'my|the cv|resume|résumé …2 attached|enclosed', example: 'My CV is attached.', unless: ['again|updated']},
		{find: 'application as', example: 'Application as dental nurse.'},
		{
			find: 'i|we (accept|am glad to accept|am happy to accept|am delighted to accept)',
			example: 'It is an offer which I am very glad to accept.',
		},
		{
			find: 'invitation|invite|invited …2 interview',
			example: 'Thank you for the invitation to the interview.',
			unless: ['was|were|enjoyed|after'],
		},
		{
			find: 'invite|inviting you …4 (interview|round|call|meeting)',
			example: 'We would like to invite you to an interview.',
		},
		{
			find: 'we …1 (decided|pleased|regret|reviewed|received|will|would)',
			example: 'We regret to tell you that the post is filled.',
		},
		{
			find: '(apply|applying|application) for|to',
			example: 'I would like to apply for the position.',
			unless: ['interview|interviewed|met|spoke|again'],
		},
		{
			find: 'confirm|invitation|reschedule|rescheduling …7 interview',
			example: 'I confirm that I will come to the interview.',
		},
		{find: 'interview invitation|slots|request|transcript', example: 'Interview invitation for Monday.'},
		{
			find: 'in|to|for|at an interview',
			example: 'I would welcome the chance to talk in an interview.',
			unless: ['thank|thanks|after'],
		},
		{find: 'we …2 enjoyed meeting|talking|speaking', example: 'We enjoyed meeting you too.'},
		{find: 'we|i|will|shall get|come back to you', example: 'We will get back to you next week.'},
		{
			find: 'are|would you …2 available|free|open',
			example: 'Are you available for a call next week?',
			unless: ['interviewed'],
		},
		{find: 'thank|thanks …1 for your interest', example: 'Thank you for your interest in the position.'},
		{
			find: '(i|we) interviewed',
			example: 'I interviewed Jan for the role today.',
			unless: ['interviewed (for|with|at|on|in)'],
		},
		{
			find: 'thank|thanks …3 taking part',
			example: 'Thank you for taking part in our interview.',
			unless: ['trial|exercise|workshop|assessment'],
		},
		{
			find: 'hi|dear|hey|thanks|love …1 dad|mum|mom|granny|grandma|love|darling|sweetheart|babe',
			example: 'Hi Dad, it went well.',
		},
		{
			find: 'saw|read|found|seen …2 advert|advertisement|ad|posting|vacancy',
			example: 'I saw your advert for a baker.',
			unless: ['interview|interviewed|talk|met'],
		},
		{find: 'i …3 not looking', example: 'I am not looking for a new job.'},
		{find: 'offer letter', example: 'Thank you for the offer letter.'},
		{find: '(accept|decline|accepting) …2 offer', example: 'I am delighted to accept the offer.'},
		{
			find: '(the|this|both|two|strong) …1 candidate|candidates',
			example: 'My notes on the candidate.',
			unless: ['i …2 (the|a)', 'other candidates'],
		},
		{
			find: 'dear (all|team|members|customer|friends|readers|neighbours|neighbors|students|patient|helpers)',
			example: 'Dear all, the minutes are out.',
		},
		{find: 'hi|hello (all|team|both|everyone|folks|guys)', example: 'Hi team, here are the notes.'},
	],
};
