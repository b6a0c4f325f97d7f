import type {RuleId} from '../checker/index.ts';
import type {Settings} from '../store/settings.ts';

const proofreading: readonly RuleId[] = ['spelling', 'grammar'];

/** The rules that are left to another checker, if the user has chosen so or one is at work. */
export const leftToOthers = ({proofread}: Settings, hasOther: () => boolean): readonly RuleId[] =>
	proofread === 'never' || (proofread === 'auto' && hasOther()) ? proofreading : [];
