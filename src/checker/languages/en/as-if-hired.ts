import type {PhraseLists} from '../language-pack.ts';

/** Speaks and acts as if hired: of the first day, the contract, the notice given, the work to come. */
export const asIfHired: PhraseLists['overconfidence']['granted'] = [
	{
		find: '(should|shall|can|may|must|will|could|who|where|when|tell me|know|say) …3 (i|me) …6 ((the|my|our) first (day|morning|week|weeks|shift)|day one|day #)',
		example: 'Do you know who trains me in the first weeks?',
		unless: ['(if|would|should you|worked|was|were|asked|gave|taught|made|told|showed)'],
		passes: ['It was Rob who showed me the ropes in the first weeks at the yard.'],
	},
	{
		find: '(my first (task|act|step|move|project|priority|concern) …2 (will be|is going to be))|((in|on|during|within|by) …1 my first …1 (day|days|week|weeks|month|months|shift|year) …4 i (will|shall|am going|plan|intend))',
		example: 'In my first week I will sit down with every member of the team.',
		unless: ['(if|would|should you|you asked)'],
		passes: ['In my first week at the bank I sat down with every member of the team.'],
	},
	{
		find: 'i (am|will|shall) …2 (hand in|handing in|give|giving|submit|submitting|put in|putting in) my (notice|resignation)',
		example: 'I will be handing in my notice at the end of this week.',
		unless: ['(if|once|when|after|only|should|would|until|word|keen)'],
		passes: ['I will hand in my notice only when I have a new contract.'],
	},
	{
		find: '(told|informed|warned) (my|our|the|everyone|everybody) …4 (that|i|we|to) …4 ((no longer|not) (available|free|looking)|(my|our) last (day|week|month|shift|term)|(find|get) (someone|somebody|another)|replacement|(i|we) (am|are) going to be|be (working|joining|leaving|starting|teaching|a)|(starting|working) (at|with|for|in))',
		example: 'I have told everyone at home that I am going to be a teacher at your school.',
		unless: ['(ago|last year|in #|when i|you told|might|would|hope)'],
		passes: ['I told the crew that the tide was going to be late.'],
	},
	{
		find: '(know|knew|sure|certain|confident|positive|convinced|glad|happy|delighted|thrilled|pleased|believe|feel) …2 (i|we) (have|will|am|had)? …2 (got|get|getting|have|won|landed|secured|chosen|hired|selected|in for) …1 (job|position|role|post|place|spot)',
		example: 'I know I have got this job.',
		unless: ['(if|whether|would|did|could|might|what|how|why|after|before)'],
		passes: ['I would be delighted if I got the job.', 'I know how I got the post at the mill.'],
	},
	{
		find: '(thank|thanks|grateful|appreciate) …5 ((giving|offering|granting|trusting) me …1 (the|this|your) (job|position|post|role|place|contract)|(choosing|hiring|employing|appointing) (me|us)|taking me (on|into|onto))',
		example: 'Thank you for giving me the job.',
		unless: ['(interview|talk|conversation|trial|test|visit|description|chance|shortlist|second|whether)'],
		passes: ['Thank you for choosing me for the trial shift.'],
	},
	{
		find: 'i (accept|gladly accept|(am|will) …3 accept|agree to) …1 (the|your|this) …1 (job|position|offer|role|post|contract|terms)',
		example: 'I accept the position with pleasure.',
		unless: ['(if|should|were|would|whether) …9', 'offer (of|to)', '(sent|made|received|yesterday|letter|written)'],
		passes: ['I am glad to accept your offer of a second visit.'],
	},
	{
		find: '(ready|happy|prepared|willing|eager|keen|pen) …2 to sign (as|when|whenever|the contract|the papers|on|today|tomorrow|now|at|$)',
		example: 'I am ready to sign as soon as you send the papers.',
	},
	{
		find: '(as soon as|once|when|whenever|the moment|after|before|until) i (am|get|have been|have) (on board|onboard|in post|in place|in the (job|role|seat|chair|post|team|office)|(running|leading|managing|heading|teaching) (your|the (kitchen|team|department|ward|class|shop|plant|office|lab))|hired|one of you|part of|working (for|with|at) (you|your)|in charge|taken over|signed|on (the|your) (team|payroll|staff|books))',
		example: 'As soon as I am on board, I will change the filing system.',
		unless: ['(if|should|would)'],
		passes: ['I drink no coffee when I am working with clay.'],
	},
	{
		find: '(in my (head|mind|heart|thoughts)|mentally|in spirit) …1 i (am|have|already|sit|work) …3 (moved|sitting|your|part of|one of you|unpacked|working|started|in the|at the)',
		example: 'In my head I have already moved into the office.',
	},
	{
		find: '(send|share|release|issue|forward|email|mail|provide|give|confirm|expedite|process) …3 ((appointment|offer|joining|acceptance) letter|letter of (appointment|offer)|joining (formalities|date|instructions|details)|onboarding|(starter|welcome) pack|salary (breakup|break up|structure|details|slip))',
		example: 'Kindly forward me the joining formalities at the earliest.',
		unless: ['(if|should|used to|we|i) …1 (send|sent|give|share|issue|release|process)'],
		passes: ['At the bureau we send the offer letter within a day.'],
	},
	{
		find: 'i …2 (withdrawn|withdrew|withdraw|cancelled|cancel|turned down|declined|stopped|dropped|refused|called off) …1 (other|another|all|every) …2 (applications|interview|interviews|offer|offers|talks)',
		example: 'I have withdrawn my other applications.',
		unless: ['(ago|last year|in #|would|when|because|after)'],
		passes: ['In 2019 I turned down another offer to look after my father.'],
	},
	{
		find: '(expect me (on|from|at|by|there|in)|(put|pencil|write|set) me (down|in|on) …2 (rota|roster|schedule|shift)|(have|get) me (as|on) (their|your|the))',
		example: 'My notice period is four weeks, so expect me on 1 June.',
		unless: ['(if|should|would|interview|visit|trial|test|second)'],
		passes: ['Please expect me at ten for the second interview.'],
	},
	{
		find: '(you|they) (((can|could) …1 say yes)|((can|could|must|have to|will|should) …1 (choose|hire|pick|take|appoint|employ) me))',
		example: 'After a talk like that you can only say yes.',
		unless: [
			'(if|hope|hoping|pray|whether|when|should you|wish|glad|pleased|happy|why|reason|reasons|(do|did) you) …9',
			'take me (off|to|round|through|up|down|into|back|on a)',
		],
		passes: ['I hope that you will choose me, and I understand if not.'],
	},
	{
		find: '((decision|choice) (should|must|ought to) …2 (easy|obvious|clear|simple))|((tell|sure|see|know|knew|certain) …6 (decision (has been|is|was) …1 made|made up your mind|decided …2 (for|on) me))',
		example: 'I could tell from your smile that the decision has been made.',
		unless: ['(once|when|until|whenever|after|if|as soon as|let)'],
		passes: ['We met again once the decision was made by the board.'],
	},
	{
		find: '(your (search|hunt|vacancy|quest) (is|has|can|may) …1 (over|ended|end|finished|filled|complete))|((stop|end) …1 (interviewing|the interviews|your interviews|advertising the))',
		example: 'Your search is over.',
	},
	{
		find: 'i (will|shall|am going to) …1 (be joining (you|your|the (team|crew|ward|staff|department|school))|be (working|teaching|starting|leading) (with you|for you|(at|in|on) your)|relieve|replace (him|her|them|mr|mrs|ms))',
		example: 'I will be joining you in September, as we discussed.',
		unless: ['(if|should|would|visit|trial|second|open day|lunch|town|city|area|region|street)'],
		passes: ['I will be joining you for the trial shift on Tuesday.'],
	},
	{
		find: '(know|knows|told|tell|thrilled|excited|announced|posted|aware|happy|proud) …4 (i am|we are|i will be) …1 (leaving|moving|relocating|switching|changing|transferring) (to|for) (join|work|your|you|{weekday}|the new)',
		example: 'My boss here knows that I am leaving to join you.',
		unless: ['(if|would|might|anyway)'],
	},
	{
		find: '((found|got|discovered|met) your (new|next|future|right|ideal|perfect|missing) …3 $)|(you have …1 found your …2 $)',
		example: 'You have found your new nurse!',
		unless: ['(way|keys|address|building|number|number|menu|book|website|premises|advert|if|hope|when)'],
		passes: ['I hope that you find the next nurse soon.'],
	},
	{
		find: '(look no further|search no (more|further)|consider (me|myself) …2 (hired|employed|part|in|one of|accepted|chosen|your|on)|take …1 (your|that|this|the|it) …2 as (a yes|yes|an offer|agreement|a promise|acceptance)|know how this (ends|will end)|rest is (only|mere|just)? (paperwork|formality|details)|without saying that i|my answer is …1 yes)',
		example: 'I take your handshake as a yes.',
		unless: ['(if|should|interested|to your question|your question|interest)'],
		passes: ['My answer is yes to your question about nights.'],
	},
	{
		find: '(fix|set|agree|settle|confirm|arrange|schedule|decide|finalise|finalize|negotiate) …3 (start date|starting date|starting day|first day|date of joining|joining date|entry date|date to start|date for (my|the) start)',
		example: 'Could we fix my start date this week?',
		unless: ['(if|once|after|used to|contractor|course|flexible)'],
		passes: ['At the depot we fix the start date after the survey.'],
	},
	{
		find: 'i …2 already …1 (plan|planning|planned|order|ordered|learn|learning|learnt|learned|drawn up|made|prepare|preparing|prepared|written|designing|designed|started|begun|know which) …4 (my (new|first|own)|your (logo|pupils|ward|kitchen|customers|team)|lessons|timetable|changes|for (my|the) (autumn|first|new|team|department|class|ward))',
		example: 'I am already planning the lessons for the autumn term.',
		unless: ['(trial|interview|second|course|talk|visit|would|if)'],
		passes: ['I have already planned the lessons for the trial day.'],
	},
	{
		find: '(my|the) first (thing|step|change|job|act) (that)? i (will|shall|am going to|want to|plan to) …3',
		example: "The first thing I'll do is replace the old ledger.",
		unless: ['(if|would|asked|tonight|tomorrow|today)'],
	},
	{
		find: '(tell|inform|warn|ask|let) …1 (the|my|your|mr|mrs|ms|them|everyone) …3 (that|know|to)? …1 (i (will|shall|am going to|am bringing|am on my way|am coming)|(expect|wait for|get ready for|make room for|clear) …2 (me|desk|locker))',
		example: 'Tell the crew that I will relieve them soon.',
		unless: ['(if|would|visit|interview|thank|grateful|thanks|hope|second|late|{weekday})'],
		passes: ['Please tell your porter that I will return his umbrella on Monday.'],
	},
	{
		find: '(will|shall|am|bring|bringing|should|can|must|let) …6 (on|for|before|after|until|by) my first (day|week|{weekday}|morning|shift|month|pay|payday)',
		example: "I'm bringing cake on my first Friday.",
		unless: ['(if|would|should you|remember|worked|was|were|had|forget)'],
		passes: ['I will never forget the fog on my first morning at the pit.'],
	},
	{
		find: 'i (am|feel) …2 (excited|thrilled|proud|overjoyed|honoured|ecstatic) to (start|begin|be joining|be part|be starting|have joined|become|be your|be the) …1 (my|your|part|with|a|at|in|on|the|new|career|work|working)',
		example: 'I am excited to start my career with you.',
		unless: ['(if|would|opportunity|chance|possibility|prospect|should|could)'],
		passes: ['I would be proud to become part of your crew.'],
	},
	{
		find: '(when|where|what|who|whom|which|how) …2 (will|does|do|should|shall|must|is) …1 ((my (training|shift|induction|onboarding|orientation|probation|contract|first|rota|line manager|mentor|predecessor|workplace))|(i (report|hand over|register|park|work|live|be (working|sitting|based)))) …8 ?',
		example: 'Where should I report on 1 March?',
		unless: ['(visit|interview|second|trial|test|tour|if|fault|bug)'],
		passes: ['Where should I park for the second interview?'],
	},
	{
		find: '(prepare|have|get|make|print|bring|leave) …3 (contract|agreement|papers|paperwork) (ready|prepared|waiting|drawn|printed|for me|so that i)',
		example: 'Please have the contract ready when I come by on Friday.',
	},
	{
		find: '(once|as soon as|when|after) (the|my|our|your) (contract|offer|agreement|paperwork) (is|has been|are|arrives|comes|lies) …3 i (will|shall|can|am)',
		example: "Once the contract is signed, I'll give notice.",
		unless: ['(if|would|could)'],
	},
	{
		find: '(from (next|this|the) (month|week|year|term|season|{weekday}|autumn|spring|summer) (on|onwards)? (you (can|may|will)|i (will|shall|am)))|((soon|shortly|next (week|month)) (i|we) (will|shall|am) …5 (your|together|colleagues|every day))|(^ see you (all)? (at work|in the (office|ward|workshop|kitchen|staff room|lab)|on the (ward|site)))',
		example: 'From next month on you can rely on me every day.',
		unless: ['(available|free|if|could|reach|away|holiday|phone|hear)'],
		passes: ['From next month on I am free in the mornings.'],
	},
	{
		find: '(as (a|the) (member|part|employee) of your (team|staff|company|firm|crew|school)|as your) …2 i (will|shall|am going to|want to)',
		example: 'As a member of your team I will always give my best.',
		unless: ['(suggested|said|says|asked|told|advised|recommended|explained|wrote|letter|mail|email|if|would)'],
		passes: ['As your porter suggested I will take the early train.'],
	},
	{
		find: '(our (students|pupils|company|customers|clients|patients|guests|team|firm|school|ward) will (profit|benefit|love|win|grow|become|thank|be))|((we|you and i) (will|shall|are going to) (((make|be|form) a …1 (team|pair|match|partnership))|(…5 (together|as colleagues|as a team|side by side|for many years))))',
		example: 'We will make a great team, you and I.',
		unless: ['(if|would|could|might|hope|whether|who|whoever|choir|band|sing|site|tour|visit|proposed|{weekday})'],
		passes: ['I hope that we will work together one day.'],
	},
	{
		find: '(i belong (in|at|on|to) (your|this))|((trust|decision|choice|courage|wisdom) (to|of|in|for) …1 (hire|hiring|employ|employing|appoint|choose|choosing|pick|picking) me)',
		example: "I'd like to thank you already now for the trust to hire me.",
		unless: ['(if|whether|felt|should)'],
	},
	{
		find: '((changed|updated|edited) …4 (profile|linkedin|facebook|status|instagram) …5 (that|to|with|as) …3 (i|your|new))|(told …6 i am (a|an|the|your) …2 (now|at last|finally))',
		example: "I've already changed my profile to say that I work for you.",
	},
	{
		find: '(end|ended|ending|cancel|cancelled|terminate|terminated|gave up|given up|giving up|put|putting|sell|selling) (the|my|our) (lease|flat|tenancy|apartment|house) (on the market|up for|already|for|$)',
		example: "I've already asked my landlord to end the lease.",
		unless: ['(ago|in #|when|if|until|would|would|can|tenant)'],
		passes: ['In 2019 we gave up our flat for a boat.'],
	},
	{
		find: '((all|only thing) (that)? …1 (remains|left|need|needed|missing) …5 (money|contract|date|terms|sign|signature|pay|salary))|((only|now|just|still) …1 need to (agree|talk|settle|discuss) …3 (money|details|terms|date|pay|salary|contract|hours))',
		example: 'All that remains is to talk about money.',
	},
	{
		find: '((take|pull|remove|delete) (the|your|that) (advert|ad|advertisement|posting|listing|vacancy) …1 (down|offline|off|out|away))|((no need|no reason|no point|do not|pointless|unnecessary) …2 (look|looking|interview|waste|see|seeing|meet|meeting|consider|considering|read|reading|search|searching) …4 (other|others|further|more|another|else|rest|remaining) …1 (application|applications|candidate|candidates|interviews|applicants|people|cvs))',
		example: 'No need to look at the other applications.',
	},
	{
		find: '((order|print|make|get) me (a|an|my) …2 (badge|uniform|desk|card|cards|account|key|login|mailbox)|(send|give|email) me (the|my) …1 (rota|roster|shift plan)|my first day (can|will|should) be|((started|begun|busy) (packing|to pack) …1 (for|my|our)))',
		example: 'Could you already send me the rota for July?',
		unless: ['(trial|interview|visit|if|would|asked)'],
		passes: ['You asked your porter to get me a visitor badge.'],
	},
	{
		find: '(save|keep|reserve|find|clear|free|pick) (me|for me) (a|the|my) …2 (locker|desk|seat|chair|peg|hook|mug|parking space|parking spot|bench|bunk|shelf)',
		example: 'Tell the crew to save me a locker!',
		unless: ['(if|lecture|concert|show|talk|performance|open day|train|table)'],
		passes: ['Would you keep me a seat at the open day?'],
	},
	{
		find: 'see you in the (staff room|staffroom|office|kitchen|canteen|break room|workshop|yard|changing room|wardroom|mess) …4',
		example: 'I have a good feeling, so see you in the staff room!',
	},
	{
		find: 'told (the|my|our) (landlord|landlady|bank|children|school) …4 (will|would|are|is) (be)? (out|leaving|moving|gone)',
		example: "I've told the landlord that we will be out by June.",
		unless: ['(ago|if|unless|would)'],
		passes: ['I told the landlord that we would be out if it worked.'],
	},
	{
		find: '(i|we) (will|shall|am going to|can|have already|already|just|have) …1 (hand|handing|give|giving|gave|given|handed|put|putting) (in)? …1 (my|our) (notice|resignation) (in)? …2 (on|today|tomorrow|this|so|next|and|to|yesterday|already|at|$)',
		example: "I'll hand my notice in on Monday so that I can start with you in May.",
		unless: ['(if|once|should|when you|after|would|year ago|last year|unless|week|period|have to)'],
		passes: ['I would have to give my notice on the first of a month.'],
	},
	{
		find: '(already|just|since) …2 (looked|looking|found|rented|reserved|viewed|searched|seen|booked|bought) …2 (for)? …1 (a|an|the|my) …1 (flat|apartment|room|house|place|nursery|parking|season ticket|bus pass) …2 (near|close|by|in|around|next)',
		example: 'I have already looked for a flat near the plant.',
		unless: ['(wife|husband|partner|parents|family|course|if)'],
	},
	{
		find: '((has|have|with) my name (written)? (on|all over) it|(search|looking|hunt|search for you) is (over|finished|done))',
		example: 'That desk has my name on it.',
		unless: ['(file|badge|envelope|parcel|folder|shirt|mug|paper|label|locker)'],
	},
	{
		find: '(told|informed|warned|announced to) …1 (my|our|the) …3 (guests|clients|customers|pupils|patients|regulars|colleagues|boss|team|employer|chef|manager) …2 (that|where|when|i|they|to) …4 (leaving|leave|find me|going to you|join you|next year with|be with you|moving to)',
		example: 'I have told my clients where they can find me from June.',
		unless: ['(ago|years|would|if)'],
	},
	{
		find: '(decision|choice) …2 (should|will|would|can|ought to) not …1 be …2 (difficult|hard|tough|complicated|long)',
		example: 'With my record the choice should not be hard for you.',
		unless: ['(my|our) (decision|choice)'],
	},
	{
		find: 'i …1 (can|could) …2 work (anywhere|wherever i (like|want|wish|choose))',
		example: 'With my papers I could of course work anywhere.',
		unless: ['(remote|remotely|shift|laptop|travel|move|region|site|sites)'],
		passes: ['I can work anywhere in the region.'],
	},
	{
		find: '(tell|warn|inform) (your|the) other …4 (candidates|applicants|people|ones|hopefuls) …2 (to (look|give up|go|try|stay)|that|they|not to)',
		example: 'You can tell the other candidates to look elsewhere.',
	},
	{
		find: '(i|we) would not …1 (come|start|work|move|get up|leave|sign) …2 (for (anything|less|nothing)|below|under|unless) …4 (below|under|less|than|#|{number}|that)',
		example: 'I should mention that I would not come for anything below 140,000 rupees.',
	},
	{
		find: '(prepare|order|get|have|reserve|put aside) (for me|me|ready) …1 (the|a|my) …3 (overalls|uniform|boots|gloves|helmet|badge|keys|laptop|desk|locker|apron|tools)',
		example: 'Please prepare for me the overalls in size L.',
		unless: ['(if|trial|visit|test|asked|thank|thanks|visitor)'],
		passes: ['If you could get me a helmet for the trial, I would be glad.'],
	},
	{
		find: '(impression|feeling|sense|clear|certain|sure) …3 (that)? …1 (the matter|it|everything|the thing|all) (was|is) …1 (settled|decided|done|agreed|a done deal|in the bag|sealed)',
		example: 'I left with the impression that the matter was settled.',
		unless: ['(not|until|once|if|no) …2 (settled|decided|agreed)', 'against me'],
		passes: ['Once it is settled, I would be glad to hear.'],
	},
	{
		find: '(i take it|i assume|i presume|i gather) (that)? …1 (i have|i) …1 (got|have|am|was) …1 (it|the (job|post|position|place)|hired|in|chosen|yours|the one)',
		example: "I take it I've got the job, so is it the early shift?",
		unless: ['(not|whether)'],
	},
	{
		find: 'in my first (week|weeks|days|month|months) …3 (i will|i shall|i am going to) …1 (change|rearrange|reorganise|reorganize|introduce|replace|clear|put|set|bring|teach|train|sort|get|make|turn)',
		example: 'In my first weeks I will change the layout of the hall.',
		unless: ['(if|would|should you)'],
	},
	{
		find: '(when|once|as soon as|after) (my|the) (contract|offer) (is|has been) (signed|ready|on the table|drawn up|here)',
		example: 'The rest we can discuss when my contract is signed.',
		unless: ['(sponsor|supplier|customer|rental|if)'],
	},
	{
		find: '(perfect|ideal|exact|hundred per cent|100 per cent) (match|fit|candidate|person) …2 (for|to) (each|every|all|any)',
		example: 'I am a perfect match for each and every point of the advert.',
	},
	{
		find: '(nobody|no one|none|not one) (else)? …3 (you|seeing|interviewed|seen|talked) …5 (come close|comes close|match|compare|measure up|hold a candle|beat)',
		unless: ['i (interviewed|met|know|saw)'],
		example: 'Frankly, nobody else you are seeing will come close.',
	},
	{
		find: '(you|everyone|they) can (stop|end|close|finish|cancel|call off|wrap up) (the)? …1 (interviewing|interviews|search|searching|hunt|hunting|seeing people|(looking ($|now|any|any further)))',
		example: 'You can stop interviewing now.',
	},
];
