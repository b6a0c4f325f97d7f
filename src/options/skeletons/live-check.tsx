import {check, draftOf, type Finding} from '../../checker/index.ts';
import {t} from '../../platform/text.ts';
import {blanks, fill, type Skeleton, sampleFor, sampleMoment} from '../../skeletons/index.ts';
import {FindingList} from '../../ui/finding-list.tsx';

/** A skeleton with a sample value in each blank. */
export function filledWithSamples({subject, body}: Skeleton): {readonly subject: string; readonly body: string} {
	const values = Object.fromEntries(blanks(`${subject}\n${body}`).map(blank => [blank, sampleFor(blank)]));
	return {subject: fill(subject, values), body: fill(body, values)};
}

/** Kinds that have no subject: what is found about it is of no use there. */
const withoutSubject: readonly string[] = ['linkedin', 'handwritten'];

/** What would be found in the letter that comes of a skeleton. A letter of no named kind is taken for what it reads like. */
export function findingsIn(skeleton: Skeleton): readonly Finding[] {
	const {kind} = skeleton;
	const {to, interview, ...moment} = sampleMoment(kind);
	return check(draftOf({to, ...filledWithSamples(skeleton)}), {
		...moment,
		interview,
		interviews: [interview],
		...(kind !== 'other' && {letter: kind}),
	}).filter(({rule}) => (rule as string) !== 'subject' || !withoutSubject.includes(kind));
}

/** The letter that comes of a skeleton, with sample values, and what would be found in it. */
export function LiveCheck({skeleton}: {readonly skeleton: Skeleton}) {
	const {subject, body} = filledWithSamples(skeleton);
	return (
		<section class="live" aria-label={t('skeletonSample')}>
			<h2>{t('skeletonSample')}</h2>
			<div class="live-letter">
				{subject !== '' && <strong>{subject}</strong>}
				<p>{body}</p>
			</div>
			<div aria-live="polite">
				<FindingList findings={findingsIn(skeleton)} calm={t('skeletonCalm')} />
			</div>
		</section>
	);
}
