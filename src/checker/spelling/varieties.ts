import {byParagraph} from '../by-paragraph.ts';
import type {Letter} from '../letter.ts';
import {wordSet} from '../names/word-set.ts';
import type {Problem} from '../types.ts';
import {byForm, type Form} from '../word-forms.ts';
import {plainWords} from './spelled-words.ts';

/**
 * Words spelt differently in British and American English, as `british>american`. Left out are words that either side
 * also spells the other's way (`cancelled`, `grey`, `program`, `learnt`); `-ize` is right in Britain too, so only `-ise`
 * tells.
 */
const stems = `colour>color favour>favor behaviour>behavior honour>honor labour>labor neighbour>neighbor
rumour>rumor endeavour>endeavor flavour>flavor harbour>harbor humour>humor centre>center theatre>theater metre>meter
litre>liter fibre>fiber defence>defense offence>offense licence>- travelled>traveled travelling>traveling
traveller>traveler modelling>modeling labelled>labeled counsellor>counselor counselling>counseling jewellery>jewelry
analyse>analyze catalyse>catalyze paralyse>paralyze cheque>- programme>- fulfil>fulfill enrol>enroll
skilful>skillful instalment>installment judgement>- ageing>- tyre>- aluminium>aluminum paediatric>pediatric
orthopaedic>orthopedic manoeuvre>maneuver organisation>organization organise>- realise>- recognise>- specialise>-
apologise>- prioritise>- summarise>- optimise>- utilise>- emphasise>- minimise>- maximise>- finalise>- customise>-
familiarise>- capitalise>- standardise>- centralise>- digitise>- modernise>- memorise>- criticise>-`.split(/\s+/);

const british: string[] = [];
const american: string[] = [];
for (const pair of stems) {
	const [left = '', right = ''] = pair.split('>');
	british.push(left.replace(/e$/, ''));
	if (right !== '-') {
		american.push(right.replace(/e$/, ''));
	}
}

const ends = ['', 's', 'd', 'ed', 'ing', 'ful', 'able', 'ite', 'er', 'e', 'es', 'ation', 'al', 'less', 'r', 'rs'];

/** Words that the stems and ends come to as well, and that are right on either side. */
const ofBoth = wordSet(
	`analyses catalyses paralyses central coloration emphasis enrolled enrolling fulfilled fulfilling literal meter meters
	metered metering programmable programmed programmer programmers programming`,
);

const formsOf = (list: readonly string[]): ReadonlySet<string> =>
	new Set(list.flatMap(stem => ends.map(end => stem + end)).filter(form => !ofBoth.has(form)));

const britishForms = formsOf(british);
const americanForms = formsOf(american);

/** Which of the two a word is, told by its spelling; names and words at the start of a sentence tell nothing. */
const varietyOf = byForm(({text, lower}): 'british' | 'american' | 'neither' => {
	const [isBritish, isAmerican] = [britishForms.has(lower), americanForms.has(lower)];
	if (text !== lower || isBritish === isAmerican) {
		return 'neither';
	}
	return isBritish ? 'british' : 'american';
});

const isTelling = (word: Form): boolean => varietyOf(word) !== 'neither';

const isToldIn = byParagraph(({words}) => words.some(isTelling));

/** One hint at the first word that is spelt the other way from the words of its kind before it. */
export function mixedSpellings(letter: Letter): Problem[] {
	const mayMix = letter.subject().some(isTelling) || letter.paragraphs.some(isToldIn);
	const words = mayMix ? plainWords(letter, isTelling) : [];
	const left = words.find(word => varietyOf(word) === 'british');
	const right = words.find(word => varietyOf(word) === 'american');
	if (!(left && right)) {
		return [];
	}
	const [first, second] = left.start < right.start ? [left, right] : [right, left];
	return [
		{
			message: `“${second.text}” and “${first.text}” are British and American; keep to one of them.`,
			level: 'hint',
			at: {field: second.field, start: second.start, end: second.end},
		},
	];
}
