export type {Interview, LetterKind, Person, SentNote} from '../interviews/index.ts';
export {check, isFollowUp, letterKind} from './check.ts';
export {draftOf} from './draft.ts';
export {knowsNames} from './knows-names.ts';
export {firstNameOf} from './names/first-name.ts';
export {type RuleId, rules} from './rules/index.ts';
export {sentencesToWeigh} from './sentences-to-weigh.ts';
export type {Draft, Finding, Fix, Level, Place, ReceiptState, Rule, Situation} from './types.ts';
export {wordsToSpell} from './words-to-spell.ts';
