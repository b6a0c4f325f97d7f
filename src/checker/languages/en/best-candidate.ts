import type {PhraseLists} from '../language-pack.ts';

/** Puts the writer above the others, or above doubt. */
export const bestCandidate: PhraseLists['overconfidence']['best'] = [
	{
		find: '(nobody|no one|none|nobody else|no other|not one|neither|few|hardly anyone|hardly anybody) …3 (candidate|candidates|applicant|could|can|will|comes close|match|do it|does it|compare|names|would survive|better) …5 (me|i|mine|my|i do|week)',
		example: 'No other candidate can match me.',
		unless: ['(that|which) (nobody|no one|none) …1 (can|could|will)'],
		passes: ['The oscilloscope that nobody can start, I should like to attempt.'],
	},
	{
		find: '(someone|somebody|a man|a woman|people|talent|anyone|person|professional|nurse|engineer|candidate|chef) (of|with|like) (my|me)',
		example: 'Someone with my record is hard to find.',
	},
	{
		find: '(foolish|silly|mad|crazy|fool|regret|sorry|mistake|stupid|insane|shame|kick yourself|kicking yourself|loss|lose out|miss out) …4 (let me|pass|not hire|not to hire|turn me|without me|overlook|reject|refuse|hesitate|hesitating|not choose|choose someone|somebody else|me go|me walk|missing)',
		example: 'You would be silly to let me go.',
	},
	{
		find: 'you (will|would|are going to) …2 (regret|not regret|be sorry|not be sorry|thank me|((not|never) find (any|anyone|anybody|better|another|somebody|someone|a|one|the like|my))|not be disappointed|feel foolish|struggle)',
		example: 'You will not find anybody better.',
	},
	{
		find: '(enrolment|sales|turnover|profits|profit|figures|revenue|numbers|customers|guests|orders) …3 (will|would) …1 (double|triple|soar|explode|come for my|rise|jump) …3 (with me|me|my|under|by)',
		example: 'Sales will double with me.',
	},
	{
		find: '(twenty|young|junior|recruiter|intern|girl|boy) *4 (grasp|understand|assess|judge|appreciate|qualified to) …4 (me|i|my)',
		example: 'A junior cannot judge my work.',
	},
	{find: '(choice|choose|decide) …2 between me and', example: 'It is a choice between me and mediocrity.'},
	{
		find: "(i|i'd|we) (would|will|'ll|shall|can|could|am going to|'m going to) …2 (improve|change|turn around|transform|fix|double|triple|raise|revolutionise|lift|be your best|be the best|be a huge|outperform|beat|replace|save your|run|show them|reorganise|sort out|put your) …4 (your|the team|results|company|department|within|everything|all|teacher|success|sales|in a|school|shop|how)",
		example: 'I will improve all in your company, trust me.',
	},
	{
		find: 'i (deserve|deserved|merit|have earned|aced|nailed|shone|excelled|passed your|impressed|(convinced (you|them|everybody|everyone))|never fail|have never failed|never lost|am worth|am used to winning)',
		example: 'I deserve this.',
	},
	{
		find: '(lucky|fortunate|honour|gift|bargain|catch|prize|asset|gold) …3 (to have me|for you|to get me|with me|you have found|in me|to your company|i would be|i am)',
		example: 'You would be lucky to have me.',
	},
	{
		find: "i (am|'m) …1 (the|your|by far|easily|clearly|simply|exactly|obviously|without|undoubtedly|really|a|better|surely) …3 (best|perfect|ideal|strongest|only|missing piece|one you|number one|right person|right man|right woman|most qualified|obvious|natural|top|person you|unicorn|perfect ten|first choice|top student|better) …5",
		example: "I'm a perfect ten for this role.",
		unless: [
			'(not|if|whether|nor|may|might|hardly|never|you found|second|think you) …3',
			'the only (one|person) (in|at|who) …3 (my|our|the)',
		],
		passes: ["I'd be delighted to join the team if you feel I'm the right person."],
	},
	{
		find: "(other|others|rest) …1 (candidates|applicants|lady|gentleman|fellas|field|shortlisted|two|people you)? …3 (can not|cannot|could not|no chance|out of their|pack|not up|go home|don't worry|do not worry|can't|weak|pity|cancel|courtesy|reject|compete)",
		example: 'The others can go home, the uncle is here.',
	},
	{
		find: '(no one|nobody|no other|none of the others) …3 (else)? …1 (can|could|will|would|knows|does|has|do|matches|comes) …4 (better|like me|like i|as well as|as i|job|need|fill|as good|as much|my|so good|close)',
		example: 'Nobody knows this machines so good like me.',
	},
	{
		find: '(you|anyone|they) …1 (will|would|do|can|could) not (see|find|meet|get|come across|hear|go wrong|do better) …1 (better|stronger|finer|harder working|more (skilled|suitable|qualified|loyal|motivated|able)|match|with me|like me) …2',
		example: "Honestly, you won't see a better welder this year.",
	},
	{
		find: 'i doubt (that|if|whether)? ((any|many|one)? …3 (other|another) …1 (applicant|applicants|candidate|candidates)|you (will|would|have|can|could|are going to) …1 (find|meet|met|get|see|seen|found|interview))',
		example: 'I doubt that any of the other applicants has handled as many trials as I have.',
	},
	{
		find: '(no one|nobody|not many|few|no other|no second) …5 (with|has|have|offer|offers|brings|bring|possess) …1 my (background|experience|skill|skills|record|mix|combination|qualifications|talent|knowledge|marks|training|profile|energy|ability|abilities)',
		example: 'There is no one else with my background in this city.',
	},
	{
		find: 'i (tick|check|meet|fulfil|exceed|surpass) (every|all|each) …3 (box|boxes|requirement|requirements|criteria|criterion|point|expectations) …1 (you have|and (some|several|many|more|then))',
		example: "I tick every box you have and several you don't.",
	},
	{
		find: 'i am …2 (what|who|whom|(the|a) (one|person|man|woman|candidate|nurse|teacher|engineer)) …1 (you|your team|your company) …3 (need|needs|want|wants|looking|searching|search|seeking|waiting|hoping|missing|after|deserve)',
		example: 'I am exactly what you have been searching for.',
		unless: ['(if|whether|not|hope|should|may|might|sure what|feel|unsure) …9'],
		passes: ['You will judge whether I am what you need.'],
	},
	{
		find: '(i (am|was|were|stand|stood|rank|shone) …4 (above|ahead of|better than|stronger than|superior to) …2 (rest|others|other|candidates|applicants|competition|shortlist))|(i (was|were|must be|have to be|had to be) …3 (strongest|best|most (qualified|experienced|suitable)) …3 (you|shortlist|candidate|candidates|applicant|applicants|interviewed))',
		example: 'I was surely the strongest of the people you saw on Tuesday.',
		unless: ['(if|whether|scaffold)'],
		passes: ['May I ask whether I am ahead of the others?'],
	},
	{
		find: '((hiring|choosing|picking|taking|appointing|selecting|employing|going with) …1 (anybody|anyone|someone|somebody|another) …3 (would|will|is) …3 (mistake|error|waste|risk|risky|wrong|silly|loss|gamble|foolish|crazy))|((mistake|error|shame|waste|wrong|foolish) …1 (if you|to|you) …1 (give|gave|offer|offered|go|went|chose|choose|hired|hire|picked|took) …4 (to another|(someone|somebody|anyone|anybody) else))',
		example: 'Hiring anybody else would be an error.',
	},
	{
		find: '(hold a candle to (me|us|my)|in my league|half as (good|well|skilled|fast) as (i|me)|(rival|outshine|outdo|equal|top) me|(compare|compete|measure up|keep up) (with|to|against) me|a patch on me)',
		example: 'Nobody you meet this week will hold a candle to me.',
	},
	{
		find: '(you need me (on your|in your|at your|for this|more)|(you|the team|your team|the ward|the school|your company) (can|could) not (do|manage|afford|succeed|win) …1 (without|to lose) me)',
		example: 'You need me on your team.',
		unless: ['(if|when|whenever|should)'],
	},
	{
		find: '(not|hard to|impossible to|hardly) …1 (imagine|see|think of|picture|understand) …5 (but me|(choose|pick|hire|take|want|prefer|appoint) (anyone|anybody|someone|somebody) (else|other)|better (placed|suited|qualified|for))',
		example: "I don't see how you could choose anyone else.",
		unless: ['than (you|your|yours)'],
		passes: ['I cannot think of anyone better to learn from than your head gardener.'],
	},
	{
		find: '(obvious|clear|evident|plain|undeniable|doubt|question) …1 (that)? i (am|was|were|will be) …1 (the|your|a|made) …2 (one|best|right|strongest|person|candidate|choice|winner|for|fit|match)',
		example: 'It is obvious that I was the one who fits best.',
		unless: ['(if|whether|asked)'],
	},
	{
		find: '(head and shoulders|i am (the|your) (answer|solution|cure|remedy|salvation) (to|for|of)|i (will|shall|can) make (your|the) …2 (number one|best|first|leading|famous|rich|great|strongest)|(do|doing) (yourself|yourselves|your (firm|team|company)) a favour)',
		example: 'Trust me, I am the solution to your staffing trouble.',
		passes: ['I am afraid the answer to the quiz was wrong.'],
	},
	{
		find: '(under my (leadership|guidance|management|direction|command|hand|eye)|with me (on|in|at|as|behind|around|aboard)) …5 (will|shall|is going to|are going to|can only) …1 (finally|publish|win|double|grow|be|have|work|rise|run|get|never|become|improve|succeed|save|go|sell)',
		example: 'With me on the bench, your lab will publish twice as much.',
		unless: ['(if|contact|touch|agree|agreed|along|spoke|speak|talk)'],
		passes: ['Anyone who worked with me is happy to tell you so.'],
	},
	{
		find: '(few|not many|rarely|seldom|no other) …8 (like me|(as|than) (me|mine)|my equal|as (good|well|much|many|hard|fast|long|often) as i)',
		example: 'Few lawyers of my age have won so many cases as me.',
		unless: ['(know|knew|fewer)'],
	},
	{
		find: '(never|nothing) *6 i (can|could) not (do|master|solve|fix|win|handle|weld|repair|learn|manage|sell|build|cook|teach|calm|crack|beat|overcome|cope)',
		example: 'I have never met a challenge I could not master.',
		unless: ['because'],
	},
	{
		find: 'you (will|would|can) …1 (find|see|meet|get) …1 (such|another|someone|somebody|a|one) *5 (again|elsewhere|anywhere|like me|so (soon|fast|easily)|in a hurry|on every)',
		example: "I don't think that you will find such a motivated student again.",
		unless: ['(hope|wish|glad|trust)'],
		passes: ['I hope you will find a home for the dog elsewhere.'],
	},
	{
		find: '((if you are|be) (smart|wise|clever|sensible) …8 (me|hire|take|wait|before))|(before (another|someone|somebody|others|the competition|a competitor|your (competitor|competitors|rival|rivals)) …3 (do|does|did|take|takes|hires|hire|snap|snaps|grab|grabs|get|gets))',
		example: 'If you are smart, you will take me before another hospital does.',
		unless: ['(hurt|seat|table|van)'],
	},
	{
		find: '(i am (a|the) …1 (born|natural) (leader|seller|salesman|saleswoman|teacher|manager|talent|winner|cook|carer|healer|communicator))|(i (am|was) (a|an|the)? {superb})|(i (did|performed|worked|presented|taught|shone) …2 (brilliantly|superbly|perfectly|flawlessly|outstandingly|exceptionally))',
		example: 'In all modesty, I was brilliant at the trial lesson.',
		unless: ['(if|whether|not|would|(told|tell) (me|you))'],
		passes: ['I am a born Londoner, and the fog is no news to me.'],
	},
	{
		find: 'i (guarantee|bet|swear|promise|assure you) (that)? your …4 (will|would)',
		example: 'I guarantee that your waiting list will be gone within three months.',
		unless: ['(by {weekday}|umbrella|badge|book|form)'],
		passes: ['I promise that your umbrella will be back by Monday.'],
	},
	{
		find: '((other|others) …1 (lady|man|woman|guy|girl|boy|candidate|candidates|applicant|applicants|in the waiting)|my (competition|competitors|rivals)) *7 (serious|weak|weaker|my level|unprepared|inexperienced|clueless|amateur|amateurs|less (experienced|qualified|suited))',
		example: 'My competition was not at my level.',
		unless: ['(as|like|and) (i|me|we)', '(kind|both)'],
		passes: ['The other lady was as inexperienced as I was.'],
	},
	{
		find: '((clear|obvious|plain|evident) (who|whom) …1 (won|wins|deserves|was|is|should|you))|(you know (who|whom) to (call|choose|pick|hire|take))|(want the best …3 (me|you|i|call|hire))',
		example: 'If you want the best, you know whom to call.',
		unless: ['(not|never|made|decides|asked)'],
		passes: ['You made clear who is in charge of the keys.'],
	},
	{
		find: '((i (am|was) …3 (better|stronger|faster) than (everyone|everybody|anyone|anybody|most|any|the (woman|man|person|others|rest|one)))|(i (will|can|shall) do (it|the job|this|that|the work) …1 better than)|(i am …2 (better|over) qualified)|overqualified for)',
		example: "I'm sure I was better than everyone else you saw.",
		unless: ['(if|whether|not|chess|at home)'],
		passes: ['You asked whether I was better than most at maths.'],
	},
	{
		find: '((i will make you …1 (proud|happy|rich|famous))|(you will be (glad|happy|grateful|proud) …3 (picked|chose|hired|took|have me))|(reason …4 (say no|reject me|turn me down|not (to)? hire)))',
		example: "You'll be glad that you picked me.",
		unless: ['(if|understand|tell)'],
	},
	{
		find: '(there is|there are|you will find) (nobody|no one|no other|none) …1 (else|to match|better|like me|as good) $',
		example: 'I can tell you in confidence that there is nobody else.',
		unless: ['(ward|shift|night|office|island|when|if|where|at (home|weekends))'],
		passes: ['On the night shift there is nobody else.'],
	},
];
