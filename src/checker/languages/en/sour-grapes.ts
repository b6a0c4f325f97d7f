import type {PhraseLists} from '../language-pack.ts';

/** Says in plain words, and often by half, that the choice was unfair, or that the writer is well out of it. */
export const sourGrapes: PhraseLists['bitterness']['blame'] = [
	{
		find: '((niece|nephew|cousin|son|daughter|wife|husband|brother|sister|relative|friend|mate|buddy|favourite|kids) of …2 (owner|manager|boss|director|chef|head|family|chairman)|(owner|manager|boss|director|chef|chairman|partner|head) (niece|nephew|cousin|son|daughter|wife|husband|brother|sister|relative|friend|mate)) …4 (applied|job|got|role|post|picked|went|before|also)',
		example: 'I heard that a friend of the owner had applied, so it was no surprise.',
		unless: ['(i am|told me about|recommended|introduced|suggested)'],
		passes: ['A friend of the owner told me about the job.'],
	},
	{
		find: '(went|gone|goes|go|given) to …1 your …3 (niece|nephew|cousin|son|daughter|wife|husband|brother|sister|friend|mate|relative)',
		example: "I heard in town that it went to your manager's niece.",
		unless: ['(love|regards|congratulations|greetings|thanks|wishes)'],
		passes: ['My best wishes go to your son.'],
	},
	{
		find: '(choice|decision|winner|outcome|job|position|post|place|role|mind|minds|it) …3 (made|made up|decided|meant|settled|earmarked|promised|given away|chosen) …4 (before (i|we|the|anyone)|beforehand|for (someone|somebody) (who|else|inside)|already $)',
		example: 'It felt as if the choice had been made before I sat down.',
		unless: ['(no decision|hoped|hope|until|expected|will be|once|you said|not yet)'],
		passes: ['No decision will be made before the board has met.'],
	},
	{
		find: '((make|making|keep|keeping) up (the|your) (numbers|number)|numbers up|(not …4 (truly|really|ever|actually) open $)|(only|just) seeing (us|me|people) to|going through the motions|(somebody|someone) else (is|was) (the|your|already) …1 (favourite|favorite|choice|chosen))',
		example: 'The rest of us were invited to make up the numbers.',
		unless: ['(guests|tourists|fans|shop|gate|doors)'],
		passes: ['The shop is not really open before ten.'],
	},
	{
		find: '(thought|hoped|imagined|expected|supposed|figured|believed) …16 (count|counts|counted|would count|mattered|matter) for …2 (something|more|a bit|anything|a little)',
		example: 'I had thought that fourteen years of experience would count for something.',
	},
	{
		find: 'not what (firms|companies|you|they|people|schools) (want|wants|look for|looks for) (any more|anymore|nowadays|these days)',
		example: 'But I suppose that is not what firms look for any more.',
	},
	{
		find: '((should|ought to|could) not (have been|be) (surprised|too surprised)|(was|were) …3 (expecting|expected) (it|that|as much|this) $)',
		example: 'It is the trend everywhere, so I should not have been surprised.',
		unless: ['(pleasantly|kind|happy|delighted)'],
	},
	{
		find: '(dodged (one|something|that one|a (bit|thing))|well (rid|out) of (it|that|you)|good riddance|(not|never) …2 (broken up|heartbroken|crying|losing sleep) (about|over) it|(no|not a) (great|big|huge|real) loss)',
		example: 'I probably dodged something there.',
		unless: ['(traffic|rain|shower|forklift|pallet)'],
	},
	{
		find: '(better off|happier|rather be) …1 (somewhere|at a place|with (a firm|a company|people)|elsewhere|where) …4 (treat|treats|value|values|respect|respects|know|knows|listen|listens|appreciate|appreciates|care|cares|look|looks|see|sees)',
		example: 'I will be better off somewhere that treats its people right.',
	},
	{
		find: 'where they (actually|at least) (look|value|treat|appreciate|listen|care|respect)',
		example: 'I have joined another hotel, where they actually look at what a person can do.',
		unless: ['(your|you) …4 where'],
	},
	{
		find: '((hope|trust|wonder) …3 (you|your team|they|it) …3 (got|get|gets|made|make|makes|was|were|is) …3 use (of|out of|from) (my|it|them)|(was|were) at least of (some|any) use|(not|never) …3 (hear|hearing|see|seeing|find|finding|read|reading) my (idea|ideas|work|show|design|designs|plan|plans|code|words|recipe|recipes)|interested to see how much of it)',
		example: 'I hope you at least got some use out of my code.',
		unless: ['(pleased|happy|glad) …3 (see|hear)'],
	},
	{
		find: '(everyone|everybody|all|people|person|most of those) …7 (under (thirty|forty|#)|same …1 (school|schools|universities|university|age|family|background|nationality)|only one nationality|one nationality)',
		example: 'I could not help noticing that everyone I met was under thirty.',
		unless: ['(children|pupils|ticket|tickets|discount|free|speed|class|classes|pay|pays)'],
		passes: ['Everyone under thirty pays half at the pool.'],
	},
	{
		find: '(the right (school|accent|father|family|passport|surname|background|friends|connections)|(passport|accent|surname|connections|contacts|family name) …2 more important than|(we all|everyone|everybody) (know|knows|is knowing) (what|how|who|it|this))',
		example: 'The right school and the right accent, and one walks straight in.',
		unless: [
			'(ward|kitchen|site|class|team) (we|everyone|everybody)',
			'(found|chose|choose|choosing|find) the right school',
		],
		passes: ['They want to find the right school for their son.'],
	},
	{
		find: '(hard|difficult) not to notice …4 (went|go|goes|going) to',
		example: 'I did find it hard not to notice that the job went to somebody inside.',
	},
	{
		find: '(disappointed|unhappy|not happy|not impressed|frustrated|upset|dismayed) (in|with|by|at|about) (the way|how|the whole|your (process|handling|decision|reasons)|the (process|handling|procedure))',
		example: 'I am not happy with the way the whole thing was handled.',
		unless: ['(customer|customers|guest|guests|patient|patients|old|former|last) …6'],
	},
	{
		find: 'i (am|was) (pretty|rather|quite|fairly|very|deeply|a bit|somewhat)? (frustrated|bitter|annoyed|upset|sore|put out|peeved) (about it|about this|$|i|if|to be honest)',
		example: 'I have to say that I am pretty frustrated.',
		unless: ['(was|were) …1 (frustrated|upset) until'],
	},
	{
		find: '(poor|shabby|cold|sad|rotten|funny|strange|odd|mean|nasty|lousy) (way|thing) to (treat|handle|reject|tell|be told|hear|find out|run|turn)',
		example: 'It is a poor way to treat people who have come to see you.',
	},
	{
		find: '(found|find) (that|this|it|the whole thing|your) …2 (rude|cold|amateur|amateurish|shabby|unprofessional|disrespectful|insensitive|a bit rich|remarkably amateur)',
		example: 'I came a long way and found that quite rude.',
		unless: ['(room|hall|water|weather|office|customer|guest|patient)'],
		passes: ['The guest found it cold in the hall.'],
	},
	{
		find: '((if|when|while|had) …1 you …3 (been|were) on your phone|(kept|keep) (cutting me off|interrupting me|checking your (phone|watch)|talking over me)|(nobody|no one|none of you) seemed to (want|care|listen|be listening|have read))',
		example: 'It was you who kept cutting me off every time I tried to answer.',
	},
	{
		find: '(not …2 (at all|exactly|very|quite|really|entirely)? (fair|reasonable) (thing|to (me|us|those|hold|judge|people)|$)|(question|questions|test|task|process) …6 (was|were) not …3 (fair|related|relevant))',
		example: 'The questions at the end were not at all fair.',
		unless: ['(would|might|may|asked you|want to be|if it)'],
		passes: ['It would not be quite fair to my present team to leave at once.'],
	},
	{
		find: '((make|made|making|left|leave|leaves|sat there) (me|us)? …1 (look|looking|feel|feeling) (foolish|stupid|small|very small|like an idiot|like a fool|an idiot|silly)|came away feeling (small|very small|stupid|foolish|insulted|used))',
		example: 'They seemed to be asked only to make me look foolish.',
		unless: ['(never|not) (make|made|once)'],
	},
	{
		find: '(if you had (bothered|troubled|cared|deigned|read my|taken the (time|trouble)|told me)|(more|only) honest to (say|tell)|(would have been|it would be) (nice|good|decent|fair|kind|honest) (to (hear|know|be told)|if (someone|somebody|anyone|you) had))',
		example: 'If you had bothered to tell me, I would have come prepared.',
		unless: ['(nice|good) to (hear|know) more'],
	},
	{
		find: '(gave it|given it|gone|went|hired|chosen|chose|picked) …2 (a|an|somebody|someone|candidates|people) …3 (who|with|has) …1 (never|no|less|fewer|half|a third|barely) …2',
		example: 'You gave it to a man with half my years.',
		unless: [
			'(patient|customer|child|horse|pupil|my (last|old|former)|took (a|an) …1 (course|class|car|bus|room|bike|photo))',
		],
		passes: ['We took a patient with no papers in at night.'],
	},
	{
		find: '((less|fewer|lower|little) (experience|qualifications|years|experienced|qualified) …4 (taken|chosen|hired|picked|selected|preferred|got it|was|were)|merit …5 (not|hardly|little|never))',
		example: 'Candidates with lower qualifications were taken.',
	},
	{
		find: '(not for the better|i expected (more|better) ((of|from) (you|your)|$))',
		example: 'It has changed my opinion of your company, and not for the better.',
	},
	{
		find: '(deserve each other|(get|gets|have|has) (exactly|just)? …2 (what)? (it|they|you) (deserve|deserves)|(you|they|has|have|had) got some nerve|(dirty|cheap|nasty|mean) trick|find (that|this|it) out (in|soon|the|when)|told me not to bother with you|(was|is|were) a (shambles|sham|joke|farce|stitch-up|waste of))',
		example: 'That was a dirty trick.',
		unless: ['(customers|kids|rest they|break they)', '(last|old|former)'],
	},
	{
		find: '((do not|cannot|can not) (see|understand|agree|accept) …2 (how|why|with|what) (that|your|this) (decision|choice|reasons|reason|reasoning|explanation)|tell me how (this|that|it) is (correct|right|fair))',
		example: "I don't see how that decision makes sense.",
	},
	{
		find: '((put|blame) (that|this|it) (one)? (on|squarely on) you|(company|you|panel|firm) should (also|at least)? (take|accept|share) …2 (responsibility|blame)|wrong to (build|lead|string|keep|ask|invite|bring) (people|us|me|candidates|applicants))',
		example: 'It is wrong to build people up in that manner.',
	},
	{
		find: '(hope|trust) …4 (you|next person|next one|others|candidates|people) …5 (treat|treated|treats) …3 (better|fairly|properly|more fairly|with respect|with more respect)',
		example: 'I hope that the next person is treated better than I was.',
		unless: ['(patients|animals|horses)'],
	},
	{
		find: '((hardly|scarcely) (anything|any) (of the|i was|we were|that) …6 (asked|questions)|better questions …4 (answer|answers)|(little|no|not much) point in (asking|inviting|calling|bringing|having) (us|me|four|five|people|#))',
		example: 'There was little point in asking four of us to sit there.',
	},
	{
		find: '(not surprise|not surprised|no surprise|hardly surprising|hardly a surprise) …6 (how|the way|what) you …2 (chose|choose|hire|hired|pick|picked|treat|treated|run|decide|decided)',
		example: 'The post is free again, which does not surprise me, considering how you chose.',
		unless: ['(well|kindly|praise|awards)'],
	},
	{
		find: '(excuse|pretext) …2 (next time|this time|any more|anymore|again|then)',
		example: 'I have the paper now, so that will not be the excuse next time.',
		unless: ['(my|an|no|any|a) …2 excuse'],
		passes: ['I have no excuse this time.'],
	},
	{
		find: '(one|i|you) …2 not …2 (easily|soon|quickly) forget',
		example: 'One does not easily forget being passed over.',
		unless: ['(kindness|view|lesson|taste|smell|smile|hall|tour|day with|welcome)'],
		passes: ['One does not easily forget a view like that.'],
	},
	{
		find: '(i|me) …2 (passed over|overlooked) (for|in favour|in favor)',
		example: 'I was passed over for somebody with half my years.',
	},
	{
		find: '(hope|trust|wish|perhaps|maybe) …3 (next time|in future|in the future|one day|another time) …6 (and|rather than|instead of|more than) not? …1 (on|by|for) …1 (who|whom|names|passports|age|looks|contacts|connections|friendship|family|accent|accents|nationality|colour|politics)',
		example: 'I hope that next time you choose by marks and not by passports.',
	},
	{
		find: '(tells|says|speaks|shows) (me)? (more|a lot more|rather more|less) about (you|your|the (firm|company|school|panel|board|hospital|place)) …4 than (about|of|anything)',
		example: 'It says more about your firm than about me.',
	},
	{
		find: '(other|others|some) (people|employers|firms|places|companies)? …1 (do|can|know how to|actually) …1 (recognise|recognize|appreciate|value|see) (what|my|who|quality|talent|experience)',
		example: 'As you see, other people do value my work.',
		unless: ['(not|help|helps)'],
	},
	{
		find: '(i am sure|no doubt|surely|of course|clearly|presumably|obviously) …12 (had|has|have|having) nothing (whatsoever|at all)? …1 to do with (it|that|the)',
		example: 'I am sure that being his cousin had nothing to do with it.',
		unless: ['(weather|holiday|fault of|my)'],
	},
	{
		find: 'congratulations to the (winner|lucky|chosen|favourite|favorite|insider)',
		example: 'Congratulations to the lucky one, whoever is related to whom.',
		unless: ['(race|raffle|tournament|cup|match|prize)'],
	},
	{
		find: 'how (is|are|am|can) …4 (supposed|meant|expected|ever) to …2 (get|gain|have|find|show|prove|learn) …4 (if|when|while|unless)',
		example: 'How is anyone supposed to get experience when nobody gives them a start?',
		unless: ['(patients|pupils|students|customers|drivers|guests)'],
		passes: ['How are pupils supposed to get home when the bus is late?'],
	},
	{
		find: '(turned|sent|let|knocked) me (down|away|back) …5 (for|with|without) (no|any|a) …1 (reason|explanation|word|cause)',
		example: 'You turned me down last year for no good reason.',
	},
	{
		find: '(which|that) no doubt …2 (made|eased|helped) …3 (choice|exercise|decision|things|matters|it) …4 (easier|easy|simple|simpler|quicker)',
		example: 'She trained with you, which no doubt made it easy for all.',
		unless: ['(my|me|us|pupils|patients)'],
	},
	{
		find: '(hope|trust|suppose|expect|guess|bet) (that)? …1 (the|your) …1 (guy|man|woman|person|one|candidate|lad|girl|lady|fellow) …1 (you|who|they) …4 (actually|really|at least|does|shows|turns|stays|knows|lasts|can)',
		example: 'I hope the one you picked actually turns up on time.',
	},
	{
		find: '(not|hardly|never) (what|something) (every|any|most|some|many|all) …1 (firm|company|practice|employer|employers|school|office|boss|manager|managers|team|place|companies|firms) …1 (want|wants|likes|like|look for|welcomes|can handle|is after)',
		unless: ['but (you|yours|your)'],
		example: 'A cook with opinions is perhaps not what every employer wants.',
	},
	{
		find: '(my|those|them|these) …4 (turn up|appear|pop up|show up|find their way|see the light) …5 (now|since|as) (that)? …1 (you|they) …4 (free|nothing|for free)',
		example: 'I shall see my ideas turn up in your shop, now that you have them for nothing.',
	},
	{
		find: '(half|most|some|all|two|three|one) of …1 (whom|which|them|the panel|the committee|you) …2 (was|were|sat|kept|spent) …4 (phone|phones|laptop|laptops|mobile|mobiles|watch|clock|asleep|texting|scrolling|yawning)',
		example: 'I spoke to a panel, half of whom were looking at their phones.',
	},
	{
		find: '(not (expect|expected)|never (expected|thought to meet)|surprised (at|by)|hurt by|shocked (at|by)|saddened by) …2 (such|this|that) (a)? …1 (treatment|coldness|manner|indifference|rudeness)',
		example: 'I did not expect such treatment.',
	},
	{
		find: '((disappointing|discouraging|sad|odd|strange|bitter|funny|annoying) …12 (only)? to be (told|sent away|brushed off|dismissed|handed)|only to (be|get) (told|sent|handed|given) …3 (two lines|one line|no|that i|not|template|standard|form|refusal))',
		example: 'It is disappointing to give up three days only to be told no in two lines.',
		unless: ['(customer|customers|patient|patients|guest|guests|pupil|pupils)'],
	},
	{
		find: '(bit|complete|total|real|utter|sheer|big|right)? …1 waste of …4 (wages|petrol|fuel|fare|ticket|day|morning|afternoon|evening|week|trip|journey|drive|breath|effort|energy|time) …12',
		example: 'A waste of a day, driving down for that.',
		unless: [
			'(no|not|never|less|without|avoid|reduce|cut|reducing|cutting|hate|hates|save|saves|would be|rather than|instead of|find|found|hear|said|stop)',
		],
		passes: ['It was not a waste of a day at all.'],
	},
	{
		find: '(nicer|better|fairer|kinder|more honest|good|decent) …3 to (hear|know|say|tell|be told|mention|learn) …3 (before|beforehand|earlier|first|that the) …12 (already|chosen|decided|settled|taken|promised|in mind|favourite|favorite)',
		example: 'It would have been nicer to hear before the talk that somebody was already chosen.',
	},
	{
		find: '(^|that|which|it) (really|just)? says it all',
		example: 'A free day of work, and then two lines. Says it all.',
		unless: ['(name|title|smile|picture|photo|sign|menu) …9 says it all'],
		passes: ['The smile of the lad at the till says it all.'],
	},
	{
		find: 'i am …2 (ticked off|cheesed off|peeved|hacked off|fuming|livid|furious|gutted and|annoyed|cross|browned off|put out)',
		example: "Honestly I'm ticked off.",
		unless: ['(not|never) …2 (annoyed|cross|put out|ticked off)', '(fire|alarm)'],
	},
	{
		find: '^ (well|and|but|ah|oh)? so much for',
		example: 'So much for fairness.',
		unless: ['so much for (my|our|me|us|the (weather|diet|forecast))'],
		passes: ['Thank you so much for the tour.'],
	},
	{
		find: '(turn|turns|turned|becomes|became) …2 into (not|sorry|no|nothing|unfortunately|silence|goodbye)',
		example: 'Odd how quickly kind words turn into no.',
		unless: ['(snow|rain|ice|milk|steam)'],
	},
	{
		find: '(not|never) …1 from the right (part|side|family|school|street|country|village|town|area|background)',
		example: 'I suppose I was not from the right part of town.',
	},
	{
		find: '(good luck|best of luck) to (her|him|them|whoever|the) …12 (need it|she will need|he will need|when the first)',
		example: 'Good luck to her, because she will need it.',
	},
	{
		find: '(it|that|this) (stings|smarts|rankles|grates|hurts|galls me|sticks in) …2 (that|to|how|when)',
		example: 'It stings that you picked somebody straight out of college.',
		unless: ['(wasp|nettle|onion|patient|knee|eyes)'],
	},
	{
		find: '(not|never) (forgiven|forgotten|got over|gotten over) (the way|how|that you|what you)',
		example: "I won't pretend that I have not forgotten the way I was shown the door.",
		unless: ['(welcome|kind|kindly|helped|laughed)'],
	},
	{
		find: '(way i was|i was|was) shown the door ($|but|after|without|like|at)',
		example: 'I still think of how I was shown the door.',
	},
	{
		find: '(forgive|forgiven|pardon) (you|the way|how)',
		example: 'I do not know whether I can forgive you.',
		unless: ['(delay|late|typo|me)'],
	},
	{
		find: '(i am sure|no doubt|surely|of course) (that|it|this) …1 (was|is) …1 (pure|a|just|mere|only) …1 (coincidence|chance|accident)',
		example: "I'm sure that was pure coincidence.",
	},
	{
		find: '(not|hardly|barely|never) …3 (stay|stayed|last|lasted|remain) …1 (even|long|more than|a)? …2 (half a year|a year|months|weeks|long) …9 (who would have thought|what a surprise|surprise surprise|fancy that|funny that)',
		example: 'She did not stay half a year, and who would have thought.',
	},
	{
		find: '(who would have thought|fancy that|surprise surprise|what a surprise) ($|it)',
		example: 'The post is in the paper again. Who would have thought.',
		unless: ['(thank|pleasant|lovely|nice)'],
	},
	{
		find: '(you|they) (never|not) …1 (wanted|meant|intended) …2 (a|an|somebody|someone|people|anyone|to take|to hire) …4 (age|woman|man|foreigner|like me|years|background|accent|me)',
		example: 'It is clear that you never wanted a woman of my age.',
	},
	{
		find: '(why did you|why) …1 (invite|ask|call|see|interview) (me|us) …2 (at all|in the first place|then|$)',
		example: 'You had chosen already, so why did you invite me.',
		unless: ['(wonder|understand|see|know|asked) why'],
	},
	{
		find: '(man|woman|person|people|one|somebody|someone) (of|over|past) {number} …4 (drawer|scrap heap|scrapheap|shelf|rubbish|bin|not wanted|too old|unwanted)',
		example: 'I am used to it that a man of 57 ends in the drawer.',
	},
];
