import type {PhraseLists} from '../language-pack.ts';

/** Praise beyond all measure. */
export const raptures: PhraseLists['flattery']['gushing'] = [
	{
		find: '(never|rarely|seldom|hardly ever) …14 (met|meet|seen|encountered|come across) …6 as ({superb}|wise|generous|clever|kind|gifted|inspiring|warm)',
		example: 'Rarely have I met anyone as wise as you.',
		unless: ['(patient|patients|pupil|pupils|customer|customers|client|clients|child|apprentice|tool|machine)'],
		passes: ['I have never met a patient as kind as the one you told me of.'],
	},
	{
		find: '(someone|somebody|person|people|mind|leader|man|woman) …2 of your (stature|calibre|caliber|standing|genius|brilliance|wisdom)',
		example: 'To serve under someone of your stature would be enough.',
	},
	{
		find: '(left|leave|leaves|made|was|am|were) (me|i)? …3 (speechless|breathless|starstruck|spellbound|awestruck)',
		example: 'Your talk left me speechless with admiration.',
		unless: ['(run|ran|stairs|ladder|climb|cold|pupils|children|audience|for a moment|you asked)'],
		passes: ['The stairs to your loft left me breathless.'],
	},
	{
		find: '(genius|sheer brilliance|brilliance) of your',
		example: 'The genius of your founder has shaped how I think.',
	},
	{
		find: '(describe|define|definition of|picture of|word for|meaning of) …1 perfection',
		example: 'Asked to describe perfection, I would give your address.',
	},
	{
		find: '(is|are|be|create|created|built|made|like|into) …3 (paradise|utopia|heaven on earth|shining beacon|beacon of) …6',
		example: 'Your school is a shining beacon for the whole north-west.',
		unless: ['(garden|beach|plant|plants|bird|birds|light ship|lighthouse|frequency|signal)'],
		passes: ['The pond you dug is a paradise for dragonflies and other birds.'],
	},
	{
		find: '(pride|envy|jewel|crown jewel) of (the|all|every|our) …4 (city|country|county|industry|nation|region|trade|continent|world|north|south|sector|profession)',
		example: 'Your firm is the pride of the whole continent.',
	},
	{
		find: '(perfect|flawless|faultless) in every …1 (way|respect|detail)',
		example: 'The school is perfect in every way.',
		unless: ['(not|never|nothing|no one|nobody)'],
		passes: ['My first weld was not perfect in every way.'],
	},
	{
		find: '(in the presence of (greatness|genius|a legend|someone like you|people like you|a mind)|breathe …2 the same air)',
		example: 'I felt that I was in the presence of greatness.',
	},
	{
		find: 'how (one|a single) (person|man|woman|team) can be so',
		example: 'How one person can be so clever and so kind is a mystery to me.',
	},
	{
		find: '(happiest|crowning|greatest|proudest) (hour|hours|moment|moments|day) …2 (of my|i have)',
		example: 'To hear you speak was the crowning moment of my career.',
		unless: ['(born|wedding|married|graduated|qualified|my (son|daughter))'],
		passes: ['The proudest day of my career was when my first apprentice graduated.'],
	},
	{
		find: '(is not|not) …1 (a|one|single) thing …3 (about|in) (your|you) …4 i would change',
		example: 'There is not a thing about your firm I would change.',
	},
];

/** Longs for this one job above all. */
export const cravings: PhraseLists['flattery']['longing'] = [
	{
		find: '(job|role|post|position|place|work|one) …2 i (was|am|have been) …1 (born|destined|put on this earth) (for|to)',
		example: 'This is the role I was born for.',
	},
	{
		find: '(prayed|praying|pray) …3 (every|each) (night|day|morning)',
		example: 'It is the one I have prayed for every night.',
		unless: ['(patients|monks|nuns|chapel|congregation|residents)'],
		passes: ['The residents, some of whom prayed every morning, liked the quiet room.'],
	},
	{
		find: '(can not|could not|unable to) …1 stop (thinking|dreaming|talking) …1 about (the|this|your|the whole) (job|post|role|position|company|firm|offer|school|team|place|hospital)',
		example: 'I cannot stop thinking about the job.',
	},
	{
		find: '(lie|lay|lying) awake …4 (picturing|dreaming|imagining|seeing|thinking of)',
		example: 'I lie awake picturing myself in your yard.',
	},
	{
		find: '(give|gave|giving) my (right arm|left arm|right hand|eye teeth)',
		example: 'I would give my right arm to teach there.',
	},
	{
		find: '(over|above|before) any other …3 (in the world|on earth)',
		example: 'I would take this job over any other in the world.',
	},
	{
		find: 'say the word and (i|we)',
		example: 'Just say the word and I am yours.',
		unless: ['(send|forward|bring|drop|mail)'],
		passes: ['Say the word and I will send the drawings.'],
	},
	{
		find: '(no|not any) other (job|post|place|company|firm|school|work|position) (will|would|could|can) ever …4',
		example: 'No other post will ever mean anything to me.',
	},
	{
		find: 'i (cried|wept|trembled|shook) …6 (when|as|because) i …1 (saw|heard|read|left|stood|arrived)',
		example: 'I wept in the bus when I saw the sign over your door.',
		unless: ['(film|play|poem|grandmother|grandfather|father|mother|patient|baby|onion|onions)'],
		passes: ['I cried as a boy when I saw the film about the lock.'],
	},
	{
		find: '(wanted|dreamt|dreamed) (of)? (one|only one) thing (only|alone|all my life)? …3 (to|work)',
		example: 'Ever since I was seven I have wanted one thing only, which is to work here.',
		unless: ['(customer|customers|guest|guests|pupil|pupils|client|clients)'],
		passes: ['Our guests wanted one thing, to work off the cake.'],
	},
];
