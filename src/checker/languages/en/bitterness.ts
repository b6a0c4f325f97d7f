import type {PhraseLists} from '../language-pack.ts';

/** Anger, blame and sarcasm after a no. */
export const bitterness: PhraseLists['bitterness'] = {
	anger: [
		{
			find: '(i am|i was|we are|i feel|i felt|this makes me|makes me|made me|leaves me|left me) …2 (angry|furious|outraged|disgusted|livid|fuming|appalled|seething|insulted|offended|humiliated|cheated|betrayed|used|fooled|bitter|sick|shocked|ashamed of you|enraged|robbed|deceived|misled|belittled|patronised|patronized|treated like|discriminated|lied to|let down|taken for)',
			example: 'I am furious about your decision.',
			unless: [
				'(customer|customers|not angry|not bitter|not at all|used to|the film|patients|the book|used (it|the|a|this|to))',
				'(sick) (child|children|animals|leave|note|pay)',
			],
		},
		{
			find: '(you|they|your {firm}|he|she) …1 used (me|us) (for|to|as)',
			example: 'You used me to fill the list.',
		},
		{
			find: '(you|they|your {firm}|he|she|your boss|the panel) …2 (lied|cheated|wasted|fooled|deceived|misled|tricked|betrayed|insulted|humiliated|mocked|laughed at|belittled|exploited|robbed|led me on|patronised|patronized|played me|strung|dragged|made a fool|took advantage|picked my brain|stole|ignored) …3 (me|my|us|time|ideas|everyone|for|on|.)',
			example: 'You wasted my time.',
			unless: ['(would have|used (to|it|the|a|in)|broke (the|a)|ignored by|used my (maiden|example))'],
			passes: ['When the lid stuck you used a spoon, my favourite trick.'],
		},
		{
			find: '(wasted|waste|wasting) …3 ({my}|time|effort|hours|days|of my|of everyone)',
			example: 'It was a waste of my time.',
			unless: [
				'(no time was|reduce|food|less|not waste|not to waste|water|heat|without wasting|not wasted|was not wasted)',
			],
		},
		{
			find: 'your? …2 (company|firm|process|panel|team|decision|hr|procedure|committee|whole|selection|interview|treatment|behaviour|behavior|email|letter|rejection|way|lot|people|manager|boss) …3 (is|was|are|were|be|stinks|reeks|smells|sucks) …3 {scorn}',
			example: 'Your selection process is a farce.',
			unless: ['(not {scorn}|anything but|no joke)'],
		},
		{
			find: '(a|an|the|what a|such a|sheer|pure|total|complete|utter|absolute|real|whole) {scorn} …4 (company|firm|process|decision|outfit|lot|people|team|affair|way|thing|from|for|of you|to|in the face|!|.)',
			example: 'What a shame for your company!',
			unless: [
				'(inside joke|joke (about|from)|what a shame that the|it is a shame|told|scandal at)',
				'(pension|mortgage|insurance|car) scandal',
				'(shame that i|a shame you)',
			],
		},
		{
			find: '(shame on|ashamed of yourselves|ashamed of yourself|should be ashamed|ought to be ashamed|how dare you|go to hell|good riddance|screw you|damn you|to hell with|get lost|drop dead|stuff your|shove your|stick your|keep your|spare me|how do you sleep|curse|rot in)',
			example: 'You should be ashamed of yourselves.',
			unless: ['(keep your (place|promise|hands|appointment|diary|offer open|numbers))'],
		},
		{
			find: '(i|we) (hate|despise|loathe|detest|resent|reject|curse|have no respect|lost all respect|have lost respect|withdraw my respect|pity you|pity your)',
			example: 'I despise the way you chose.',
			unless: ['(hate (to|being|wasting|waste)|hated maths)'],
		},
		{
			find: '(hurts|hurt|stings|stung|cruel|unfair|unjust|injustice|heartless|inhuman|degrading|humiliating|cold) …6 (you|your|this|that|me|way|email|letter|treatment|.|!)',
			example: 'It hurts that you did this to me.',
			unless: ['(patient|animal|nobody was|without|ankle|knee|back|not hurt|cold (store|room|chain|start|frame|brew))'],
		},
		{
			find: '(no|without|not have|did not have|have not got) (the)? …1 (guts|spine|backbone|courage|balls|manners|respect|decency|class|shame|heart|taste|clue|idea about|conscience|honour|integrity|honesty)',
			example: 'You did not even have the guts to call.',
			unless: ['(no clue (about|what) i|with all due|i had no idea|idea who)'],
		},
		{find: '(guts|nerve|cheek|audacity|gall) to', example: 'You had the nerve to ask for references.'},
		{
			find: '(slap in the face|kick in the teeth|spit in|stab in the back|below the belt|insult to injury)',
			example: 'Your letter was a slap in the face.',
		},
		{
			find: '(never|nobody|no one) *2 (again|ever) …4 (apply|work|recommend|buy|iron|step|set foot|trust|deal|come near|waste|shop|use your|sit)',
			example: 'Never again will I apply to you.',
			unless: ['(fault|problem|happened|burned|late)'],
		},
		{
			find: '(i|we) (will|would|shall|do|can|could) (not|never) (pretend|forget|forgive|be applying|recommend|accept|apply|be treated|understand|waste|let this|take this|stand)',
			example: 'I will never forgive you.',
			unless: [
				'(forget (the|your|that|how|my (visit|afternoon)|it)|accept gifts|understand the|understand why you (close|chose the)|pretend to (know|be)|not take this job lightly)',
			],
			passes: ['I do not wish to press you.'],
		},
		{
			find: "(wouldn't|would not|never) …2 (wanted|want|have wanted|work|have worked|touch) …2 (the|this|that|your|for you|it|there) …3 (anyway|job|if|anyhow|place|firm|anymore)",
			example: "I wouldn't have wanted the job anyway.",
		},
	],
	blame: [
		{
			find: "(you|your {firm}|they|the panel|the board) …2 (will|would|are going to|shall|'ll) …2 (regret|be sorry|pay for|remember me|hear from my|hear of|come to regret|rue|fail|collapse|miss) …4 (this|it|me|lawyer|my|day|decision|that|soon|what|.|!)",
			example: 'You will regret this.',
			unless: [
				'(see (that|from|in|how|the|my|a|what i mean)|hear from me|miss the|learn (about|more)|lose (heat|time)|wish to|remember me from|i hope)',
			],
			passes: ["I have the tables here if you'd like to see them.", 'It is the shortest queue you will see this year.'],
		},
		{
			find: '(you|they|panel|board|company|firm) …3 (making|made|make|makes) …3 (mistake|blunder|error|(wrong|bad|poor) (choice|decision))',
			example: 'You have made a big mistake.',
			unless: ['i (made|make)'],
		},
		{
			find: '(wrong|worse|poorer|weaker) (choice|decision|person|man|woman|candidate|horse)',
			example: 'You chose the wrong person.',
			unless: ['(not the wrong|i (made|gave|was|took)|if i)'],
		},
		{
			find: '(big|grave|serious|huge|terrible|great|bad) (mistake|blunder) (for|by|on|to|you|.|!)',
			example: 'It was a terrible mistake to pass me over.',
			unless: ['(i (made|make)|my|we made|our|learn*|learned)'],
		},
		{
			find: '(your|its|their) loss',
			example: 'It is your loss.',
			unless: ['(sorry (for|about) your|hearing|weight|heat|condolences|in your)'],
		},
		{
			find: '(wish|hope) …3 (you|your|the|that|him|her|young lady) …2 (fail|fails|regret|choke|bankrupt|recession|lose|winter|worth it|knows what|enjoy the mess|get what|suffers|never|pay|is happy with|rot|same)',
			example: 'I hope you get what you deserve.',
			unless: ['(never (stop|change))'],
		},
		{
			find: 'may (you|the|your|it|your next) …5 (too|unprepared|fail|choke|regret|sixty|suffer|haunt|collapse)',
			example: 'May you too be turned away one day.',
		},
		{
			find: '(i|we) …1 (reserve|will be|am|shall be|will|might|have|may|would) …5 (all rights|lawyer|legal|sue|suing|court|tribunal|complaint|complain|press|newspaper|union|review|reviews|glassdoor|ombudsman|commission|works council|report you|everyone know|everybody know|my story|spread the word|one star|the media|solicitor|linkedin about|social media)',
			example: 'I will be seeing a lawyer about this.',
			unless: [
				'(as a lawyer|in court|worked|press (release|office|brake|officer)|code review|peer review|under review|literature review|handled|trained|union rep|reviewing|reviewed|review of|review the|my reviews|customers)',
			],
		},
		{
			find: '(hear|hearing|letter) …2 (from|of) …2 (lawyer|lawyers|solicitor|attorney|union|tribunal|press|this again)',
			example: "You'll hear from my lawyers.",
		},
		{
			find: '(lawyer|lawyers|solicitor|attorney|union|tribunal|commission|ombudsman|press|newspaper|glassdoor|the labour court|labor board|works council) (will|would|might|is|are|has|says|thinks|shall) …5 (hear|interested|look|contact|touch|informed|know|advised|told|like to|be)',
			example: 'The union will hear of this.',
			unless: ['(offer|trained|at the|my partner)'],
		},
		{
			find: "(sue|suing|see you in court|legal action|legal steps|discrimination case|discriminated|discrimination|age discrimination|racist|racism|sexist|sexism|ageist|ageism|nepotism|favouritism|favoritism|old boys|boys club|boys' club|jobs for the boys)",
			example: 'This is plain age discrimination.',
			unless: [
				'(law|lawyer|policy|training|research|cases|my thesis|course|study|anti|against|workshop|officer|claims)',
			],
		},
		{
			find: '(invoice|bill|refund|compensation|reimburse|pay for|pay me|send you the) …5 (wasted|my time|parking|dry cleaning|shifts|ticket|trouble|travel|train|hours|trial)',
			example: 'I will send you the bill for my travel.',
			unless: ['(you (offered|asked)|thank you|thanks|as agreed|receipt)'],
		},
		{
			find: "(i have|i will|i shall|i am going to|i intend to|i've) …2 (tell|told|warn|warned|warning|telling|post|posted|write|advise) …4 (everyone|everybody|friends|whole|class|colleagues|people|all|review|world|others|anyone|network|industry|trade|candidates) …6 (avoid|wide berth|away|never|not|what|how|you|your)",
			example: 'I will tell everyone how you treat people.',
			unless: ["(i have|i've) told …4 about", '(safety|fire|talk on|good|how kind|how well|how much i)'],
			passes: ['I have told two people already about your lending shelf.'],
		},
		{
			find: '(everyone|everybody|whole town|people|the trade|all) …4 (will know|knows how|will hear|know how|should know|shall know|talks about)',
			example: 'Everyone in the trade will know how this went.',
			unless: ['(the name of|on the ward|at my)'],
		},
		{
			find: '(settled|decided|fixed|rigged|chosen|picked|filled|a done deal|arranged|stitched up|agreed) …3 (beforehand|before i|long before|in advance|from the start|from the beginning|golf course|all along|from day one|before we|internally|behind closed|before the interview|anyway|already)',
			example: 'It was decided before I came in.',
			unless: [
				'(before (the|we) (harvest|summer|talk about pay)|in advance (that|of|by)|i had already|as agreed beforehand)',
			],
		},
		{
			find: '(all|only|merely|just|a) …1 (for show|a charade|alibi|a formality|window dressing|pretence|pretense|box ticking|tick box|a facade|theatre|a smokescreen|token)',
			example: 'The interview was only for show.',
		},
		{
			find: "(his|her|boss's|somebody's|someone's|the boss|director|manager|owner|chairman|chief) …1 (son|daughter|nephew|niece|godson|cousin|mate|friend|golf|girlfriend|wife|favourite|pet|lover|buddy|mates|cronies) …5 (got|job|post|instead|hired|chosen|in|preferred|golden|won|.)",
			example: "I see the job went to the boss's nephew.",
			unless: ['(met|wedding|school|photo|the (boat|farm))'],
		},
		{
			find: "(went|gave|goes|give|given|got|preferred|preferring|chose|choose|hired|hire|picked|took|take) …4 (to|a|the|some|your) …1 (nephew|godson|friend of|mate|golden boy|somebody nephew|blonde|kid|child|cheaper|younger|pretty|cheap|somebody 's|insider|yes man|crony|amateur|novice|beginner|less qualified|white|man instead|local|career changer)",
			example: 'You gave it to a nephew.',
			unless: ["(nurse|patient|i (gave|took|hired|chose)|a child|kid's|the (child|kid))"],
		},
		{
			find: '(because|since|as|too|only|just|being|for being) …3 (i am|too|of my|my) …1 (old|foreign|woman|black|age|accent|gender|skin|surname|name|religion|disabled|disability|colour|color|passport|not pretty|working class|not male|pregnant|male|headscarf|expensive|honest|good for you|overqualified)',
			example: 'I was rejected because I am too old.',
			unless: ['(you asked|happy|proud|name is often)'],
		},
		{
			find: '(my|skin|wrong) …1 (skin|colour|accent|surname|age|gender|vowel|religion|headscarf|passport|degree|diploma|school) …4 (wrong|problem|not good enough|not right|was not|too|fit in|tolerance|upset|against me|worth)',
			example: 'My accent was the problem, I suppose.',
			unless: ['(the (degree|diploma) is|too long)'],
		},
		{
			find: '(do not|did not|not) (understand|get|see|know) …2 (how|why|what) …3 (you|anyone|panel|i was|the) …3 (could|can|chose|choose|rejected|turned|preferred|not good|not chosen|hire|went|refused|not)',
			example: 'I do not understand how you could reject me.',
			unless: ['(why the|question|to understand how the)'],
		},
		{
			find: '(explain|justify|tell me) …4 (point by point|why i|why you|failed|rejected|turning|turned|how you|not good|decision|refusal)',
			example: 'Explain to me why you rejected me.',
			unless: [
				'(thank|thanks|the time to)',
				'(why i (left|applied|want|chose|like)|could you explain how|feedback|learn|grateful|happy to explain|may i ask|glad to explain)',
			],
			passes: ['Thank you for the time you took to explain the decision.'],
		},
		{
			find: "(obviously|clearly|apparently|evidently|plainly) …3 (you|your|nobody|no one|somebody|someone|not|the {firm}|experience|qualifications|merit|talent) …4 (not|prefer|preferred|wanted|want|threatened|never|nobody|did not|care|count|counts|cannot|can't|rather|value|matter|afraid)",
			example: 'Obviously experience does not count with you.',
			unless: ['(customers|patients|thought)'],
		},
		{
			find: '(somebody|someone|you|they|panel|he|she) …2 (threatened|afraid|scared|intimidated|jealous) …1 (by|of)',
			example: 'Somebody there felt threatened by me.',
			unless: ['(dogs|heights|change|the horse)'],
		},
		{
			find: '(better|more) (qualified|experienced|suited|candidate|trained) …2 than …4 (anyone|whoever|you|him|her|person|one|kid|your|the)',
			example: 'I was better qualified than whoever you took.',
			unless: ['(me)'],
		},
		{
			find: 'i …1 (gave|give|brought|put) …4 (everything|my best|my time|years|months|weekends|ideas|heart|hours|all) …6 (and|only|for nothing|for what|for free|thanks|in return|this is)',
			example: 'I gave you my best ideas, and this is the thanks.',
			unless: ['(at my|to the|in my last)'],
		},
		{
			find: '(this is|is this|is that|so this is|so that is|and this is) …1 (the thanks|how you thank|what i get|how you treat|my reward|all i get|thanks i get|what loyalty|how it ends)',
			example: 'So this is how you treat old hands.',
		},
		{find: 'loyalty …4 (nothing|meant|means|counts|worth|rewarded|spaniels)', example: 'Loyalty means nothing to you.'},
		{
			find: 'i (should|ought) …1 have (known|listened|guessed|demanded|trusted|realised|realized|seen it|been warned|saved)',
			example: 'I should have known better.',
			unless: ['(known (the|that one|it|how))'],
		},
		{
			find: '(now i (know|see|understand)|i see now|i know now|it shows|goes to show|that explains|says a great deal|says a lot|speaks volumes|tells me everything|says it all|says everything|tells a lot) …3 (why|how|what|about you|about your|kind of|everything|much) …2 (people|you|your|company|woman|staff|everyone|firm|nobody|told|leave|run)',
			example: 'Now I know why people leave your company.',
			unless: ['why you (said|say|asked|ask|recommended|mentioned|stressed|showed|insist|insisted|like|love|chose)'],
			passes: ['Now I understand why you said the rinse comes first.'],
		},
		{
			find: '(knows|know|understands|understand|understood|have) …2 (less|nothing|no idea|little|a thing) …2 (about|of) …4 (than|concrete|field|job|work|my|business|research|teaching|.)',
			example: 'Your head of department knows nothing about concrete.',
			unless: ['(i (know|knew|understand|have)|we know)'],
		},
		{
			find: '(less|cheaper|younger|worse) …4 than my (grandson|dog|nephew|grandmother|cat|apprentice)',
			example: 'Off the record, your head of department knows less about concrete than my grandson.',
		},
	],
	sarcasm: [
		{
			find: '(congratulations|bravo|well done|hats off|chapeau|kudos|compliments|applause|my compliments) …6 (wrong|cheap|mediocre|mediocrity|nephew|nothing|wasting|losing|process|farce|fooling|another|finding someone cheaper|cheapest|worst|hiring)',
			example: 'Congratulations on losing the best applicant.',
		},
		{
			find: '(thank you|thanks|many thanks|thank) …4 (nothing|wasting|showing me|teaching me|humiliation|humiliating|your honesty at last|proving|the lesson|confirming|opening my eyes|form letter|standard letter|the slap|ghosting|letting me paint|the insult|your lies)',
			example: 'Thanks for nothing.',
			unless: ['(teaching me (how|to|the (knot|word for))|showing me (the|round|how|around|your))'],
		},
		{
			find: '(enjoy|have fun|good luck|best of luck|all the best) …3 (with|finding|to whoever|to your|mediocrity|replacing) …3 (mediocrity|your|nephew|whoever|that|somebody|cheap|choice|mess|second best|third rate|it|team of|puppet|the kid)',
			example: 'Good luck with your nephew.',
			unless: [
				'(inspection|move|launch|audit|opening|search|harvest|exam|surgery|new|wedding|trial|project|season|house|baby|fair|show|your (move|launch))',
			],
		},
		{
			find: '(standard|form|template|copy paste|copy and paste|copied|canned|automated|automatic|two line|three line|impersonal|generic|computer generated|robot) …1 (letter|mail|email|rejection|reply|response|sentence|message|answer|refusal|text|no)',
			example: 'A form letter is all I get.',
			unless: ['(i wrote|i drafted|rewrote|designed|redesigned|shortened|our|replaced|we)'],
		},
		{
			find: "i (suppose|guess|imagine|presume|assume|take it|gather|trust|bet|wager|see|expect) …3 (you|that|the|your|my|a|experience|i) …4 (prefer|preferred|cheaper|wrong|not good enough|too|upset|young|nephew|overqualified|cannot|can't|afford|not the right|tolerance|wanted|counts|fun|friend|golf|pretty|diversity|godson|fit in|face|easier)",
			example: 'I suppose I was too old for you.',
			unless: [
				'(too (early|long|late|soon|much|technical|fast)|prefer to|prefer (the|a|that|an)|preferred (the|a|date))',
			],
		},
		{
			find: '(must be|how|it must) …1 (nice|pleasant|lovely|easy|comfortable|convenient|wonderful|fun) …2 (to (play|sit|decide|judge|reject|have power|be paid|look down|turn)|for you)',
			example: "It must be nice to play with people's lives.",
			unless: ['(to (see|hear|have met|meet|live|cycle))'],
		},
		{
			find: '(on what planet|in what world|what planet|in which universe|since when)',
			example: 'On what planet is that fair?',
		},
		{
			find: '(dodged a bullet|lucky escape|narrow escape|blessing in disguise that you|glad i did not|what a relief not|relieved not|happy not to|just as well) …4 (you|your|job|place|brother|share|work|office|there|.)',
			example: 'I dodged a bullet there.',
			unless: ['(glad i did not (cancel|miss|have to))'],
		},
		{
			find: '(your|the) (golden boy|chosen one|wonder boy|new star|dream candidate|perfect candidate|favourite|little club|precious)',
			example: 'Give my regards to the golden boy.',
		},
		{
			find: '(you people|people like you|your kind|your sort|your lot|you lot|the likes of you|that lot|your ilk|you all) …6 (always|never|are|have|been|telling|do|make|deserve|.|!)',
			example: 'People like you have always looked down on me.',
			unless: ['(you all (are|have) (so|very|been)|like you (said|told)|need people like you|people like you who)'],
		},
		{find: '(leave|left) you to (your|it|that|each)', example: 'I leave you to your mediocrity.'},
		{
			find: '(taste|style|judgement|judgment|idea|understanding|sense) (in|of) (people|managers|candidates|fairness|humour|quality|staff|justice) …3 (explains|is|remarkable|says|leaves|odd|strange|questionable)',
			example: 'Your idea of fairness is odd.',
			unless: ['(i liked|of humour is)'],
		},
		{
			find: '(typical|so much for|not surprised|no surprise|what else|of course) …3 (of you|your|nephew|fairness|equal|transparency|values|diversity|family|career|open|honest|for a|respect|appreciation|inclusion|feedback|a firm|loyalty|a company)',
			example: 'So much for your famous values.',
			unless: ['(of course your)'],
		},
		{
			find: '(diversity|equality|transparency|fairness|values|family|inclusion|respect|appreciation|openness|humanity) …6 (brochure|poster|worth|joke|lie|paper|only|nothing|empty|website|hollow|apparently|so called|stops|ends)',
			example: 'Your diversity is worth nothing beyond the brochure.',
			unless: ['(worth (it|a|the)|i worked|my)'],
		},
		{
			find: '(so called|alleged|supposed|self proclaimed|self styled) …1 (experts|professionals|leaders|expert|jury|panel|fairness|process|selection|team|values|company|firm|decision makers|specialists)',
			example: 'Your so-called experts chose badly.',
		},
		{
			find: '(real|adult|actual|grown up) (decision|reason|boss|reasons) …2 (makers|maker|behind|was|is)',
			example: 'The real reason is plain to me.',
		},
		{
			find: '(reasons|reason|excuse|excuses|explanation) …3 (vague|insulting|laughable|ridiculous|flimsy|pathetic|lame|nonsense|not believe|ludicrous)',
			example: 'The reasons given are laughable.',
		},
		{
			find: '(mediocrity|mediocre|incompetence|incompetent|arrogance|clueless|cowards|cowardice|cowardly|hypocrites|hypocrisy|spineless|liars|clowns|idiots|morons|crooks|snobs|fools|smirk|nepotism|charade)',
			example: 'I leave you to your arrogance.',
			unless: ['(my (own)? …1 (arrogance|incompetence)|the play|character|thesis|"|children|pupils)'],
		},
	],
};
