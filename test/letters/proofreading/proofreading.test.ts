import {expect, test} from 'vitest';
import {answer} from '../answer.ts';
import {rowsOf} from '../corpus.ts';
import {dictionaryJudge} from '../judges.ts';

type Planted = {
	readonly kind: 'spelling' | 'grammar';
	readonly mistake: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
};

const judges = dictionaryJudge();

const isFound = ({kind, text, start, end}: Planted): boolean =>
	answer({body: text}, {}, judges).findings.some(
		({rule, at}) =>
			(kind === 'spelling' ? rule === 'spelling' : rule === 'spelling' || rule === 'grammar') &&
			at !== undefined &&
			at.start <= end &&
			at.end >= start,
	);

test.each(['dev', 'aside'])('%s: planted mistakes are found', side => {
	const planted = rowsOf<Planted>(`proofreading/${side}`);
	for (const [kind, least] of [
		['spelling', 0.95],
		['grammar', 0.85],
	] as const) {
		const all = planted.filter(each => each.kind === kind);
		const found = all.filter(isFound).length;
		console.info(`${side} ${kind}: ${found} of ${all.length}`);
		expect(found / all.length).toBeGreaterThanOrEqual(least);
	}
});
