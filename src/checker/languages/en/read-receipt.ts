import type {PhraseLists} from '../language-pack.ts';

/** Asks to confirm receipt, or says that the letter is tracked. */
export const readReceipt: PhraseLists['read-receipt'] = {
	confirm: [
		{
			find: '(simple|short|mere|quick|single) (received|yes|read|ok) (would|will|is) …1 (do|enough|suffice)',
			example: 'A simple “received” would do.',
		},
		{
			find: '(confirmation|acknowledgement|acknowledgment|notice|proof|evidence|note|token|trace|assurance|notification|sign|signal|word) (of|that|from) …6 (receipt|reception|arrival|delivery|received|arrived|reached|reading|read|seen|opened|got this|safely|perused|life|having|made it|holding|gone through|been through)',
			example: 'A short confirmation that this has arrived would be good.',
			unless: ['(i|we) (will|can|enclose|attach|have|received|got|send)'],
			passes: ['I have never asked the client for a confirmation of reading, it makes pressure.'],
		},
		{find: '(acknowledgement|acknowledgment)', example: 'I would be obliged for an acknowledgement.'},
		{
			find: '(let|tell|drop|give|send|write|shoot|fire|text|holler|shout|ping|reply|answer|respond|inform) …6 (if|that|whether|when|once|as soon as|so) …2 (you|this|it|my|the|they) …4 (received|receive|got|get|gets|read|seen|arrived|arrives|reached|reaches|lands|landed|came through|went through|opened|had it|have it|have this|had this|have had|turns up|made it|through)',
			example: 'Let me know that you got this.',
			unless: [
				'({outcome} (when|once))',
				'through and (if|whether) (the|my) …1 (post|job|role|position|place|project)',
				'(my parcel|once i|when i|if you get|whether you get|chance|word from|news|get the chance|a minute|a moment|a sec|a second|five minutes|hear)',
			],
			passes: [
				"The parking code didn't come through with the map, could you send it again when you get the chance?",
				'If it has gone to someone else, no dramas, just let me know when you get a sec.',
			],
		},
		{
			find: '(are|can|do) you (getting|see|seeing|reading|receive|receiving|have) (this|me|it)',
			example: 'Are you getting this?',
		},
		{
			find: '(want|wanted|like|need|have|wish|important|sure|certain|know|wonder|wondering|hope|make sure|be sure|check|checking|see) …4 (this|it|mail|email|letter|message|note|lines) …3 (arrived|reached you|has reached|was received|got through|got to you|was read|has been read|been read|been received|made it|come through|came through|went through|gone through|landed|has arrived|has been opened|was delivered|was opened|is not lost|not spam|spam|junk)',
			example: 'I want to be sure that this has reached you.',
		},
		{
			find: '(reply|respond|write|drop|shoot|fire|holler|scribble|write me|nod|click|wave|cough|shout|give|make) …5 (so (that)? i know|so (that)? i can|to show|to prove|if you (got|received|read|have read|see|saw)|if it|when you (have read|get this|receive this|read this|see this|got this)|once you (have read|read|receive|get|see|have received)|as soon as you (read|receive|get|open|have)|upon receipt|on receipt|on reading|after reading|that you (have read|read|received|got|have received|saw))',
			example: 'Give me please a sign that you have read it.',
		},
		{
			find: '(read|reading|seen|opened|open|received|got|had) (this|it|my mail|my email|my letter|my message|my note|these lines|the above|the present) …4 (know|tell|reply|confirm|shout|sign|initial|stamp|answer|say so|click|yes)',
			example: 'When you have read this, shout.',
		},
		{
			find: '(initial|countersign|stamp|sign|date) …5 (return|copy|send back|receipt|received|scan it|this note)',
			example: 'Would you sign a copy and return it?',
		},
		{
			find: '(pressing|press|hit|click|clicking|push) …2 (notification|receipt|confirm|confirmation|yes|read)',
			example: 'You would do me a favour by clicking the confirmation link.',
		},
		{
			find: 'went to the right',
			example: "It'd put my mind at rest if you could verify that this went to the right Ms Novak.",
		},
		{
			find: '(let|tell|give|drop|send|write|shoot|reply|answer|respond|confirm|say|shout|holler|nod|sign|signal|ping|verify|check|know|learn|told|hear|assurance|reassure|prove|proof|word) …9 (this|it|these lines|my (mail|email|letter|message|note|lines|words)|the thing|mine) (has|have|is|was|were|did|does)? …2 (arrived|reached you|got to you|got through|gets through|came through|comes through|went through|gone through|made it|makes it|landed|lands|received|been received|opened|been opened|been read|turns up|turned up|shows up|showed up|in your hands|in human hands|not lost|not gone|safe)',
			example: "I'd like a word from you that my lines made it.",
		},
		{
			find: '(arrived|reached you|got through|came through|made it|landed|received|got this|read this|opened this|seen this) …6 (let me know|tell me|say so|drop me|send me|give me|please reply|please answer|please confirm|a word|a line|a sign|a nod|reply|yes would|would be)',
			example: 'If this has reached you, a nod is all I ask.',
		},
		{
			find: '(please|kindly|could you|can you|would you|you|to|and|do|^) …2 (confirm|acknowledge|verify|certify|indicate|attest) …3 (receipt|reception|arrival|delivery|that you (have|received|got|read|had)|this letter|this mail|this email|this message|this note|my letter|my email|the same|you have|you got)',
			example: 'Please to acknowledge the same.',
			unless: ['(no need|not need|never|need not|without) …4 (confirm|confirming|acknowledge|asked|receipt)'],
			passes: ["You don't need to confirm this mail."],
		},
		{
			find: '(please|kindly|do|^) …1 (acknowledge|ack) …4',
			example: 'Acknowledge please.',
			unless: ['acknowledge (the|that|how|my (mistake|error|limits))'],
		},
		{
			find: '(sure|certain|know|knowing|hear|learn|check|reassured|wonder|wondered|wondering|glad|good) …4 (this|it|my (letter|mail|email|note|message|words|lines|card)|the (letter|mail|envelope|note)|mine|this one|these words) (has|had|have|is|was)? …1 (arrived|reached|came|come|landed|got|gone|been seen|been read|been opened|found its way|made it|ended up|seen|opened|been put|in front|on file|lost)',
			example: 'Do let me know that this arrived safely.',
			unless: ['(come|came|gone) back'],
			passes: ['I would be thankful to know whether it has come back from the board.'],
		},
		{
			find: '(have|had|did) you …2 (chance|seen|see|receive|received|got|get|become) …3 (my|the) …2 (email|mail|letter|note|message|card|e mail|e-mail|thank-you|lines) …6 ?',
			example: 'Have you received my letter?',
		},
		{
			find: '(make|be|being) (sure|certain) …2 (you|it|this) …2 (received|got|have|has|had|reached|arrived|read)',
			example: 'For be sure that you have it, please answer with yes.',
		},
		{
			find: '(sign|signal|note|word|answer|mail|line|confirmation) …4 (that|if|when) …1 (this|it|my|the|you|mine) …3 (arrived|come|came|received|reached|with you|got|read|landed|seen)',
			example: 'A short line that this reached you would be appreciated.',
		},
		{
			find: '(receipt|reading receipt|read receipt|delivery receipt|return receipt|read-receipt) …4 (this mail|this letter|this email|please|requested|asked|request|you read|tells|on this)',
			example: 'A receipt for this letter, please, made out to A. Whitcombe.',
			unless: [
				'(warehouse|driver|drivers|goods|till|customer|customers|supplier|couriers|courier|logistics|pharmacy|turned off|switched off|no need|expense|expenses|taxi|train)',
				'(nobody|never|not|unasked) …2 (asked|requested|request)',
			],
		},
		{
			find: "(i|i've|have) …1 (asked|requested|set|ticked|added|switched|turned|put) …4 (receipt|tracking|read receipt|notification|report back)",
			example: "I've switched on a read receipt for this one.",
		},
		{
			find: '(let|tell|say|text|inform|notify|drop|answer|reply|respond|shout|holler|ping|confirm|assure|know|write|wave|nod|word|line|sign|note|message|copy|indicate) …6 (if|that|whether|when|once|as soon as|so|you|after|upon) …3 (you|she|he|they|it|this|mail|email|letter|message|note|lines|mine) (have|has|had|did|were|was|is|are)? …1 (got|received|read|seen|saw|reached|arrived|come|came|landed|opened|found|in receipt|receive|get this|had this|got through|gets there|lands|arrives|reaches)',
			example: 'Say "hi" if you\'ve seen this.',
			unless: [
				'{outcome} (when|once)',
				'(come|came|gone) back',
				'through and (if|whether) (the|my) …1 (post|job|role|position|place|project)',
			],
			passes: [
				'Kindly let me know his feedback when you receive it.',
				'Do you know if it has come back from the board?',
			],
		},
		{
			find: "(i|me|us|i'd) …6 (sure|certain|know|knowing|hear|learn|check|reassured|wonder|wondered|wondering|glad|calm|rest) …5 (you|she|he|they|it|this|mail|email|letter|message|note|lines|mine) (have|has|had|did|were|was|is|are)? …1 (received|got this|got my|got it|has this|have this|have it|reached you|arrived|come|landed|opened|in receipt|receive this|had this|got through|gone astray|vanished|disappeared|not lost|been read|been seen)",
			example: 'Let me know you got this.',
			unless: ['(come|came|gone) back'],
			passes: ["I'd be glad to hear if it has come back from the board."],
		},
		{
			find: '(please|kindly|only) …6 (you|the) …2 (have|are|has) …1 (it|this|mine|my (letter|mail|note|email|message)|received|in receipt|read)',
			example: "Please let me know you're in receipt of this.",
			unless: ['(once|when|whenever|as soon as|after|until) (you|the) …1 (have|are|has)'],
			passes: ['Please share the feedback once you have it.'],
		},
		{
			find: 'if you …1 (have read|got this|get this|received this|receive this|can read this|see this|have seen this|have this) …8',
			example: 'If you can read this, wave!',
		},
		{
			find: '(read|delivery|reading|return) (receipt|receipts|confirmation) …6',
			example: 'I have requested a read receipt for this message.',
			unless: [
				'(built|feature|problem|annoy|i do not|never|whether|newsletter|first task|mail server|triplicate|haulier|no|nobody|without|turn|turned|depot|app|system|means|meant)',
			],
			passes: ["I don't use read receipts or tracking of any kind."],
		},
		{
			find: '(did|has|have|was|is) …1 (you|this|it|my (mail|letter|email|message|note|thank-you|card)|the (letter|mail|note|card)) …3 (receive|received|get|got|seen|arrive|arrived|reach|reached|come through|land|landed|turn up|show up|delivered) …6 ?',
			example: 'So: has it arrived?',
			unless: ['(you|they) (were|was) (waiting|expecting) …12 it'],
			passes: ['You were waiting for the kiln; has it arrived?'],
		},
		{
			find: 'this letter …4 (has|was|is|reached|came|arrived|received|lies|back|please)',
			example: 'Once you have read this letter, please notify me.',
		},
	],
	tracked: [
		{
			find: '(this|my|the|every|each) …2 (mail|email|message|letter|note) (is|are|has been|was|gets|comes) …2 (tracked|tracking|traced|monitored|logged|being tracked|recorded)',
			example: 'This mail is tracked.',
		},
		{
			find: '(mailtrack|mail program|mail programme|mail client|mail app|tracking pixel|pixel|tracker|mail tracker|hidden image|tracking|read tracking|open tracking|yesware|mixmax|streak|superhuman|boomerang) …9 (tell|tells|notify|notifies|see|shows|show|know|knows|when|alert|alerts|opened|open|read|look|looks|reports|report|enabled|installed|in this)',
			example: 'My tracker tells me when you open this.',
		},
		{
			find: '(tell|tells|told|notify|notified|alert|notification|see|report|reports|know|log|ping|shows|whistle|lamp|bell|rings|told) …5 (when|if|once|the moment|the minute|as soon as|each time|whether|how many times) …3 (open|opened|read|unfold|unfolded|looked|look|lift|scroll|opens|opening|get to)',
			example: "Tell me when you've opened it.",
		},
	],
};
