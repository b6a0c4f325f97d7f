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
	.flatMap(([past, base]): Slip[] => [
		{find: `{modalNoNoun} *${past}* !^`, meant: base, example: `I would ${past} the plan.`},
		{
			find: `{subject} can|will|may *${past}* !^`,
			meant: base,
			example: `I may ${past} the plan.`,
			passes: [`The petrol can ${past} late; my uncle's will ${past} it.`],
		},
	]);

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

/** Pairs of third person and base, after a subject in the plural. */
const afterMany = pairs(
	`shows>show matches>match means>mean makes>make gives>give seems>seem fits>fit helps>help suits>suit requires>require
includes>include allows>allow takes>take brings>bring keeps>keep wants>want knows>know says>say tells>tell proves>prove
reflects>reflect`.split(/\s+/),
).map(
	([third, base]): Slip => ({
		find: `^|that|because|if|although|though|while {my}|these|those {things} *${third}*`,
		meant: base,
		example: `My skills ${third} it.`,
	}),
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

/** Verbs in a form that cannot stand where they are, each made from a pair of forms. */
export const verbForms: readonly Slip[] = [
	...afterDid,
	...afterModal,
	...afterTo,
	...afterHave,
	...afterHe,
	...afterThis,
	...afterI,
	...afterMany,
];
