import type {PhraseLists} from '../language-pack.ts';

/** The writer's troubles as an argument: money, family, illness, long search, last chance, begging. */
export const pity: PhraseLists['pity'] = {
	money: [
		{find: '{my} …2 {bill}', example: 'My rent is due on Friday.'},
		{
			find: '(pay|afford|cover|meet|settle|clear) …3 {my} …2 ({bill}|fees|tuition|food|school|bus|train)',
			example: 'I could finally pay our school fees.',
		},
		{find: '(behind|late) (with|on) …3 {bill}', example: 'I am behind with the mortgage.'},
		{
			find: '(drowning|up to my ears|deep|buried|sinking) in (debt|debts|bills|loans)',
			example: "I'm drowning in bills and this is the only rope anyone has thrown.",
		},
		{find: 'i am in debt', example: 'I am in debt since the divorce.'},
		{find: '(get|getting|climb|climbing|out) out? of debt', example: 'It would help me to get out of debt.'},
		{find: '(make|making) ends meet', example: 'We can hardly make ends meet.'},
		{find: '(food|bread|meat|dinner) on {my}|the table', example: 'With this I could put food on the table.'},
		{find: 'roof over …3 (head|heads)', example: 'I would keep a roof over our heads.'},
		{find: 'keep …2 (house|home|flat|roof|lights on)', example: 'With the job we could keep our house.'},
		{
			find: '(hand to mouth|flat broke|penniless|destitute|bankrupt|homeless|starving)',
			example: 'I have been living hand to mouth since spring.',
			unless: ['debtors', '{my} (clients|patients|thesis|work|team)', '(shelter|charity|hostel|volunteered)'],
		},
		{find: 'i am (broke|poor|hungry|skint|bankrupt|homeless)', example: 'To be honest, I am broke.'},
		{find: '(too|so) poor to', example: 'I am too poor to heat the flat.'},
		{find: '{i} (need|needed) the …2 ({money}|work|job)', example: 'I really need the money.'},
		{find: '{i} …1 desperately need', example: 'I desperately need this job.'},
		{
			find: '(last|only) …2 (euros|euro|pound|pounds|pennies|penny|cents|coins|savings|cash)',
			example: 'I spent my last pounds on the ticket.',
		},
		{find: '{my} savings', example: 'Our savings are gone.', passes: ['I ran the savings desk for six years.']},
		{find: '(run|ran|running) out of (money|savings|options|hope|luck|food)', example: 'I have run out of options.'},
		{
			find: '(no|without|any|little) (income|salary|wage|wages|money|savings) …2 (left|coming|at all|since|for|now)',
			example: 'There has been no income since May.',
		},
		{find: 'money is (tight|short|running)', example: 'Money is tight at home.'},
		{
			find: '(live|living|survive|surviving|get by) on …3 (benefit|benefits|welfare|savings|dole|nothing|bread|noodles|pension|credit)',
			example: 'I live on benefits.',
		},
		{
			find: '(lose|losing|lost) {my}|the (house|home|flat|apartment|car|farm|income|hours|phone|benefits|visa|permit|residence)',
			example: 'Otherwise we lose our house.',
		},
		{
			find: '(heating|electricity|gas|water|phone|power) …3 (cut|off|shut) …1 ({my}|off)',
			example: 'The heating has been cut off.',
		},
		{
			find: '(sell|sold|selling|pawn|pawned|pawning) …2 {my}|the|a …2 (car|ring|house|cow|jewellery|jewelry|guitar|furniture|watch|things|land)',
			example: 'I sold my car to pay for the course.',
		},
		{find: 'nothing left to (pawn|sell|eat|live|heat|give|lose)', example: 'I have nothing left to sell.'},
		{
			find: '(choose|choosing) between …3 and (dinner|food|heating|eating|rent)',
			example: 'We are choosing between rent and food.',
		},
		{
			find: '(overdraft|bailiffs|bailiff|eviction|evicted|repossessed|foreclosure)',
			example: 'The bailiffs come on Monday.',
			unless: ['(team|desk|department|clients|customers|tenants|letters|law|court|bailiff work)', 'as a', 'former'],
		},
		{
			find: 'the bank (has|is|wants|will|keeps) …2 (written|taking|take|house|calling|threatening|our|my)',
			example: 'The bank wants our house.',
		},
		{find: '{i} can not afford (to|the|my|another|it|anything)', example: 'We cannot afford another month like this.'},
		{
			find: '(eat|eaten|hungry|meat|starve) …4 (since|days|week|hungry)',
			example: "We haven't eaten properly for days.",
			unless: ['(animals|calves|hens|cows)'],
		},
		{find: 'count …1 (coins|pennies|cents)', example: 'I count coins before the bus.'},
		{find: '{money} we (did|do) not have', example: 'It was money we did not have.'},
	],
	family: [
		{
			find: '(feed|feeding|support|provide for|clothe|raise|care for|take care of|look after|send) …1 {my} …3 {family}',
			example: 'I have to feed my three children.',
			unless: ['(work|job) ({be}|at)'],
		},
		{
			find: '(three|two|four|five|six|#|hungry) (mouths|children|kids) to feed',
			example: 'I have three mouths to feed.',
		},
		{
			find: '(sole|only|single) (breadwinner|earner|provider|income|mother|mum|mom|father|dad|parent)',
			example: 'I am a single mother of two.',
		},
		{
			find: 'breadwinner',
			example:
				'With the greatest respect I would like to bring to your kind attention that I am the sole breadwinner of a joint family of seven, including my bedridden grandfather and two unmarried cousins.',
		},
		{
			find: '{my} …3 {family} …4 (depend|depends|rely|relies|counting|counts|needs|need|starve|starving|hungry|suffer|suffers|suffering|disappointed|ashamed|worry|worries|waiting|hoping)',
			example: 'My whole family depends on this job.',
			unless: ['(dinner|smile|joke)'],
		},
		{find: '{my} …3 {family} …3 ({weep}|{illness}|dying|died|dies)', example: 'My mother is sick.'},
		{find: 'for the sake of {my} …2 {family}', example: 'Please do it for the sake of my children.'},
		{
			find: '(face|facing|tell|telling|explain to|disappoint|disappointing) {my}? {family}',
			example: "I don't know how to tell my wife.",
		},
		{
			find: '{my} …2 {family} (ask|asks|asked|keep|keeps|wants|says|said) …6 (work|job|papa|daddy|salary|money|breathe|hope|hopes|when|shoes|happy|proud)',
			example: 'My daughter asks when Papa has work.',
			unless: ['(joke|smile|proud to hear)'],
		},
		{
			find: 'as a (father|mother|parent|widow|widower) …6 (ask|asking|beg|begging|understand|children|child)',
			example: 'As a mother I ask you to understand.',
		},
		{
			find: '(asking|ask|begging|beg|speaking) you? as a (father|mother|parent|husband|widow|human)',
			example: 'I am asking as a father, not as an applicant.',
		},
		{find: '(do|if) you have children', example: 'Do you have children?'},
		{find: 'i am a (widow|widower|refugee|orphan|single)', example: 'I am a widow with two sons.'},
		{
			find: '(divorce|divorced|{lose} my (wife|husband|son|daughter|mother|father|mum|dad|baby|brother|sister)|left me with)',
			example: 'Since the divorce nothing has gone right.',
			unless: ['(law|lawyer|lawyers|solicitor|cases|court|clients|mediation)'],
		},
		{
			find: '(wife|husband|partner|fiancée) …1 (left|leave|leaving|divorce) me',
			example: 'My wife will leave me.',
			passes: ['My husband left early.'],
		},
		{find: '(win|get) (her|him|them) back', example: 'It would be a way to win her back.'},
		{
			find: '(moving|move|moved) (back|in) (in|to|with) …2 {my}|dad|mum|parents',
			example: 'I would have to move back in with my parents.',
		},
		{
			find: '{my} parents …4 (sacrificed|retirement|paid|savings|sold|gave up|worked)',
			example: 'My parents sacrificed everything for my studies.',
		},
		{find: '(make|made) (my|a|an) …3 {family}|lady (proud|happy)', example: 'You would make my mother happy.'},
	],
	search: [
		{
			find: '(unemployed|jobless|on the dole|out of work|laid off|made redundant)',
			example: 'I have been unemployed for two years.',
			unless: ['(clients|people|young|customers|programme|project|job seekers|centre|jobseekers|we were|team|help)'],
		},
		{
			find: '{number}|so|too …1 {time} …1 (without|out of|with no) …3 (work|job|employment|contract|income|pay|salary|luck|reply|interview)',
			example: 'I have been two years without work.',
		},
		{
			find: '(without|no|any) …1 (work|job|income) (since|for) …2 ({number}|long|so|{time}|last|the)',
			example: 'I have had no work since last spring.',
		},
		{find: 'i (lost|have lost) my (job|work|post|position|income|hours|licence)', example: 'I lost my job in March.'},
		{
			find: '(nobody|no one|no-one|none) …3 (hire|hires|hired|take|takes|wants|want|wanted|employ|needs|need) …1 (me|us|someone my|my age|people like me|a man|a woman)',
			example: 'Nobody wants me.',
		},
		{
			find: '{number}|my|the|endless|constant …1 (rejections|refusals|rejection|noes|closed doors|unanswered applications|polite no)',
			example: 'After forty rejections I am tired.',
		},
		{
			find: 'after {number} (applications|interviews|letters|attempts)',
			example: 'After sixty applications I am losing heart.',
		},
		{
			find: '(rejection|refusal|door|no) after (the|another|rejection|refusal|door|no|next)',
			example: 'It has been rejection after rejection.',
		},
		{
			find: 'i have (applied|written|knocked|tried) …3 (everywhere|hundreds|{number}|every door|everything)',
			example: 'I have applied everywhere.',
			unless: ['(together|valves|samples|ways|times with)'],
		},
		{find: 'people like me', example: 'People like me never get a second invitation.', unless: ['with people like me']},
		{find: 'too old (for|to) …4 (and|start|hire|hired|take|me)', example: "They say I'm too old to hire."},
		{find: '(at|over|past) my age', example: 'Nobody hires at my age.'},
		{
			find: '(who|nobody) else? (will|would) (take|hire|want|have) me',
			example: "If you don't take me, who will take me?",
		},
		{
			find: 'if you (do not|will not|can not|turn|reject|refuse|say no) …3 (who|i|we|then|me) …4 (will|would|am|do|be|lose|never|finished|starve|plane|again)',
			example: 'If you say no I will never work again.',
		},
		{
			find: '(never|not) …2 (work|find|found|get) …1 (again|anything|any job)',
			example: 'I will never find anything again.',
			unless: ['(problem|fault|error|leak|mistake)'],
		},
		{
			find: '(sit|sitting|stuck|lying|rotting|wasting) …2 (at home|in my bedroom|childhood bedroom|window|on the sofa)',
			example: 'I am tired of sitting at home.',
		},
	],
	'last-chance': [
		{
			find: '(last|final|only) (chance|hope|hopes|resort|straw|lifeline|rope|way out|shot|light|thread|option|card)',
			example: 'This is my last chance.',
			unless: ['(visitors|buy|tickets|see the|to sign|trade|season|brand|saloon)', 'had been'],
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
			find: '(save|saved|saving|rescue|rescued) {me}|{my} …2 (life|family|from|marriage|home|house|us|me|.|!)',
			example: 'You would save my life.',
		},
		{find: 'i would be saved', example: 'I would be saved.'},
		{find: '(a|my|our|this) lifeline', example: 'To me it is not a career step but a lifeline.'},
		{find: '(turn|change|changed|transform) {my} (life|lives|world|luck)', example: 'It would change my life.'},
		{
			find: '(everything|life|lives|future|so much|world|marriage|visa|residence|stay|roof) …2 (depends|depend|hangs|hang|rides|hinges) on',
			example: 'My whole future depends on it.',
		},
		{find: '(means|mean|meant) everything (to|for) (me|us|my|our)', example: 'This job means everything to us.'},
		{
			find: '(what|where|how) …2 (i|we) (will|would|shall|should|can|am|are) …1 (do|go|to do|cope|survive|manage|live|turn|last|face|pay|to live) …2 (if|without|otherwise|else|when|next|.|?)',
			example: "I don't know what I will do without it.",
		},
		{
			find: 'i do not know (how|what|where) …2 (i|we|to) …1 (face|cope|do|go|survive|manage|live|turn|last|pay|feed|explain)',
			example: "I don't know how to cope.",
		},
		{find: '(nowhere|no where|no one|nobody) else? (to|left to) (go|turn|ask)', example: 'I have nowhere else to go.'},
		{find: '(no|any) other (way|choice|option|hope) …1 (out|left|for|but|.)', example: 'I have no other choice left.'},
		{find: '(at|near) the end of my (rope|tether|strength)', example: 'I am at the end of my tether.'},
		{
			find: '(desperate|desperately|desperation|despair|despairing|hopeless|helpless)',
			example: 'I am desperate for this job.',
			unless: ['(plants|patients|callers|customers|need of|client|guests)'],
		},
		{
			find: '(deported|deportation|sent back|asylum|{my} visa|work permit|residence permit|probation) …5 (expires|ends|runs|hearing|revoked|unless|closes|depends|only|out|pulled|lose|must|have to leave|in june)',
			example: 'My visa runs out in May unless somebody hires me.',
			unless: ['(no sponsorship|valid|allows)'],
		},
		{
			find: '(second|another|one|a fair|one more|a single) chance (in life|at life|to live|to prove myself worth)',
			example: 'I only ask for a second chance in life.',
		},
		{
			find: '(give|grant|offer) (me|us) (a|one|this|just|my|another) …2 (chance|shot|opportunity|go|break) (and|please|in life|to live|just|,|.|!)',
			example: 'Please, give me a chance.',
			passes: ['Thank you for giving me the chance to try the lathe.'],
		},
		{find: '(change|turn) of luck|fortune', example: 'It would be a change of fortune for us.'},
		{
			find: '(first|only) good (thing|news|day) …3 (happen|happened|since|in)',
			example: 'It would be the first good thing to happen to us.',
		},
		{
			find: '(life|world) (has been|was|is) …2 (cruel|hard|unfair|hell|unkind) …2 (to|on|for)? me?',
			example: 'Life has been cruel to me.',
		},
	],
	begging: [
		{
			find: 'i (beg|implore|beseech|plead|am begging|am pleading|am imploring|have to beg|must beg|kneel) …2 (you|with you|here|before|.|!)',
			example: 'I beg you to give me this job.',
			unless: ['beg to differ'],
		},
		{
			find: '(begging|beg|kneeling|kneel|pray|praying|plead|pleading) …2 (you|mercy|knees)',
			example: 'I am praying that you choose me.',
		},
		{find: 'on {my}? …1 knees', example: 'I ask you on my knees.'},
		{
			find: '(have|show|take|some|little|smallest|any) …2 (mercy|pity|compassion|a heart) (on|in|for|with|.|!)',
			example: 'Have mercy on me.',
		},
		{find: '(out of|hire out of) (pity|compassion|mercy|kindness of)', example: 'Hire me out of pity if you must.'},
		{
			find: '(compassion|pity|mercy) …4 (me|my|mine|us|committee)',
			example: 'Let your compassion speak for me.',
			unless: ['(what a pity|a pity|it is a pity|no pity)'],
		},
		{find: 'feel sorry for (me|us)', example: 'You may feel sorry for me.'},
		{find: 'i am not asking for (pity|much|charity|sympathy)', example: 'I am not asking for pity.'},
		{find: 'i do not ask (for)? much', example: "I don't ask for much in life."},
		{find: '(if|could|can) you …3 (find it|find) in your heart', example: 'If you could find it in your heart.'},
		{find: '(make|making) (one|an|this) exception for', example: 'Could you make an exception for me?'},
		{find: '(kind|good|soft|big|generous) heart', example: 'You have a kind heart.'},
		{find: "for (god|heaven|pity|christ|mercy) 's? sake", example: "For God's sake, choose me."},
		{
			find: 'from the bottom of my heart …5 (let|choose|pick|give|ask|beg|hire|take)',
			example: 'From the bottom of my heart I ask you for the job.',
		},
		{find: 'please …3 (from|let it be|choose|pick|take|hire) …5 (me|bottom|heart)', example: 'Please, please pick me.'},
		{find: 'let it be me', example: 'Please, from the bottom of my heart, let it be me.'},
		{find: '(just|only) this once', example: 'Could you not, just this once, choose me?'},
		{find: 'look kindly (on|upon)', example: 'Please look kindly on me.'},
		{
			find: '(remember|think|consider) …2 (behind this|my children|my situation|the position i|what it would mean|my family|my circumstances)',
			example: 'Please think of my children.',
		},
		{find: '(on|weigh on) your conscience', example: 'It would be on your conscience.'},
		{
			find: '(do you know|you know|can you imagine|you can imagine|imagine|you understand) …2 (what it is like|how it feels|what it feels|what it does|what it means|how hard|how i feel)',
			example: 'Can you imagine how hard it is?',
		},
		{
			find: '{i} (deserve|deserves|have earned) …3 (break|luck|chance|something back|better in life)',
			example: 'I deserve a bit of luck.',
		},
		{find: '(unless|if) you (intervene|help|do not help|save)', example: 'Unless you help, we are lost.'},
		{find: '(your|on your) (help|mercy|kindness) …3 (only|my fate|our|is all)', example: 'Your help is all we have.'},
		{
			find: '{my} (fate|life|future|destiny|happiness|survival) …3 (your hands|hands|on you|on your|with you)',
			example: 'My future is in your hands.',
		},
		{find: '(help|save) (me|us) (please|.|!)', example: 'Please help us.'},
		{
			find: 'i (would|will) do anything (you|to|for) …3 (job|work|survive|out|chance)',
			example: 'I will do anything for a job.',
		},
		{find: 'say yes $', example: 'Please just say yes.'},
	],
	despair: [
		{
			find: 'i am (lonely|useless|worthless|ashamed|miserable|exhausted|humiliated|tired of|sick of|at breaking|broken|going under|losing hope|losing heart|not well|alone)',
			example: 'I am so tired of waiting for luck.',
		},
		{
			find: '(lonely|useless|worthless|humiliated|humiliating|unbearable) …6 (i|my|me|be|without)',
			example: 'It is unbearable to be without work.',
			unless: ['(users|customer|feature|button|code|field)'],
		},
		{find: '(i|we) {weep} (every|all|when|at|for|myself|.|!)', example: 'I cried all night.', unless: ['laugh*']},
		{
			find: '(not|never|hardly|can not|barely) (sleep|slept|eaten|eat|sleeping|breathe) …5 (worry|worries|night|nights|since|because|what|fear|days)',
			example: 'I have not slept for nights because of the worry.',
			unless: ['(baby|horse|goat|excited)'],
		},
		{find: '(going|go|gone|driving me) (mad|insane|to pieces|under .)', example: 'I am going under.'},
		{
			find: 'can not (take|bear|stand|go on|carry on|face|endure) …3 (more|another|longer|this|like|on)',
			example: 'I cannot take another refusal.',
		},
		{
			find: '(hard|difficult|worst|terrible|awful|black|cruel|dreadful) (year|years|time|times|months) (for|behind) (me|us|my)',
			example: 'It has been a terrible year for me.',
		},
		{find: '(what|how) …3 year …1 has been', example: 'I wanted you to know what this year has been.'},
		{find: 'hope …3 (cling|clinging|all we have|all i have|live on|keeps me)', example: 'Hope is all we have.'},
		{find: '(cling|clinging) to', example: 'I cling to this hope.', unless: ['(ivy|paint|wall|plant|label)']},
		{
			find: '{my} (depression|illness|cancer|tumour|tumor|anxiety|disability|breakdown|chemo|dialysis|therapist|psychiatrist)',
			example: 'My depression gets worse at home.',
		},
		{
			find: '(keep|kept|keeps) me (going|alive|sane|from) …6 (job|work|nine|hope|place|you|.)',
			example: 'Only this hope keeps me going.',
		},
		{find: 'i am (too ashamed|so ashamed|ashamed)', example: 'I am so ashamed to ask.'},
		{find: '(it|what) hurts', example: 'It hurts to be at home.'},
		{
			find: 'would be …2 (hard|difficult|terrible|crushing|devastating|unbearable) (to|for) (bear|take|me|us|accept)',
			example: 'Another no would be hard to bear.',
		},
		{
			find: '(shelter|bedsit|container|caravan|hostel|boxes|couch|sofas|relatives) …8 (i|we|my|us) …3 (live|living|sleep|sleeping|leave|out)',
			example: 'In the shelter we sleep four to a room.',
			unless: ['(volunteer|volunteered|worked|cooked)'],
		},
		{
			find: '(live|living|sleep|sleeping|slept) …3 (car|shelter|boxes|bedsit|container|couch|sofa|sofas|street|hostel|bus station|caravan|box room)',
			example: 'I am sleeping in my car.',
		},
	],
};
