import type {PhraseLists} from '../language-pack.ts';

/** Strikes back after a no. */
export const afterANo: PhraseLists['bitterness']['blame'] = [
	{
		find: '(whichever|whatever|some) …1 (nephew|niece|cousin|crony|golf partner|brother-in-law|favourite) …6',
		example: 'I hope you will be happy with whichever nephew of the boss got it.',
		unless: ['(my|our) (nephew|niece|cousin)'],
	},
	{
		find: '(your|this|the) (decision|refusal|rejection|choice) …2 (says|tells|shows|told|speaks) …3 (more|all|everything|volumes|a lot|much|enough) …2 about',
		example: 'Your refusal tells me more about your company than about me.',
		unless: ['(kind|care|thoughtful)'],
	},
	{
		find: 'not …3 (set foot|darken) …2 (in|your)',
		example: 'I would not set foot in your shop again.',
		unless: ['(foot in (a|an) (lab|kitchen|classroom|theatre|yard|court))', '(had|have) not'],
		passes: ['Until last year I had not set foot in a mill.'],
	},
	{
		find: '(glad|relieved|grateful|lucky|thankful) …2 i (do not|did not|will not|never|not) …2 (have to)? (work|working|join|joined|end up|get)',
		example: 'Frankly I am glad I do not have to work in such a place.',
		unless: ['(alone|nights|outside|in the rain)'],
		passes: ['I am glad I do not have to work alone there.'],
	},
	{
		find: '(thank you|thanks) …1 for wasting',
		example: 'Thank you for wasting two days of my holiday.',
	},
	{
		find: '(congratulations|bravo|well done) on …2 (choosing|picking|hiring|taking) …1 the …1 (safe|boring|easy|cheap|cheaper|wrong|younger|obvious)',
		example: 'Congratulations on choosing the boring option once again.',
	},
	{
		find: 'not …2 (recognise|recognize|know|spot|see) …4 if (it|one|he|she) (stood|hit|bit|sat|walked|jumped|came)',
		example: 'You would not recognise talent if it stood in front of you.',
	},
	{
		find: '(reasons|decision|process|advert|selection|procedure|verdict|whole thing|interview) …9 (nonsense|laughable|a farce|a sham|a charade|for show|rigged|a stitch-up|eyewash)',
		example: 'The reasons you gave are nonsense and you know it.',
		unless: ['(not|customer|customers|old|former|last job|you said|rehearsal)'],
		passes: ['The process was not a farce, as at my former firm.'],
	},
	{
		find: '(disgusts|sickens|infuriates|appals|enrages|galls) me',
		example: 'It disgusts me that my degree is worth less in your eyes.',
		unless: ['(waste|litter|cruelty|neglect|smell)'],
	},
	{
		find: '((your|the) …2 (prejudice|prejudices|bias|snobbery|incompetence|ignorance) …6 (cost|costs|robbed|denied|lost|decided)|because of your …2 (prejudice|prejudices|bias|snobbery|incompetence|ignorance))',
		example: 'It was your prejudice that cost me the post.',
	},
	{
		find: '(robbed|cheated) (me|us) (of|out of)',
		example: 'You robbed me of a position that was mine.',
	},
	{
		find: 'i (had)? (deserved|earned) (that|this|the) (post|job|position|place|role)',
		example: 'I deserved that post.',
		unless: ['(hope|feel|felt|whether)'],
	},
	{
		find: '(should have|ought to have) listened to …5 (warned|told|advised)',
		example: 'I should have listened to the people who warned me about this hospital.',
	},
	{
		find: '(showed|show|shown|showing) me the door',
		example: 'You took my ideas and showed me the door.',
		unless: ['(door to|door of|door that|door behind|kiln|stage)'],
		passes: ['You showed me the door to the old vault.'],
	},
	{
		find: '(you|your|the|such) …4 (coward|cowards|cowardly|amateurs|clowns|hypocrites|hypocrisy|idiots)',
		example: 'That is the way of cowards, and you know it.',
		unless: ['(play|role|scene|opera|film|circus|club|dramatic|society|children|act|hospital clowns)'],
		passes: ['You let the amateurs of the choir sing in the play.'],
	},
	{
		find: '(decided|made up (his|her|their|your) mind) against me …2 before',
		example: 'She had decided against me before I had tuned the guitar.',
	},
	{find: 'more fool (you|them)', example: 'More fool them.'},
	{
		find: '(do not|never|no need to) bother (calling|to call|contacting|to contact|writing|to write|asking) (me|us|again)',
		example: 'Please do not bother calling me when he leaves.',
	},
	{
		find: '(vacancy|post|job|place|position) (was|had been|is) …2 (filled|decided|settled|promised|earmarked) …1 (long before|before i|before we|from the start|all along)',
		example: 'The vacancy was filled long before I walked in.',
	},
	{
		find: '(left|leaves|leave|leaving) …3 (sour|bitter|nasty|bad) taste',
		example: 'A two-line email left a sour taste.',
		unless: ['(wine|milk|dish|sauce|batch|water|coffee|beer|cheese|dough|yeast)'],
		passes: ['The second batch of beer left a bad taste.'],
	},
	{
		find: '(passed|looked|skipped) me over for …8',
		example: 'In spring you passed me over for a man with a nicer van.',
	},
	{
		find: '(had|if) (anybody|anyone|somebody|someone|you|they) (had)? …1 (cared|bothered|troubled|deigned) to (ask|read|look|listen|check|call)',
		example: 'I could have told you that, had anybody cared to ask me.',
	},
	{
		find: '(learned|learnt|got|had) …2 more …2 from …2 (error|machine|parking|vending|wall|brick|stone|fortune|weather|receipt|toaster)',
		example: "I'd have learned more from a parking ticket.",
		unless: ['(report|data|operator)'],
		passes: ['I had learned more from the weather report.'],
	},
	{
		find: 'wondering what …8 (was|were) for $',
		example: 'I find myself wondering what the second round was for.',
	},
	{
		find: '(learned|learnt|know|understand|see|seen) …1 what …2 (openness|honesty|loyalty|experience|my time|candour|your word|a handshake) (is|was|are) worth',
		example: 'I have now learned what openness is worth to you.',
	},
	{
		find: '(applicant|applicants|candidate|candidates|people) (could|might|should|will|can) (at least)? …1 be (spared|warned|told the truth)',
		example: 'Perhaps a future applicant could be spared the evenings.',
	},
	{
		find: 'next (panel|jury|committee|interviewer|board) …3 (include|includes|contains|had|has) at least (one|a) …6',
		example: 'Might I suggest that your next panel include at least one tailor?',
	},
];
