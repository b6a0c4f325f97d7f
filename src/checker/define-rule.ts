import {type LetterKind, letterKinds} from '../interviews/index.ts';
import type {Rule} from './types.ts';

/** Every letter kind, `other` included: for rules that hold for any letter that is checked at all. */
export const anyKind: readonly LetterKind[] = letterKinds;

/** A rule whose id is known to the compiler. */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
