import type {PhraseLists} from '../language-pack.ts';
import {links} from './links.ts';

/** What is only offered, asked for, past, the reader's own or fixed to something else does not come with this letter. */
const notHere = [
	'(can|could|will|would|might|shall|should|happy to|glad to|able to|ready to|want to|like to|wanted to|wish to|forgot to|not) …2 (attach|enclose|append|include|send|forward|provide|submit|share|upload|add|bring|put)',
	'you (sent|attached|enclosed|forwarded|mailed|emailed|gave|handed|showed|shared|included|pasted)',
	'your (attachment|attached|enclosure|enclosed|link|links|file|attachments)',
	'(no|not|without|nothing|never|nor) …3 (attached|enclosed|attachment|enclosure|attachments)',
	'(enclosed|attached) …1 (garden|courtyard|space|area|yard|cab|house|unit|garage|flat|workshop|balcony|barn|run|hospital|school)',
	'(should|if|in case) you …2 (need|want|like|wish)',
];

/** Says that something comes with this letter. */
export const attachment: PhraseLists['attachment'] = {
	attached: [
		{
			find: '(my|our|the) …2 (is|are) (attached|enclosed) (as|here|below|with|for|in|again|once|$)',
			example: 'My cuttings are attached as you asked.',
			unless: notHere,
		},
		{
			find: '(i|we) (have|am)? …1 (attach|enclose|append|attached|enclosed|appended|attaching|enclosing) (it|them|this|both|my)',
			example: 'I have attached it, since you asked.',
			unless: notHere,
		},
		{
			find: '{document} …4 (is|are|be) …2 (attached|enclosed|appended|annexed|included|below|herewith|here|in here|with this|in the attachment|in annex|in the annex|underneath|at the bottom|at the foot|on here)',
			example: 'My CV is attached.',
			unless: notHere,
		},
		{
			find: '(find|see|have|consult|check|review|open|view|note|read|look at) …5 (attached|enclosed|appended|attachment|attachments|enclosure|enclosures|annex|file below|files below|link below|below)',
			example: 'Please find my CV attached.',
			unless: notHere,
			passes: ["Would you mind resending the form, as I can't open the attachment?"],
		},
		{
			find: '(attaching|enclosing|appending) …2 (my|the|a|an|two|three|it|them|here|some|both|{document})',
			example: 'Attaching my CV.',
		},
		{
			find: '(the|my|an|our|this|these|those|said) …1 (attached|enclosed|appended|accompanying|annexed|included) …2 ({document}|pages|page|screenshot|link|one)',
			example: 'See the attached report.',
			unless: notHere,
			passes: ['The enclosed space permit I hold is valid until 2026.'],
		},
		{find: 'in the annex …1 (you|there|my|is|are)', example: 'In the annex you will see my certificate.'},
		{
			find: 'in (the|an|this|my) (attachment|attachments|enclosure|attached|file attached|enclosed)',
			example: 'You will find it in the attachment.',
			passes: ['What won the bid was a risk table in the annex.'],
		},
		{
			find: '(attachment|enclosure|enclosures|attachments|attached|encl|enc|enclosed) $',
			example: 'As promised: CV attached.',
			unless: notHere,
			passes: ["Would you mind resending the form, as I can't open the attachment?"],
		},
		{
			find: '{document} …6 (comes|come|goes|go|travels|follows|follow|accompanies|accompany|waits|wait) …2 (herewith|with this|below|with these|back to you|along|attached|this mail|these lines|on the sheet|under|overleaf|in the attachment)',
			example: 'My transcript travels with this mail.',
		},
		{
			find: "(with|in|to|within|inside) (this|the present|these|today 's) (mail|email|e mail|message|lines|letter|note) …6 ({document}|you (will|can)? (find|receive|get|see)|come|comes|i send|i add|i attach|file|goes|go)",
			example: 'With this mail you receive my diploma.',
		},
		{
			find: '{document} …5 (is|are|has been|have been|was|were) …2 (attached|enclosed|included|appended|added|pasted|linked|uploaded|embedded|inserted|annexed|here|below)',
			example: 'The form is enclosed.',
			unless: notHere,
			passes: ['Our chart is simple and shows who has been put on nights.'],
		},
		{
			find: '(stuck|put|popped|pasted|dropped|slipped|tucked|threw|pinned|clipped|added|attached|bundled|merged|scanned|photographed) …4 (on here|in here|here|to this|on this mail|with this|below this|to this mail|for you below|in this mail|on this email)',
			example: 'I stuck a picture on here.',
			unless: ['(no|not|without|nothing|never|feel|felt|am|grew|grown|become|deeply|were|been) …3 attached'],
			passes: ['No question attached to this, I only wanted you to know.'],
		},
		{
			find: '(joined|joint|annexed) to this (message|mail|email|letter|note)',
			example: 'The two pages joined to this message are from our club paper.',
			unless: notHere,
		},
		{find: '(see|cf) …1 (attachment|attachments|enclosure|attached|enclosed)', example: 'See attachment for the map.'},
		{
			find: '{document} (below|underneath|attached|enclosed|herewith|overleaf|appended|annexed)',
			example: 'Draft attached.',
			unless: ['(below|underneath) (deck|decks|ground|par|zero|average|water|sea|the (surface|deck|line))'],
			passes: ['The plan below decks is to paint in spring.'],
		},
		{
			find: '^ (as|also|here|please|kindly|again|so|and|thus|therefore)? …1 (attached|enclosed|annexed|appended|herewith|hereto|attach|enclose) (is|are|you|please|find|i|my|the|a|an|as|also|in|to|for|we|two|three|{document}|#|.)',
			example: 'See attached.',
			unless: [...notHere, '(attached|enclosed) to', '^ we (attached|enclosed)'],
			passes: ['You attached a map to the invitation, and it saved me.'],
		},
		{
			find: '(send|sending|submit|submitting|sent|handing|give|giving|forward|forwarding|put|add|adding|join|deliver|delivering|return|returned|packed|hang|lodge|furnishing|share|sharing|provide|pass) …9 (with this|herewith|hereby|here|with these|by the present|in this mail|to this mail|on this mail|to this message|with my thanks|in the same mail|together with|along with this|with the present)',
			example: 'Sending you the deck here.',
		},
		{
			find: '(if|should|let me know) …4 (attachment|attached|pdf|zip|file|link) (does not|is too|came|look|looks|opens|will not|fails|has)',
			example: 'Let me know if the attachment came through OK.',
		},
		{find: '(attachments|encl|enc|att|enclosures) (#|cv|my|{number}|:)', example: 'Attachments: 2'},
		{
			find: "(i|we) (have|'ve) …2 (attached|enclosed|appended|embedded|put|pasted|stuck|popped|thrown in|dropped in|slipped|tucked|added|packed|included|saved|zipped|scanned) …7 (attached|below|with this|here|underneath|on this|to this|in this|for you|as well|in here|in the attachment|under my|under the)",
			example: 'I have pasted the code in below.',
		},
		{
			find: '(under|below|beneath|behind|past|after|underneath) (my|the|this) (signature|name|page|letter|lines)',
			example: 'Under the signature waits the sample lease.',
			unless: ['(in|into) your', 'linked'],
			passes: ['Under my name in your system stands a wrong birth date, please correct to 12.4.'],
		},
		{find: '(pfa|pfb|encl|scan attached|see attached|cv attached)', example: 'Best wishes, Joan. Encl.: 2'},
		{
			find: '(this|the|same) envelope …4 (holds|also|there|is|you|are|with)',
			example: "Shake the envelope and you'll hear the seeds.",
			unless: ['(old|every|opened|window|each|left)'],
			passes: ['The fly floor keys are in the envelope I left with Ron.'],
		},
		{
			find: 'the (attachment|attachments|enclosure|enclosures|attached) (is|are|does|do|will|can|opens|holds|shows|contains|explains|for)',
			example: "The attached is confidential, so please don't forward it.",
			unless: ['rounds', '(attachment|enclosure) for (the|our|a)'],
			passes: ["I'm told these rounds of the enclosure are walked twice nightly."],
		},
		{
			find: 'the (first|second|last|next|other) (page|sheet|scan|file|document|attachment|pdf) (is|are|has|shows|in)',
			example: "The second page is not mine but Sister Bernadette's.",
		},
		{
			find: 'i (am|have)? …1 (include|including|included|pasting|adding|throwing in|thrown in|dropping in|dropped in|popping in|slipping in|slipped in|copying in|copied in|tucking in) …1 (my|a|an|two|three|some|the|both|copies|#) …3 {document}',
			example: 'I am also including a copy of my degree.',
			unless: [...notHere, '(on the wall|at the (mill|school)|last|ago|when|always|each|every|used to)'],
			passes: ['At the depot I included a copy of the rota with every payslip.'],
		},
		{
			find: '^ ({number}|one|some|a few) (attachment|attachments)',
			example: 'Two attachments: the sketch and the costing.',
			unless: ['(for|would)'],
			passes: ['Two attachments for the mini digger would do for the hedge line.'],
		},
		{
			find: '({document}|link|links|it|them) …5 (at|in|on|to) the (bottom|foot|end|back|body|top) of (this|the|my) (page|email|e mail|mail|message|letter|note)',
			example: "I've added the references at the bottom of this page.",
			unless: ['(number|phone|address|your|tiny|small|little|hidden|you (sent|put|wrote|gave))'],
			passes: ['My number is at the end of this letter.'],
		},
		{
			find: '(opportunity|chance|liberty|allow me|let me|permit me|useful|helpful|best|easiest|simplest|easier|wise|freedom|moment|like|want|wanted|pleased|glad) to? (attach|enclose|append|annex|include here|add here) …4',
			example: 'I take the opportunity to attach my diploma.',
			unless: [
				'(would|should|can|could|will|may|might|if|not) …4 (attach|enclose|append)',
				'you …2 (attach|enclose)',
				'(ladder|rope|hose|trailer|cable|wire)',
			],
			passes: ['You told me that it is best to attach the ladder first.'],
		},
		{
			find: '(^|also|further|furthermore) (included|added|inserted|pasted) (is|are|my|two|three|a|some|the|you)',
			example: 'Also included: two photographs of the roof.',
			unless: ['in (my|the|our) (course|training|price|tour|work|job)'],
			passes: ['Included in my course was a week in a prison.'],
		},
		{
			find: '(is|are|comes|come) (attached|enclosed|annexed) ($|now|too|also|again|for|this time)',
			example: 'I also wanted to share the article I wrote, which is attached.',
			unless: [
				'(no|not|nothing|without|never|your|if) …4',
				'(lab|laboratory|school|shop|house|garden|barn|hall|ward|workshop|farm|museum|boat|rope|hose|string|strings|value|importance|condition)',
			],
			passes: ['The barn to which the shop is attached was built by monks.'],
		},
	],
	sent: [
		{
			find: 'here (is|are|comes|come|goes|you have|you go|you are|again is|once more is) …3 ({document}|photograph|photographs|headshot|page|pages)',
			example: 'Here is my reference letter.',
			unless: [
				'(is|are) (what|how|why|where|the short|a short|my short|my thinking|the thing|the better|the full|a better|the answer|an answer|my answer|my correction|the figure|the figures|my take|the name|my address|my number|the number|the date|one|an example|a quick|the long|the sum|the rest|the reason|the story|my reasoning|a thought|my thoughts|the gist|the version)',
			],
			passes: ['Here is a greeting from the coast.'],
		},
		{
			find: '(see|cf) (the|my) (pdf|file|spreadsheet|excel|document|scan|table) (for|with)',
			example: 'See the PDF for the costing per plate.',
		},
		{
			find: '(pdf|zip|excel|powerpoint|keynote|jpeg|word|docx|spreadsheet|vcard|recording|clip|video|file|scan) …5 (opens|open|download|is dangling|might take|plays|play|is large|is big|is heavy|should be on your|has all)',
			example: 'The Keynote might take a moment to download.',
		},
		{
			find: '(below|underneath|under this|beneath) …3 (is|are|you will find|you find|i have|comes|waits|there is|there are|my name|the signature|these lines) …5 ({document}|link|links|clip|waits)',
			example: 'Below is my schedule.',
		},
		{
			find: 'i (am|do|also)? …1 ((send|sending|passing) (along|over|across)|(sending you)|forwarding|forward) (you|my|a|the|two|some|it) …4',
			example: 'I am sending along the lesson plan we talked about.',
			unless: [
				...notHere,
				'(will|shall|to|soon|tomorrow|next|each|every|separately|post|when|if|{weekday}|fridays|mondays|would|may)',
			],
			passes: ['On Fridays I forward the crew the rota for the week.'],
		},
		{
			find: '(((with this|herewith|hereby) i (send|submit|hand|give|forward|deliver|provide|add|share|present))|(in (annex|attach) (i|my|you|$)))',
			example: 'With this I send my diploma.',
			passes: ['With this I confirm our visit on Monday.'],
		},
		{
			find: '^ as (promised|requested|discussed|agreed|you (asked|wished|requested)) (my|the|a|some|two|three|both) …2 {document} ($|((for|of|from|about|with|on) …3 $))',
			example: 'As promised, the recipe for the rye bread.',
			passes: ['As promised, I read the report.', 'As agreed, the plan for the wall is done by May.'],
		},
		{
			find: '(^|you (can|may|will|could)|if you|once you|when you) (print|open|unzip|download|enlarge) (the|my|this) …1 {document}',
			example: 'Please open the file to see my calculations.',
			unless: ['(your|used to)'],
			passes: ['He asked me to open the folder of old orders first.'],
		},
		{
			find: '(hope|sorry|apologies|forgive|excuse|apologise|pardon) *4 ((file|files|scan|scans|photo|photos|picture|pictures|pdf|attachment|attachments|video) *3 (big|large|heavy|size|quality|blurred|blurry|dark|through|opens|open|readable|legible|sideways|upside|small)|(big|large|heavy|blurry|poor|bad|dark) (file|files|scan|scans|photo|photos|picture|pictures|attachment|attachments))',
			example: "I hope the file isn't too big for your inbox.",
			passes: ['I hope the scan of your knee came back clear.'],
		},
		{
			find: 'here it (is|comes) (my|the|$)',
			example: 'You asked for my police check, so here it is.',
		},
		{
			find: 'i (am|have)? …1 (resending|resend|resent|scanned|zipped|returning|return) …1 ((you|my|both|all|again) …2 {document}|the (signed|completed|filled|form|certificate|licence|files|file))',
			example: "I'm resending my CV, as the first one had an old address.",
			unless: [
				...notHere,
				'(will|shall|later|tomorrow|for (two|three|four|five|many|some) years|every|each|all day|at our|next|in the office|used to)',
			],
			passes: ['I will return the signed form at our next meeting.'],
		},
		{
			find: '(^ (in|inside) the (file|pdf|zip|folder|document|spreadsheet) …2 you)|(here you (will|can|may)? (find|see|read|get) …3 {document})',
			example: 'In the file you will find the three designs.',
			unless: ['you (gave|sent|showed|lent|handed|keep|have on)'],
			passes: ['In the file you keep on me stands an old address.'],
		},
		{
			find: '(as you (can|will|may|could)? …1 (see|notice|read)|you can see|can be seen) …2 (in|from|on) (the|this|my) (attached|enclosed|picture|photo|photos|pictures|photograph|image|screenshot|chart|graph|table|scan|drawing|sketch|file|pdf|video|sheet|following)',
			example: 'As you can see in the picture, the seam is clean.',
			unless: ['(wall|hall|your|lobby|corridor|website)'],
			passes: ['As you can see from my CV, I left the trade for a year.'],
		},
		{
			find: '{document} …3 (is|are|follows|comes|stands) …1 (on|in|over) (the|this) (next|following|second|other|zip|attached) (page|sheet|side|file|folder|$)',
			example: 'My lesson plan follows on the next page.',
		},
		{
			find: '(the|these) following {document} (is|are|shows|show) (my|a|the|from|our|two)',
			example: 'The following document is my work permit.',
		},
	],
	linked: links,
};
