import type {RuleId} from '../checker/index.ts';
import type {Settings} from '../store/settings.ts';
import {hasOtherChecker} from './other-checkers.ts';
import type {Session} from './session.ts';

const proofreading: readonly RuleId[] = ['spelling', 'grammar'];

/** The rules that are left to another checker, if the user has chosen so or one is at work. */
const leftToOthers = ({proofread}: Settings, hasOther: () => boolean): readonly RuleId[] =>
	proofread === 'never' || (proofread === 'auto' && hasOther()) ? proofreading : [];

/** What the client does not show cannot be empty: Outlook's reply in the reading pane has a subject, out of sight. */
const outOfSight = ({compose}: Pick<Session, 'compose'>): readonly RuleId[] =>
	compose.subjectText() === undefined ? ['subject'] : [];

/** The rules that do not look at this letter, beside those that are switched off for all. */
export const offHere = (session: Pick<Session, 'compose' | 'silenced'>, settings: Settings): readonly RuleId[] => [
	...session.silenced,
	...outOfSight(session),
	...leftToOthers(settings, () => hasOtherChecker(session.compose.body)),
];
