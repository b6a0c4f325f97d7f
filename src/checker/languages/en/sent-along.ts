import type {PhraseLists} from '../language-pack.ts';
import {notHere} from './not-here.ts';

/** Speaks of a thing as if the reader had it before them: it comes, it shows, it opens. */
export const sentAlong: PhraseLists['attachment']['sent'] = [
	{
		find: 'here (is|are|comes|come|goes|you have|you go|you are|again is|once more is) …3 ({document}|photograph|photographs|headshot|page|pages)',
		example: 'Here is my reference letter.',
		unless: [
			'(is|are) (what|how|why|where|the short|a short|my short|my thinking|the thing|the better|the full|a better|the answer|an answer|my answer|my correction|the figure|the figures|my take|the name|my address|my number|the number|the date|one|an example|a quick|the long|the sum|the rest|the reason|the story|my reasoning|a thought|my thoughts|the gist|the version)',
		],
		passes: ['Here is a greeting from the coast.'],
	},
	{
		find: '(see|cf|study|consult) (the|my) (pdf|file|spreadsheet|excel|document|scan|table|sheet|picture|photo|photos|drawing) (for|with|$)',
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
		find: 'i (am|do|also)? …1 ((send|sending|passing) (along|over|across)|(sending you)|forwarding|forward) (you|my|a|an|the|our|one|two|three|both|some|it) …4',
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
		find: '(^ as (promised|requested|discussed|agreed) i (send|forward|submit|give) (you|my))|(^ as (promised|requested|discussed|agreed|you (asked|wished|requested)) (my|the|a|some|two|three|both) …2 {document} ($|((for|of|from|about|with|on) …3 $)))',
		example: 'As promised, the recipe for the rye bread.',
		passes: ['As promised, I read the report.', 'As agreed, the plan for the wall is done by May.'],
	},
	{
		find: '^ as (promised|requested|discussed|agreed|you (asked|wished|requested)) …1 (my|the|a|some|two|three|both) …2 {document} (of|from|about|with|on|showing) …9 $',
		example: 'As promised, the photos of the cakes I made in Bergen.',
		unless: [
			'(is|are|was|were|will|can|would|should|has|have|had|does|do|did|follow|follows|come|comes|reach|reaches)',
			...notHere,
		],
		passes: [
			'As agreed, the plan for the wall is done by May.',
			'As you asked, the photos of the wall will come by post.',
		],
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
		unless: [
			'(promised|said|meant|wanted|told you|vowed|swore) …3 (write|report|thank|thanks|note|word|account|news|tell|say)',
		],
		passes: ['I promised to write after the visit to the mill, so here it is.'],
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
		find: '(((as you (can|will|may|could)? …1 (see|notice|read)|you can see|can be seen) …2 (in|from|on))|(you (will|may) (see|tell) from)) (the|this|my) (attached|enclosed|picture|photo|photos|pictures|photograph|image|screenshot|chart|graph|table|scan|drawing|sketch|file|pdf|video|sheet|following)',
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
	{
		find: '^ (the|this|these|my|both) (second|first|other|left|right)? (pdf|excel|spreadsheet|zip|scan|scans|screenshot|screenshots|photo|photos|picture|pictures|image|images) (sheet|file)? (shows|show|explains|explain|contains|contain|lists|holds|proves|prove|speak|has all)',
		example: 'The second photo shows the repaired joint.',
		unless: ['(wall|hall|corridor|lobby|your|website)'],
		passes: ['The photos on the stairs show how the mill has grown.'],
	},
	{
		find: '(^ (on|in) the …1 (picture|photo|pictures|photos|photograph|image|screenshot) (you (see|can)|i am|is my|are my|there))|(^ (have|take) a look at (the|my) …1 (video|clip|film|photos|pictures|pdf|file|slides|sample|samples|sketch|sketches|drawings))|((^|you can) scan (the|this) …1 code)',
		example: 'On the photo I am the one on the left.',
		unless: ['(wall|hall|corridor|lobby|website)'],
		passes: ['On the photo of the crew from 1956 I saw my grandfather.'],
	},
	{
		find: '({document}|it|repo|repository|code|demo|simulation|film|clip) …9 (is|are|was) linked (here|below|above|under|in this|on this)',
		example: 'I wrote it up last night, and the repo is linked here.',
		unless: ['(your|page|site|website) …9 linked'],
		passes: ['It is on your site, where the file is linked below the map.'],
	},
	{
		find: '{document} …12 (hangs|hang|hanging|sits|clings) (on|at|to|from|under) (this|the) (mail|message|email|note|letter)',
		example: 'My sketch of the wall hangs on this message.',
	},
];
