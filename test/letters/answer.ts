import {readSituation} from '../../src/checker/draft.ts';
import {check, type Draft, draftOf, isFollowUp, letterKind, type Situation} from '../../src/checker/index.ts';
import {interviewOf, letterAt} from '../../src/skeletons/index.ts';

/** All that the product would find in one draft. */
export type Answer = {
	readonly kind: ReturnType<typeof letterKind>;
	readonly followUp: boolean;
	readonly findings: ReturnType<typeof check>;
};

/** What fills in the answers of the dictionary and of the tone model, as the background worker does in the product. */
export type Judges = (draft: Draft, situation: Partial<Situation>) => Partial<Situation>;

/** Maps come as objects in JSON. What the file says already is not asked again. */
function withMaps(situation: Partial<Situation>): Partial<Situation> {
	const {misspelt, tones, ...rest} = situation;
	return {
		...rest,
		...(misspelt && {misspelt: new Map(Object.entries(misspelt))}),
		...(tones && {tones: new Map(Object.entries(tones))}),
	};
}

/** Checks one draft as the product would; an interview that is not given is found in the log by the recipients. */
export function answer(parts: Partial<Draft>, around: Partial<Situation>, judges: Judges): Answer {
	const draft = draftOf(parts);
	const given = withMaps(around);
	const {now, interviews = []} = readSituation(around);
	const interview = given.interview ?? interviewOf(letterAt(draft, now || Number.POSITIVE_INFINITY), interviews);
	const known = {...given, ...(interview && {interview})};
	const situation = {...judges(draft, known), ...known};
	return {
		kind: letterKind(draft, situation),
		followUp: isFollowUp(draft, situation),
		findings: check(draft, situation),
	};
}
