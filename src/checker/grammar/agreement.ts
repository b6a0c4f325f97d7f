import type {Slip} from './word-pattern.ts';

/** `past>base` for verbs whose past is often put where the base belongs: after `did`, `to` and the modal verbs. */
const pastForBase = `went>go had>have got>get saw>see came>come took>take gave>give knew>know wrote>write spoke>speak
met>meet told>tell brought>bring made>make said>say heard>hear did>do`.split(/\s+/);

/** `past>participle`, for what follows `have`. */
const pastForParticiple = `went>gone came>come saw>seen took>taken gave>given knew>known wrote>written spoke>spoken
began>begun chose>chosen broke>broken drove>driven grew>grown ran>run became>become`.split(/\s+/);

/** `base>third person`, for what follows `he`, `she` and `it`. */
const baseForThird =
	`seem>seems sound>sounds mean>means make>makes look>looks help>helps show>shows give>gives take>takes
feel>feels need>needs want>wants go>goes require>requires fit>fits remind>reminds allow>allows bring>brings know>knows
like>likes tell>tells say>says think>thinks run>runs explain>explains`.split(/\s+/);

const pairs = (list: readonly string[]): [string, string][] =>
	list.map(pair => {
		const [written = '', meant = ''] = pair.split('>');
		return [written, meant];
	});

const afterDid = pairs(pastForBase).flatMap(([past, base]): Slip[] => [
	{find: `didn't|don't|doesn't *${past}*`, meant: base, example: `I didn't ${past} it.`},
	{find: `did|do|does not *${past}*`, meant: base, example: `I did not ${past} it.`},
]);

const afterModal = pairs(pastForBase)
	.filter(([past]) => past !== 'did' && past !== 'had')
	.map(([past, base]): Slip => ({find: `{modal} *${past}* !^`, meant: base, example: `I would ${past} the plan.`}));

const afterTo = pairs(pastForBase)
	.filter(([past]) => !['said', 'did', 'told', 'made'].includes(past))
	.map(
		([past, base]): Slip => ({
			find: `want|wanted|like|able|happy|hope|glad|need|had|chance|opportunity|pleasure to *${past}*`,
			meant: base,
			example: `I would like to ${past} it.`,
		}),
	);

const afterHave = pairs(pastForParticiple).map(
	([past, participle]): Slip => ({find: `{havent} *${past}*`, meant: participle, example: `I have ${past} before.`}),
);

const afterHe = pairs(baseForThird).map(
	([base, third]): Slip => ({
		find: `^|because|but|and|which he|she|it *${base}* !^`,
		meant: third,
		example: `She ${base} it well.`,
	}),
);

const afterThis = pairs(['make>makes', 'mean>means', 'seem>seems', 'remind>reminds', 'allow>allows', 'give>gives']).map(
	([base, third]): Slip => ({find: `^ this *${base}* !^`, meant: third, example: `This ${base} me a place.`}),
);

const afterI = pairs([
	'has>have',
	'is>am',
	'are>am',
	"doesn't>don't",
	'does>do',
	'wants>want',
	'likes>like',
	'thinks>think',
	'hopes>hope',
	'knows>know',
	'believes>believe',
	'feels>feel',
	'looks>look',
	'needs>need',
	'works>work',
	'wishes>wish',
]).map(([third, base]): Slip => ({find: `!and|or|as i *${third}*`, meant: base, example: `I ${third} glad.`}));

