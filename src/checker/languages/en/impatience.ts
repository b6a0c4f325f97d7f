import type {PhraseLists} from '../language-pack.ts';
import {pressing} from './pressing.ts';

/** Asks for the decision, or presses for it. In a status check one may ask, and not press. */
export const impatience: PhraseLists['impatience'] = {
	pressing,
	outcome: [
		{
			find: '(when|how soon|by when|on what day) (will|can|may|do|would|should|shall|could|might|are|is|am) (i|we|you|my family|the {firm}|it|they|this|the names|{outcome}) …4 ({hear}|know|expect|learn|get|tell|{decide}|announce|official|count on|be told|receive|have|happen|go up|find out|let me know|make it|going to make|due|out) …9 ?',
			example: 'When will I hear from you?',
			unless: ['(start|begin|visit|tour|use|weld|train|open|train leave|installed|seminar|delivered|ship)'],
		},
		{
			find: '(did|do|have|am|will|was|would) i …2 (get|got|pass|passed|make|made|succeed|win|won|in the running|through|progressed|progress|selected|chosen|hired|rejected|ruled out|out|still in|on the list|shortlisted|get through|go through|advance|convince|your (first|favourite|favorite|choice)|being (invited|considered|offered)|the one|good enough|do|score) …6 ?',
			example: 'Did I get the job?',
		},
		{
			find: '(where|how) …2 (i|me|my application|my candidacy|we) …1 (stand|stands|am placed|placed|rank)',
			example: "I'd like to know where I stand.",
			unless: ['(this|here) is (where|how)', 'in short'],
			passes: ['Here is how I stand on each.'],
		},
		{
			find: "(yes|hired|in|up|good|wet|thumbs up|heads|happening|on) (or) (no|not|out|down|bad|dry|thumbs down|tails|isn't it|is not it|off)",
			example: 'So, yes or no?',
			unless: ['(feedback|comment|comments)'],
			passes: ['Call me whenever you have had their feedback, good or bad.'],
		},
		{
			find: '(what|which) (did|was|is|has|have|came|conclusion|verdict|were|do) …5 (decide|{outcome}|conclude|agree|think of me|thought of me|feeling about me|say about me|said about me|out of it|impression of me|come to|about me|scorecards|general feeling|make of me) …6 ?',
			example: 'What did you decide?',
		},
		{
			find: '(who|whom) (did|do|will|won|got|gets|has|have|takes|is going to) …4 (choose|chosen|pick|picked|get|won|then|going with|go with|favour|hire|hired|job|post|role|it|decide) …5 ?',
			example: 'Who got the job?',
		},
		{
			find: '(can|could|would|may|might|will|please) …1 (you|i|someone|somebody|we) …4 ({tell}|expedite|speed|hurry|accelerate|give me|push|slip|drop|have) …5 ({outcome}|if i (got|have|am|was|made)|whether i (got|have|am|was|made|can)|where i (came|stand|am)|who (got|it is|won)|sneak|preview|gist|hint|how i did|what you decided|the minute|answer|inkling|indication|today|tomorrow|by)',
			example: 'Could you tell me the result today?',
			unless: ['{outcome} (when|once|whenever|as soon as) (it|you|they|he|she|their)'],
			passes: ['Could you let me know their feedback when it comes?'],
		},
		{
			find: '(let|tell|inform|notify|update|text|call|ring|phone|drop|email) …3 (me|a line|a text) …6 (decision|verdict|outcome|result|results|decided|have decided|chosen|the minute|it is clear|as soon as|the moment|asap|today|tonight|right away|immediately|straight away|by (tomorrow|tonight|friday|monday|noon|the end))',
			example: 'Let me know as soon as you have decided.',
			unless: [
				'(i will|i can|i would|questions|need anything|further information|you need)',
				'(any questions|anything else|arrived|received|got this|read this|if you (need|want|would like|have))',
			],
			passes: [
				"If any document is missing, let me know and I'll send it straight away.",
				'You hope to decide by the 14th, so I will ring if I have not heard by then.',
			],
		},
		{
			find: '(eager|anxious|anxiously|eagerly|impatient|impatiently|impatience|dying|burning|itching|desperate|nervous|nervously|restless|agog|on tenterhooks) …5 ({hear}|know|waiting|wait|await|awaiting|answer|decision|outcome|result|curiosity|news|reply|phone|your call|person)',
			example: 'I am eagerly awaiting your decision.',
			unless: ['(eager to (learn from|learn the|learn more|learn how|learn about|know more|know how))'],
			passes: ["I'm eager to learn the tender side, of which university taught us nothing."],
		},
		{
			find: '(can not|hardly|not|barely) …2 (sleep|slept|sit still|concentrate|eat|wait) …5 (wondering|decision|answer|know|hear|phone|which way|outcome|since|waiting)',
			example: 'I could hardly sleep wondering what you decided.',
		},
		{
			find: '(should|can|may|shall|would|could|is it|am i|dare) …2 (i|safe|rash|we|too early|wise) …4 (book|tell|start telling|turn down|uncork|hand in|give notice|hope|assume|celebrate|pack|cancel|look for a flat|expect the contract|buy|open the|release|sign the lease|tell my|order) …9 ?',
			example: 'Can I uncork the bottle?',
		},
		{
			find: '(so|well|in short|honest|straight|frankly|then|now|go on) …5 (hired|in|it|deal|me|did i|do we|am i|yes|got it|how did i) …4 ?',
			example: 'So, did I get it?',
		},
		{
			find: '(your|the) (ruling|verdict|decision|answer|choice|pick|preference|judgement) …4 ?',
			example: 'And your verdict?',
		},
		{
			find: '(be told|learn|hear|know|find out) …1 (that i|if i|whether i|who|which) …2 (have|am|was|got|made|passed|won|has|been|ruled|will be|get) …5 (job|through|selected|ruled|chosen|in|hired|post|list|rejected|round|role)',
			example: 'It would be a relief to learn that I got through.',
		},
		{
			find: '(do|did|have|will|would|can|could|may|might|shall) i …2 (have|get|got|receive|expect|count on|hope for|look forward to|hear|be getting) …2 (the|a|an|your|my|any)? …1 (job|offer|yes|answer|decision|place|post|position|role|contract|news|reply|verdict|good news|thumbs up) …6 ?',
			example: 'Can I count on a yes?',
		},
		{
			find: '(please|kindly|just|do) …1 (tell|inform|notify|let|update|advise|give) me …3 (decision|answer|verdict|outcome|result|results|yes|no|news|chosen|hired|selected|decided|today|tonight|tomorrow|soon|now|quickly|asap|immediately)',
			example: 'Please give me your answer soon.',
		},
		{
			find: '(is|are|was|has|have) (there|a|the|any|my)? …2 (decision|result|results|verdict|consensus|conclusion|outcome|choice|ruling|ranking) …6 ?',
			example: 'Is the verdict in?',
		},
		{
			find: '(if|whether) the (job|post|role|place|position|apprenticeship|seat|work) is (mine|filled|gone|taken)',
			example: 'I keep asking myself if the role is mine, and only you can put an end to it.',
		},
		{find: '(please|kindly|just|so|now) decide', example: "You've run out of excuses, so decide."},
		{find: 'make up (your|their|its) (mind|minds)', example: 'Please make up your minds soon.'},
		{
			find: '(which|what) (way|side|candidate|city|pile|heap|of us|two|one of us) …4 (you|i|they|we|are|is|the) …6 (leaning|going|go|on|in|through|chose|choose|liked|swing|decide|fallen|fell|am)',
			example: 'Which candidate are you going for?',
		},
		{
			find: 'who …1 (won|got|gets|is the lucky|has been|was|is) …1 (it|the job|the post|the role|chosen|one|picked|selected|rose) …3 ?',
			example: 'Who got the rose?',
		},
		{
			find: '(did|do|does|has|have|was|were) (my|the) ({document}|portfolio|references|test|dish|cake|numbers|answers|number|interview|sample|score|seam|name) …4 (convince|convinced|help|win|come up|decide|speak|enough|persuade|ok|good) …6 ?',
			example: 'Did my number come up?',
		},
		{
			find: '(i|we) (have|must|need|has) to (answer|say|tell|sign|give|decide|reject|order|release|book|answer to) …9 (tomorrow|today|tonight|{weekday}|before|until|this week)',
			example: "Since I have to give four weeks' notice, I'd need your answer by Monday.",
		},
		{
			find: '(before|until|when|as) i (book|sign|hand in|give notice|tell|turn down|cancel|buy|must|renew|go on leave|answer|quit) …9 (know|tell|hear|decide|answer|yes|hint|is|closure|need)',
			example: "Before I book the van I'd need to know that it's a yes.",
		},
		{
			find: '(suspense|misery|limbo|tenterhooks|burning coals|hanging any|keep me hanging|leave me hanging|on thorns)',
			example: 'Put me out of my misery!',
		},
		{
			find: '(speed|hurry|move|expedite|rush|fast-track|accelerate|hasten|nudge|prioritise|prioritize) …3 (up|along|my|the|it|this|things|a|your) …3 (process|along|up|decision|case|application|panel|announcement|answer|result|things|selection|evaluation)',
			example: "If you could hurry things along, I'd be grateful.",
		},
		{
			find: "(i am|i'm|am) (still)? (waiting|sitting|sat) …4 (phone|telephone|your call|yes|your yes|for your|on you|by the)",
			example: "I'm waiting for your decision, so please hurry.",
		},
		{
			find: 'when …3 (is|does|will|comes|do|are|would|can) …2 (offer|contract|yes|decision|result|call|phone|telephone|answer|winners|letter) …6',
			example: 'Please, when is the answer?',
		},
		{
			find: '(between us|off the record|unofficially|in confidence|just curious|strictly between) …9 ?',
			example: 'Strictly between us, is there an envelope?',
		},
		{
			find: '(selection|my) (status|result|results|selection|candidacy|candidature|fate|chances|odds|ranking) …6 (please|kindly|?|known|earliest|today)',
			example: 'What are my chances?',
		},
		{
			find: '(kindly|please) …4 (inform|release|tell|advise|revert) …3 (result|selection|status|outcome|decision|feedback)',
			example: 'Please to inform me the result as soon as possible.',
		},
		{
			find: 'say me …6 (if|when|today|now|decision|which|something)',
			example: 'I cannot wait until next week, can you say me now?',
		},
		{
			find: '(what|how) (did|was|is|has|were|are|has) …3 (committee|panel|jury|board|team|odds|probability|chances|decision|verdict|result|likelihood|hold-up|holdup|impression|they) …5 ?',
			example: "Well, what's the verdict?",
		},
		{find: '(how|what) …3 (much longer|long) …5 ?', example: "What's taking so long?"},
		{
			find: '(let|tell|inform|give|text|ring|call|email|message|send|write|notify|advise) …1 (me|us) …6 (as soon as possible|at the earliest|at your earliest|right away|straight away|at once|within (the|two|this|#)|by (tomorrow|tonight|{weekday}|noon|friday|the end|close|#)|before {weekday}|before the weekend|today|tonight|this week|this evening|immediately|by return|asap)',
			example: 'Let me know today if possible.',
			unless: ["(you|client|customer) (said|would|'d|mentioned|asked|promised)", 'and i (will|shall|can|would)'],
			passes: ['If you need copies, please tell me and I will send them at once.'],
		},
		{
			find: '(please|kindly|^|you) …1 (reply|answer|write|ring|respond|revert|phone) …5 (as soon as possible|at the earliest|at your earliest|right away|straight away|at once|within (the|two|this|#)|by (tomorrow|tonight|{weekday}|noon|friday|the end|close|#)|before {weekday}|before the weekend|today|tonight|this week|this evening|immediately|by return|asap)',
			example: 'Please write by return if I am the one.',
		},
		{
			find: '(please|kindly|could you|can you|would you|they|^) …2 (decide|choose|conclude) …3 (quickly|quick|fast|soon|swiftly|today|now|tonight|finally|before|by|this week|sooner|earlier|tomorrow)',
			example: 'Decide by Monday, will you?',
			unless: ['(hope|hoped|hoping|said|mentioned|gather|wanted|expect|expected|asked)'],
		},
		{
			find: "(i|we) (need|want|require|expect|demand|await|request|would like|would value|'d like|'d appreciate|ask for) …3 (decision|verdict|answer|result|reply|yes|approval|indication|confirmation|news) …5 ({hurry}|by|before)",
			example: 'I need an answer by Friday.',
			unless: [
				'(mend|correct|improve|add to|better|repair|complete|round off|revise|fix|finish) …1 (my|an|the|that|one) …1 (answer|reply)',
			],
			passes: ['I would like to mend an answer before I forget.'],
		},
		{
			find: '(your|the) (decision|verdict|answer|result|results|outcome) (by|before|today|tonight|tomorrow|this week|earlier|quickly|immediately|in short time|by return|soon enough) …2',
			example: 'Please let me know your decision by the 18th.',
			unless: ['(said|hope|hoped|gather|mentioned|expect|told)'],
		},
		{
			find: '(ask|asking|know|tell me|tell|wonder|wondered|wondering|curious|hint|say|idea|sleep) …3 how (i|it) (did|ended|went|ranked|fared|measured up|looks)',
			example: 'I wonder how I measured up.',
		},
		{
			find: '(have|has|had) (you|they|she|he|the {firm}|the {decider}|{decider}) …1 (decided|chosen|voted|conferred|reached|made) …3 (?|yet|me|between|decision|mind|minds)',
			example: 'Have you decided yet?',
		},
		{
			find: '(am|was|were|is|are|did|have|will|do|has) (i|my name|my application|my candidacy) …6 ?',
			example: 'When will I know?',
		},
		{
			find: '(is|are|has|have) (it|the (job|post|role|place|position|vacancy|seat|apprenticeship|work)) …2 (me|mine|taken|filled|gone|still open|yes) …2 ?',
			example: 'Is the job mine?',
			unless: ['still'],
			passes: ['Following up on the Fargo run: is it still open?'],
		},
		{
			find: '(is|are) there …3 (decision|result|results|news|verdict|answer|consensus|winner|favourite|chance|hope|reason) …9 ?',
			example: 'Is there a decision?',
		},
		{
			find: '(has|have) …3 (been|got) (decided|{picked}|filled|voted|settled) …6 ?',
			example: 'Has anything been decided since I left your office?',
		},
		{
			find: '(have|has|did|are|is) …1 (you|they|the {decider}|{decider}|the panel) …3 (decided|voted|chosen|picked|agreed|settled|going for|decide|made up) …4 (me|yet|?|candidate|who|between|mind|minds|already)',
			example: 'Did you already decide?',
			unless: ['(supplier|tractor|colour|linoleum|ovens|date|on a|on the|about the|room)'],
			passes: ['Have you decided already about the new tractor?'],
		},
		{
			find: '(tell|let|inform|give|text|ring|call|email|send|write|drop) …1 (me|us) …9 (decision|decided|outcome|result|results|got it|got the|accepted|chosen|selected|hired|yes or|verdict|rejected|ranking|whether i|if i (am|was|have|got|passed|did|made)|where i stand|how i did)',
			example: 'Please tell me if I am accepted or not.',
			unless: ['(you|they) (said|would|mentioned|told|let|gave)'],
		},
		{
			find: '(want|need|like|love|have|keen|curious|happy|glad|eager|anxious|grateful|thankful|interested|appreciate|dying) …3 (to (know|hear|learn)|knowing|hearing|if you could (tell|let)) …6 (decision|decided|outcome|result|chosen|if i|whether i|who got|how i did|verdict|answer|selected|where i stand|what the (committee|panel|jury|board|verdict|answer|result)|by (tomorrow|friday|monday)|today|tonight|soon|now|which way)',
			example: 'I like to know how soon you choose.',
			unless: ['(if|whether) i (can|may|should|could|am right)', 'want you to know i'],
			passes: ['I should like to hear the choir on Saturday, if I may sit at the back.'],
		},
		{
			find: 'me ?',
			example: 'Is it going to be me?',
			unless: ['(with|for|to|at|from|of|by) me ?'],
			passes: ['Did Lorna say thanks to the owner of the spaniel for me? x'],
		},
		{
			find: '(is|are|was|were|am|do|did|will|can|have|has|would) …6 (about me|like me|want me|take me|me or|for me|with me|of me|before me|for my person|on me|besides me) …4 ?',
			example: 'What did you think of me?',
			unless: [
				'(ok|okay|fine|convenient|send|possible|copy|join|bring|easier|wait|stairs|speak|talk|share|questions|more information|write) …6 ?',
			],
		},
		{find: 'or not ?', example: 'Have I convinced you or not?'},
		{find: '(good|bad|cheerful|positive) …2 (sign|silence|news|omen|impression) …4 ?', example: 'Good news or bad?'},
		{
			find: '(must|should|can|may|shall|do) i …1 (hope|worry|wait|cross|continue|celebrate|still|already|start|stop|keep|be happy|be sad|pack|give) …6 ?',
			example: 'Do I still have a shot?',
		},
		{
			find: '(yes|no|thumbs up|green light|good news|in or out|hired|chosen|job is mine|selected|passed|winner) ?',
			example: 'What more do you need in order to say yes?',
		},
		{
			find: 'any …1 (news|word|update|verdict|decision|result|sign|signal|chance|luck|joy) …2 ?',
			example: 'Any decision yet?',
		},
		{
			find: '(ask|enquire|inquire|know) …3 (result|results|outcome|verdict) (of|from) …2 (interview|interviews|talk|conversation|meeting|selection|process|application|round)',
			example: 'May I ask about the outcome of our talk?',
			passes: ['May I ask about the outcome of the leak trial?'],
		},
		{
			find: 'your (final|definite|definitive|firm) (word|answer|decision)',
			example: 'I would rather have your final word this week.',
			passes: ['Your last word on sieves made me laugh.'],
		},
		{
			find: '(phone|telephone|mobile) (by me|close|beside me|in my hand|next to me) …6 (answer|call|decision|news|verdict)',
			example: 'I keep the telephone by me for your answer.',
		},
		{
			find: '(wait|waiting|sit|sitting) by the (phone|telephone)',
			example: 'I will be waiting by the phone.',
		},
	],
};
