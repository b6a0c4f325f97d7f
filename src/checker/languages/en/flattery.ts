import type {PhraseLists} from '../language-pack.ts';

/** Praise of the reader or the employer, gushing, longing for this very job, readiness to drop everything. */
export const flattery: PhraseLists['flattery'] = {
	praise: [
		{
			find: 'you ({be}|have|seem|appear|look) …3 {superb}',
			example: 'You are an amazing leader.',
			unless: [
				'(would be|will be|should be) …2',
				'you are (right|wrong)',
				'(perfect|unique|gifted) (fit|timing|pupils|children|students)',
				'unique …2 (opportunity|chance)',
			],
		},
		{
			find: 'you (all|both|two|three|guys|folks|people)? …2 ({be}|seem) …2 ({superb}|{lovely})',
			example: 'You were all so lovely.',
			unless: ['so kind as', 'kind enough', '(from|of|for|with) you would', 'great (questions|help)'],
		},
		{
			find: '{your} …2 {superb} …2 ({firm}|leadership|work|reputation|mind|talent|personality|intelligence|insight|wisdom|kindness|voice|smile|people|products|plans|energy|presence|taste|humour|humor|vision|career|achievements|knowledge|expertise|questions)',
			example: 'Your outstanding company is known everywhere.',
			unless: ['(questions) (about|on)'],
		},
		{
			find: '(such|what|quite|so) …1 (a|an)? {superb} …1 {firm}',
			example: 'What an incredible team!',
			unless: ['unique …1 (opportunity|chance)', '(at|from|for) my (last|old)'],
		},
		{
			find: '(such|what) …1 (a|an) ({superb}|beautiful|wonderful|charming|lovely|delightful|gracious|brilliant|privilege|inspiration|genius|gift|legend|star|treasure) …1 (company|firm|team|person|human|people|leader|boss|woman|man|lady|gentleman|organisation|organization|afternoon|privilege|honour|honor|place|mind)',
			example: 'What a wonderful person you are!',
		},
		{
			find: '(i|we) …2 (impressed|inspired|amazed|astonished|overwhelmed|blown away|bowled over|stunned|dazzled|in awe|awed|awestruck|starstruck|spellbound|captivated|mesmerised|mesmerized|enchanted) …3 (by|with|of|at) …2 ({your}|you|everything|the {firm}|{superb}) …1 ({firm}|{superb}|leadership|vision|intelligence|personality|kindness|charm|brilliance|wisdom|charisma|expertise|.|!|reputation|success|achievements|and)',
			example: 'I was blown away by your vision.',
			unless: ['(impressed) (by|with) (the|your) (way|how|fact|test|rig|board|plan|log|system|store)'],
		},
		{
			find: '(one of|among|amongst|by far|without doubt|certainly|surely|truly|simply) the {best} …4 ({firm}|professionals|minds|women|men|interviewers|interview|ever|alive|in the|our|i have)',
			example: 'You are one of the finest employers in the country.',
			unless: ['(questions|explanations|answers) (i|about)', '(best|finest) (way|part|idea|lessons|time|moment|thing)'],
		},
		{
			find: 'the {best} …2 {firm} …4 ({world}|i have|ever|alive|met|known|there is|around|anywhere|by far)',
			example: 'Yours is the best company in the world.',
			unless: ['(best|greatest) (way|part|practice)'],
		},
		{
			find: '(no|not one|nobody|no one|none|nothing|nowhere|hardly anyone|few) …5 (compare|compares|comes close|come close|match|matches|measure up|like you|like yours|like your|rivals|rival|equal|equals|hold your|fit to|better than you|runs a|the way you)',
			example: 'No other firm comes close to yours.',
			unless: ['(software|system|tool|job like)', '(like you|like your) (said|told|showed|described|mentioned)'],
		},
		{
			find: '(second to none|head and shoulders|in a class of|in a league of|light years|a cut above|best in class|world class|top notch|gold standard|crème de la crème|envy of|jewel of|pearl of|star of|mozart of|picasso of|einstein of|queen of|king of|rolls royce of)',
			example: 'Your culture is second to none.',
			unless: ['(i do|my)'],
		},
		{
			find: '(anyone|anybody|everyone|everybody) would be …1 (lucky|honoured|proud|blessed|fortunate|privileged)',
			example: 'Anyone would be lucky to work with you.',
		},
		{
			find: '(i|we) …1 (could|can|have|will|would|shall) …1 (never|not|not once|hardly ever) …1 (met|seen|known|come across|encountered|experienced|had|felt|witnessed|thank you enough|forget you|dreamt|dreamed) …3 (such|anyone|anybody|so|as|a more|like|people|someone|enough|anything|headmistress|boss)',
			example: 'I have never met such inspiring people.',
			unless: ['(problem|fault|accident|clear (explanation|map|sign)|met anyone who)'],
			passes: ["I've not seen a crane moved in that much snow."],
		},
		{
			find: '(i|we) …1 {admire} (you|everything you|all you|your …1 {firm})',
			example: 'I adore your company.',
			unless: [
				'(would|should) love',
				'(love|loved) …2 (to|how|that|the (idea|question|sketch|story))',
				'loved (your|the) …2 (question|idea|sketch|story|example|board|list|workshop)',
				'like (your|the)',
			],
		},
		{
			find: '(big|biggest|huge|great|lifelong|devoted|greatest|number one|loyal|massive) …1 (fan|admirer|supporter|follower|believer)',
			example: 'I am your biggest fan.',
			unless: ['(great admirer of (kanban|the|this|paper|lists))', '(fan of (the|paper|lists|pair))'],
		},
		{
			find: '(fan|admirer|follower|disciple|devotee) of (you|your|yours|the company|the firm)',
			example: 'I am a fan of your work.',
		},
		{
			find: '(role model|my hero|my idol|my heroine|my guru|my compass|my north star|my mentor already|an inspiration|my inspiration|a true leader|thought leader|true visionary|a visionary|true genius|a genius|a legend|rock star|rockstar|superstar|an angel|a saint|a goddess|a star|a queen)',
			example: 'You are my role model.',
			unless: ['(become|became) a legend', '(the founder|called him|who is|team of|was a legend who)'],
			passes: ['The cat in the lift has become a legend at home.'],
		},
		{
			find: 'you …1 ({be}|look|looked|have|had) …3 (beautiful|handsome|pretty|gorgeous|stunning|attractive|elegant|charming|adorable|sweet|lovely|angel|eyes|smile|voice|hands|perfume|hair|dress|bearing|taste)',
			example: 'You have beautiful eyes.',
			unless: [
				'(from|of|for|with) you would',
				'(hands) (full|on|free)',
				'good hands',
				'(a|the) voice (in|over|recorder)',
			],
		},
		{
			find: 'your …1 (perfume|eyes|beauty|charm|grace|elegance|handwriting|voice|aura|dress|hair|brilliance|genius|wisdom|greatness|magnificence|excellency|eminence|kindness|generosity|hospitality|sense of humour|sense of humor|charisma|radiance|humility)',
			example: 'Your charm took all my nerves away.',
			unless: [
				'(thank|thanks|grateful|appreciate) …4 your (kindness|generosity|hospitality)',
				'(voice (mail|over)|kindness in|choir|generosity of spirit)',
			],
			passes: ['Thank you for your generosity with your time.'],
		},
		{
			find: '(reputation|fame|name|legend) …3 (precedes|reaches|speaks|unrivalled|far|legendary|is known)',
			example: 'Your reputation precedes you.',
		},
		{
			find: '(honoured|honored|privileged|blessed|lucky|fortunate|humbled|proud|grateful|flattered) (to|that|by|just) …3 (have met|have been|meet|met|know|spoken|breathe|sit|shake|been in|be in|breathed|be considered by|a company|someone|your) …4 ({superb}|you|{best}|yours|leader|presence|company|someone|legend|room|hand|air|same)',
			example: 'I feel honoured to have been in your presence.',
			unless: [
				'(grateful|lucky|proud|fortunate|privileged) …2 (meet|met|have met|spoken) …2 you …2 (and|today|yesterday|on|for|.)',
			],
		},
		{
			find: '(the greatest|a great|an enormous|a huge|a tremendous|an immense|such an|what an|the highest|a bigger|an incredible|a rare) (honour|honor|privilege|blessing)',
			example: 'It was the greatest honour of my life.',
		},
		{
			find: '(honour|honor) (of my life|bigger than|beyond)',
			example: 'It was an honour bigger than any medal they could have pinned on me.',
		},
		{
			find: '{firm} …2 (outstanding|incredible|amazing|extraordinary|prestigious|phenomenal|exceptional|unrivalled|legendary|renowned|world class) as (yours|you)',
			example: 'A firm as outstanding as yours has no need of me.',
		},
		{
			find: '(an|of|with|for|at|by|to|your) …1 (prestigious|esteemed|illustrious|renowned|distinguished|reputed|world famous|world renowned|highly respected|honourable|leading edge|celebrated|acclaimed) (firm|company|institution|organisation|organization|committee|team|house|university|school|hospital|bank|group|employer|name|institute)',
			example: 'It would be an honour to join such an esteemed institution.',
		},
		{
			find: '(joining|join|work for|working for|part of|belong to|serve) …3 ({superb}|prestige|such a great|such a wonderful|best|finest|leading) …2 (firm|company|institution|organisation|organization|team|house|employer|prestige|industry)',
			example: 'To join such a prestigious firm would be wonderful.',
			unless: ['(leading a team|unique)'],
		},
		{
			find: "(compared|next|beside) (with|to|you|your) …6 (shed|amateur|amateurs|nothing|dull|grey|finger painting|child's play|pale|stone age|dwarf|small)",
			example: 'Compared with you the others are amateurs.',
			unless: ['next to (nothing|no)'],
			passes: ['The repair cost next to nothing.'],
		},
		{
			find: '(rest|others|competitors) …4 (decade|years|miles|light years) behind (you)?',
			example: 'The competitors are years behind you.',
		},
	],
	gushing: [
		{
			find: '(over the moon|cloud nine|walking on air|on air since|seventh heaven|in heaven|like heaven|heaven on earth|a dream|in a dream|pinching myself|pinch myself|goosebumps|goose bumps|heart skipped|heart leapt|heart is racing|heart raced|heart stopped|butterflies)',
			example: 'I have been walking on air since Monday.',
			unless: ['(a|the) (balloon|valve|dock|floating)'],
		},
		{
			find: '(words|language|thanks|thank you|appreciation|gratitude) (can not|cannot|is too|are not|do not|fail|is not|can hardly|would not|could not|could never|will never)',
			example: 'Words cannot express my gratitude.',
			unless: ['(do not work|are not on)'],
		},
		{find: '(no|can not find|lack|without) …2 words (for|to|can|.)', example: 'I have no words for your kindness.'},
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
			find: 'i (am|was|feel|felt) …2 (ecstatic|overjoyed|elated|smitten|besotted|in love|head over heels|starstruck|speechless|breathless|blissful|euphoric|giddy|bursting|trembling|enchanted|in raptures|in awe|awestruck|over the moon|beside myself|delirious|in heaven|overwhelmed with|overwhelmed by your|stunned by|dazzled|mesmerised|mesmerized|spellbound)',
			example: 'I am in love with your firm.',
		},
		{
			find: '(fell|fallen|falling|fall) …2 (in love|for the place|for you|for your|head over)',
			example: 'I fell in love with your office.',
		},
		{
			find: '(love at first|loved every|adored every) (sight|second|single|minute|word|moment)',
			example: 'It was love at first sight.',
		},
		{find: '(moved|brought|nearly brought|reduced|close) …2 to tears', example: 'You moved me to tears.'},
		{
			find: '(weep|wept|cried|tears|cry) …4 (joy|happiness|gratitude|hand|kindness|door|beauty|of joy)',
			example: 'I cried with joy.',
		},
		{
			find: '(changed|change|transformed) (my life|my world|me for ever|everything for me|my subject)',
			example: 'You changed my life.',
			unless: ['(would|will) change'],
		},
		{
			find: '(a|as a) (different|new|changed) (man|woman|person)',
			example: 'I left as a new man.',
			unless: ['(the new|every new|each new)'],
		},
		{
			find: 'everything (about|was|you|is|in your) …4 (perfect|magical|flawless|amazing|wonderful|gold|inspiring|fantastic|brilliant|special|incredible)',
			example: 'Everything about your office was magical.',
		},
		{
			find: '(every|each) (word|minute|second|moment|sentence|syllable|thing) (you|of|was|with) …6 (gold|joy|pleasure|treasure|wisdom|unforgettable|inspiring|delight|precious|magic|said)',
			example: 'Every word you said was gold.',
		},
		{
			find: '(best|greatest|happiest|most beautiful|most wonderful|most inspiring|most memorable|most amazing|most exciting|unforgettable|magical|unreal) …1 (day|hour|moment|interview|talk|conversation|experience|afternoon|morning|event|meeting) (of my|i have|in my|ever|i ever|!)',
			example: 'It was the best day of my life.',
		},
		{
			find: '(still|can not stop|have not stopped|hardly stop) …2 (smiling about you|thinking about you|marvelling|marveling|dreaming|glowing|buzzing|shaking|speechless|talking about|raving|gushing|pinching)',
			example: 'I am still marvelling at it all.',
		},
		{
			find: '(forgive|excuse|pardon|apologies) …3 (gushing|my enthusiasm|rambling on|raving|fangirling|my excitement)',
			example: 'Forgive me for gushing.',
		},
		{find: '(amazing|awesome|incredible|fantastic|unbelievable|brilliant|superb) !', example: 'Your team is awesome!'},
		{find: '(wow|omg|oh my god|oh my goodness|goodness me)', example: 'Wow, what a place.'},
		{find: '(i|we) (bow|kneel|salute|curtsy|take my hat off|raise my hat)', example: 'I bow before your committee.'},
		{
			find: '(humble|lowly|simple|unworthy|mere) (servant|clerk|self|admirer|candidate|applicant|person like|welder like)',
			example: 'Your humble servant awaits.',
		},
		{
			find: '(more than i deserve|do not deserve|not worthy|unworthy of|too good for me)',
			example: 'It is more than I deserve.',
		},
		{
			find: '(touched|moves|touches|moved|touching) (me|my heart|my soul|i am|i feel)',
			example: 'It touches my heart.',
			unless: ['(touched (the|on)|the coach|moved me to (a|another|the))'],
		},
		{
			find: 'i (hung|hang|was hanging) on …2 (lips|words|word)',
			example: 'I was aware throughout that I was talking with a true thought leader, and I hung on your lips.',
		},
		{
			find: 'my heart (belongs|beats|jumped|sings|sang|leaps|skipped|is yours|melted|swells)',
			example: 'My heart belongs to your brand.',
		},
		{
			find: '(your …4 (wallpaper|tattoo|bedroom wall|framed)|(selfie|autograph|tattoo|framed) …6 (you|your|colleague|logo|fridge|founder))',
			example: 'I have your logo as my phone wallpaper.',
			unless: ['(bike|bicycle) frame'],
		},
		{
			find: '(the highlight|the peak|the pinnacle|the crowning|the crown|the summit|the high point|the climax|the deepest satisfaction) of (my|everything|a|all)',
			example: 'It would be the crowning of my career.',
			unless: ['of (my|the) (visit|tour|day|week|morning|afternoon|talk)'],
		},
		{
			find: '(thrilled|excited|happy) …3 (can not|can hardly|could not|can barely) …2 (sleep|concentrate|sit|breathe|speak|eat|wait)',
			example: 'I am so happy I can hardly sleep.',
		},
		{
			find: '(lit|light|lights|light up) …3 (candle|room)',
			example: 'You light up every room.',
			passes: ['I lit the stove.'],
		},
		{find: '(fingers|finger) …1 crossed', example: 'We all have our fingers crossed.'},
	],
	longing: [
		{
			find: '(dream|dreams|dreamed|dreamt|dreaming) …2 (job|company|firm|employer|come true|of working|of joining|about working|team|come|true|of being|of wearing|role|place|of this)',
			example: 'This is my dream job.',
			unless: ['(team that|that you dream)'],
		},
		{
			find: '(would|will) be …3 dream',
			example: 'It would be an absolute dream, no, the dream, to carry your instruments.',
		},
		{
			find: '(always|ever|long|lifelong|since …4|years|as a child|as a boy|as a girl|my whole life|all my life) …3 (wanted|dreamed|dreamt|wished|longed|hoped|yearned) to (work|be|join|wear|serve|belong|come|carry) …2 (for|with|at|there|here|in|part|your|you|a)',
			example: 'I have always wanted to work for you.',
			unless: ['(wanted to be a (nurse|welder|teacher|baker|gardener))'],
		},
		{
			find: '(i|we) …2 (madly|desperately|badly|dearly|terribly|passionately|so much|more than anything|with all my heart|wholeheartedly|insanely|so badly) …2 (want|wanted|wish|long|love|hope|like|need) …1 to?',
			example: 'I madly want to work here.',
			unless: ['need to'],
		},
		{
			find: '(want|need|love) (this|the) (job|role|position|post) (so|more than|badly|with all|like nothing|desperately)',
			example: 'I want this job so badly.',
		},
		{
			find: '(how|that is how|so) (badly|much) i (want|long|wish|need|would love|wanted)',
			example: 'You have no idea how badly I want this.',
		},
		{
			find: '(only|one) …1 (job|place|company|firm|employer|thing|post) …3 (i|that i) …2 (want|wanted|dream|wish|can imagine|could imagine|think of|ever)',
			example: 'It is the only job I have ever wanted.',
		},
		{
			find: '(i|we) (long|yearn|crave|ache|pine|hunger|thirst|lust|am longing|am yearning|am aching|am dying|would die|would kill|would give anything|would give everything|would give my|would sell my) …1 (to|for)',
			example: 'I am dying to work for you.',
			unless: ['(walk|drive|queue|interval|the table)'],
		},
		{
			find: '(born|meant|destined|fated|put on this) …2 to (work|be|pack|join|serve|lead|do this|do) …3 (your|you|here|yours|this|with|for)',
			example: 'I was born to work for you.',
			unless: ['(how it is meant to|meant to (say|tell|ask))'],
		},
		{
			find: '(destiny|my calling|soulmate|soul mate|fate|written in the stars|spiritual home|promised land)',
			example: 'It feels like destiny.',
			unless: ['(supper|duty|clients|calling (the|a|from|about|customers|in))'],
		},
		{
			find: '(can not|could not|cannot|can hardly) (imagine|think of|picture|bear|conceive) …3 (anywhere|any other|anything|another|life without|working anywhere|not working|being|anyone|a better|myself anywhere)',
			example: 'I cannot imagine working anywhere else.',
			unless: ['(a better choice|better (colleague|person for))'],
		},
		{
			find: '(nowhere|nothing|no place|not anywhere) …2 else …4 (rather|want|work|be|compares|would)',
			example: 'There is nowhere else I would rather be.',
		},
		{
			find: '(rather|sooner) …3 (with you|here|for you|at yours) …6 than',
			example: 'I would rather sweep floors with you than manage elsewhere.',
		},
		{
			find: '(sooner|rather) (wait|work|sweep|clean|scrub|earn|starve|be) …6 (you|your|yours|there)',
			example: "I'd sooner wait two years for you than start elsewhere.",
		},
		{
			find: '(any|every) (job|position|role|post|vacancy|place) …3 (with you|at your|in your|you have|whatsoever|at all)',
			example: 'I would take any job with you.',
			unless: ['(feedback|questions)'],
		},
		{find: '(put|place|use) me (anywhere|in the cellar|wherever)', example: 'Put me anywhere, so long as it is yours.'},
		{
			find: '(would|will|could|i) …1 (do|give) (anything|everything|whatever it takes)',
			example: 'I would do anything to be chosen.',
			unless: ['(differently|else|anything like)'],
		},
		{
			find: '(work|do it|come|start|begin) …2 for (free|nothing|no money|half the)',
			example: 'I would even work for free.',
			unless: ['(for free) (museum|school|charity)', '(volunteer|volunteered|unpaid)'],
		},
		{
			find: 'money (is|does|means|would) …2 (no|not|nothing) (importance|matter|object|to me)',
			example: 'With a firm like yours money does not matter.',
		},
		{
			find: '(rest|remainder|all) of my (life|days|career) …2 (with|for|at|in|here|you|.)',
			example: 'I would spend the rest of my life with you.',
		},
		{
			find: '(cancelling|cancel|cancelled|withdrawn|withdrawing|turned down|declined) …3 (other|all) …1 (interviews|applications|offers) …6 (you|your|yours|nothing|because)',
			example: 'I have cancelled my other interviews because of you.',
		},
		{
			find: '(refreshing|checking|check|refresh) my (inbox|phone|mail)',
			example: 'I keep refreshing my inbox all weekend.',
		},
		{
			find: '(would|will) be (yours|your slave|your servant|body and soul)',
			example: 'I would be yours, body and soul.',
		},
		{
			find: '(grew up|growing up|raised) …3 (with|on|admiring|dreaming|your|watching) …2 (your|you|brand|products|books|logo)',
			example: 'I grew up admiring your brand.',
			unless: ['(farm|hasselt|bilingual)'],
		},
		{
			find: '(would be|is) (a|my|the|an) …1 (honour|honor|privilege|blessing|joy of my life|crowning) (to|of|for) (work|serve|join|be|breathe|carry|learn from|call)',
			example: 'It would be an absolute honour to serve you.',
			unless: ['(volunteer|meet)'],
		},
	],
	readiness: [
		{
			find: '(start|begin|come|move|join|work|travel|be there|be with you|report for duty) …3 (tomorrow|tonight|today|right now|this minute|this second|this very|at once|immediately|straight away|right away|instantly|any minute|in an hour|any time day|first train|next train|next flight|on the spot|before you can)',
			example: 'I am ready to start tomorrow.',
			unless: [
				'(meeting|talk|can not start|could not start|visa|shift|permitted|work tomorrow|my (present|current) shift|i begin work at|trial|the course)',
				'if …2 (useful|helpful|needed|suits)',
			],
		},
		{
			find: '(ready|prepared|willing|happy|able) to (start|begin|drop|move|leave|quit|join|come) …2 (tomorrow|today|tonight|at once|immediately|right now|right away|straight away|everything|anything|yesterday|this minute|anywhere|instantly)',
			example: 'I am ready to drop everything.',
		},
		{
			find: '(drop|leave|quit|abandon|give up) …2 (everything|my job|my current job|all i have|my life) …3 (for|to|today|tomorrow|now|.)',
			example: 'I would drop everything for you.',
			unless: ['(did not|never)'],
		},
		{
			find: '((pack|packed|packing) …2 (bag|bags|suitcase|suitcases)|(bags|suitcase) …2 packed)',
			example: 'My bags are packed.',
			unless: ['(food|tea|customers|the shop)'],
		},
		{find: '(where|when|just tell me where|tell me when) do i (sign|start|begin)', example: 'Where do I sign?'},
		{
			find: '(i|my) …4 (keys|desk|notice) …4 (handed over|tonight|today|by tomorrow|ready)',
			example: 'My keys could be handed over today.',
			unless: ['(left the keys)'],
		},
		{
			find: '(would|will|could) …4 (day and night|day or night|seven days a week|24 7|around the clock|night and day)',
			example: 'I would work for you day and night.',
			unless: [
				'(shift|ward|call centre|open|opening hours|shop|hotline|rota|clinic|pool|emergency|alarm|on call|any hour that suits)',
			],
		},
	],
};
