import type {PhraseLists} from '../language-pack.ts';

/** Asks to confirm receipt, or says that the letter is tracked. */
export const readReceipt: PhraseLists['read-receipt'] = {
	confirm: [
		{
			find: '(confirm|acknowledge|confirming|acknowledging|verify|certify|attest|check|checking) …4 (receipt|reception|delivery|arrival|received|receiving|arrived|reached|got|read|seen|came through|come through|gone through|went through|opened|landed|obtained|having received)',
			example: 'Please confirm receipt of this message.',
			unless: [
				'(your|order|orders|parcel|parcels|i will|i can|i am|i have|we|supplier|suppliers|patients|deliveries|goods|invoice|invoices|hereby|i confirm|to confirm our|happy to confirm)',
				'(i|gladly|hereby|this|to) …2 (confirm|acknowledge|confirming) …1 (receipt|that i|our|your|my)',
			],
		},
		{
			find: '(confirmation|acknowledgement|acknowledgment|notice|proof|evidence|note|token|trace|assurance|notification|sign|signal|word) (of|that|from) …6 (receipt|reception|arrival|delivery|received|arrived|reached|reading|read|seen|opened|got this|safely|perused|life|having|made it|holding|gone through|been through)',
			example: 'A short confirmation that this has arrived would be good.',
			unless: [
				'(i|we) (will|can|enclose|attach|have|received|got|send)',
				'(your|for your|thank you for) …2 (confirmation|acknowledgement|note|word|notice)',
			],
		},
		{
			find: '(read|delivery|reading|return|opening|receipt) (receipt|receipts|confirmation|notification|alert|report|notice|acknowledgement)',
			example: 'I have asked for a read receipt.',
			unless: [
				'(no need for|without a|i have not|do not need|never|turned off|switched off)',
				'(warehouse|driver|drivers|goods|till|customer|customers|supplier|couriers|courier|logistics|pharmacy)',
			],
		},
		{
			find: '(acknowledgement|acknowledgment)',
			example: 'I would be obliged for an acknowledgement.',
			unless: ['(thank|for your|section|chapter|of your|page)'],
		},
		{
			find: '(let|tell|drop|give|send|write|shoot|fire|text|holler|shout|ping|reply|answer|respond|inform) …6 (if|that|whether|when|once|as soon as|so) …2 (you|this|it|my|the|they) …4 (received|receive|got|get|gets|read|seen|arrived|arrives|reached|reaches|lands|landed|came through|went through|opened|had it|have it|have this|had this|have had|turns up|made it|through)',
			example: 'Let me know that you got this.',
			unless: [
				'(my parcel|once i|when i|if you get|whether you get|chance|word from|news|get the chance|a minute|a moment|hear)',
				'(get|got|have) (a|any|further|more|time|the|questions)',
			],
		},
		{find: 'let me know you (got|received|have|read|saw)', example: 'Let me know you got this.'},
		{
			find: '(just|only)? (let|tell) me (know)? (it|this|they) (arrived|got there|reached|came through|landed|made it)',
			example: 'Just let me know it arrived.',
		},
		{
			find: '(did|has|have|was|is|does|were) …1 (you|this|it|my|the) …4 (receive|received|get|got|read|seen|arrive|arrived|reach|reached|come through|came through|gone through|go through|land|landed|turn up|show up|getting this|make it|opened|open|delivered) …4 ?',
			example: 'Did you receive my letter?',
			unless: [
				'(get|got|getting) (to|the job|a chance|any|much|used|started|it to|into|him|her|them|far|on|the idea|round|your)',
				'(you|they) …2 (read|seen) (the|a|any|about|what) …1 (book|article|study|news|report|film|series|piece|paper)',
				'(decision|position|verdict|anyone|panel|committee|team|flowers|goods|samples|shipment)',
				'(read|receive|received|open|opened|reach|reached) (out|many|more|most|applications|a lot|enough|at|the goal|target|the target)',
			],
		},
		{
			find: '(are|can|do) you (getting|see|seeing|reading|receive|receiving|have) (this|me|it)',
			example: 'Are you getting this?',
			unless: ['(see this (role|post|job|position|as|going|happening|team|changing|developing|project))'],
		},
		{
			find: '(want|wanted|like|need|have|wish|important|sure|certain|know|wonder|wondering|hope|make sure|be sure|check|checking|see) …4 (this|it|mail|email|letter|message|note|lines) …3 (arrived|reached you|has reached|was received|got through|got to you|was read|has been read|been read|been received|made it|come through|came through|went through|gone through|landed|has arrived|has been opened|was delivered|was opened|is not lost|not spam|spam|junk)',
			example: 'I want to be sure that this has reached you.',
			unless: [
				'(hope|trust) (this|you|the|my)? …2 (finds|reached|reaches|arrived safely)',
				'i hope …2 (this|it|letter|parcel) (reaches|finds)',
			],
		},
		{
			find: '(spam|junk|rubbish|quarantine|filter|filtered|void|ether|limbo|hyperspace|black hole|down a hole|astray|missing|swallowed|lost in the) …9 (tell me|let me|reply|answer|confirm|word|echo|shout|sign|know|told|so please|say so|checking|check)',
			example: 'In case this lands in spam, please send a word.',
			unless: ['(i found|your (mail|email|message)|my spam|slipped into my)'],
		},
		{
			find: '(tell|told|know|sign|word|checking|check|sure|certain|prove|reassure) *9 (spam|junk|rubbish|quarantine|filter|void|ether|limbo|disappear|disappeared|vanish|vanished|swallowed|astray|missing)',
			example: 'I would like to know that it did not vanish.',
			unless: ['(i found|my spam|slipped into my|your (mail|email|message))'],
		},
		{
			find: '(reply|answer|respond|write|mail|email|text|message|drop|send|shoot|fire|holler|scribble|write me|nod|click|wave|cough|shout|give|make) …5 (so (that)? i know|so (that)? i can|to show|to prove|if you (got|received|read|have read|see|saw)|if it|when you (have read|get this|receive this|read this|see this|got this)|once you (have read|read|receive|get|see|have received)|as soon as you (read|receive|get|open|have)|upon receipt|on receipt|on reading|after reading|that you (have read|read|received|got|have received|saw))',
			example: 'Please reply so that I know you got it.',
			unless: [
				'(so that i can (plan|prepare|book|bring|arrange|start))',
				'(so i can|to show you|to show|to prove) …3 (my|the|a|how|them|prepare|plan|book|bring)',
			],
		},
		{
			find: '(short|quick|brief|simple|single|one|word|line|syllable|echo|dot|dash|yep|aye|roger|ok|thumbs up|blank|full stop|squiggle|initials|tick) …4 (reply|reply is|answer|yes|here|received|word|would do|would suffice|is enough|suffices|will do|would settle|would be enough|is all i need|is all it takes|got it|will suffice)',
			example: 'A simple "received" would do.',
			unless: [
				'(question|questions|answer to|my answer|i have a|here is a|here are|my reply)',
				'(quick|short|brief) (answer|reply) (on|about|regarding|was|from)',
			],
		},
		{
			find: '(blank|one word|one line|single word|empty) (reply|answer|mail|email|page|message)',
			example: 'An empty reply is enough.',
			unless: ['(i|me) …3 (wrote|got|was)'],
		},
		{find: '(sign|token|signal) of (life|arrival|receipt|reception)', example: 'Please give me a sign of life.'},
		{
			find: '(read|reading|seen|opened|open|received|got|had) (this|it|my mail|my email|my letter|my message|my note|these lines|the above|the present) …4 (know|tell|reply|confirm|shout|sign|initial|stamp|answer|say so|click|yes)',
			example: 'When you have read this, shout.',
			unless: ['(on the train|yesterday)'],
		},
		{
			find: '(initial|countersign|stamp|sign|date) …5 (return|copy|send back|receipt|received|scan it|this note|given)',
			example: 'Would you sign a copy and return it?',
			unless: ['(contract|nda|agreement|form you|i sign|i will)', 'my (diploma|certificate)'],
		},
		{
			find: '(proof|evidence|prove) …3 (delivery|served|arrived|arrival|received|receipt|each letter|sent)',
			example: 'Just give me a dot, a dash, anything, to prove it has arrived.',
		},
		{
			find: '(return|send back|mail back|fire back|write back|scribble back|reply) …5 (receipt|received|arrived|arrival|logged|got|message is come|blank|token|syllable|reached|came)',
			example: 'Return receipt requested, with thanks.',
		},
		{
			find: 'click …2 (yes|confirm|ok|the|accept) …6 (receipt|prompt|box|pops|pop up|asks|window|notification|button|asked)',
			example: 'Please click yes when asked for the receipt.',
		},
		{
			find: '(box|prompt|window|pop up|popup|program|programme|computer|outlook|dialogue|dialog) …6 (ask|asks|click|pops|appear|appears|receipt|yes|confirm|confirmation|enquire)',
			example: 'When the box pops up, click yes.',
			unless: ['(customers|users|i built|i wrote|tested)'],
		},
		{
			find: '(pressing|press|hit|click|clicking|push) …2 (notification|receipt|confirm|confirmation|yes|read)',
			example: 'You would do me a favour by clicking the confirmation link.',
		},
		{
			find: '(high priority|high importance|urgent flag|importance) …2 (marker|flag|mark|mail|message|set)',
			example: 'I have set the high importance flag.',
		},
		{find: 'no need to confirm …3 (later|in person)', example: 'No need to confirm later.'},
		{
			find: '(assume|presume|take it|conclude|believe|know) …3 (you|this|it) …3 (received|got|lost|astray|missing|read it|have this|have read|reached) …3 (unless|if|otherwise|.)',
			example: "If I hear nothing I'll assume it got lost.",
			unless: ['(you have read about|as you know|your parcel)'],
		},
		{
			find: '(if|unless) …3 (nothing|bounces|comes back|hear|silence|no reply) …6 (send it again|resend|second time|astray|lost|again tomorrow|by post|another copy|call to check|post it)',
			example: 'If I hear nothing I will send it again by post.',
		},
		{
			find: '(did not|does not|has not|not) (receive|received|get|got|reach|arrive|arrived) …1 (this|it) …6 (write|tell|let|call|resend|please)',
			example: 'If you did not receive this please write.',
		},
		{
			find: '(this|it|mail|email|message|letter) …2 (reached|arrived|came to) …1 (you|your end|there) …3 ?',
			example: 'I wonder, has this reached you?',
		},
		{
			find: 'went to the right',
			example: "It'd put my mind at rest if you could verify that this went to the right Ms Novak.",
		},
		{
			find: '(put|set|sets|ease) …2 (mind) …3 (at rest|ease) …6 (received|arrived|got|know|verify|confirm|read)',
			example: "It'd put my mind at rest if you could verify that this went to the right Ms Novak.",
		},
		{
			find: 'as a (receipt|proof|token)',
			example: 'A word will serve as a receipt.',
			passes: ['We keep the blue copy as proof for the customer.'],
		},
		{
			find: '(would|could|may|might|will) …4 (quick|brief|short) (confirmation|acknowledgement|ack|receipt|note back|ping)',
			example: 'Could I have a quick confirmation?',
		},
		{
			find: '(reassured|relieved|calmer|happier|easier) (to know|if i knew|knowing|by) …4 (arrived|received|got|read|seen|signal|reached|landed|safe)',
			example: 'I would be reassured to know it arrived.',
		},
		{
			find: '(appreciate|like|love|lovely|nice|good|glad|grateful|obliged|helpful|great|pleased|happy|important) …3 (know|knowing|hear|told|learn) …4 (you|this|it|that|my) …5 (received|got|read|opened|arrived|reached|safely|unsealed|landed|through|come in)',
			example: 'It would be good to know that you have read it.',
			unless: ['(learn|read about|reached out|your|hear (how|about|what|from))'],
		},
		{
			find: '(safely|duly) (received|arrived|reached|landed|delivered|in your hands|read)',
			example: 'Is it safely in your hands?',
			unless: ['(i|we|parcel|parcels|patients|cargo|goods) …4 (safely|duly)'],
		},
		{
			find: 'in your hands',
			example: 'I would like a word that this is in your hands.',
			unless: ['(decision|choice|matter is|rest is|is now)'],
		},
		{
			find: '(let|tell|give|drop|send|write|shoot|reply|answer|respond|confirm|say|shout|holler|nod|sign|signal|ping|verify|check|know|learn|told|hear|assurance|reassure|prove|proof|word) …9 (this|it|these lines|my (mail|email|letter|message|note|lines|words)|the thing|mine) (has|have|is|was|were|did|does)? …2 (arrived|reached you|got to you|got through|gets through|came through|comes through|went through|gone through|made it|makes it|landed|lands|received|been received|opened|been opened|been read|turns up|turned up|shows up|showed up|in your hands|in human hands|not lost|not gone|safe)',
			example: "I'd like a word from you that my lines made it.",
			unless: [
				'(parcel|parcels|patients|goods|once it|when it) …1 (arrived|reached|lands)',
				'(i will|i can|i shall|happy to|gladly) …2 (let|tell|send|confirm|write)',
				'(decision|verdict|position|post) …4 (arrived|reached)',
			],
		},
		{
			find: '(arrived|reached you|got through|came through|made it|landed|received|got this|read this|opened this|seen this) …6 (let me know|tell me|say so|drop me|send me|give me|please reply|please answer|please confirm|a word|a line|a sign|a nod|reply|yes would|would be)',
			example: 'If this has reached you, a nod is all I ask.',
			unless: ['(i|we) …2 (received|arrived|landed|read|got)'],
		},
		{
			find: '(would|could|can|will|may|might|please|do) …3 (sign|initial|stamp|tick|mark|date|countersign) …2 (this|it|copy|the slip) …6 (return|back|receipt|received|so that|evidence|proof)',
			example: 'Could you sign this and send it back as proof?',
		},
		{
			find: '(until|unless) i (hear|know|am told|have a word) …4 (arrived|received|read|safe|reached)',
			example: 'Until I know it arrived I will not rest.',
		},
	],
	tracked: [
		{
			find: '(this|my|the|every|each) …2 (mail|email|message|letter|note) (is|are|has been|was|gets|comes) …2 (tracked|tracking|traced|monitored|logged|being tracked|recorded)',
			example: 'This mail is tracked.',
			unless: ['(parcel|parcels|customer|complaint|complaints|at my)'],
		},
		{
			find: '(mailtrack|tracking pixel|pixel|tracker|mail tracker|hidden image|tracking|read tracking|open tracking|yesware|mixmax|streak|superhuman|boomerang) …9 (tell|tells|notify|notifies|see|shows|show|know|knows|when|alert|alerts|opened|open|read|look|looks|reports|report|enabled|installed|in this)',
			example: 'My tracker tells me when you open this.',
			unless: ['(parcel|fleet|herd|time tracking|order|stock|patients|goods|deliveries|bug|issue|assets|vehicles)'],
		},
		{
			find: 'i (will|shall|can|am able to|would|am going to|get to) …2 (see|know|be told|be notified|be alerted|find out|get a notification|get an alert|be informed|notice|be aware) …3 (when|if|whether|once|that|as soon as|the minute|the moment|how often|the very) …4 (you|it|this|opened|read|look|open)',
			example: 'I will see when you open this.',
			unless: [
				'(whether you|if you) …3 (interested|chosen|decide|decided|need|can)',
				'(need me|decision|decided|hire|join)',
			],
		},
		{
			find: '(notified|alerted|informed|notification|alert|alarm|pings|ping|beep|buzz|signal|message) …4 (when|once|if|as soon as|the moment|each time|every time) …3 (you|it|this|mail|email|is) …2 (open|opened|opens|read|reads|look|looked|viewed|click)',
			example: 'I get an alert when you open it.',
			unless: ['(customer|customers|patient|users)'],
		},
		{
			find: '(log|logs|records|system|software|program) …5 (you|your) …3 (opened|visited|viewed|read|looked)',
			example: 'My log says you opened the last one.',
		},
		{
			find: '(see|saw|noticed|know|notice) …2 (that)? you (have)? (opened|viewed|read|looked at) (it|my|the last|this|previous) …4 (mail|email|message|letter|note|times|twice|yesterday|already|today)?',
			example: 'I saw that you opened my last message.',
			unless: ['(article|book|cv|file|thesis)'],
		},
		{find: 'phones home', example: 'You will notice that this one phones home.'},
		{
			find: '(switched|turned|set|requested|activated|enabled|added|asked|ticked|switch|request|put) …4 (receipt|receipts|notification|tracking|alert|confirmation|return slip)',
			example: 'I have requested a receipt for this mail.',
			unless: [
				'(warehouse|till|machine|plc|cash)',
				'(i (did|have|do) not)',
				'(customer|customers|patients|switched off)',
			],
		},
		{find: 'receipt requested', example: 'Return receipt requested, with thanks.'},
		{
			find: '(if|whether|when|how many times|how often) you (open|opened|have opened|read|have read) (this|my|it|the) …9 (notified|alert|told|know|tells|see|shows|report|notification)',
			example: 'When you open this mail, I am notified.',
		},
	],
};
