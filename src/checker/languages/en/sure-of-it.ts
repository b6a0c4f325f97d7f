import type {PhraseLists} from '../language-pack.ts';

/** Sure to be the one: no other choice could be right. */
export const sureOfIt: PhraseLists['overconfidence']['best'] = [
	{
		find: '(interview|interviews|rest|talk|selection|process|vote|round) …2 (was|were|is|are) …2 (formality|foregone conclusion|done deal)',
		example: 'We both know the interview was a formality.',
	},
	{
		find: '(the|your|any) (search|hunt) …1 (is|was|must be|can be|be)? over',
		example: 'You can relax, because your search is over.',
		unless: ['(if|whether|is|was|when|once|my) …1 (the|your) (search|hunt)', 'went over', '?'],
		passes: ['Could you tell me whether the search is over?'],
	},
	{
		find: 'hiring me (is|was|will be|would be) …5 (easiest|smartest|best|wisest|right|obvious|safest)',
		example: 'Hiring me is the easiest decision you will make this year.',
	},
	{
		find: '(no one|nobody|none) …8 (knows|know|does|handles|understands|runs) …4 (as i do|like i do|better than i|better than me|like me)',
		example: 'There is no one in this city who knows sheet metal as I do.',
	},
	{
		find: '(any|every) other (choice|decision|candidate|person) (would|will|could) …1 be …3 (mistake|error|waste|second best|disappointment|compromise)',
		example: 'Any other choice would be a mistake.',
	},
	{
		find: '((passing|turning|letting) me (over|down|go)|not (hiring|taking|choosing) me|rejecting me|to (pass me over|turn me down|let me go)) …1 (would|will|can|could) …4 (mistake|error|loss|regret|wrong|blunder)',
		example: 'Passing me over would be a mistake.',
	},
	{
		find: '(hire|take|choose|pick) me and you …3 (never|not) …3 (look back|regret|be disappointed|be sorry)',
		example: 'Hire me and you will never look back.',
	},
	{
		find: 'i (am|was) (bound|sure|certain) to (be (selected|chosen|hired|picked|appointed)|get (the|this) (job|post))',
		example: 'I am bound to be selected.',
	},
	{
		find: '(unanimous|unanimously) …2 (in|for) (my favour|my favor|me)',
		example: 'The panel was surely unanimous in my favour.',
	},
	{
		find: '^ …2 without me (you|your|the|this)',
		example: 'Without me your export team will carry on making the same mistakes.',
	},
	{
		find: '(stopped|stop) (looking|searching|interviewing) …5 i (left|walked|came|spoke)',
		example: 'You stopped looking the moment I left the room.',
	},
	{
		find: 'call off …3 (interviews|candidates|search|others)',
		example: 'You can call off the remaining interviews.',
		unless: ['(had to|storm|snow|strike|the council)'],
		passes: ['You had to call off the other interviews because of the snow.'],
	},
];

/** Acts on the job as if the papers were signed. */
export const papersAndKeys: PhraseLists['overconfidence']['granted'] = [
	{
		find: '(please|kindly|could you|can you|would you) …2 (send|forward|email|mail|order|post) …6 (pension|payroll|staff number|employee number|laptop|uniform|work phone|security pass|onboarding|locker)',
		example: 'Kindly forward the pension details and my staff number.',
		unless: ['(if|should|article|report|drawing|photo|policy|question)'],
		passes: ['Could you send me the article on pension funds that you spoke of?'],
	},
	{
		find: '(as|since|now that|because) (we|you and i) (will|shall|are going to) …1 be (colleagues|working together|workmates)',
		example: 'As we will be colleagues from next month, let us connect.',
		unless: ['(perhaps|hope|maybe|if)'],
	},
	{
		find: 'for (the|my) contract …3 i …3 (need|want|expect|ask|require)',
		example: 'For the contract, I would need the Friday afternoons off.',
		unless: ['(translated|drafted|customer|client|tender)'],
	},
	{find: 'my notice is in $|,|and|so', example: 'My notice is in, so tell me when to come.'},
	{
		find: '(draw|drawing|drew|make|making|write|writing) up my (papers|contract|agreement|offer)',
		example: 'The title should be right when you draw up my papers.',
	},
	{
		find: '(rented|taken|reserved|booked|viewed|looked at|found|signed for) …3 (flat|flats|apartment|apartments|house|room|rooms) …4 (near|close to|next to|beside|round the corner from) …1 (your|the) (office|plant|works|site|school|hospital|yard|shop|depot|firm|factory|clinic)',
		example: 'I have already looked at flats near the office.',
		unless: ['(if|ago|then|should|worked|student)'],
		passes: ['As a student I rented a room near the hospital.'],
	},
	{
		find: '(clear|reserve|keep|save|order) …1 (the|a|my) (desk|locker|parking space|chair|peg) …5 for me',
		example: 'Tell Rajesh to clear the desk by the window for me.',
	},
];
