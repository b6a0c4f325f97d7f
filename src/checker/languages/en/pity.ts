import type {PhraseLists} from '../language-pack.ts';

/** The writer's troubles as an argument: money, family, illness, long search, last chance, begging. */
export const pity: PhraseLists['pity'] = {
	money: [
		{find: '(i|we) *3 make ends meet', example: 'We can hardly make ends meet.'},
		{find: 'keep …2 (house|home|flat|roof|lights on)', example: 'With the job we could keep our house.'},
		{
			find: 'i am (broke|poor|hungry|skint|bankrupt|homeless)',
			example: 'To be honest, I am broke.',
			unless: ['(poor|hungry) (at|for|with|in)'],
			passes: ['I am poor at sleeping on trains.'],
		},
		{find: '{my} savings', example: 'Our savings are gone.', passes: ['I ran the savings desk for six years.']},
		{find: 'nothing left to (pawn|sell|eat|live|heat|give|lose)', example: 'I have nothing left to sell.'},
		{
			find: 'the bank (has|is|wants|will|keeps) …2 (written|taking|take|house|calling|threatening|our|my)',
			example: 'The bank wants our house.',
		},
		{find: '{i} can not afford (to|the|my|another|it|anything)', example: 'We cannot afford another month like this.'},
		{
			find: '(no|without|out of|need|needs|need the|little|borrowed|last|run out of|short of|low on) (money|salary|income|savings|wage|wages|food|pay|heating|bread|euro|euros|cash|job and|penny)',
			example: 'You have no idea how much I need the money.',
			unless: ['(patient|patients|guest|guests|animal|animals|birds|fish|baker|bakers|queue|shelf|shelves)'],
			passes: ['On the ward each patient went nine hours without food.'],
		},
		{
			find: 'i …2 (need|must have|need to have) (this|the|that|a) (job|position|work|post|place|money|salary|income) …3 (because|to|for|so|badly|.|more|desperately|!|or)',
			example: 'I need this position to support my elderly parents.',
		},
		{
			find: '(pension|savings|benefit|benefits|dole|unemployment) …3 (runs out|run out|ends|stops|stop|gone|cut|money|used up|will not|is not enough|ended|have run|finished)',
			example: 'My unemployment money ends next month.',
			unless: ['(pension|benefit|benefits) (scheme|department|fund|system|claims)'],
			passes: ["My knowledge of the partners' pension scheme stops at 2019."],
		},
		{
			find: "(my|our) (landlord|landlady|bank|rent|savings|credit cards|credit|overdraft|mortgage|debts|debt|bills|arrears|loans|creditors|electricity|heating|meter|account|pension) …4 (is|are|has|have|will|wants|ran|run|keeps|throws|been|does|says|won't|can not|called|stop|needs) …4 (due|late|out|gone|patient|rings|keep|wait|pay|me|us|higher|more than|cut|blocked|empty|overdue|behind|until|notice|coming|growing|an answer|stop)",
			example: "My electricity bill alone is more than I've got in the bank.",
		},
		{
			find: "(i|we) …2 (can not|can't|could not|couldn't|cannot) …2 (afford|pay|feed|heat|buy) …4 (rent|bills|food|ticket|bread|children|family|flat|house|treatment|it any|any more|without|school|heating|medicine|for|the|my|our)",
			example: 'The rent is very high and I can not pay it without this work.',
			unless: ['afford (to make|mistakes|not)'],
			passes: ['I could not afford to make mistakes with the isotopes, so I worked with a checklist.'],
		},
		{
			find: '(i|we) …3 (behind|in arrears) (with|on) …2 (my|the|our|rent|payments|everything|mortgage|bills|car)',
			example: "We've fallen behind with everything.",
		},
	],
	family: [
		{find: '(children|kids|mouths|family) to feed', example: 'I have three children to feed.'},
		{
			find: 'breadwinner',
			example:
				'With the greatest respect I would like to bring to your kind attention that I am the sole breadwinner of a joint family of seven, including my bedridden grandfather and two unmarried cousins.',
		},
		{
			find: '{my} …3 {family} …4 (depend|depends|rely|relies|counting|counts|needs|need|starve|starving|hungry|suffer|suffers|suffering|disappointed|ashamed|worry|worries|waiting|hoping)',
			example: 'My whole family depends on this job.',
		},
		{
			find: '{my} …2 {family} ((ask|asks|asked|keep|keeps|wants) …6 (work|job|papa|daddy|salary|money|breathe|hope|hopes|when|shoes|happy|proud)|(says|said) …6 (papa|daddy|salary|money|breathe|hope|hopes|shoes))',
			example: 'My daughter asks when Papa has work.',
		},
		{find: '(do|if) you have children', example: 'Do you have children?'},
		{
			find: '(moving|move|moved) (back|in) (in|to|with) …2 {my}|dad|mum|parents',
			example: 'I would have to move back in with my parents.',
		},
		{
			find: "(tell|face|explain|say|disappoint|look) …3 (my|our|the) (children|kids|family|daughter|son|wife|husband|mother|boys|girls|little|boy|girl|parents) …9 (no|not|again|didn't|truth|nothing|failed|rejected|got it|rejection|christmas|birthday|eyes|that i|it is)",
			example: "I would hate to have to tell my kids that Mummy didn't get the job again.",
		},
		{
			find: '(feed|support|supporting|feeds|provide for) …2 (my|our|a|the|all the|us|nine|four|five|two|three) …3 (family|children|kids|parents|mouths|daughter|son|wife|siblings|elderly|old|alone|people|mother|brother)',
			example: 'Since my husband died I have to feed the family alone.',
		},
		{
			find: "my (wife|husband|mother|father|son|daughter|brother|sister|child|partner|youngest|parents|mum|dad|baby|little brother|poor sister|sick aunt) …6 (needs an operation|is pregnant|is ill|is sick|is dying|has cancer|sick and|cries|cried|invalid|is disabled|depends on|depend on|rely on|lost his|lost her|without|hungry|holes|can not|i must feed|needs the|can't)",
			example: 'My wife is pregnant and I have no job.',
			unless: ['(move|flexible|forgive|excuse|moved)'],
			passes: ['My daughter is sick today, can we please move the telephone call to tomorrow?'],
		},
		{
			find: '(mouths to feed|depend on me|depends on me|rely on me|relying on me|live off me|living on my|relying on my|on my wages|sole bread|sole earner|single mother|single mum|single parent|single dad|father of (three|four|five|two|six|#))',
			example: "I am living on my sister's sofa.",
		},
	],
	search: [
		{find: 'people like me', example: 'People like me never get a second invitation.'},
		{
			find: 'if you (do not|will not|can not|turn|reject|refuse|say no) …3 (who|i|we|then|me) …4 (will|would|am|do|be|lose|never|finished|starve|plane|again)',
			example: 'If you say no I will never work again.',
		},
		{
			find: 'too (old|poor|ill|tired|weak|sick) …3 (for|to|and) …4 (me|anyone|young|wait|retire|else|start|hire)',
			example: 'I am too old for anyone else.',
		},
		{
			find: "i (have been|am|was|'ve been|been) …2 (out of work|unemployed|jobless|without work|without a job|looking for work|without salary|on the dole) …6",
			example: "I feel like a failure every day that I'm out of work.",
			unless: ['(used|course|diploma|freelancing|time|passed|examination|certificate|freelance)'],
			passes: ['I am unemployed since January and I have used the time for a course in Excel.'],
		},
		{
			find: '(nobody|no one|no company|no firm|no employer) …2 (gives|wants|hires|takes|would hire|will hire|else will|will take|rents|wanted|will even|even) …2 (me|us|a|the|chance|interview|to|look) …3',
			example: 'Nobody will hire me because of my age.',
		},
	],
	'last-chance': [
		{
			find: '(sent|sent out|written|filled in|made) …3 (#|{number}|hundred|hundreds|dozens) …2 (applications|application letters)',
			example: "I've sent out two hundred applications since March.",
			unless: ['(team|ward|office|school|council|students|readers|for (a|the) (bank|council|client))'],
			passes: ['For the council we filled in some forty applications a week.'],
		},
		{
			find: '(only|first) …1 (house|firm|company|school|place|employer|one) …1 (that|which|who|to) …1 (invited|invite|invites|answered|answer|replied|reply|seen|saw|met|meet|see) me',
			example: 'Yours is the first house that invited me.',
		},
		{
			find: 'not see …2 (being|getting|there) …3 (another|any other|a next) (one|chance|job|opening) …4',
			example: "At sixty I can't see there being another one after this.",
		},
		{
			find: '(her|his|my|our|wife|husband|partner) …3 (hours|wages|pay|pension|benefits|shifts) (have|has|had|were|was|are|is) (been)? …1 (cut|stopped|halved|reduced)',
			example: "My husband's hours have been cut as well.",
			unless: ['(at the (mill|depot|works)|budget|team|ward)'],
		},
		{
			find: '{you}|this|it …2 (is|are|be|was) {my} (only|last|one)',
			example: 'You are my only hope.',
			unless: [
				'(only|last) (inquiry|enquiry|note|message|letter|mail|email|question|reminder|day|week|month|year|term|visit|shift)',
			],
			passes: ['This will be my last enquiry.'],
		},
		{
			find: '(everything|life|lives|future|so much|world|marriage|visa|residence|stay|roof) …2 (depends|depend|hangs|hang|rides|hinges) on',
			example: 'My whole future depends on it.',
		},
		{
			find: 'i do not know (how|what|where) …2 (i|we|to) …1 (face|cope|do|go|survive|manage|live|turn|last|pay|feed|explain)',
			example: "I don't know how to cope.",
		},
		{
			find: '(deported|deportation|sent back|asylum|{my} visa|work permit|residence permit|probation) …5 (expires|ends|runs|hearing|revoked|unless|closes|depends|only|out|pulled|lose|must|have to leave|in june)',
			example: 'My visa runs out in May unless somebody hires me.',
		},
		{
			find: '(all|everything) …3 (hope|hopes|depends|hangs|riding|rests|my hope) …3 (on|you|this|upon)',
			example: 'All my hope is on you now.',
		},
		{
			find: '(new life|give me a life|saving my life|save my life|save me|saving a|saving us|save us|save our|rescue|lifesaver|salvation|rescue us|saving grace)',
			example: "You'd be saving a life.",
		},
		{
			find: "(if|should) (i|you|this|it) …3 (do not|not|don't|turn me down|no|refuse|reject|doesn't|does not|say no) …6 (lose|must|have to|go back|street|homeless|finished|bridge|end|family|school|nothing left|die|starve|family|children)",
			example: "If I don't get this I'll lose the house.",
		},
	],
	begging: [
		{
			find: 'i (beg|implore|beseech|plead|am begging|am pleading|am imploring|have to beg|must beg|kneel) …2 (you|with you|here|before|.|!)',
			example: 'I beg you to give me this job.',
		},
		{
			find: '(have|show|take|some|little|smallest|any) …2 (mercy|pity|compassion|a heart) (on|in|for|with|.|!)',
			example: 'Have mercy on me.',
		},
		{
			find: '(remember|think|consider) …2 (behind this|my children|my situation|the position i|what it would mean|my family|my circumstances)',
			example: 'Please think of my children.',
		},
		{
			find: '(do you know|you know|can you imagine|you can imagine|imagine|you understand) …2 (what it is like|how it feels|what it feels|what it does|what it means|how hard|how i feel)',
			example: 'Can you imagine how hard it is?',
		},
		{
			find: '(please|kindly|i beg|beg|begging|plead|pleading|implore|entreat|appeal|i pray|pray|praying) …5 (chance|help me|help us|mercy|compassion|consider me|take me|choose me|let it be me|hire me|have pity|have a heart|be human|reconsider|do not refuse|do not reject|think of|think to|my family|my children|understand|not let|humanity|your heart|god|say yes|give me|me this|save|you|your name|for your yes|employ)',
			example: 'Please help me and my family.',
			unless: [
				'(please|kindly) …3 (think of (me|us) when|understand that i (can not|would|am)|let me|do not|give me (a (call|ring|shout|moment|minute|few|day)|until|the|your))',
				'please …5 (you|your) …3',
				'(if|should|ever|whenever) …18 (think of|consider) me',
			],
			passes: ['Please call whenever it suits you.', 'If a post in music opens again, please think of me.'],
		},
		{
			find: '(help|save|rescue|pull) (me|us|my|our) …3 (out|family|please|children|and my|from|keep|survive|of this)',
			example:
				'My contract in Dubai ended and the agency keeps my passport until I pay the placement fee, so please pull me out.',
		},
		{
			find: 'my …2 (situation|circumstances|position) …3 (is|are|dramatic|difficult|desperate|without|please|into|before|only|now)',
			example: "I hope that you'll take my personal circumstances into account.",
		},
		{
			find: '(anything|everything|whatever|any) …1 (to get|for this|to be|just so|you want|it takes) …3',
			example: "I'd do anything to get this, literally anything.",
		},
		{
			find: 'give …3 (poor man|chance|me back|one chance|another chance|real chance) …3',
			example: 'Give a poor man a chance.',
		},
	],
	despair: [
		{
			find: 'i am (lonely|useless|worthless|ashamed|miserable|exhausted|humiliated|tired of|sick of|at breaking|broken|going under|losing hope|losing heart|not well|alone)',
			example: 'I am so tired of waiting for luck.',
		},
		{
			find: '(live|living|sleep|sleeping|slept) …3 (car|shelter|boxes|bedsit|container|couch|sofa|sofas|street|hostel|bus station|caravan|box room)',
			example: 'I am sleeping in my car.',
		},
		{
			find: 'it would (break|kill|destroy|finish|devastate|crush) …2 (me|my|us|two|her|our)',
			example: 'It would break two hearts in this house to read a refusal.',
		},
		{
			find: "(i am|i'm|we are|we're|i feel|feeling) …2 (desperate|drowning|terrified|broken|at the end|suffering|depressed|sleeping in|finished|ashamed|starving|going under|running out|hungry|losing|worthless|a failure|nothing worth|on the street|homeless)",
			example: 'I am afraid of losing the house.',
			unless: ['the end of (a|the|this) (phone|telephone|line|mail|note|letter|course|contract)'],
			passes: ['I am at the end of a phone if you need me.'],
		},
		{
			find: "(i|we) …1 (can not|can't|could not|cannot|couldn't|don't think i can) …1 (bear|cope|face|survive|go on|live|sleep) …4 (another|without|the thought|with|from|to|any|no|it|like this|longer|this)",
			example: "I really can't go on like this.",
		},
		{
			find: '(school fees|fees|rent|bills|family|wife|husband|children|siblings|parents|mother|father|brothers|sisters) …4 (wait|waiting|hang|hanging|depend|depending|depends|rely|relying|relies|hoping|resting|rest) …1 (on|upon) (this|your|the|that) …1 (job|position|post|work|answer|decision|pay|salary|chance|place|offer)',
			example: 'The school fees of my brothers wait on this job.',
			unless: ['(patients|ward|families|our|grant)'],
		},
		{
			find: '(god|lord|allah|heaven|providence) (will|may|shall|can)? …1 (touch|touches|soften|open|opens|move|moves|bless|reward|guide) …1 your (heart|hearts|decision|hand|kindness)',
			example: 'I believe that God will soften your heart.',
		},
	],
};
