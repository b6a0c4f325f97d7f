import type {PhraseLists} from '../language-pack.ts';
import {afterANo} from './after-a-no.ts';
import {sarcasm} from './sarcasm.ts';
import {sourGrapes} from './sour-grapes.ts';

/** Anger, blame and sarcasm after a no. */
export const bitterness: PhraseLists['bitterness'] = {
	anger: [
		{
			find: '(i am|i was|we are|i feel|i felt|this makes me|makes me|made me|leaves me|left me) …2 (angry|furious|outraged|disgusted|livid|fuming|appalled|seething|insulted|offended|humiliated|cheated|betrayed|used|fooled|bitter|sick|shocked|ashamed of you|enraged|robbed|deceived|misled|belittled|patronised|patronized|treated like|discriminated|lied to|let down|taken for)',
			example: 'I am furious about your decision.',
			unless: [
				'(customer|customers|not angry|not bitter|not at all|used to|the film|patients|the book|used (it|the|a|this|to))',
				'(a|an|the|that|one|any) (angry|furious|bitter|sick|shocked|offended|cheated)',
			],
			passes: [
				"I'm used to working alone at night.",
				'I was once the angry guest myself, so I know both sides of the counter.',
			],
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
			unless: [
				'(with|lies) …2 (in|at|on|ahead|behind|between|near|under)',
				'it …1 a …1 shame',
				'(sound|sounds|sounded) like a joke',
			],
		},
		{
			find: "(do not|don't|never) …1 (contact|write|call|email|bother|send) me …2 (again|more|any|anymore|ever|your)",
			example: "Don't write me more, it's enough.",
		},
		{
			find: "(you|you'll|they|your company|your firm) …2 (regret|regretting|sorry|pay for|beg|begging|hear from (me|my)|see what|be sorry|lost a|have lost|feel it|go far|go bankrupt|collapse|come crawling) …5",
			example: 'My respect you have lost.',
			unless: ['(may|might|must) have lost', 'lost a (few|day|good|lot)'],
		},
		{
			find: '^ …3 (shame on|how dare|what a joke|what a farce|disgraceful|disgusting|unbelievable|ridiculous|pathetic)',
			example: 'Shame on you.',
			unless: ['(a|an|the) (ridiculous|pathetic|unbelievable|disgusting)'],
			passes: ['In the ridiculous heat of the glasshouse your seedlings looked well.'],
		},
		{
			find: "(it is|it's|is|was|are|a|an|absolute|think it is|your|that is|real|such) (a|an|absolute|so|just|really|complete)? …1 (disgrace|disgraceful|disgusting|insult|insulting|farce|shame for|bad joke|slap in|ridiculous|outrageous|appalling|lie|unacceptable|humiliating|mockery)",
			example: 'Subject: a slap in the face',
			unless: [
				'(no|not|never|insult exercise|rehearsing|our kitchen|guest|customer|patient|tenant|passenger|hat|nose)',
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
			find: "(you|you've|you have) …1 (destroyed|broken|lost|confirmed|ruined|wasted|betrayed) …3 (trust|candidate|customer|me|my|everything|respect|faith|dream)",
			example: 'You have destroyed my trust in your firm.',
		},
		{
			find: '((upset|hurt|hurts|angry|annoyed|irritated|frustrated|mad|baffled|bewildered|dumbfounded|saddened|(bitterly|deeply) disappointed) …2 (that|by|with|at|over|how|because|when) (you|your|the way|this decision|being)|(i (am|was|feel|felt|have been)|never …1 been|to be|being) …2 (treated|dealt with|spoken to|dismissed|turned away|brushed off) …2 (badly|rudely|poorly|coldly|unfairly|shabbily|(like|as) (dirt|air|rubbish|trash|garbage|cattle|a (number|child|fool|criminal|beggar|nobody|thief)|an (idiot|intruder|object)))|(if|so|when|embarrassed|ashamed|shame|shocked) …4 (how|way) (you|they|it) …1 (treat|treats|treated|deal with|handle|recruit|choose|pick) …1 (applicants|applicant|candidates|candidate|people|me|workers)|(should|ought to) be …1 (embarrassed|ashamed))',
			example: 'I have never been treated so badly by an employer.',
			unless: [
				'(customer|customers|patient|patients|guest|guests|tenant|tenants|supplier|suppliers|passenger|passengers|pupil|pupils|court|referee|council)',
				'(kind|warm|fair|glad you|not …2 (upset|hurt|angry|annoyed|frustrated))',
			],
			passes: [
				'I am not upset that you chose somebody with more years at sea.',
				'The patient was dealt with rudely at the desk, so we changed the desk.',
			],
		},
		{
			find: '((do not|not|no need to) …1 ((bother|trouble) …1 (keep|keeping|inviting|invite|adding|putting|wishing|pretending|explaining|asking)|insult me|patronise me|waste your (breath|ink|paper))|(demand|demanding|insist on) …2 (explanation|apology|apologies|compensation|justification|to know|to be told|that you)|(not|refuse to) accept (this|that|your|such|the) …2 (decision|no|refusal|rejection|reason|reasons|explanation|treatment|verdict)|(know|tell|told|hear|admit|name|guess|suspect) …4 (real|true|actual) (reason|reasons))',
			example: 'I do not accept this decision.',
			unless: [
				'(customer|customers|patient|patients|guest|guests|tenant|tenants|supplier|suppliers|passenger|passengers|pupil|pupils|court|referee|council)',
				'(machine|boiler|fault|breakdown|failed|leave|left|accident)',
			],
			passes: ['We found out the real reason for the fault on the second night.'],
		},
		{
			find: '(dodged a bullet|(lucky|narrow) escape|(wasted|waste|wasting) (the|my|our) …1 (hopes|hope|talent|goodwill|trust)|i (will|shall|am going to) …1 (make sure|see to it|ensure) …4 (students|colleagues|friends|everyone|everybody|others|classmates|union|press|school|network|members|people) …2 (know|knows|hear|hears|learn|learns|find out)|(glad|happy|relieved|lucky|thankful) …3 (i am out|i did not get|not to (work|join)|never have to|to be (rid|spared)|i will never)|(this|that) is (what i get|the thanks|my reward|how you (thank|repay|reward))|i (gave up|sacrificed|cancelled|missed|lost) …8 for (this|you|nothing|that) $|after (making|letting|dragging|having) me|(you|they) (let|made|had|invited|asked|called) me …10 ((only|just|merely) to|and then *3 (not|no|nothing|rejected|refused|chose|hired|took|never)))',
			example: 'You made me weld six plates and then did not want me.',
			passes: ['You let me weld six plates and then showed me the yard.'],
		},
		{
			find: '((do not|no longer) (need|want|accept) your …2 (wishes|pity|sympathy|regards|excuses|feedback|advice|compliments|consolation|job|money|apology)|want nothing …1 to do with (you|your|such)|(not|no longer|never) …1 want to (work|have worked) …1 (for|with|under) (you|your|such|people like)|(delete|remove|destroy|erase) …2 my …1 (data|details|documents|file|name) …2 (at once|immediately|now|today|from your)|(sorry|regret) (that)? i ever (applied|answered|came|met|heard|sent|wrote|trusted|bothered)|(wish|should) …1 (i had never|never have) (applied|come|trusted|bothered|met|answered|told)|(lost|lost all|have no) …1 (respect|confidence|trust|faith) …1 (for|in) (you|your)|(had|used to have) …2 (better|higher|high) opinion of (you|your)|(fed up|sick) (with|of|and tired of) (being|your|these|such|hearing|this)|i (will|shall|would) …1 think (twice|carefully|again) before|(take|taking|taken) (my|our) …1 (business|money|custom|orders) elsewhere|and (then|now) this ($|thank|letter|email|no))',
			example: 'I want nothing more to do with your company.',
			unless: ['(customer|customers|patient|patients|guest|guests|tenant|tenants|client|clients|landlord)'],
			passes: ['A client took our orders elsewhere for a year.', 'Please delete my data after the usual time.'],
		},
		{
			find: '((i would|would) rather …8 than …3 (with|for|under|among) (you|your|people like|such)|waste another …3 (on|with|for) (you|your)|not expect me to (applaud|thank|cheer|smile|clap|congratulate|understand|be)|not believe (a|one|a single) word|do not believe (you $|your (reason|reasons|explanation|excuse|letter))|i …4 (complain|appeal|object|protest) …1 (about|against|to|at) (this|the|your|my|such) …1 (decision|rejection|refusal|treatment|outcome|procedure)|i …4 (ask|demand|request|want|file|lodge|make|require) …4 (complaint|justification|objection)|to be (humiliated|insulted|laughed at|mocked|belittled|patronised)|(a fool|fools) of (me|us|all of us)|i am (done|finished|through) with …1 (companies|firms|people|you|your|employers|places|hospitals|agencies)|stop (pretending (that|it|you|to)|lying|hiding behind|insulting|flattering|wasting people)|no way to (treat|behave|talk|speak|run|conduct)|(nobody|no one) …1 cares $|could not care less|beneath (me|my (dignity|level))|warned me (about|of|against) (you $|your {firm}))',
			example: 'I do not believe a word of your reasons.',
			unless: [
				'(customer|customers|patient|patients|guest|guests|tenant|tenants|client|clients|landlord|waiter)',
				'(farmer|neighbour|planning|council|stairs)',
			],
			passes: ['A tenant wrote that she did not believe a word of our letter.'],
		},
	],
	blame: [
		...afterANo,
		...sourGrapes,
		{find: '{be} your loss', example: 'It is your loss.'},
		{
			find: '(you|they|panel|board|company|firm) …3 (making|made|make|makes) …3 (mistake|blunder|error|(wrong|bad|poor) (choice|decision))',
			example: 'You have made a big mistake.',
		},
		{
			find: '(wish|hope) …3 (you|your|the|that|him|her|young lady) …2 (fail|fails|regret|choke|bankrupt|recession|lose|long winter|worth it|knows what|enjoy the mess|get what|suffers|never|pay|is happy with|rot|same)',
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
			find: '(you|they|he|she|panel|interviewer|interviewers|recruiter|director|manager|boss|assistant|hr lady) …3 (led me on|strung|lied|cheated|tricked|used me|used my|stole|deceived|misled|humiliated|laughed at|mocked|insulted|sneered|made fun|fooled|ignored my|dropped me|dumped|betrayed|let me down|took my|exploited|threw me (out|away|under)|treated me like|interrupted me|made me feel|had no intention|never intended|no right|have no idea|has no idea|had no idea|no respect|wanted my ideas|looked down)',
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
				'(would|gladly|happily|will) …6 for nothing',
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
			example: 'I know that you had decided before I came.',
			unless: ['i (knew|had known) …2 before i'],
			passes: ['It is a good trade, and I knew it before I left school.'],
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
		{
			find: '((reason|reasons|feedback|explanation|justification|decision|assessment|verdict|judgement|procedure|process|selection|treatment|refusal|rejection|interview|choice|(what|way) you (did|do|have done)|your (letter|no|test|friendly)) …6 (nonsense|no sense|rubbish|pretext|invented|hollow|laughable|ridiculous|insulting|garbage|flimsy|unfair|unjust|arbitrary|heartless|cruel|rude|shameful|(a|pure|only|just|bad|sheer|all) (theatre|comedy|circus|lottery)|rigged|biased|discrimination|discriminatory|impolite|disrespectful|degrading|undignified|fake|absurd|not (fair|just|honest|correct|polite|serious|human|decent))|(unfair|unjust|rude|cruel|impolite|heartless|shabby) …1 (of you|what you|how you|with me))',
			example: 'What you did was not polite.',
			unless: [
				'(customer|customers|patient|patients|guest|guests|tenant|tenants|supplier|suppliers|passenger|passengers|pupil|pupils|court|referee|council)',
				'(who|you|nobody|they) …1 (find|finds|found)',
				'(not|never) …4 (unfair|unjust|arbitrary|cruel|rude|rigged|biased|nonsense|rubbish)',
				'(my|our) …1 (decision|choice|feedback|judgement|process|selection|explanation)',
			],
			passes: [
				'I do not find the decision unfair.',
				'Our selection process was a lottery until we wrote the questions down.',
			],
		},
		{
			find: '((you|they|nobody|no one|recruiter|{firm}) …3 (not|lack|lacked|lacks|without|no|never) …3 (decency|courage|backbone|guts|spine|honesty|manners)|(yawned|yawning|smirked|smirking|sniggered|rolled (his|her|their|your) eyes|talked over me|cut me off|talked down to me)|(next time|in future) (…1 you …5 (could|should|might|may want)|…1 (tell|look|read|spare|say|save|be honest) …1 (people|them|applicants|candidates|me|at|us|yourselves|honestly|so|the)))',
			example: 'You did not even have the decency to phone.',
			unless: [
				'(customer|customers|patient|patients|guest|guests|tenant|tenants|supplier|suppliers|passenger|passengers|pupil|pupils|court|referee|council)',
				'(cat|dog|baby|lion|student|students|audience|child|children)',
			],
			passes: ['Two pupils yawned, and I changed the exercise.'],
		},
		{
			find: '((gave|given|chose|chosen|choose|picked|hired|hire|took|taken|preferred|prefer|goes|went|judged|judge|judging|decided|decision|assessed|rejected) …6 (who|that) …1 (has|have|had|could|can|would|did|does)? (never|barely|hardly|not) …1 (set|stood|held|worked|done|seen|touched|written|led|taught|spent|read|spell|hold|weld|cook|know|had|been|even|tell)|(boy|girl|kid|child|novice|beginner|intern|youngster|amateur) …7 (gets|got|given|lands|landed) (the|my|this|that) (job|post|position|place)|(my|foreign|wrong) …1 (age|accent|surname|name|origin|headscarf|religion|skin|gender|sex|pregnancy|passport|nationality|disability|wheelchair|dialect|birth) …3 (problem|enough|against|issue|obstacle|reason|bothered|mattered|counted|cost me|sorted)|(made|make) (this|the|your) (decision|choice|mind|minds) …2 before (you|i) …2 (met|saw|heard|came|arrived|opened|read|sat|walked)|only …6 (have|has|get|gets|stand|stands) …1 (chance|chances|jobs|hired)|you (people|lot) (only|just|never|always|do not|want|think|should|prefer))',
			example: 'You chose somebody who has never set a drip.',
			unless: [
				'(customer|customers|patient|patients|guest|guests|tenant|tenants|supplier|suppliers|passenger|passengers|pupil|pupils|court|referee|council)',
				'my name …3 (list|letter|badge|door|sorted)',
				'(no|not|never|nobody) …6 my',
			],
			passes: ['The landlord chose a plumber, and my name was on the list.'],
		},
		{
			find: '((foolish|naive|silly|stupid|fool|idiot|dumb|mad|silly me|stupid me) …3 (to|for|of me to) (think|thinking|believe|believing|hope|hoping|trust|trusting|expect|expecting|assume|apply|applying|come|coming)|(being|apparently|believing|trusting|honest|honesty) …6 my …1 (mistake|error|fault|crime)|^ …3 how (can|could|dare) (you|anyone|a {firm}) …3 (say|judge|claim|decide|call|reject|refuse|treat|pretend|prefer|tell me)|how you …3 (sleep|live with yourself|live with yourselves|look …2 in the mirror)|how you (came|come|arrived|reached|can|could|justify|managed) …4 (idea|conclusion|such|verdict|judge|claim)|(my|our) …1 (idea|ideas|design|designs|concept|plan|work|proposal|drawing|drawings|code|slides|recipe) …3 (turn up|appear|reappear|resurface|end up|show up) …3 (your|without)|without my name|(kept|used|took|stole|copied|pocketed) (my|the) (idea|ideas|design|designs|concept|plan|code|proposal|recipe|solution) (and|but) …1 not)',
			example: 'How can you say after forty minutes that I am no team player?',
			passes: ['How could you tell from the sound that the bearing was dry?'],
		},
		{
			find: '((panel|interviewer|interviewers|recruiter|director|manager|boss|gentleman|lady|colleague|colleagues|you|they|hr|matron|partner|chairman) …2 (was|were|are|is|seemed|looked) …4 (unprepared|(badly|poorly|ill|not) prepared|uninterested|rude|arrogant|hostile|condescending|patronising|patronizing|distracted|biased|prejudiced|unfriendly|dismissive|threatened|intimidated|jealous)|felt …1 (threatened|intimidated) by my|my (experience|qualifications|skills|questions|honesty|knowledge|age) …6 (too much for|threat|threatening|scared|scares|frightened|intimidated|uncomfortable)|(only|just) (looked at|saw|see|cared about|noticed|heard|interested in) …1 my …1 (age|hair|accent|name|skin|headscarf|wheelchair|passport|photo|face|surname)|(except|besides|other than|apart from) …1 (being|having) …2 (woman|old|black|foreign|foreigner|mother|pregnant|honest|over|fifty|sixty|wrong)|if i (had been|were|was) …2 (a man|younger|white|blond|cheaper|prettier|related|your …3 (son|cousin|friend|nephew)))',
			example: 'Your panel was completely unprepared.',
			unless: ['(pupil|pupils|student|students|patient|my (old|last|former)|if …8 not)', 'would (do|join|say|take)'],
			passes: ['The pupils were unprepared, so we began again.'],
		},
		{
			find: '(not …1 (give|given|get|got|had|have|stand|stood) …2 a? …1 (fair|real|proper|honest|serious) (chance|hearing|interview)|never (had|stood|got) a …1 chance|(designed|meant|intended|chosen) …2 to (make (me|us|people) fail|trip (me|us)|humiliate|confuse me|catch me)|(know|hear|hears|learn|read) …1 (how|what) you (treat|did|behave|operate|deal) $|(you|they|letter|rejection|recruiter) …4 not …2 (spell|write|pronounce|remember|know|get) my …1 (name|surname)|(deserve|deserves) …1 to be (dismissed|rejected|turned|brushed|humiliated|insulted|judged|fobbed|treated) …2 (with|like|as|so|in|by|off)|(nobody|no one) …1 ever …2 (spoken to|talked to|treated) me …1 (as|like|so|that)|i (was|am|have been|felt) …1 (judged|dismissed|rejected|written off|sorted out) …2 (in|within|after) …3 (seconds|minutes|minute|sentences|lines)|(competitor|competitors|rival|rivals) …8 (quality|talent|worth|appreciate|appreciates|gladly|happy to take|open arms|delighted)|(used|using|exploit|abuse) (us|me|applicants|candidates)|^ …2 why (did|do|have) you …1 (invite|invited|interview|advertise|bother|let|make|encourage))',
			example: 'You did not give me a fair chance.',
			unless: [
				'(customer|customers|patient|patients|guest|guests|tenant|tenants|client|clients|landlord)',
				'(kind|kindly|warmly|well|once)',
			],
			passes: ['Nobody has ever spoken to me so kindly in an interview.'],
		},
		{
			find: '(if you (wanted|needed|preferred|were looking for) …10 (you (should|could|might|need not|did not)|why did)|(worth|mean|means|meant) …1 nothing …1 to (you|your)|(clear|obvious|plain|evident|noticed|felt|knew|saw) …10 (somebody|someone|candidate|favourite|winner|name) …2 in mind|you (were|are) never (going|interested|serious|planning)|you never …2 (wanted|intended|meant|planned|considered|listened|cared)|(chosen|chose|choose|put|puts|comes|preferred|prefer|picked) …6 (over|before|above) (competence|quality|merit|skill|ability|qualifications|substance|talent|honesty)|(asked|asking|question|questions) …3 (about|if|whether) …1 (my|i) …6 (forbidden|illegal|unlawful|against the law|none of your)|((i|me) …8 (make up the numbers|for the statistics|as an alibi)|(fill|filled|fulfil) your …1 quota|tick your …1 box)|(not|never) …6 but …1 my (age|accent|skin|hair|name|surname|passport|headscarf|hijab|turban|face|gender|wheelchair|clothes|religion|pregnancy|origin|disability|stammer)|(was|is) it …1 (because of)? my (age|accent|skin|hair|name|surname|passport|headscarf|hijab|turban|face|gender|wheelchair|clothes|religion|pregnancy|origin|disability|stammer)|you should have (asked|read|looked|listened|known|checked|thought|chosen|been honest|considered|hired|taken|said)|you …3 (turned me down|rejected me|refused me|dropped me|did not (hire|take|want|choose) me|sent me away) …1 (because|for|over|since))',
			example: 'If you wanted somebody cheap, you should have said so.',
			unless: [
				'(not|never) …3 my (age|accent|skin|hair|name|surname|passport|headscarf|hijab|turban|face|gender|wheelchair|clothes|religion|pregnancy|origin|disability|stammer) that',
				'better',
			],
			passes: ['If you wanted a second day in the yard, I would gladly come.'],
		},
		{
			find: '((showing|shown|showed|saw|seen) …2 (your|its|their) (real|true) (face|colours|colors|character)|you …2 (proved|proven|confirmed) …1 (her|him|them|my|what) …2 (right|suspicion|suspicions|fears|prejudices)|you …2 (took|taken|robbed|killed|destroyed|cured) …2 my …1 (belief|faith|trust|confidence|illusions|hope|dream|joy) …1 (in|of|away|for)|not …1 (good|young|pretty|rich|posh|clever) enough for (you|your)|(flatter|flattered|praised|complimented) me …6 (now|then|first) …1 (this|you|$)|made it …2 easy for (himself|herself|yourself|yourselves|themselves)|(application|cv|papers|portfolio) …6 (bin|trash|rubbish|shredder|garbage|wastebasket)|(sad|shame|shocking|surprised|astonished|surprising|worrying|shocked|disappointing) that (a|an|such a) …2 {firm} …2 (decides|treats|acts|works|chooses|lets|judges|communicates|behaves|answers)|would have …1 (appreciated|preferred|liked|respected) …1 (honesty|the truth|some respect|you more)|when you were still in (school|nappies|diapers)|since before (you|your) …2 (was|were) born|only (one|person) (who|that) …1 (read|listened|greeted|cared|understood))',
			example: 'Thanks for showing me your real face.',
			unless: [
				'(customer|customers|patient|patients|guest|guests|tenant|tenants|client|clients|landlord|waiter)',
				'you (are|were) the only',
			],
			passes: ['You were the only one who read the appendix.'],
		},
	],
	sarcasm,
};
