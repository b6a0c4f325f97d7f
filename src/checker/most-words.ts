import type {LetterKind} from '../interviews/index.ts';

const statusChecks: readonly LetterKind[] = ['status-check', 'second-status-check'];

/** How many words a letter of a kind can bear. */
export const mostWords = (kind: LetterKind): number => (statusChecks.includes(kind) ? 120 : 200);
