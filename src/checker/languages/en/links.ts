import type {PhraseLists} from '../language-pack.ts';

/** Speaks of a link as if it stood in the letter. */
export const links: PhraseLists['attachment']['linked'] = [
	{
		find: '^ (the|a|my|this) (link|links) (below|above|here|underneath)',
		example: 'The link below leads to my portfolio.',
	},
	{find: 'click (here|on it|the button|below|through|on the link|this)', example: 'Click here for my portfolio.'},
	{
		find: 'here (is|are) …3 (link|links|url|playlist|loom|repo|address|recording)',
		example: 'Here are a couple of links to reviews of the play.',
	},
	{
		find: '(^|the|my|a|see) …2 (link|links) (above|here|underneath|at the bottom|takes|will take|follows|leads|opens|is here)',
		example: 'A Dropbox link follows for the large files.',
	},
	{
		find: '(see|watch|read|view|download|find|pull|look at|hear|listen) …6 (at the link|at the address below|from here|straight from here|via this link|behind this link|under this link|through this link|here $)',
		example: 'Take a look at my write-up here.',
		unless: ['(attached|enclosed) …1 here'],
		passes: ['You will see the logic in the sheet, it is attached here.'],
	},
	{
		find: '(link|links|url) …5 (is|are) (below|here|underneath|above|at the (bottom|end|top))',
		example: 'The link to my GitHub is below.',
	},
	{
		find: "(link|links|url|address) 's (below|here|underneath|above|at the (bottom|end|top))",
		example: "Give it a listen, the link's below.",
	},
	{
		find: 'you can (click|browse|look|scroll|flip|leaf|play) …2 (around|through|about|with) …3 here $',
		example: 'The board is live, and you can click around in it here.',
		unless: ['(office|shop|house|museum|garden|town|village|hall|market|your)'],
		passes: ['You can look around the garden here.'],
	},
	{
		find: '(follow|use|open|try|via|through|under|behind|click) (the|this|that|my) (link|links|url)',
		example: 'Follow the link to see the garden I planted.',
		unless: ['(link|links) (between|you|from|from you|in)', 'your'],
		passes: ['I tried to follow the link between the two ledgers.'],
	},
	{
		find: 'i (am|have)? …1 (linked to|linking to|((dropped|drop|dropping|put|pasted|left|leave|leaving|added|adding|add|included|including|include|copied|posted|inserted|share|sharing|shared) (you|below|here|in)? (a|the|my|some|two|three) …1 (link|links|url)))',
		example: "I've dropped a link to the demo at the end of this email.",
		unless: [
			'(can|could|will|would|might|shall|should|happy to|glad to|able to) …2 (add|include|share|post|put)',
			'(chain|intranet|(our|your|the) (site|website|page|wiki)|between|ago)',
		],
		passes: ['I put the links of the chain in oil.'],
	},
	{
		find: '(clicking|following|opening|under|via|through|using) …1 (the|this) (following|next)? (link|links|url|address below)',
		example: 'My work can be seen under the following link.',
		unless: ['(between|your|you sent|weak|missing)'],
		passes: ['At the weak link of the chain we put a pin.'],
	},
	{
		find: 'i (am|have)? …1 (share|sharing|shared) …1 (a|the|my|this|you) …2 (drive|dropbox|onedrive|folder|doc|album|playlist|repo|repository|figma|notion|board) (folder|link|with you|here|below|for you|with the)',
		example: "I'm sharing a Google Drive folder with the photos.",
		unless: ['(will|can|could|would|ago|used to)'],
		passes: ['I can share a folder with you.'],
	},
	{
		find: '((at|under|on|behind) this (link|url))|((at|under|behind|through) the link (below|above))|((address|url) of my (site|blog|page|website) is (below|here|underneath))|((the|these) following (link|links|addresses) (lead|leads|take|takes|show|shows|go|goes|is|are))',
		example: 'The full paper is available at this link.',
	},
];
