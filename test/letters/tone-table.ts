// Measures phrases and tone model on the labelled sentences: `npm run --silent measure -- SIDE [PART]`.
// SIDE is dev or aside, PART is phrases or both. It prints counts alone, so `aside` can be measured unread.
import {check, draftOf, type Finding, type LetterKind, sentencesToWeigh} from '../../src/checker/index.ts';
import {letters, rowsOf} from './corpus.ts';
import {openTones} from './tone-model.ts';

type Row = {
	readonly text: string;
	readonly labels: readonly string[];
	readonly voice: string;
	readonly manner: string;
};

const rules = 'flattery pity overconfidence reproach bitterness impatience read-receipt attachment generic'.split(' ');
const kinds: readonly LetterKind[] = ['thank-you', 'status-check', 'rejection-reply'];
const opening = 'Thank you for your time on Tuesday.\n\n';

const [, , side = 'dev', part = 'both'] = process.argv;
const tonesOf = await openTones();

/** What is found in a sentence that stands in a letter, whatever the letter's kind. */
function findingsIn({text}: Row): readonly Finding[] {
	const draft = draftOf({client: 'gmail', subject: 'Thank you', body: opening + text});
	const tones = part === 'phrases' ? undefined : tonesOf(sentencesToWeigh(draft, {letter: 'thank-you'}));
	const found = kinds.flatMap(letter => check(draft, {now: 0, letter, ...(tones && {tones})}));
	return found.filter(({rule, at}) => rules.includes(rule) && at?.field === 'body' && at.end > opening.length);
}

const rows = rowsOf<Row>(`sentences/${side}`).map(row => ({...row, found: findingsIn(row)}));

type Measured = (typeof rows)[number];

const share = (some: readonly unknown[], all: readonly unknown[]): string =>
	all.length === 0 ? '–' : `${((100 * some.length) / all.length).toFixed(1)} % (${some.length} of ${all.length})`;
const isLoud = ({level}: Finding): boolean => level !== 'hint';
const isFound = ({labels, found}: Measured): boolean => found.some(({rule}) => labels.includes(rule));
const isFoundLoudly = ({labels, found}: Measured): boolean =>
	found.some(finding => isLoud(finding) && labels.includes(finding.rule));
const isMarked = ({found}: Measured): boolean => found.length > 0;
const isMarkedLoudly = ({found}: Measured): boolean => found.some(isLoud);

console.log('| rule | found | as warn or stop | innocent, as warn or stop | seen as another rule |');
console.log('|---|---|---|---|---|');
const innocent = rows.filter(({labels}) => labels.length === 0);
for (const rule of rules) {
	const faulty = rows.filter(({labels}) => labels.includes(rule));
	const hit = faulty.filter(({found}) => found.some(finding => finding.rule === rule));
	const loud = faulty.filter(({found}) => found.some(finding => finding.rule === rule && isLoud(finding)));
	const wrong = innocent.filter(({found}) => found.some(finding => finding.rule === rule && isLoud(finding)));
	const others = faulty
		.filter(row => !hit.includes(row))
		.flatMap(({found}) => [...new Set(found.map(each => each.rule))]);
	const seen = rules
		.map(other => [other, others.filter(each => each === other).length] as const)
		.filter(([, count]) => count > 0)
		.sort(([, a], [, b]) => b - a)
		.slice(0, 2);
	const confused = seen.map(([other, count]) => `${other} ${count}`).join(', ');
	console.log(`| ${rule} | ${share(hit, faulty)} | ${share(loud, faulty)} | ${share(wrong, innocent)} | ${confused} |`);
}

console.log('\n| writer | faulty, found | faulty, as warn or stop | innocent, marked | innocent, as warn or stop |');
console.log('|---|---|---|---|---|');
for (const [name, part] of [
	['all', rows],
	...['native', 'non-native', 'unknown'].map(voice => [voice, rows.filter(row => row.voice === voice)] as const),
	...['plain', 'oblique'].map(manner => [manner, rows.filter(row => row.manner === manner)] as const),
] as const) {
	const faulty = part.filter(({labels}) => labels.length > 0);
	const good = part.filter(({labels}) => labels.length === 0);
	const cells = [faulty.filter(isFound), faulty.filter(isFoundLoudly)].map(some => share(some, faulty));
	cells.push(...[good.filter(isMarked), good.filter(isMarkedLoudly)].map(some => share(some, good)));
	console.log(`| ${name} | ${cells.join(' | ')} |`);
}

const good = letters(side === 'aside' ? 'aside' : 'dev').filter(
	letter => letter.followUp && letter.expect.length === 0,
);
const inGood = good.flatMap(letter => {
	const situation = {...letter.situation, letter: letter.kind};
	const draft = draftOf(letter.draft);
	const tones = part === 'phrases' ? undefined : tonesOf(sentencesToWeigh(draft, situation));
	return check(draft, {...situation, ...(tones && {tones})}).filter(({rule}) => rules.includes(rule));
});
const loudInGood = inGood.filter(isLoud);
console.log(
	`\n${good.length} good letters: ${loudInGood.length} findings of level warn or stop, ${inGood.length} in all.`,
);
