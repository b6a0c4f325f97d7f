import {readFileSync} from 'node:fs';
import type {RuleId, Situation} from '../../src/checker/index.ts';
import {openToneJudge} from '../../src/tone/index.ts';

/** What the tone model sees in sentences, as the situation of a draft holds it. */
export type Tones = NonNullable<Situation['tones']>;

const read = (file: string) => new Uint8Array(readFileSync(`public/tone/${file}`));

/** Opens the shipped tone model in Node. */
export async function openTones(): Promise<(sentences: readonly string[]) => Tones> {
	const judge = await openToneJudge(read('kernel.wasm'), read('model.bin'));
	return sentences =>
		new Map(sentences.map(sentence => [sentence, judge(sentence).map(tone => ({...tone, rule: tone.rule as RuleId}))]));
}
