import type {PhraseLists} from '../language-pack.ts';
import {asIfHired} from './as-if-hired.ts';
import {bestCandidate} from './best-candidate.ts';
import {payAndTerms} from './pay-and-terms.ts';
import {papersAndKeys, sureOfIt} from './sure-of-it.ts';

/** Takes the job for granted, waits for the offer, belittles the others, talks pay or terms before the decision. */
export const overconfidence: PhraseLists['overconfidence'] = {
	granted: [
		{find: '(see you|until|meet) …3 my first (day|week)', example: 'See you on my first day.'},
		{
			find: 'when i (start|join|begin|arrive|take over|move in|come on board)',
			example: 'When I start, who gives me the keys?',
			unless: [
				'i (start|begin) (a|an|each|every|any|from|early|late|(the|my) (shift|day|engine|machine|car|morning|week))',
			],
			passes: ['When I start a shift I read the board first.'],
		},
		{find: 'once i (start|join|begin|take over|am in|am there|am your)', example: 'Once I start, the system goes.'},
		{find: '(as|being) your (future|new|next|soon)', example: 'As your future head of sales I made a list.'},
		{
			find: '(which|what) …2 (laptop|desk|colour|color|uniform|office|car|computer|title|keys|badge|locker|parking) …3 (i|my|me|mine)',
			example: 'Which desk will be mine?',
			unless: ['(you asked|drive|drove)'],
			passes: ['You asked what car I drive: an old van.'],
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
			find: '(put|send|confirm) …3 (good news|offer|it|contract|terms|salary) …2 (letterhead|in writing|(in (an email|email|a mail))|black and white|over|to me today)',
			example: 'Could you put the offer in writing?',
		},
		{
			find: '(send|email|forward|mail|prepare|draw up|draft|print) …2 (me|over|us|the|my|a) …2 contract',
			example: 'Please send me the contract.',
		},
		{
			find: 'my (new|future|next|soon-to-be|(soon to be)|prospective) (colleagues|colleague|team|office|desk|boss|job|work|place|employer|department|workplace|working place|school|house|staff|ward|classroom|workshop|pupils|students|patients|class|crew|manager|teammates)',
			example: "My new colleagues seemed nice, and I can't wait to lead them.",
		},
		{
			find: 'when …2 (do|can|will|could|should|shall|may|would) i …2 (start|begin|pick up|collect|get|sign|move|report|receive|expect|come|take over|have) …6',
			example: 'When do I pick up my uniform and my keys?',
			unless: ['(trial|taster|second|next|visit|again|back|hear|hearing|answer|news|word)'],
			passes: ['When shall I come round for the trial Saturday?'],
		},
		{
			find: '(look|looking) forward to …2 (starting|joining|leading|(being (part|one|on the|your|a member|with you all))|working with you|my|our|becoming|beginning|the start|managing|taking over|many years|seeing you on my)',
			example: 'Looking forward to my offer letter!',
			unless: ['(if|should|would|opportunity|possibility|chance|hopefully|hope|maybe)'],
			passes: ['I would look forward to joining the radiology team, should you decide that way.'],
		},
		{
			find: "(can not|cannot|hardly|can't) wait to (start|begin|lead|get going|take over|join|meet|get|see my|be)",
			example: 'I can hardly wait to take over the department.',
		},
		{
			find: '(waiting|wait|await|awaiting|expect|expecting|count on|look forward to|looking forward to|receive|(when (does|do|will|can|is|are))) …3 (offer|contract|agreement|good news|(welcome (package|pack|letter|kit))|onboarding|induction|(your yes)|positive answer|yes|paperwork|confirmation that)',
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
			find: '(i|we|{family}|partner) …2 (am|are|is|have|has) …3 (look|looking|hunt|hunting|search|searching|viewing) (at|for|round|around)? …2 (schools|nursery|nurseries|house|houses|home|flat|flats|apartment|apartments|room|rooms|place to) …3 (near|nearby|close|around|within|by|in) …3',
			example: 'I have begun to look for rooms near the branch.',
			unless: ['(if|should|would|were|ago)'],
			passes: ['The lodger was looking for a room near us.'],
		},
		...asIfHired,
		...papersAndKeys,
	],
	best: [...bestCandidate, ...sureOfIt],
	terms: payAndTerms,
};
