import type {PhraseLists} from '../language-pack.ts';

/** Anger, blame and sarcasm after a no. */
export const bitterness: PhraseLists['bitterness'] = {
	anger: [
		{
			find: '(i am|i was|we are|i feel|i felt|this makes me|makes me|made me|leaves me|left me) …2 (angry|furious|outraged|disgusted|livid|fuming|appalled|seething|insulted|offended|humiliated|cheated|betrayed|used|fooled|bitter|sick|shocked|ashamed of you|enraged|robbed|deceived|misled|belittled|patronised|patronized|treated like|discriminated|lied to|let down|taken for)',
			example: 'I am furious about your decision.',
			unless: [
				'(customer|customers|not angry|not bitter|not at all|used to|the film|patients|the book|used (it|the|a|this|to))',
			],
			passes: ["I'm used to working alone at night."],
		},
		{find: '(guts|nerve|cheek|audacity|gall) to', example: 'You had the nerve to ask for references.'},
		{
			find: "(wouldn't|would not|never) …2 (wanted|want|have wanted|work|have worked|touch) …2 (the|this|that|your|for you|it|there) …3 (anyway|job|if|anyhow|place|firm|anymore)",
			example: "I wouldn't have wanted the job anyway.",
		},
		{
			find: '(waste|wasted|wasting|lost|cost me|threw away|robbed) …2 (my|our|of my|of everyone|a day|me|the) …1 (time|day|afternoon|leave|hours|weeks|salary|life|money|years|morning|weekend|effort)',
			example: "I wasted a day's leave on you.",
		},
		{
			find: '(you|your|they|he|she|it) …3 (disgrace|shame|ashamed|disgusting|disgraceful|pathetic|farce|joke|charade|circus|insult|insulting|ridiculous|outrageous|shameful|humiliating|contemptible|liar|liars|lied|lies|hypocrites|cowards|coward|clowns|idiots|fools|amateurs|unprofessional|incompetent|arrogant|disrespectful|dishonest|mediocre|clueless|sham|mockery|appalling|unserious)',
			example: 'Your recruiter is a liar.',
			unless: ['(with|lies) …2 (in|at|on|ahead|behind|between|near|under)'],
		},
		{
			find: "(do not|don't|never) …1 (contact|write|call|email|bother|send) me …2 (again|more|any|anymore|ever|your)",
			example: "Don't write me more, it's enough.",
		},
		{
			find: "(you|you'll|they|your company|your firm) …2 (regret|sorry|pay for|beg|begging|see what|be sorry|lost a|have lost|feel it|go far|go bankrupt|collapse|come crawling) …5",
			example: 'My respect you have lost.',
			unless: ['(may|might|must) have lost', 'lost a (few|day|good|lot)'],
		},
		{
			find: '^ …3 (shame on|how dare|what a joke|what a farce|disgraceful|disgusting|unbelievable|ridiculous|pathetic)',
			example: 'Shame on you.',
		},
		{
			find: "(it is|it's|is|was|are|a|an|absolute|think it is|your|that is|real|such) (a|an|absolute|so|just|really|complete)? …1 (disgrace|disgraceful|disgusting|insult|insulting|farce|shame for|bad joke|slap in|ridiculous|outrageous|appalling|lie|unacceptable|humiliating|mockery)",
			example: 'Subject: a slap in the face',
			unless: [
				'(no|not|never|insult exercise|rehearsing|our kitchen|guest|hat|nose)',
				'(farce|lie) (is|was|we|in|down|of the land)',
			],
			passes: ['A guest once called our kitchen a disgrace, and three courses later he asked for the recipe.'],
		},
		{
			find: "(i|we) …1 (will|shall|won't|would|am going to) (not|never) …1 (be applying|apply|recommend|be recommending|buy|be buying|forgive|accept this|be treated|be back|set foot|trust|forget how|be made|be silent|spend|shop|work for|bring) …5",
			example: "I won't be buying from you again.",
			unless: ["(if|weren't)"],
			passes: ["I wouldn't be applying if I weren't prepared for the nights."],
		},
		{
			find: 'i (regret|regretted) …2 (every|opened|applied|coming|trusting|telling|believing|ever|having|giving|wasting)',
			example: 'I regret that I opened you my recipes.',
		},
		{
			find: "(you|you'll|you will|they'll) …2 (regret|be sorry|pay for|beg|be begging|regretting|come crawling|hear from me|hear from my)",
			example: "This won't be the last you hear from me.",
		},
		{
			find: "(you|you've|you have) …1 (destroyed|broken|lost|confirmed|ruined|wasted|betrayed) …3 (trust|candidate|customer|me|my|everything|respect|faith|dream)",
			example: 'You have destroyed my trust in your firm.',
		},
	],
	blame: [
		{find: '{be} your loss', example: 'It is your loss.'},
		{
			find: '(you|they|panel|board|company|firm) …3 (making|made|make|makes) …3 (mistake|blunder|error|(wrong|bad|poor) (choice|decision))',
			example: 'You have made a big mistake.',
		},
		{
			find: '(wish|hope) …3 (you|your|the|that|him|her|young lady) …2 (fail|fails|regret|choke|bankrupt|recession|lose|winter|worth it|knows what|enjoy the mess|get what|suffers|never|pay|is happy with|rot|same)',
			example: 'I hope you get what you deserve.',
		},
		{
			find: 'may (you|the|your|it|your next) …5 (too|unprepared|fail|choke|regret|sixty|suffer|haunt|collapse)',
			example: 'May you too be turned away one day.',
		},
		{
			find: '(lawyer|lawyers|solicitor|attorney|union|tribunal|commission|ombudsman|press|newspaper|glassdoor|the labour court|labor board|works council) (will|would|might|is|are|has|says|thinks|shall) …5 (hear|interested|look|contact|touch|informed|know|advised|told|like to|be)',
			example: 'The union will hear of this.',
		},
		{
			find: "(i have|i will|i shall|i am going to|i intend to|i've) …2 (tell|told|warn|warned|warning|telling|post|posted|write|advise) …4 (everyone|everybody|friends|whole|class|colleagues|people|all|review|world|others|anyone|network|industry|trade|candidates) …6 (avoid|wide berth|away|never|not|what|how|you|your)",
			example: 'I will tell everyone how you treat people.',
			unless: ["(i have|i've) told …4 about"],
			passes: ['I have told two people already about your lending shelf.'],
		},
		{
			find: "(obviously|clearly|apparently|evidently|plainly) …3 (you|your|nobody|no one|somebody|someone|not|the {firm}|experience|qualifications|merit|talent) …4 (not|prefer|preferred|wanted|want|threatened|never|nobody|did not|care|count|counts|cannot|can't|rather|value|matter|afraid)",
			example: 'Obviously experience does not count with you.',
		},
		{find: 'loyalty …4 (nothing|meant|means|counts|worth|rewarded|spaniels)', example: 'Loyalty means nothing to you.'},
		{
			find: '(you|they|he|she|panel|interviewer|interviewers|recruiter|director|manager|boss|assistant|hr lady) …3 (led me on|strung|lied|cheated|tricked|used me|used my|stole|deceived|misled|humiliated|laughed at|mocked|insulted|sneered|made fun|fooled|ignored my|dropped me|dumped|betrayed|let me down|took my|exploited|threw me|treated me like|interrupted me|made me feel|had no intention|never intended|no right|have no idea|has no idea|had no idea|no respect|wanted my ideas|looked down)',
			example: 'You let me down badly.',
			unless: [
				'made me feel …3 (at ease|at home|welcome|comfortable|better|good|calm|calmer|wanted|expected|seen|heard|part of)',
			],
			passes: ['You made me feel right at home in the workshop.'],
		},
		{
			find: '(interview|talk|process|meeting|round|whole thing) (was|were) …3 (for show|a formality|a sham|decided before|window dressing)',
			example: 'The interview was only for show.',
		},
		{
			find: '(i|we) …2 blame (you|the panel|your|him|her|them)',
			example: 'I blame the panel for it.',
			unless: ['(not|never) …1 blame'],
		},
		{
			find: 'for nothing …3',
			example: 'Thanks for nothing.',
			unless: [
				'(ask|asks|asked|asking) for nothing',
				'my …1 mistake|fault|error',
				'(would|gladly|happily|will) …2 for nothing',
			],
			passes: [
				'I asked for nothing but a trial day.',
				'I would have worked for nothing to stand there.',
				'It means a good deal that you gave your reasons.',
				'I am grateful that you told me the reason so plainly.',
			],
		},
		{
			find: '(expected|deserve|deserved|expect) …2 (more|better|fairer) …3 (from|of|than) …3 (you|your|company|firm|this|organisation|school|that)',
			example: 'Frankly, I expected more from a company of your reputation.',
		},
		{
			find: 'your (hr|recruiter|director|manager|boss|chief|panel|colleague|company|firm|assistant|chairman|department|so-called|process|people|selection|interviewer|decision|organisation) …2 (is|are|was|were|should be|has|have|knows|need|needs|deserve|deserves) …3 (joke|liar|rude|unfair|disgrace|incompetent|ashamed|bad|a mess|insult|terrible|idiot|wrong|no idea|nothing about|unprofessional|dead|no respect|mistake|arrogant|amateurs|a farce|clueless|worse|less)',
			example: 'Your company is for me dead.',
		},
		{
			find: "(gave|give|went|chose|picked|took|hired|taken|chosen|hire|preferred|goes|handed|given) …4 (somebody's|someone's|your friend|(to|with|for) (your|the) (nephew|cousin|sister|mate|brother|niece|godson)|(to|with|for) a friend|friend of|the nephew|godson|cheaper one|cheap one|cheaper|somebody cheaper|someone cheaper|someone younger|somebody younger|girl without|no experience|without experience|less experience|less qualified|a relative|insider|friend's|director's|boss's|yes-man)",
			example: 'So the job goes to your cousin after all.',
			passes: [
				'You took the time to show your sister the ovens.',
				'The alarm went off at your brother’s wedding.',
				'I chose the topic because your cousin had asked.',
			],
		},
		{
			find: '(you|they) …1 (gave|chose|picked|took|hired|preferred) …4 (beginner|beginners|novice|trainee) …3 (instead|over me|rather|before me)',
			example: 'That you took on a beginner instead of me is beyond me.',
			passes: ['You took on a beginner and taught her.'],
		},
		{
			find: "(because|only because|just because) (i am|i'm|i was|of my|my) …3 (age|accent|too|old|#|pregnant|woman|origin|name|skin|disability|foreigner|foreign|caste|passport|black|beard|religion|faith|faith|surname|no cousin|not one)",
			example: "I know I didn't get it because I'm pregnant.",
		},
		{
			find: "(panel|interviewer|interviewers|recruiter|director|manager|boss|assistant|lady|gentleman|colleague|you|they) …2 (laughed at|sneered|sniggered|interrupted me|looked down|lied to me|led me on|strung me|made fun|insulted|humiliated|used my|stole|had no intention|wasn't listening|weren't listening|did not listen|was rude|were rude|treated me|dropped me|let me down|never intended|tricked|cheated|misled|mocked|played with)",
			example: 'You strung me along for weeks.',
		},
		{
			find: '(decided|made up|chosen|settled|agreed|fixed|knew|known|gone|given|taken) …4 (before i|before the|before we|before my|in advance|from the start|from the beginning|over lunch|on the golf|long before|from the begin)',
			example: 'I know that you has decided before I came.',
		},
		{
			find: '(find|found|consider|call|think) (it|this|that|your decision|the decision|the choice|your choice|the outcome|the result|the verdict) …2 (unjust|unfair|unacceptable|insulting|incomprehensible|hard to respect|hard to swallow|absurd)',
			example: 'I will not hide that I find it unjust.',
			unless: ['(you|nobody|customers|they) …1 (find|found|consider|call|think)'],
			passes: ['Nobody would find it unfair to be asked that.'],
		},
		{
			find: '(looked|staring|stared|looking|glancing|glanced) at (her|his|their|your) (phone|telephone|watch|screen|mobile|laptop) …2 (through|throughout|during|while|half|most|all|the whole|more|when i|as i|instead)',
			example: 'Your colleague looked at her phone through half of my answers.',
		},
		{
			find: '(been|was|get|got|getting|am) (passed over|overlooked) …2 (by|for|again|because|in favour)',
			example: 'I have been passed over by the district for the third time.',
			unless: ['(crack|fault|detail|error|leak|mistake|bug|risk) …3 overlooked'],
			passes: ['A crack was overlooked by the fitter.'],
		},
	],
	sarcasm: [
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
			unless: ['(scrap|thanks people|we|built|wrote)', '(thank|thanks|grateful) …12 (lines|letter|mail)'],
			passes: [
				'Thank you for your letter and for the two lines by hand beneath it.',
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
	],
};