/** Subjects and verbs that disagree, in the cases that need no parsing, and verbs in a form that cannot stand there. */
export const agreement: readonly Slip[] = [
	...afterDid,
	...afterModal,
	...afterTo,
	...afterHave,
	...afterHe,
	...afterThis,
	...afterI,
	{find: "he|she|it *don't*", meant: "doesn't", example: "It don't matter."},
	{find: '^|because|but|which he|she|it *have*', meant: 'has', example: 'She have two shops.'},
	{find: '^|because|but|that he|she|it *are*', meant: 'is', example: 'I said that she are right.'},
	{
		find: '^|because|but he|she|it *were* {our}|very|not|so|great|good|nice|interesting',
		meant: 'was',
		example: 'It were very kind.',
		passes: ['If it were mine, I would sell.'],
	},
	{find: 'we|they *was*', meant: 'were', example: 'We was early.'},
	{find: "we|they *wasn't*", meant: "weren't", example: "They wasn't there."},
	{find: "we|they|you *doesn't*", meant: "don't", example: "They doesn't mind."},
	{find: '^|because|when|that|what|and|but we|they *is*', meant: 'are', example: 'I saw that they is busy.'},
	{find: '^|because|when|that|what|and|but we|they *has*', meant: 'have', example: 'They has two shops.'},
	{
		find: '^|because|if|when|where you *was*',
		meant: 'were',
		example: 'When you was in the room, I saw it.',
		passes: ['Meeting you was a pleasure.'],
	},
	{find: '^|because|if|when|where|that you *is*', meant: 'are', example: 'I see that you is busy.'},
	{find: '^|because|if|when|where|that you *has*', meant: 'have', example: 'I see that you has time.'},
	{find: 'there *is* {many}', meant: 'are', example: 'There is many ways.'},
	{find: 'there *was* {many}', meant: 'were', example: 'There was several people.'},
	{find: "*there's* many|several", meant: 'there are', example: "There's many ways."},
	{
		find: 'there *are* a|an reason|person|team|way|chance|place|position|role|opening|problem|question|difference|need|opportunity',
		meant: 'is',
		example: 'There are a reason for it.',
	},
	{
		find: 'there *were* a|an reason|person|team|way|chance|place|position|role|opening|problem|question|difference|need|opportunity',
		meant: 'was',
		example: 'There were a reason for it.',
	},
	{find: '^ this *are*', meant: 'is', example: 'This are my notes.'},
	{find: '^ these|those *is*', meant: 'are', example: 'These is my notes.'},
	{find: '^ these|those *was*', meant: 'were', example: 'Those was good days.'},
	{
		find: '*this* skills|experiences|qualities|opportunities|ideas|things|topics|people|words|weeks|days !gap|shortage|matrix',
		meant: 'these',
		example: 'I have used this skills.',
	},
	{
		find: '*these|those* position|opportunity|conversation|interview|company|role|job|project|experience|week|month|year ^|is|was|and|at|with|because',
		meant: 'this',
		example: 'I want these position.',
	},
	{
		find: '{clause} {my} role|position|job|interview|conversation|meeting|manager|experience|background|office|project|work|talk|discussion|opportunity|product|mission *are*',
		meant: 'is',
		example: 'The role are a good fit.',
	},
	{
		find: '^|that|because|think|as {my} role|position|job|interview|conversation|meeting|manager|experience|background|office|project|work|talk|discussion|opportunity|product|mission *were*',
		meant: 'was',
		example: 'The talk were short.',
		passes: ['If the role were in Bath, I would come.'],
	},
	{
		find: '{clause} {my} role|position|job|interview|conversation|meeting|manager|experience|background|office|project|work|talk|discussion|opportunity|product|mission *have*',
		meant: 'has',
		example: 'My experience have helped.',
	},
	{
		find: "{clause} {my} role|position|job|interview|conversation|meeting|manager|experience|background|office|project|work|talk|discussion|opportunity|product|mission *don't*",
		meant: "doesn't",
		example: "My experience don't help.",
	},
	{
		find: '{clause} {our} skills|colleagues|questions|experiences|values|customers|years|goals|people|managers|ideas|results|students|patients|products|projects|teams|clients|answers|references|interviewers|engineers *is*',
		meant: 'are',
		example: 'My skills is a good fit.',
	},
	{
		find: '{clause} {our} skills|colleagues|questions|experiences|values|customers|years|goals|people|managers|ideas|results|students|patients|products|projects|teams|clients|answers|references|interviewers|engineers *was*',
		meant: 'were',
		example: 'Your questions was good.',
	},
	{
		find: '{clause} {our} skills|colleagues|questions|experiences|values|customers|years|goals|people|managers|ideas|results|students|patients|products|projects|teams|clients|answers|references|interviewers|engineers *has*',
		meant: 'have',
		example: 'My colleagues has told me.',
	},
	{
		find: "{clause} {our} skills|colleagues|questions|values|customers|people|managers|results|students|patients|products|projects|clients|answers *doesn't*",
		meant: "don't",
		example: "My skills doesn't matter.",
	},
	{
		find: '^|that|because|and everyone|everybody|someone|somebody|nobody *are*',
		meant: 'is',
		example: 'Everyone are kind.',
	},
	{
		find: '^|that|because|and everyone|everybody|someone|somebody|nobody *were*',
		meant: 'was',
		example: 'Everyone were kind.',
	},
	{
		find: '^|that|because|and everyone|everybody|someone|somebody|nobody *have*',
		meant: 'has',
		example: 'Everyone have a key.',
	},
	{find: 'one of {our} *reason* ^|i|that|is|was|why', meant: 'reasons', example: 'One of the reason I came is this.'},
	{
		find: 'one of {our} *strength|strenght* ^|i|that|is|was',
		meant: 'strengths',
		example: 'One of my strength is calm.',
	},
	{find: 'one of {our} *thing* ^|i|that|is|was|you', meant: 'things', example: 'One of the thing I saw was calm.'},
	{
		find: 'one of {our} *challenge* ^|i|that|is|was|you',
		meant: 'challenges',
		example: 'One of the challenge you named is mine.',
	},
	{find: '{modal} *has*', meant: 'have', example: 'It would has helped.'},
	{find: 'would|should|could|must *is|are|was|am*', meant: 'be', example: 'It would is good.'},
	{find: 'much|many *peoples*', meant: 'people', example: 'I met many peoples.'},
];
