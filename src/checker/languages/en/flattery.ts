import type {PhraseLists} from '../language-pack.ts';
import {cravings, raptures} from './raptures.ts';

/** Praise of the reader or the employer, gushing, longing for this very job, readiness to drop everything. */
export const flattery: PhraseLists['flattery'] = {
	praise: [
		{find: 'you ({be}|have|seem|appear|look) …3 {superb}', example: 'You are an amazing leader.'},
		{find: '(such|what|quite|so) …1 (a|an)? {superb} …1 {firm}', example: 'What an incredible team!'},
		{
			find: '(i|we) …2 (impressed|inspired|amazed|astonished|overwhelmed|blown away|bowled over|stunned|dazzled|in awe|awed|awestruck|starstruck|spellbound|captivated|mesmerised|mesmerized|enchanted) …3 (by|with|of|at) …2 ({your}|you|everything|the {firm}|{superb}) …1 ({firm}|{superb}|leadership|vision|intelligence|personality|kindness|charm|brilliance|wisdom|charisma|expertise|.|!|reputation|success|achievements|and)',
			example: 'I was blown away by your vision.',
		},
		{
			find: '(one of|among|amongst|by far|without doubt|certainly|surely|truly|simply) the {best} …4 ({firm}|professionals|minds|women|men|interviewers|interview|ever|alive|in the|our|i have)',
			example: 'You are one of the finest employers in the country.',
		},
		{
			find: '(no|not one|nobody|no one|none|nothing|nowhere|hardly anyone|few) …5 (compare|compares|comes close|come close|match|matches|measure up|like you|like yours|like your|rivals|rival|equal|equals|hold your|fit to|better than you|runs a|the way you)',
			example: 'No other firm comes close to yours.',
		},
		{
			find: '(second to none|head and shoulders|in a class of|in a league of|light years|a cut above|best in class|world class|top notch|gold standard|crème de la crème|envy of|jewel of|pearl of|star of|mozart of|picasso of|einstein of|queen of|king of|rolls royce of)',
			example: 'Your culture is second to none.',
		},
		{find: '(i|we) …1 {admire} (you|everything you|all you|your …1 {firm})', example: 'I adore your company.'},
		{
			find: '(big|biggest|huge|great|lifelong|devoted|greatest|number one|loyal|massive) …1 (fan|admirer|supporter|follower|believer)',
			example: 'I am your biggest fan.',
			unless: ['(great admirer of (kanban|the|this|paper|lists))'],
			passes: ["I remain a great admirer of the museum's work."],
		},
		{
			find: '(role model|my hero|my idol|my heroine|my guru|my compass|my north star|my mentor already|an inspiration|my inspiration|a true leader|thought leader|true visionary|a visionary|true genius|a genius|a legend|rock star|rockstar|superstar|an angel|a saint|a goddess|a star|a queen)',
			example: 'You are my role model.',
			unless: [
				'(become|became) a legend',
				'(the founder|called him|who is|team of|was a legend who)',
				'a saint (joseph|bernard|emilion|germain|george|julien|nicholas)',
			],
			passes: ['The cat in the lift has become a legend at home.', 'I called the Syrah a Saint-Joseph.'],
		},
		{
			find: 'your …1 (perfume|eyes|beauty|charm|grace|elegance|handwriting|voice|aura|dress|hair|brilliance|genius|wisdom|greatness|magnificence|excellency|eminence|sense of humour|sense of humor|charisma|radiance|humility)',
			example: 'Your charm took all my nerves away.',
			unless: ['(hear|heard) your voice'],
			passes: ['When the barrel leaked I heard your voice telling me to check the bung.'],
		},
		{
			find: '(reputation|fame|name|legend) …3 (precedes|reaches|speaks|unrivalled|far|legendary|is known)',
			example: 'Your reputation precedes you.',
		},
		{
			find: '(honoured|honored|privileged|blessed|lucky|fortunate|humbled|proud|grateful|flattered) (to|that|by|just) …3 (have met|have been|meet|met|know|spoken|breathe|sit|shake|been in|be in|breathed|be considered by|a company|someone|your) …4 ({superb}|you|{best}|yours|leader|presence|company|someone|legend|room|hand|air|same)',
			example: 'I feel honoured to have been in your presence.',
			unless: ['know (how|whether|when|what|if|where)'],
			passes: ['I would be grateful to know how far you have come.'],
		},
		{
			find: '(such|so) …2 (nice|intelligent|beautiful|genius|kind|noble|friendly|competent|brilliant|wonderful|great|gifted|inspiring|organised|perfect|marvellous) …4 (never|people|persons|firm|company|team|offices|leader|boss|recruiter|madam|sir)',
			example: 'Such genius engineers as in your team I have never seen in my country.',
		},
		{find: 'your {superb} …3', example: 'I was blown away by you and your fantastic team.'},
		{
			find: '(yours|your {firm}|you) (is|are) …3 (best|most|leader|number one|finest|greatest|only|envy|unique|perfect|second to none|unmatched|very good company|dream)',
			example: 'You are a leader like no other.',
			unless: ['the only', 'my only', '(you are|you were) right'],
		},
		{
			find: '(admire|admired|admiration|adore|worship|idolise|idolised|revere|in awe|awe|fan|admirer|follower|enchanted|smitten|fascinated|dazzled|captivated|conquered|spellbound|mesmerised|in love) …4 (you|your|yours|everything|company|firm|team|with|brand)',
			example: "I'm in love with your school already.",
			unless: ['(love|loved|admire|admired) …3 (how|the way|that|to)'],
			passes: ["I admire how you've kept the union newspaper alive on a shoestring."],
		},
		{
			find: 'what (a|an) …3 (company|team|place|privilege|person|woman|man|boss|leader|office|afternoon|honour|honor|gentleman|lady|culture|chance|welcome|mind|day|house)',
			example: 'Gosh, what a boss you are.',
		},
		{
			find: '(other|others|rest|competitors|competition|rivals|compared|next to|beside) …6 (you|your|yours) …6 (amateur|pale|dull|nothing|behind|years|music|shoebox|shed|sea|alone|compare|class|league|calling)',
			example: 'Other chefs are cooking, you are making music.',
		},
		{
			find: '(how|so) (lucky|fortunate|blessed|privileged) …3 (i|your|you|am|to|just|they|that)',
			example: 'Your clients are so lucky to have you.',
		},
		{
			find: '{superb} …1 (person|people|leader|leaders|leadership|woman|man|director|boss|personality|company|firm|institution|organisation|hotel|employer|school) …6',
			example: 'You saw right into me, as only very gifted people can.',
		},
		{
			find: "you (are|were|'re) …1 (all|both|simply|a|an|the|so|such|my|really)? …2 ({superb}|wonderful|legend|star|hero|heroes|inspiration|angel|saint|genius|marvellous|role model|gentleman|blessing)",
			example: "I think you're amazing.",
		},
		{
			find: '(best|finest|greatest|kindest|nicest|loveliest) …3 (chef|boss|foreman|manager|recruiter|interviewer|team|company|firm|school|employer|leader|hospital|person|people|shop|restaurant|hotel|call centre|law firm) …4 (i|ever|in|on|of|alive|with)',
			example: 'You are the best chef of all the chefs I know.',
		},
		{find: '(never|ever) met …4', example: 'I have never met a team as brilliant as yours.'},
	],
	gushing: [
		...raptures,
		{
			find: '(words|language|thanks|thank you|appreciation|gratitude) (can not|cannot|is too|are not|do not|fail|is not|can hardly|would not|could not|could never|will never)',
			example: 'Words cannot express my gratitude.',
		},
		{
			find: '(thank|thanks|grateful|gratitude|obliged|indebted|thankful) …6 (from the bottom of my heart|a thousand times|a million times|endlessly|eternally|infinitely|again and again|forever|for ever|with all my heart|deeply|to the end of|more than words|beyond words|until my|every day)',
			example: 'Thank you a million times.',
			passes: ['Thanks a million for the tour.'],
		},
		{
			find: '(eternally|infinitely|endlessly|forever|for ever|immensely|immeasurably|tremendously|profoundly|unspeakably|incredibly|insanely|unbelievably) (grateful|thankful|indebted|obliged|honoured|honored|blessed|excited|happy|impressed|kind|lucky|touched|inspired)',
			example: 'I am eternally grateful.',
		},
		{
			find: '(so|very|extremely|incredibly|super|insanely|wildly|crazy|absolutely|beyond|unbelievably|overly|madly) (thrilled|excited|ecstatic|honoured|honored|overjoyed|elated|blessed|inspired|touched|moved|happy|impressed|enthused) …3 (that|i can|to the point|about everything|about absolutely|beyond|!)',
			example: 'I am so excited that I can hardly breathe!',
		},
		{
			find: '(fell|fallen|falling|fall) …2 (in love|for the place|for you|for your|head over)',
			example: 'I fell in love with your office.',
		},
		{
			find: '(every|each) (word|minute|second|moment|sentence|syllable|thing) (you|of|was|with) …6 (gold|joy|pleasure|treasure|wisdom|unforgettable|inspiring|delight|precious|magic|said)',
			example: 'Every word you said was gold.',
		},
		{
			find: '(forgive|excuse|pardon|apologies) …3 (gushing|my enthusiasm|rambling on|raving|fangirling|my excitement)',
			example: 'Forgive me for gushing.',
		},
		{find: '(i|we) (bow|kneel|salute|curtsy|take my hat off|raise my hat)', example: 'I bow before your committee.'},
		{
			find: '(more than i deserve|do not deserve|not worthy|unworthy of|too good for me)',
			example: 'It is more than I deserve.',
		},
		{
			find: 'i (hung|hang|was hanging) on …2 (lips|words|word)',
			example: 'I was aware throughout that I was talking with a true thought leader, and I hung on your lips.',
		},
		{
			find: '(the highlight|the peak|the pinnacle|the crowning|the crown|the summit|the high point|the climax|the deepest satisfaction) of (my|everything|a|all)',
			example: 'It would be the crowning of my career.',
			unless: ['of (my|the) (visit|tour|day|week|morning|afternoon|talk)'],
			passes: ['Talking to the residents was the highlight of my visit.'],
		},
		{
			find: '(so|very|incredibly|extremely|absolutely) (so|very) …2 (grateful|thankful|excited|happy|much|honoured|want|impressed)',
			example: 'Thank you so, so, so much for everything.',
		},
		{
			find: 'my heart (made|was|beats|(is …1 (yours|with you|in your))|sang|sings|leapt|jumped|belongs|melted|skipped|raced|stopped|swelled) …4',
			example: 'My heart belongs to your brand and always has.',
			unless: ['(rate|is in the)'],
			passes: ['My heart is in the alarm systems, if one may say so of a heart.'],
		},
		{
			find: '(tears|goosebumps|butterflies|floated|floating|walked on air|cloud) …2 (of joy|in my eyes|running|all the way|home|out|on a cloud|in my stomach|nine|down my|happy)',
			example: 'I cried happy tears all the way to the station.',
		},
		{
			find: '(dreamt|dreamed|dream|dreaming) …2 (about|of|in|with) …1 (your|you|working|this job|working for|every night|being|becoming part)',
			example: "I find that I've begun to dream in your house style.",
		},
	],
	longing: [
		...cravings,
		{find: 'i (madly|badly|desperately) want to', example: 'I madly want to work here.'},
		{
			find: '(dream|dreams|dreamed|dreamt|dreaming) …2 (job|company|firm|employer|come true|of working|of joining|about working|team|come|true|of being|of wearing|role|place|of this)',
			example: 'This is my dream job.',
		},
		{
			find: '(i|we) (long|yearn|crave|ache|pine|hunger|thirst|lust|am longing|am yearning|am aching|am dying|would die|would kill|would give anything|would give everything|would give my|would sell my) …1 (to|for)',
			example: 'I am dying to work for you.',
		},
		{
			find: '(would|will|could|i) …1 (do|give) (anything|everything|whatever it takes)',
			example: 'I would do anything to be chosen.',
		},
		{
			find: '(work|do it|come|start|begin) …2 for (free|nothing|no money|half the)',
			example: 'I would even work for free.',
		},
		{
			find: '(want|wanted) …4 (so much|so badly|with all my|more than|with my whole|anything as|very very|nowhere else)',
			example: "Please say yes, I've never wanted anything as badly as this!",
		},
		{
			find: "(nothing|nowhere|no other|nobody) …4 (i would rather|else|i'd rather|want more|than) …4 (work|be|job|employer|with you|to you|join|you)",
			example: 'I can think of nothing else since I met you.',
		},
		{
			find: '(moment|minute|second|since) (i|that i) …1 (walked|saw|entered|stepped|met|set foot|read|left) …6 (knew|home|felt|want|wanted|only|belong|nothing|can not|meant|where|smiling|dream)',
			example: 'The moment I walked in I knew this was where I was meant to be.',
		},
		{
			find: 'with (all my|my whole) (heart|soul|strengths|strength|being)',
			example: 'I wish with all my strengths that you say yes.',
		},
		{
			find: '(burn|burning|dying|yearn|yearning|longing|ache|aching|crave|craving|desperate|champing) …3 (to|for|at|desire) …4 (work|join|be|job|start|the bit|part|you|your|hear|this)',
			example: 'I burn for this job!',
		},
		{
			find: '(happiest|luckiest|proudest|most grateful|most thankful|loyalest|most loyal) …3 (person|man|woman|employee|accountant|mechanic|guy|girl|day|moment|in|on|alive|you)',
			example: "I'd be the luckiest guy in Boise.",
		},
	],
	readiness: [
		{
			find: 'ready to (start|begin) (tomorrow|today|tonight|immediately|at once|right away)',
			example: 'I am ready to start tomorrow.',
		},
		{
			find: '(start|begin|come|commence|join|starting) …2 (tomorrow|tonight|today|immediately|immediate|right now|this minute|yesterday|at once|right away|straight away|this very) …4',
			example: 'I can start yesterday, as they say!',
			unless: ['(session|meeting|test|exam|course|holiday|shift|trial|to start|lambing|call|the day|at)'],
			passes: ["We begin at once, said the conductor, and the tuba didn't."],
		},
		{
			find: '(cancel|cancelled|drop|dropped|break|quit|leave|skip|give up|turn down|turned down|withdrawn|withdrew) …3 (everything|my lease|all other|all my|other|others|my holiday|my wedding|my life|the others|all the)',
			example: 'I would turn down any other offer, from anyone, to join Whitlow Pruitt.',
			unless: ['(you|your)'],
		},
		{
			find: "i (would|'d|could|will) …2 (sweep|scrub|clean|wash|polish) …3 (floors|floor|steps|toilets|gutters|windows|yard|stairs)",
			example: "I'd scrub the floors to be part of it.",
			unless: ['(end of|naturally)'],
			passes: ["I'd sweep the floor at the end of the day, naturally; I did so at Marlow's."],
		},
	],
};
