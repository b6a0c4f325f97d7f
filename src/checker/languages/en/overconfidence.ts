import type {PhraseLists} from '../language-pack.ts';

/** Takes the job for granted, waits for the offer, belittles the others, talks pay or terms before the decision. */
export const overconfidence: PhraseLists['overconfidence'] = {
	granted: [
		{
			find: '(waiting|wait|await|awaiting|expect|expecting|look forward to|looking forward to|anticipate|ready for) …3 (your|the|my|an|receive|receiving|signing) …3 (offer|contract|paperwork|start date|congratulations|appointment letter|laptop|good news)',
			example: 'I am waiting for your offer.',
			unless: [
				'(status|process|next steps|if selected|if chosen|possibility)',
				'(would|could|might) expect',
				'({family}|client|clients|supplier|suppliers)',
			],
		},
		{
			find: '(when|once|as soon as|now that) i (am|have|get|take|start|join|begin) …2 (in|over|charge|started|seated|joined|on board|hired|there|aboard|the team|position|post|job|role|settled)',
			example: "Once I have joined I'll reorganise the stock.",
			unless: ['(would like|if i)', 'at {my} (last|present|current)'],
		},
		{
			find: 'when i (start|join|begin|arrive|take over|move in|come on board)',
			example: 'When I start, who gives me the keys?',
			unless: [
				'(last|first) (job|post)',
				'(in|started) 20',
				'(at|in) my (last|present|old|previous)',
				'i (was|had|did|worked)',
			],
		},
		{find: 'once i (start|join|begin|take over|am in|am there|am your)', example: 'Once I start, the system goes.'},
		{find: '(as|being) your (future|new|next|soon)', example: 'As your future head of sales I made a list.'},
		{
			find: 'your (future|next|new) (colleague|manager|chef|head|director|employee|boss|team lead|sous|engineer|nurse|star)',
			example: 'Greetings from your new manager.',
			unless: ['({be}|will be|would be) …1 (a|the)? lucky', '(congratulations|welcome|congratulate|wish|regards)'],
		},
		{
			find: '(see|seeing) you (all|on|at|next|in) …3 (first day|monday|work|office|party|my desk)',
			example: 'See you on Monday, my first day.',
			unless: ['(second|trial|interview|talk|conversation|meeting|visit|round|test)'],
		},
		{
			find: 'my (first|new) (day|week|desk|office|badge|team|boss|colleagues|laptop|uniform|parking|locker|staff|desk|payslip|predecessor) …4 (with you|will|at|with|should|is|be|when|in|.|?)',
			example: 'What should I bring on my first day?',
			unless: [
				'(would be|my first week in|i was|i had|apprentice|in my last|taught|learned|learnt|years ago|as a)',
				'(present|previous|last|old) (job|post|employer)',
			],
		},
		{
			find: '(which|what) …2 (laptop|desk|colour|color|uniform|office|car|computer|title|keys|badge|locker|parking) …3 (i|my|me|mine)',
			example: 'Which desk will be mine?',
			unless: ['(bring|wear to|do you use)'],
		},
		{find: 'what should i wear (when|on)', example: 'What should I wear when I start?'},
		{
			find: 'have (it|hr|somebody|someone|your) …3 (create|order|prepare|set|print|make) …2 (my|account|me)',
			example: 'Have IT set up my account.',
		},
		{
			find: 'i (have|just) …2 (handed in|given|resigned|quit|told|informed|cancelled|canceled|ordered|booked|emailed|announced|signed|rented|updated|bought|turned down|lined up|gone ahead) …4 (notice|resignation|my boss|my employer|linkedin|business cards|interviews|suits|flat|everyone|friends|team|ceo|committee|offers|nursery|others|uniform|movers|lease)',
			example: 'I have already handed in my notice.',
			unless: ['(with the|confirm)', 'happy to', '(on paper|agreed)'],
		},
		{find: 'i have (resigned|quit|given notice|handed in my notice)', example: 'I have already resigned.'},
		{
			find: 'i …1 told linkedin|everyone|everybody|friends …3 (job|new|here|hired|got|already|.)',
			example: 'I told everyone that I got it.',
		},
		{find: '(consider|take) it as? (done|settled|a done deal|agreed|read)', example: 'I take it as settled.'},
		{find: '(consider|call|think) …3 (matter|job|it) …1 settled', example: 'I consider the matter settled.'},
		{
			find: '(done deal|deal is (done|sealed)|settled matter|foregone conclusion|mere formality|only a formality|just a formality|nailed it|clinched it|in the bag|sure thing|no brainer|no contest|slam dunk)',
			example: 'It was a foregone conclusion.',
			unless: ['(tender|agreement|contract law)'],
			passes: ['I like the job best when it is done right.', 'In three years we have done it twice.'],
		},
		{
			find: '(just|only|mere|a|remaining) formality',
			example: 'The rest is just a formality.',
			unless: ['(customs|border|legal)'],
		},
		{find: 'in the bag', example: 'I think it is in the bag.', unless: ['(sandwich|gym|tools|laptop|put)']},
		{find: 'nailed it', example: 'I told my friends that I nailed it.'},
		{
			find: '(matter|it|everything|thing|decision|choice) (is|was|be) …2 (settled|obvious|decided|clear to|clear already|sealed) …3 (faces|panel|me|you|.)',
			example: 'I could see the matter is settled.',
			unless: ['(if|when|whether|once|until|let|before)'],
		},
		{
			find: '(made|make) up? your mind …4 (before|already|when|about me)',
			example: 'You made your mind up before I sat down.',
		},
		{find: 'made your mind up', example: "I reckon you made your mind up before I'd finished my coffee."},
		{
			find: 'i (know|knew|am sure|am certain|am positive|have no doubt|do not doubt|am convinced|am confident|trust|assume|take it|presume|gather|suppose|reckon|expect) …2 (you|i|the job|we|it|that) …4 (chosen|choose|choosing|hire|pick|picked|select|got the job|have the job|get the job|mine|be offered|will offer|be hearing|good news|say yes|agreed|won|hired|starting|join you|joining)',
			example: 'I am sure you will choose me.',
			unless: ['(right|well|wisely|best|person)', '(whoever|successful|whichever)'],
		},
		{
			find: '(the|this|that) (job|post|position|role|place|spot|chair|desk) is (mine|as good as|practically|basically|already)',
			example: 'I feel that the job is mine.',
		},
		{
			find: '(as good as|practically|basically|already) (mine|filled by me|hired|one of you|part of (your|the) team|signed the)',
			example: 'I feel practically hired already.',
			passes: ["I've already signed up for the course you named.", 'You needed somebody already in June.'],
		},
		{
			find: 'i (got|have got|have) the job',
			example: 'I told my mother I have the job.',
			unless: ['(if|when|whether|while|once|before)'],
		},
		{
			find: '(part|member) of (the|your) (team|family|crew|company) already',
			example: 'I feel like a part of the team already.',
		},
		{
			find: 'already …3 (part of|one of you|colleagues|see myself|picture|one of the|belong)',
			example: 'I am already one of you.',
			unless: ['would'],
		},
		{
			find: 'i can …2 (picture|see) …2 (your|myself|me) …3 (relief|faces|desk|office|chair|team|sitting|leading|running)',
			example: 'I can already see myself running the office.',
		},
		{find: 'expect me', example: 'Expect me on the 1st.'},
		{
			find: '(just|merely|simply) …2 (let me know|tell me|say) …2 (where|which|when) …2 (sign|start|laptop|desk|begin|report)',
			example: 'Just tell me where to sign.',
		},
		{find: 'where do i sign', example: 'So where do I sign?'},
		{
			find: '(looking forward|can not wait|look forward) …4 (get going|get started|getting started|starting|start working|lead|leading|my new|join you|joining you|being part|onboarding|taking over) …3 (with you|next|in|on|all|team|.|!)',
			example: "I can't wait to get started with you next month!",
			unless: ['(possibility|opportunity|chance|if|hopefully|prospect|potential|potentially|would)'],
		},
		{find: 'i can not wait to (start|get|begin|join|lead|take)', example: "I can't wait to join the crew."},
		{find: '(glad|happy|pleased) (we|that we) …2 (agreed|agree|see eye|are on)', example: "Glad we're agreed then."},
		{
			find: '(put|send|confirm) …3 (good news|offer|it|contract) …2 (letterhead|in writing|black and white|over|to me today)',
			example: 'Could you put the offer in writing?',
			unless: ['(quote|reference|supplier)'],
		},
		{
			find: '(send|email|forward|mail|prepare|draw up|draft|print) …2 (me|over|us|the|my|a) …2 contract',
			example: 'Please send me the contract.',
		},
		{
			find: '(order|ordered|ordering) …2 (business cards|uniform|my desk|suits)',
			example: 'I have ordered business cards.',
		},
	],
	best: [
		{
			find: '(best|strongest|ideal|perfect|right|top|finest|only|obvious|outstanding) (candidate|applicant|choice|man|woman|fit for|person for|one for|qualified|hire|match for) …4 (i|me|my|you|will|have|seen|found|.)',
			example: 'I am the best candidate you have seen.',
			unless: [
				'match for my',
				'(whoever|wish|congratulations|congratulate|hope you find|chose|not the right|not the best|went to|consider|considered|in finding|if i am|to be|find|strive|how to)',
			],
		},
		{
			find: 'i am …3 (best|ideal|perfect|strongest|obvious|only|most qualified|most experienced|missing piece|unicorn|star|total package|catch|right one) (candidate|applicant|choice|person|man|woman|fit|for|you|nurse|chef|.|who|engineer|teacher|one|match)',
			example: 'I am the obvious choice.',
			unless: ['(not|hardly|far from|whether)'],
		},
		{
			find: 'i am (what they call|known as|famous|a genius|a legend|a rockstar|a star|a unicorn|second to none|the best|the one|the answer|the solution|better than|head and shoulders|out of your league|overqualified|one in a million|a catch|your man|your woman|exactly who)',
			example: 'I am the answer to your problems.',
			unless: ['(not|worried)'],
		},
		{
			find: '(nobody|no one|none|nobody else|no other|not one|neither|few|hardly anyone|hardly anybody) …3 (candidate|candidates|applicant|could|can|will|comes close|match|do it|does it|compare|names|would survive|better) …5 (me|i|mine|my|i do|week)',
			example: 'No other candidate can match me.',
		},
		{
			find: '(better|more|stronger|faster) than (any|all|most|the|anyone|your) …2 (candidate|candidates|applicants|others|rest|else|competition|internal|current|people|graduates|manager)',
			example: "I'm better than any of the others.",
			unless: ['(system|price|tool)'],
		},
		{
			find: '(compare|compete|comparing|competing) me? with …2 (graduates|juniors|others|candidates|twenty|kids|students|amateurs)',
			example: 'Do not compare me with graduates.',
		},
		{
			find: '{i} …3 (never|not once|not ever) …1 (failed|lost|fail|been turned|been rejected|been refused|made a mistake)',
			example: 'I have never failed at anything.',
			unless: ['(yet to|a patient|an animal|a day)'],
		},
		{
			find: '(i|me|my) …2 (talent|talents|calibre|caliber|gifts|genius|brilliance|excellence|superiority|stature)',
			example: "Somebody of my calibre doesn't queue.",
			unless: ['(develop|scout|management|learn|in my class|my class of)'],
			passes: ['In my present class nine children read aloud.'],
		},
		{
			find: '(someone|somebody|a man|a woman|people|talent|anyone|person|professional|nurse|engineer|candidate|chef) (of|with|like) (my|me)',
			example: 'Someone with my record is hard to find.',
			unless: ['(hire|train|help|support|was like me|people like me|for|thank|of my age|of my village|such as)'],
		},
		{
			find: '(foolish|silly|mad|crazy|fool|regret|sorry|mistake|stupid|insane|shame|kick yourself|kicking yourself|loss|lose out|miss out) …4 (let me|pass|not hire|not to hire|turn me|without me|overlook|reject|refuse|hesitate|hesitating|not choose|choose someone|somebody else|me go|me walk|missing)',
			example: 'You would be silly to let me go.',
			unless: ['(i was|i made|i would regret)'],
		},
		{
			find: 'you (will|would|are going to) …2 (regret|not regret|be sorry|not be sorry|thank me|not find|never find|not be disappointed|feel foolish|struggle)',
			example: 'You will not find anybody better.',
		},
		{find: '(your|a) loss if', example: "It would be your loss if you didn't hire me."},
		{find: '(lucky|fortunate) (to have|to get) (me|someone like)', example: "You'd be lucky to have me."},
		{
			find: '(need|needs|needed) (me|someone like me|somebody like me|a man like me|a woman like me) …2 (more|.|!|and|to|now|as|badly)',
			example: 'Your team needs me.',
			unless: ['(if|should|when|whenever|any|do not)'],
		},
		{
			find: '(weakness|weaknesses) …5 (none|no|not|can not|think of|never)',
			example: 'As for weaknesses, I have none.',
			passes: ['You asked about my weaknesses, and I gave a poor answer.'],
		},
		{find: '(i|my) …2 (speaks|speak|spoke) for (itself|themselves)', example: 'My record speaks for itself.'},
		{
			find: '(enrolment|sales|turnover|profits|profit|figures|revenue|numbers|customers|guests|orders) …3 (will|would) …1 (double|triple|soar|explode|come for my|rise|jump) …3 (with me|me|my|under|by)',
			example: 'Sales will double with me.',
		},
		{
			find: '(with me|under me|under my lead|under my leadership|with my name|in my hands|thanks to me) …4 (will|would|can not|cannot)',
			example: 'Under my leadership the orders will double.',
			unless: ['(would like|would be glad|happy)'],
		},
		{
			find: '(run|ran|teach|show|fix|sort|save|rescue|replace|reorganise|overhaul|clean) …3 (your|those|that|half your) …4 (mess|clumsy|outdated|suppliers|how it is done|wrong|team into shape|amateur|chaos)',
			example: 'I will fix that clumsy system of yours.',
		},
		{
			find: '(what|everything) you are doing wrong',
			example: "As your future head of sales, I have taken the liberty of listing what you're doing wrong.",
		},
		{find: '(competent|someone who knows) at last', example: 'They will be led by someone competent at last.'},
		{
			find: '(insult|waste|beneath|unnecessary|pointless) …4 (someone|me|my|test|trial|further|round|of my)',
			example: 'A trial shift is an insult to someone with my record.',
			unless: ['(food|of water|heat|energy|packaging|customer)'],
		},
		{
			find: '(twenty|young|junior|recruiter|intern|girl|boy) *4 (grasp|understand|assess|judge|appreciate|qualified to) …4 (me|i|my)',
			example: 'A junior cannot judge my work.',
			unless: ['(helped|taught|help)'],
		},
		{
			find: 'i (doubt|seriously doubt) …3 (you|anyone|any|recruiter|others|find|match) …3 (find|better|grasp|match|else|able)',
			example: 'I doubt you will find anyone better.',
		},
		{
			find: "(stop|no need to|needn't|why|puzzling|puzzled|surprised|still) …4 (interviewing|seeing|looking at|meeting|search|searching|interview) …3 (candidates|others|other|anyone|people|else|any further)",
			example: 'No need to interview anyone else.',
			unless: ['(i am in no hurry|understand|i appreciate|take your time)'],
		},
		{
			find: "(not|isn't|aren't) (losing any sleep|worried about the others|worried about the competition|in any doubt|afraid of competition)",
			example: "I'm not losing any sleep over the others.",
		},
		{find: '(choice|choose|decide) …2 between me and', example: 'It is a choice between me and mediocrity.'},
	],
	terms: [
		{
			find: 'how much …4 (pay|paying|earn|offer|salary|make|get|worth)',
			example: 'How much are you willing to pay me?',
			unless: ['(animals|patients|customers|suppliers|tenants|did you)'],
		},
		{
			find: '(what|which) …3 (salary|pay|wage|wages|bonus|package|perks|benefits|holiday|holidays|leave|compensation|rate) …5 (i|me|my|you|offer|offering|expect|get|looking|be|one|range|?) …4 ?',
			example: 'What salary are you offering?',
			unless: ['(data|system|software|clients|customers)'],
		},
		{
			find: '(my|the) (salary|pay|wage|bonus|compensation|package|raise|rate|fee|price|number|terms|conditions) …3 (expectation|expectations|requirement|requirements|demand|must|will|should|needs|is not negotiable|non|has|cannot|linked|would have)',
			example: 'My salary expectation has gone up.',
			unless: ['(you asked|in line with|your question|as you asked|fine by me)'],
		},
		{
			find: '(higher|better|bigger|more|increase|raise|double|upgrade|match|beat) …2 (salary|offer|number|pay|package|figure|wage|money|title|sum)',
			example: 'I would need a better offer.',
			unless: ['(client|clients|customers|suppliers|tenants|i raised)', '(raise|raised) money'],
		},
		{find: '(salary|pay) band', example: 'The salary band must be a typo.'},
		{find: '(company|a|the) car (electric|included|or|be|come)', example: 'Is the company car electric?'},
		{
			find: '(how many|{number}) …2 (days|weeks) …2 (leave|holiday|holidays|vacation|off|home office|remote) …4 (get|or|have|do i|expect|on top|are|?)',
			example: 'How many days of holiday do I get?',
			unless: ['(i have booked|i am away)'],
		},
		{
			find: '(bank holidays|overtime|pension|bonus|bonuses|stock options|shares|relocation|signing bonus|sign-on|severance|perks|company phone|parking space) …6 (i|me|my|paid|included|negotiate|on top|expect|get|cover|will|?)',
			example: 'Is overtime paid, and do I get a bonus?',
			unless: ['(payroll|clients|calculated|ran|our|at my|i handled|administered|worked)'],
		},
		{
			find: '(talk|discuss|negotiate|negotiating|discussing) …3 (numbers|money|salary|pay|terms|package|compensation|conditions|figures|my contract)',
			example: 'Shall we talk numbers?',
			unless: ['(you asked|once|after|supplier|suppliers|client)'],
		},
		{
			find: 'i (will not|do not|would not|am not going to|refuse to|cannot|can not) …2 (do|doing|be doing|accept|work|take|start|fill|come|consider|be filling|sign|settle) …2 (probation|weekends|less|below|under|for less|another test|overtime|phone|rota|nights|trial|tests|before|that online|form|without|anything)',
			example: "I don't do probation periods.",
			unless: ['(without asking|without gloves|without a)'],
		},
		{
			find: '(i|we) assume that …6 (given|included|paid|mine|from home|start|provided|standard)',
			example: 'I assume that Fridays from home are a given.',
		},
		{
			find: '(from home|remote|home office) …4 (given|mandatory|must|insist|condition|non)',
			example: 'Working from home is a condition.',
		},
		{
			find: '(i insist|i demand|i require|i shall require|i expect|i will need|i shall expect|non negotiable|not negotiable|my conditions|my terms|my condition)',
			example: 'I expect a proper title.',
			unless: [
				'(shall|should|may|can) i expect',
				'expect to (hear|find|see|learn)',
				'(nothing|little|no less of|expect to (be|finish)|to find|it to|that (the|this|it))',
				'(expected|deposit|visa)',
			],
			passes: ['Shall I expect to hear after the meeting on the 2nd?'],
		},
		{
			find: '(confirm|decide|answer|let me know|reply|offer|move|sign|act) …3 (by|before|until) …3 ({weekday}|noon|tomorrow|friday|weekend|end of) …6 (after|otherwise|or|no longer|available|gone|elsewhere)',
			example: 'Confirm by Friday, otherwise I am gone.',
		},
		{find: '(giving|give) you until', example: "I'm giving you until Wednesday."},
		{
			find: '(ball|clock) …3 (your court|ticking)',
			example: 'The ball is in your court now.',
			unless: ['(tennis|football)'],
		},
		{
			find: '(other|another|better|several|two|three|competing|rival) (offer|offers|companies|employers|firms|suitors) …4 (waiting|table|want|wants|calling|queue|asking|on the|me|interested|match)',
			example: 'I have other offers on the table.',
			unless: ['(turned|declined|withdrawn|because of you)'],
		},
		{
			find: '(competitor|competitors|rivals|headhunters|recruiters|deloitte|google|phone|others|somebody else) …5 (snap|got to me|get me|ringing|calling|call me|want me|asking me|courting|snapped|chasing|me first)',
			example: 'Your competitors are calling me.',
		},
		{
			find: '(not|never|do not|does not) (queue|wait for ever|wait forever|wait around|wait long|hang around|be available for long|stay on the market)',
			example: 'Talent like this does not wait around.',
		},
		{find: 'off the market', example: 'I will be off the market soon.'},
		{
			find: '(turned|turn) down (the|an|three|two|other|offers|google|a|several) …4 (twice|for you|ministry|offer|offers|others|google)',
			example: 'I turned down two other offers for this.',
		},
		{
			find: '(my|a) …2 signature …4 (worth|cost|wait|you|contract)',
			example: 'My signature will cost you.',
			unless: ['(under|below|above|electronic)'],
		},
		{
			find: '(worth|promote|promotion) …3 (every penny|every cent|your while|within a year|in a year|partner by)',
			example: 'I am worth every penny.',
		},
	],
};
