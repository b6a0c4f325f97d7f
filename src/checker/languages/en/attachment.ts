import type {PhraseLists} from '../language-pack.ts';
import {announced} from './announced.ts';
import {links} from './links.ts';
import {notHere} from './not-here.ts';
import {sentAlong} from './sent-along.ts';

/** Says that something comes with this letter. */
export const attachment: PhraseLists['attachment'] = {
	announced,
	attached: [
		{
			find: '(my|our|the|it|they|both) …2 (is|are) (attached|enclosed) (as|here|below|with|for|in|again|once|$)',
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
			unless: [...notHere, 'with this (job|post|role|company|work|firm|visa)'],
			passes: ['My residence permit is connected with this job.'],
		},
		{
			find: '(find|see|have|receive|consult|check|review|open|view|note|read|look at) …5 (attached|enclosed|appended|attachment|attachments|enclosure|enclosures|annex|hereunder|hereafter|herewith|file below|files below|link below|below)',
			example: 'Please find my CV attached.',
			unless: [
				...notHere,
				'below …3 (thoughts|points|ideas|answers|dates|times|remarks|comments|figures|summary|words)',
				'(room|rooms|floor|flat|deck|decks|two|three|one|a|#) (point|points|grade|grades)? below',
				'enclosed (space|spaces)',
				'(attachment|attached) to …1 (the|a|an|our|your|their|his|her|my) …1 (mask|masks|idea|patients|depot|house|mill|ward|village|building)',
				'(attachment to (this|that)|attached (myself|ourselves)|forgotten the attachment)',
			],
			passes: [
				'Find enclosed spaces hard? Not me.',
				'I have friends in the room below.',
				'You have a garage attached to the depot.',
				'We have attached ourselves to worse causes.',

				'Please find below some thoughts on the fleet.',
				"Would you mind resending the form, as I can't open the attachment?",
			],
		},
		{
			find: '(attaching|enclosing|appending) …2 (my|the|a|an|two|three|it|them|here|some|both|{document})',
			example: 'Attaching my CV.',
			unless: ['(attach|attached|attaching) …2 {hardware}', '(thank|thanks) …3 (attaching|enclosing)'],
			passes: ['Thank you for enclosing the map of the site.', 'Attaching a tow rope in sleet taught me to stay calm.'],
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
			find: '{document} …6 (comes|come|goes|go|travels|follows|follow|accompanies|accompany|waits|wait) …2 (herewith|with this|below|with these|back to you|along|attached|(this (mail|email|e mail|message|letter|note))|these lines|on the sheet|under|overleaf|in the attachment)',
			example: 'My transcript travels with this mail.',
		},
		{
			find: '(travel|travels|come along|comes along) with this (mail|email|message|letter|note)',
			example: 'The before and the after travel with this mail.',
			unless: ['letter of'],
			passes: ['We travel with this letter of credit every month.'],
		},
		{
			find: "(have|i've|we've) (popped|slipped|tucked|thrown|dropped|stuck) in (a|two|three|my|both|one) …2 {document}",
			example: 'I have popped in a couple of photos.',
			passes: [
				'Last winter I dropped in some evenings to fix the slides.',
				'The chef slipped in a line from my report.',
			],
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
			find: '(stuck|put|popped|pasted|dropped|slipped|tucked|threw|pinned|clipped|added|attached|bundled|merged|scanned|photographed) …4 (on here|in here|here|to this|onto this|on this mail|with this|below this|to this mail|for you below|in this mail|on this email)',
			example: 'I stuck a picture on here.',
			unless: ['(no|not|without|nothing|never|feel|felt|am|grew|grown|become|deeply|were|been) …3 attached'],
			passes: ['No question attached to this, I only wanted you to know.'],
		},
		{
			find: '(joined|joint|annexed) to this (message|mail|email|letter|note)',
			example: 'The two pages joined to this message are from our club paper.',
			unless: notHere,
		},
		{
			find: '(i|we) (also|hereby|now|therefore)? (attach|enclose|append) (a|an|the|one|two|three|some|here|both|#)',
			example: 'I attach one picture of the frame with the strange brood.',
			unless: [
				...notHere,
				'(attach|enclose|append) …3 ({hardware}|importance|value|weight|significance|meaning|blame|conditions|price|hope)',
				'(when|if|whenever|before|every|each|usually|then)',
			],
			passes: ['At the mill I attach the sling before the lift.', 'We attach a lot of importance to clean benches.'],
		},
		{
			find: '(joined|joint|annexed|clipped|pinned|stapled) to this $',
			example: 'She will find the night routine joined to this.',
		},
		{
			find: '(please|kindly) (accept|receive) (this|my) {document}',
			example: 'Please accept this scan of the watercolour.',
		},
		{find: '(see|cf) …1 (attachment|attachments|enclosure|attached|enclosed)', example: 'See attachment for the map.'},
		{
			find: '{document} (below|underneath|attached|enclosed|herewith|overleaf|appended|annexed)',
			example: 'Draft attached.',
			unless: [
				'(below|underneath) (deck|decks|ground|par|zero|average|water|sea|the (surface|deck|line|poster|window))',
			],
			passes: ['The plan below decks is to paint in spring.'],
		},
		{
			find: '^ (as|also|here|please|kindly|again|so|and|thus|therefore)? …1 (attached|enclosed|annexed|appended|herewith|hereto|attach|enclose) (is|are|you|please|find|i|my|the|a|an|as|also|in|to|for|we|two|three|{document}|#|.)',
			example: 'See attached.',
			unless: [
				...notHere,
				'(attached|enclosed) to',
				'^ we (attached|enclosed|appended)',
				'(attach|attached|attaching) …2 {hardware}',
			],
			passes: [
				'You attached a map to the invitation, and it saved me.',
				'Attach the lead first, then open the gate.',
				'I attached the horses on the long side of the stable.',
			],
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
			find: "(i|we) (have|'ve) …2 (attached|enclosed|appended|embedded|put|pasted|stuck|popped|thrown in|dropped in|slipped|tucked|added|packed|included|saved|zipped|scanned) …7 (attached|below|above|with this|here|underneath|on this|to this|in this|(into this)|for you|as well|in here|in the attachment|under my|under the)",
			example: 'I have pasted the code in below.',
		},
		{
			find: '(under|below|beneath|behind|past|after|underneath) (my|the|this) (signature|name|page|letter|lines)',
			example: 'Under the signature waits the sample lease.',
			unless: ['(in|into|of) (your|the)', 'linked', 'number', 'name plate', '^ the letters'],
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
			find: '(opportunity|chance|liberty|allow me|let me|permit me|useful|helpful|best|easiest|simplest|easier|wise|freedom|moment|pleased|glad) to? (attach|enclose|append|annex|include here|add here) …4',
			example: 'I take the opportunity to attach my diploma.',
			unless: [
				'(would|should|can|could|will|may|might|if|not) …4 (attach|enclose|append)',
				'you …2 (attach|enclose)',
				'(ladder|rope|hose|trailer|cable|wire)',
			],
			passes: ['You told me that it is best to attach the ladder first.'],
		},
		{
			find: '(^|also|further|furthermore) (included|inserted|pasted) (((is|are) (a|an|my|the|two|three|some|both|copies))|my|two|three|a|some|the)',
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
		{
			find: '((and (attached|enclosed|appended) (it|them|both) ($|here|to this|for|below|as))|((which|that) i (attach|enclose|append|annex) ($|here|with|for|now|is|has|are))|(i …12 (put|typed|collected|gathered|saved|combined|merged) (them|it|these|everything|all) (in|into|as) (the|a|one|this) (word|pdf|zip|excel)))',
			example: "I've taken a picture of my certificate and attached it.",
			passes: ['The crew lifted the beam and attached it to the crane.'],
		},
	],
	sent: sentAlong,
	linked: links,
};
