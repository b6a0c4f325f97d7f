import type {PhraseLists} from '../language-pack.ts';

/** Praise, thanks and wishes after a no that mean the opposite. */
export const sarcasm: PhraseLists['bitterness']['sarcasm'] = [
	{
		find: '(congratulations|bravo|well done|hats off|chapeau|kudos|compliments|applause|my compliments) …6 (wrong|cheap|mediocre|mediocrity|nephew|nothing|wasting|losing|process|farce|fooling|another|finding someone cheaper|cheapest|worst|hiring)',
		example: 'Congratulations on losing the best applicant.',
	},
	{
		find: "i (suppose|guess|imagine|presume|assume|take it|gather|trust|bet|wager|see|expect) …3 (you|that|the|your|my|a|experience|i) …4 (prefer|preferred|cheaper|wrong|not good enough|too|upset|young|nephew|overqualified|cannot|can't|afford|not the right|tolerance|wanted|counts|fun|friend|golf|pretty|diversity|godson|fit in|face|easier)",
		example: 'I suppose I was too old for you.',
	},
	{
		find: '(so called|alleged|supposed|self proclaimed|self styled) …1 (experts|professionals|leaders|expert|jury|panel|fairness|process|selection|team|values|company|firm|decision makers|specialists)',
		example: 'Your so-called experts chose badly.',
	},
	{
		find: '(mediocrity|mediocre|incompetence|incompetent|arrogance|clueless|cowards|cowardice|cowardly|hypocrites|hypocrisy|spineless|liars|clowns|idiots|morons|crooks|snobs|fools|smirk|nepotism|charade)',
		example: 'I leave you to your arrogance.',
		unless: ['(call|called|calls) (us|me)', '(guest|customer|patient) …1 said'],
		passes: ["When the patient's son called us liars, I asked him to sit down."],
	},
	{
		find: '(pity|feel sorry for|condolences|sympathy|sorry for) …2 (whoever|anyone|the (poor|person|man|woman|colleague|customers|patients|students|next)|your (customers|clients|staff|patients|wives|pupils)|him|those)',
		example: 'I pity whoever gets that desk.',
	},
	{
		find: '(spare|save|keep|you can keep) …2 (me|your|yourself|the|it|your) …2 (best|regards|wishes|excuses|sympathy|kind|job|pity|speech|talent pool|breath|regrets|the details|stamp|postage)',
		example: 'You can keep your job.',
	},
	{
		find: "(clearly|apparently|evidently|obviously|no doubt|i see|i gather|i suppose|it seems|it appears|i assume|i understand now|funny how|strange that|odd that|turns out|silly me|how convenient|i'm told|imagine|fancy) …9 (friend|friends|family|cousin|nephew|nephew|younger|cheaper|half my|golf|smile|smiles|age|for nothing|counts for|not enough|wrong|posh|old|experience|connections|beard|handball|nice eyes|pretty|relative|before i|already|make up the numbers|settled|right people|surname|who you know)",
		example: "I suppose I'm too old for you.",
		unless: ['(quite|fully|well|can|of course|completely) …1 (see|understand) (why|that|how)'],
		passes: ['I quite see why you chose someone with more experience.'],
	},
	{
		find: '(it must be|must be) …1 (nice|lovely|great|wonderful|easy) …2 (to|for)',
		example: 'It must be nice to have so many good welders that you can send one home.',
	},
	{
		find: 'at least …5 (biscuit|biscuits|coffee|parking|chairs|honest|pretend|pretended|to your face|had the decency|face to face|parrot|gives you)',
		example: 'Well, at least I got a free biscuit.',
	},
	{
		find: '(good luck|best of luck|much success|all the best|good hunt|have fun) …2 (finding|with ((that $)|him|her|your new|the (guy|young|man|woman|lady|cheap|cheaper))|keeping|without)',
		example: 'lol ok, good luck with the guy who couldnt open a pdf',
	},
	{
		find: "(clearly|apparently|evidently|obviously|i see|i gather|i suppose|it seems|it appears|turns out|i hope|hope) …6 (counts for nothing|who you know|not enough|cheap option|nice smile|nice eyes|connections|somebody's|half my age|right school|golf|cheaper|friends need|relative|nothing at your|posh enough|family only|before the ad|proud of)",
		example: 'Hope the cheap option works out for you.',
	},
	{
		find: '(a|the|your|your own|two-line|standard|automatic|form) (form letter|standard email|standard mail|two-line|automatic mail|two lines|form email|form rejection|template rejection|automated rejection|three lines|standard letter|cold mail) …4',
		example: "I'll treasure your form letter.",
		unless: [
			'(scrap|thanks people|we|built|wrote)',
			'(thank|thanks|grateful) …16 (lines|letter|mail)',
			'(rather than|instead of|and not|spare|spared) …6 (lines|letter|mail)',
		],
		passes: [
			'Thank you for your letter and for the two lines by hand beneath it.',
			'It was kind to ring rather than leave it to a form letter.',
			"The form letter I'd scrap is the one that thanks people for their patience.",
		],
	},
	{
		find: "(that is|that's|this is) how (things|it|jobs|posts|decisions) (get|gets|is|are|goes|go|works|work) (done|given|decided|filled|made)? …1 (here|there|with you|around here|round here|these days)",
		example: "I guess that's how things get done around here.",
		unless: ['(ward|shop|kitchen|site|line|too)'],
		passes: ["On the ward that's how it is done here too."],
	},
	{
		find: '^ so much for (experience|loyalty|merit|fairness|equal|equality|honesty|promises|talent|qualifications|your|transparency|# years|{number} years|the open|family spirit)',
		example: 'So much for experience.',
	},
	{
		find: '((good|nice|interesting|great|lovely|reassuring|comforting|fascinating|charming|funny|touching) to (know|see|hear|learn|read|discover) …12 (worth (less|nothing|so little)|(count|counts|matter|matters) (less|nothing|so little|more)|less than a|not enough|who you know|(mean|means) nothing|smile)|(rich|bold|ironic|hypocritical|priceless) …1 (coming from|from (a|someone|somebody|people|you))|(says|speaks) (more|everything|all|enough|volumes) …3 about …1 (you|your|the {firm}|how)|(tells|told|shows) me (everything|all|enough|more than) …2 about (you|your|how you)|(now|see|understand) …2 why your (reviews|staff|people|nurses|turnover|last|reputation|rating|employees))',
		example: 'It says more about you than about me.',
		unless: ['(kind|kindness|warm|your care|admire|proud)'],
		passes: ['That you rang me yourself says more about your kindness than any brochure.'],
	},
	{
		find: '((machine|robot|computer|chatbot|algorithm|template|parrot) …4 (written|wrote|write|sent|signed|picked|chose|decided|decide) (your|this|the|that|my|me|it)|(written|sent|signed|sorted out|rejected|turned down|decided|refused) (by|from) (a|an|your) (machine|robot|computer|chatbot|algorithm|template|software)|(a|your|the|that|this) (generic|canned|impersonal|boilerplate|copy paste|copied|prefabricated|soulless|one-line|one line) …1 (letter|email|mail|rejection|answer|reply|no|refusal|message|lines)|(thanks|thank you) i (guess|suppose)|^ …2 what a (waste|joke|farce|circus|disgrace|cheek|insult|nerve|mess|comedy|sham|slap)|you …2 (want|wanted|need|needed|looking for|search|seek) …2 (robots|slaves|servants|puppets|sheep|poodles|saints|yes sayers|yes-sayers|yes men|yes-men|yes people|a (magician|slave|robot|puppet|saint|wizard|clone|machine|doormat|poodle|mind reader|unicorn)))',
		example: 'A robot could have written your letter.',
		unless: ['(invoice|invoices|order|orders|alarm)'],
		passes: ['At the depot the orders were sorted out by a machine.'],
	},
	{
		find: '((hope|trust|wish) …8 (lasts|last) longer|must have been (looking|searching) for a|(watch|watching|see|wonder|curious) …3 how long …6 (stays|stay|lasts|survives|holds|goes)|enjoy (your|the) …1 (cheap|cheaper|nephew|mess|mediocre|bargain|consequences|chaos|cousin)|(one day|some day|someday|sooner or later) you will …1 (remember|wish|understand|realise|realize|regret|miss|notice|think of)|^ your loss (will|is|$)|(hope|happy|enjoy|remember|wait|see) …8 (when|until|once) the (first|next) …2 (blows|fails|breaks|leaks|collapses|falls|crashes|audit|inspection|complaint|strike)|(you|we) (all|both) know why|(was|were) …12 know it $)',
		example: 'I hope you are happy with your choice when the first boiler blows.',
		passes: ['Your loss figures surprised me.', 'Please think of me when the next place opens.'],
	},
	{
		find: '((good luck|luck) …2 need it|(as|like) (everyone|everybody|we all|anyone|expected everyone) (knew|expected|predicted|guessed)|(can|could|must|have to|had to) …1 laugh …3 (reason|reasons|decision|explanation)|(that|this) is what you (call|mean|understand|consider)|(interesting|strange|funny|odd|curious|convenient|telling) that (you|your|nobody|no one|the (post|position|job))|(sound|sounds|sounded|reads|feels) …3 (mockery|like (sarcasm|an insult|an excuse|a lie|a bad joke)|hollow|insincere)|enough (it seems|apparently|evidently|obviously|i (guess|suppose))|what (do|would|could) i know $|(only|just|mere|worthless) …1 (piece of)? paper $|(polite|fancy|pretty|elegant|diplomatic|nicer) (word|way|phrase|expression|term|name) (for|of saying|to say)|tell (yourself|yourselves)|only thing …1 i (learned|learnt|gained|got)|(should|ought to|must|needs to|need to) …1 (teach|learn|send|buy|give) …6 (manners|politeness|humility|decency|respect)|(talk|talks|speak|write|preach|boast|advertise) …1 (about|of) (respect|diversity|values|fairness|equality|transparency|openness|family) …6 (and then you|but|yet)|(save|for the sake of|for) …1 a (few|couple of|handful of) …1 (euros|pounds|dollars|cents|pennies|rupees|francs)|^ (a|any) {firm} (that|which|who) …1 (can not|does not|treats|lets|chooses|sends))',
		example: 'Overqualified is just a polite word for old.',
		unless: [
			'(it is|that is|it was|(find|found) it?) (interesting|strange|funny|odd|curious)',
			'(we|customers|guests) …2 (save|saved)',
		],
		passes: ['It is interesting that you still fire with wood.'],
	},
	{
		find: '(do you …1 know what a …3 (looks like|is worth)|(if|when) (you|it|your {firm}) (go|goes|carry|carries|continue|continues) on? like (this|that)|(see|find out) what you (get|got|have got) for|what you …1 (tell|say to|write to|send to) (everybody|everyone|every|all)|(he|she|they|colleague|successor) will need …1 (strong|good|nerves|luck|thick)|you (should|could|might) have (asked|sent|invited|brought) (somebody|someone) (who|that)|no wonder (that)? (you|your)|(example|lesson|lessons) (of|in|on) …1 how *3 not|(you (can|may|will|must)|to you to) explain …2 to (your|the) (shareholders|patients|board|customers|clients|parents|investors|members|public)|whoever (wrote|decided|made|chose|signed) (this|that|it) …1 (has|is|does|did|must|needs|should|never)|with (people|men|women|managers|bosses) like (that|these|you|him|her)|(sure|certain|doubt) (he|she|the young (man|lady|woman)) …3 (good at|excels at) (nodding|smiling|golf|agreeing))',
		example: 'Whoever wrote this has never looked for work.',
		unless: ['no wonder …8 (happy|back|love|lovely|proud|stay|win|won|famous|full|popular|well|best|admired)'],
		passes: ['No wonder your guests come back.'],
	},
];
