import type {PhraseLists} from '../language-pack.ts';

/** Takes the job for granted, waits for the offer, belittles the others, talks pay or terms before the decision. */
export const overconfidence: PhraseLists['overconfidence'] = {
	granted: [
		{find: '(see you|until|meet) …3 my first (day|week)', example: 'See you on my first day.'},
		{
			find: 'when i (start|join|begin|arrive|take over|move in|come on board)',
			example: 'When I start, who gives me the keys?',
		},
		{find: 'once i (start|join|begin|take over|am in|am there|am your)', example: 'Once I start, the system goes.'},
		{find: '(as|being) your (future|new|next|soon)', example: 'As your future head of sales I made a list.'},
		{
			find: '(which|what) …2 (laptop|desk|colour|color|uniform|office|car|computer|title|keys|badge|locker|parking) …3 (i|my|me|mine)',
			example: 'Which desk will be mine?',
		},
		{find: 'i have (resigned|quit|given notice|handed in my notice)', example: 'I have already resigned.'},
		{find: '(consider|call|think) …3 (matter|job|it) …1 settled', example: 'I consider the matter settled.'},
		{
			find: '(done deal|deal is (done|sealed)|settled matter|foregone conclusion|mere formality|only a formality|just a formality|nailed it|clinched it|in the bag|sure thing|no brainer|no contest|slam dunk)',
			example: 'It was a foregone conclusion.',
			passes: ['I like the job best when it is done right.', 'In three years we have done it twice.'],
		},
		{
			find: '(the|this|that) (job|post|position|role|place|spot|chair|desk) is (mine|as good as|practically|basically|already)',
			example: 'I feel that the job is mine.',
		},
		{
			find: 'already …3 (part of|one of you|colleagues|see myself|picture|one of the|belong)',
			example: 'I am already one of you.',
		},
		{
			find: '(put|send|confirm) …3 (good news|offer|it|contract) …2 (letterhead|in writing|black and white|over|to me today)',
			example: 'Could you put the offer in writing?',
		},
		{
			find: '(send|email|forward|mail|prepare|draw up|draft|print) …2 (me|over|us|the|my|a) …2 contract',
			example: 'Please send me the contract.',
		},
		{
			find: 'my (new|future|next) (colleagues|colleague|team|office|desk|boss|job|work|place|employer|department|workplace|working place|school|house|staff|ward|classroom|workshop)',
			example: "My new colleagues seemed nice, and I can't wait to lead them.",
		},
		{
			find: 'when …2 (do|can|will|could|should|shall|may|would) i …2 (start|begin|pick up|collect|get|sign|move|report|receive|expect|come|take over|have) …6',
			example: 'When do I pick up my uniform and my keys?',
		},
		{
			find: '(look|looking) forward to …2 (starting|joining|leading|working with you|my|our|becoming|beginning|the start|managing|taking over|many years|seeing you on my)',
			example: 'Looking forward to my offer letter!',
			unless: ['(if|should|would|opportunity|possibility|chance|hopefully|hope|maybe)'],
			passes: ['I would look forward to joining the radiology team, should you decide that way.'],
		},
		{
			find: "(can not|cannot|hardly|can't) wait to (start|begin|lead|get going|take over|join|meet|get|see my|be)",
			example: 'I can hardly wait to take over the department.',
		},
		{
			find: '(waiting|wait|await|awaiting|expect|expecting|count on|look forward to|looking forward to|receive|(when (does|do|will|can|is|are))) …3 (offer|contract|good news|positive answer|yes|paperwork|confirmation that)',
			example: 'When does the offer letter go out?',
		},
		{
			find: '(cancel|stop|call off|close|end|take down|skip|save) …3 (other interviews|the search|the advert|your search|looking|the rest|searching|the second round|other candidates|the ad|advertising|yourself)',
			example: 'I think we can skip the second round.',
		},
		{
			find: "(told|tell|informed|inform) (my|the|all my|your) …2 (boss|chief|landlord|manager|friends|family|wife|employer|linkedin|mother|supervisor|bank|neighbours|colleagues|residents|whole town) …3 (i am|i'm|i|that) …4 (leaving|moving|yours|new|going|go|start|coming|got|get|have the|your|off|must search|resign|gone)",
			example: "I've already told my boss I'm leaving.",
		},
		{
			find: "(already|have|i've) …2 (bought|ordered|rented|signed|packed|booked|reserved|blocked|begun|blocked out|cleared|started) …6 (flat near|a flat|your city|your plant|business cards|parking|for the office|working shoes|removal|new suit|for the first|your office|my desk|my calendar|lease|your town|apartment|for the job|new job|calling|saying|for my)",
			example: "I've cleared my desk.",
		},
		{
			find: '(i am sure|i am certain|i am confident|i know|no doubt|i trust|i assume|i expect|convinced) …2 (you will|that you|you have) …2 (choose me|pick me|hire me|take me|make me|decided for|make the right|offer me|chosen me|agree|want me|decide for me)',
			example: 'I have no doubt that you will choose me.',
		},
		{
			find: '(handed in|gave in|turned in|put in|submitted|have given|gave) my (notice|resignation)',
			example: 'I handed in my notice on Friday.',
			unless: ['(when|after|before|last year|years ago|ago|in 20 #)'],
			passes: ['When I gave my notice there last year, they gave me a clock.'],
		},
		{
			find: '(take|took) it that …6 (contract|offer|i start|i begin|i am hired|we start|paperwork)',
			example: 'I take it that the contract will come by post.',
		},
		{
			find: 'the (good|great|happy|wonderful) news …2 (my|our) (family|wife|husband|mother|parents|children|friends|kids|partner|father|mum|mom)',
			example: 'I have given the good news to my family.',
			passes: ['You told me the good news about the roof.'],
		},
		{
			find: '(begun|started|been|begin|am) …1 (looking|look|hunting|search|searching) (for|at) …2 (room|rooms|flat|flats|house|houses|apartment|apartments) …2 (near|close|by|in|around|within)',
			example: 'I have begun to look for rooms near the branch.',
			passes: ['The lodger was looking for a room near us.'],
		},
	],
	best: [
		{
			find: '(nobody|no one|none|nobody else|no other|not one|neither|few|hardly anyone|hardly anybody) …3 (candidate|candidates|applicant|could|can|will|comes close|match|do it|does it|compare|names|would survive|better) …5 (me|i|mine|my|i do|week)',
			example: 'No other candidate can match me.',
		},
		{
			find: '(someone|somebody|a man|a woman|people|talent|anyone|person|professional|nurse|engineer|candidate|chef) (of|with|like) (my|me)',
			example: 'Someone with my record is hard to find.',
		},
		{
			find: '(foolish|silly|mad|crazy|fool|regret|sorry|mistake|stupid|insane|shame|kick yourself|kicking yourself|loss|lose out|miss out) …4 (let me|pass|not hire|not to hire|turn me|without me|overlook|reject|refuse|hesitate|hesitating|not choose|choose someone|somebody else|me go|me walk|missing)',
			example: 'You would be silly to let me go.',
		},
		{
			find: 'you (will|would|are going to) …2 (regret|not regret|be sorry|not be sorry|thank me|((not|never) find (any|anyone|anybody|better|another|somebody|someone|a|one|the like|my))|not be disappointed|feel foolish|struggle)',
			example: 'You will not find anybody better.',
		},
		{
			find: '(enrolment|sales|turnover|profits|profit|figures|revenue|numbers|customers|guests|orders) …3 (will|would) …1 (double|triple|soar|explode|come for my|rise|jump) …3 (with me|me|my|under|by)',
			example: 'Sales will double with me.',
		},
		{
			find: '(twenty|young|junior|recruiter|intern|girl|boy) *4 (grasp|understand|assess|judge|appreciate|qualified to) …4 (me|i|my)',
			example: 'A junior cannot judge my work.',
		},
		{find: '(choice|choose|decide) …2 between me and', example: 'It is a choice between me and mediocrity.'},
		{
			find: "(i|i'd|we) (would|will|'ll|shall|can|could|am going to|'m going to) …2 (improve|change|turn around|transform|fix|double|triple|raise|revolutionise|lift|be your best|be the best|be a huge|outperform|beat|replace|save your|run|show them|reorganise|sort out|put your) …4 (your|the team|results|company|department|within|everything|all|teacher|success|sales|in a|school|shop|how)",
			example: 'I will improve all in your company, trust me.',
		},
		{
			find: 'i (deserve|deserved|merit|have earned|aced|nailed|shone|excelled|passed your|impressed|(convinced (you|them|everybody|everyone))|never fail|have never failed|never lost|am worth|am used to winning)',
			example: 'I deserve this.',
		},
		{
			find: '(lucky|fortunate|honour|gift|bargain|catch|prize|asset|gold) …3 (to have me|for you|to get me|with me|you have found|in me|to your company|i would be|i am)',
			example: 'You would be lucky to have me.',
		},
		{
			find: "i (am|'m) …1 (the|your|by far|easily|clearly|simply|exactly|obviously|without|undoubtedly|really|a|better|surely) …3 (best|perfect|ideal|strongest|only|missing piece|one you|number one|right person|right man|right woman|most qualified|obvious|natural|top|person you|unicorn|perfect ten|first choice|top student|better) …5",
			example: "I'm a perfect ten for this role.",
			unless: [
				'(not|if|whether|nor|may|might|hardly|never|you found|second|think you) …3',
				'the only (one|person) (in|at|who) …3 (my|our|the)',
			],
			passes: ["I'd be delighted to join the team if you feel I'm the right person."],
		},
		{
			find: "(other|others|rest) …1 (candidates|applicants|lady|gentleman|fellas|field|shortlisted|two|people you)? …3 (can not|cannot|could not|no chance|out of their|pack|not up|go home|don't worry|do not worry|can't|weak|pity|cancel|courtesy|reject|compete)",
			example: 'The others can go home, the uncle is here.',
		},
		{
			find: '(no one|nobody|no other|none of the others) …3 (else)? …1 (can|could|will|would|knows|does|has|do|matches|comes) …4 (better|like me|like i|as well as|as i|job|need|fill|as good|as much|my|so good|close)',
			example: 'Nobody knows this machines so good like me.',
		},
	],
	terms: [
		{find: 'i have …1 (other|several|two|better|more|many) …1 offers', example: 'I have other offers on the table.'},
		{
			find: '(how much|what) …4 (willing|prepared|ready|able|going) to (pay|offer)',
			example: 'How much are you willing to pay me?',
		},
		{
			find: '(what|which) …3 (salary|pay|wage|wages|bonus|package|perks|benefits|holiday|holidays|leave|compensation|rate) …5 (i|me|my|you|offer|offering|expect|get|looking|be|one|range|?) …4 ?',
			example: 'What salary are you offering?',
		},
		{
			find: '(how many|{number}) …2 (days|weeks) …2 (leave|holiday|holidays|vacation|off|home office|remote) …4 (get|or|have|do i|expect|on top|are|?)',
			example: 'How many days of holiday do I get?',
		},
		{
			find: '(confirm|decide|answer|let me know|reply|offer|move|sign|act) …3 (by|before|until) …3 ({weekday}|noon|tomorrow|friday|weekend|end of) …6 (after|otherwise|or|no longer|available|gone|elsewhere)',
			example: 'Confirm by Friday, otherwise I am gone.',
		},
		{
			find: '(competitor|competitors|rivals|headhunters|recruiters|deloitte|google|phone|others|somebody else) …5 (snap|got to me|get me|ringing|calling|call me|want me|asking me|courting|snapped|chasing|me first)',
			example: 'Your competitors are calling me.',
		},
		{
			find: "(do not|don't|will not|won't) (do|work|accept|take|need|sit|start|negotiate) …2 (tests|probation|weekends|nights|less|trial|below|under|for less|orders|for free|overtime|saturdays|small tasks|the test|a test)",
			example: "I don't do probation periods.",
		},
		{
			find: 'i …1 (want|need|expect|require|demand|would want|would expect|shall require|must have|will require|will only come|shall not accept|will not accept|insist on) …5 (salary|bonus|company car|flat|days vacation|own office|assistant|pay|title|euro|euros|pounds|lakhs|raise|home office|contract in|promoted|promotion|offer in|profit share|less than|fridays|weekends off|per hour|more money|rate)',
			example: "I'd need a signing bonus to say yes.",
			unless: ['(nothing|special|on time|know|question)'],
			passes: ['I expect nothing special from the salary, only that it comes on time for all.'],
		},
		{
			find: '(salary|pay|bonus|money|package|compensation|fee|rate|benefits) …5 (negotiable|too low|what i am worth|worth|not enough|my expectations|expectations|top|ten per cent|below|more than|i expect|must be|should be|minimum|at least|please|first|i want|i would like|included)',
			example: "Is the salary negotiable? I'd be after ten per cent more.",
			unless: ['(you|they|your colleague) (asked|mentioned|said|told|explained|named|wrote)'],
		},
		{
			find: '(what|how much) …3 (salary|pay|bonus|perks|benefits|package|offering|i earn|will i earn|do you pay|would you pay|holiday|can you offer|going to earn|would my|will my) …6 ?',
			example: 'What are the perks?',
		},
		{
			find: '(thinking|hoping|looking|aiming|counting|asking) (of|for|at|on) …2 # …3 (gross|net|a year|per year|per annum|a month|per month|an hour|per hour|euros|euro|pounds|dollars|francs|kronor|salary|plus)',
			example: 'I was thinking of 34,000 gross.',
			unless: ['(tonnes|sheep|plates|covers|parts|calls|units|orders|tickets) …1 (a|an|per)'],
			passes: ['We were aiming for 40 sheep an hour.'],
		},
	],
};
