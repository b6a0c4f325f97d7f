import {attachment} from './en/attachment.ts';
import {bitterness} from './en/bitterness.ts';
import {classes} from './en/classes.ts';
import closeWeights from './en/close-weights.json' with {type: 'json'};
import {closing} from './en/closing.ts';
import {contractedEnds, contractions} from './en/contractions.ts';
import {flattery} from './en/flattery.ts';
import {impatience} from './en/impatience.ts';
import kindWeights from './en/kind-weights.json' with {type: 'json'};
import {greetings, signOffs} from './en/lines.ts';
import {namedDay} from './en/named-day.ts';
import {overconfidence} from './en/overconfidence.ts';
import {pity} from './en/pity.ts';
import {plainThanks} from './en/plain-thanks.ts';
import {readReceipt} from './en/read-receipt.ts';
import {reproach} from './en/reproach.ts';
import {signs} from './en/signs.ts';
import talkWeights from './en/talk-weights.json' with {type: 'json'};
import {thanks} from './en/thanks.ts';
import toneWeights from './en/tone-weights.json' with {type: 'json'};
import {vocabulary} from './en/vocabulary.ts';
import type {LanguagePack} from './language-pack.ts';

/** English. */
export const en: LanguagePack = {
	code: 'en',
	smallWords:
		'the and to of you your for my with that it is thank our we this have from about at be would are as me on if but could when what not will their which by or more been i',
	greetings,
	signOffs,
	contractions,
	contractedEnds,
	classes,
	fillers:
		"really very quite truly so just also still simply honestly absolutely certainly definitely already actually genuinely frankly indeed rather perhaps maybe possibly please kindly 's totally completely utterly literally personally sincerely surely obviously clearly even too",
	negations: 'not never no nor neither without hardly',
	commonest:
		'. ^ i the to you and a of your my in is for would it with that this on be have as me we not about at am was are not time are how will from an thank can if our or but so what do more which work ? ! all any who been when by team role has had there their they one could out position company up forward some may over us time interview meeting conversation opportunity job again just also than then into no # experience great new like after very get make know see next way need best day well where other need only take learn further let give come back here still before day next look hear two go help discussed thanks appreciate please any both how question questions should',
	phrases: {
		flattery,
		plainThanks,
		thanks,
		closing,
		namedDay,
		signs,
		pity,
		overconfidence,
		impatience,
		reproach,
		bitterness,
		'read-receipt': readReceipt,
		attachment,
	},
	vocabulary,
	wordWeights: [toneWeights, talkWeights, closeWeights],
	talkPatterns: {step: talkWeights.step, weights: talkWeights.patterns},
	kindWeights,
};
