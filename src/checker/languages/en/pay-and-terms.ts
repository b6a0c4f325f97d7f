import type {PhraseLists} from '../language-pack.ts';

/** Talks pay, terms or other offers before the decision. */
export const payAndTerms: PhraseLists['overconfidence']['terms'] = [
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
	{
		find: '(are|is) there …4 {perk} …8 ?',
		example: 'Is there a relocation package?',
	},
	{
		find: '(do|does|will|would|can|could) (you|it|they|staff|employees|nurses|teachers|(the|your) (company|firm|hospital|school|job|post|position|role|employer)) …2 (pay|offer|cover|provide|give|include|reimburse|contribute|get|have|come with|help) …5 {perk} …8 ?',
		example: 'Do you also pay for overtime?',
		passes: ['Would you like me to explain how we cut overtime?'],
	},
	{
		find: '(can|could|may|would|will|do|shall|am|are|is|what|how|when) …4 (i|my|we) …6 ({perk}|from home|pay rise|raise|days off|(sick|holiday|maternity|overtime) pay|(annual|parental|sick|maternity|study) leave) …8 ?',
		example: 'Can I work from home two days a week?',
		unless: ['(explain|write|describe|send|example|invoice|ticket|tickets|claim|did|were|was|cut|showed)'],
		passes: ['Shall I write down how we cut overtime?'],
	},
	{
		find: '(((tell|let) me|(like|need|want|wish) to (know|ask|discuss|clarify|talk)|talk|wondering) …2 (about|on|what|how|the|my) …4 ({perk}|(sick|holiday|maternity) pay))|(before i (say yes|take (it|the job|the role|this)))',
		example: 'Could you tell me more about the pension scheme and the sick pay?',
		unless: [
			'(you|he|she|they|i|colleague) (told|asked|mentioned)',
			'(next (stage|step|meeting|interview|round)|later|trial|problem|if you|once)',
			'(got|had|were able|glad|happy|enjoyed|liked|good) …1 to talk',
		],
		passes: ['You told me about the overtime in the pressing shop.'],
	},
	{
		find: 'i …1 (want|like|need|expect|hope|wish|must|should|deserve) …1 (earn|be earning|be paid|get paid|being paid) …3 (#|{number}|at least|more|minimum|no less|between|around|over)',
		example: "I'd like to be paid at least 45k.",
		unless: ['you (asked|wanted|said)'],
		passes: ['You asked what I hope to earn: about 30,000.'],
	},
	{
		find: '(an|another|other|two|three|several|better) …1 (offer|offers) …3 (on the table|in hand|in my pocket|(but i (prefer|like|would|wait)))',
		example: 'I have an offer from a rival, but I prefer you.',
	},
	{
		find: '(((other|rival|second|third) (employer|employers|company|companies|firm|firms|hospital|hospitals|school|schools) …3 (interested|courting|chasing|calling))|(keep …3 (employer|company|firm|offer) (waiting|warm|open|on hold)))',
		example: 'Other companies are also interested, so be quick.',
	},
	{
		find: '(my (minimum|floor|price|bottom line|asking price|(day|hourly|daily|going) rate) …3 #)|(for less than # …3 i)|((work|come|start|leave|do|move|live|sign) …2 for (less|under) (than)? (#|that|what))|(at least what i (get|earn|have|make|am))|(what i (get|earn|make) now …1 plus)',
		example: 'My minimum is 3,200 net per month.',
		unless: ['you (asked|wanted|said|inquired|enquired)'],
		passes: ['You asked for a figure: my minimum is 3,200.'],
	},
	{
		find: '((you|your (company|firm)) (can|could|will|would|are able to) …1 (match|beat|raise|improve|better|top|increase|go above) …2 (pay|salary|figure|wage|wages|offer|rate|income|package))|((hope|trust|expect|wonder|see|sure|think|there) …3 (pay|salary|figure|wage|offer|rate|sum|package) …5 (raised|increased|improved|higher|negotiated|go up|matched|better))',
		example: 'I hope you can match the pay of my present firm.',
	},
	{
		find: 'i …2 (want|need|require|would like) …1 (a|my|the|an) …2 (car|company car|phone|laptop|locker|office|parking|van|desk|uniform|badge|flat|assistant|secretary) (and|of|with|from|near|in|too|as|for|$)',
		example: 'I would also want a car and a phone.',
		unless: ['(you asked|to get|to reach|lift|taxi|learn|if|at home)'],
	},
	{
		find: '((how much …1 (you|they|it|the (job|post|position|company|role|firm)) …1 (pay|pays|paid))|((is|are) the? (salary|pay|wage|wages|lunches|lunch|meals|parking|bonus|uniform|uniforms|gym|training) …2 (monthly|weekly|hourly|negotiable|free|paid|included|subsidised|covered|fixed|gross|net) …5 ?)|(how many …1 (sick|holiday|vacation|free|home) (days|weeks)))',
		example: 'Is the salary monthly or weekly?',
		unless: ['(lost|cut|fell|customers|guests)'],
	},
	{
		find: '((do|will) i (get|receive|share|wear) (a|an|my|the|any|paid|own) …9 ?)|((what|which) …2 (dress code|working hours|shift pattern|probation) …8 ?)|((can|could|may) i …2 (have|get|use|take) the (parking|desk|locker|office|window))',
		example: 'Do I get a key card straight away?',
		unless: ['(visit|interview|second|test|dinner|right|offer|answer|chance|reply)'],
		passes: ['Do I get a visitor badge for the second interview?'],
	},
	{
		find: '((salary|pay|wage|wages|rate|figure) …7 (is|seems|looks|sounds|feels) …3 (low|little|modest|poor|below|small|disappointing))|(i (think|believe|feel|find|say) …2 (#|{number}) …4 (would be|seems) …1 (fair|right|adequate|appropriate|reasonable|acceptable))',
		example: 'The pay you mentioned is a bit low for somebody with ten years of practice.',
		unless: ['(minutes|metres|people|pupils|patients|children|nurses|reason)'],
		passes: ['I think that twenty pupils are the right number for a choir.'],
	},
	{
		find: '((what about …2 (thirteenth|holiday|holidays|{perk}|money|weekends|pay|parking) …4 ?)|(is it possible …2 to …1 (get|have|receive|work|take|be) …5 ({perk}|advance|from home|part time|paid|off) …6 ?)|(how (does|do|is|are) …3 (handle|deal with|pay for|reward|regulate|compensate|handled|paid|regulated) …3 (travel|costs|overtime|holidays|leave|expenses|raises|promotions|sundays|childcare|{perk}) …6 ?))',
		example: 'How does the firm handle travel costs for its employees?',
		passes: ['How does the valve handle the heat?'],
	},
	{
		find: '((prefer|like|want|wish|need) to (work|do) (only|just)? {number} (days|hours|shifts|nights|mornings))|((can|will) only …1 (start|come|join|accept|sign|take it) …2 if (i (get|have|receive)|you (pay|give|offer)|the (salary|pay|money)))',
		example: 'I would prefer to work four days and be paid for five.',
		unless: ['(trial|you asked|visit|interview)'],
		passes: ['You asked how much I work: I like to do two shifts in a row.'],
	},
];
