import type {LetterKind} from '../interviews/index.ts';

/** A reusable letter with blanks such as `{{first name}}`. `source` holds addresses in the digest of advice. */
export type Skeleton = {
	readonly id: string;
	readonly kind: LetterKind;
	readonly title: string;
	/** `''` for a letter that has none: a LinkedIn request, a card, or one whose writer left it out. */
	readonly subject: string;
	readonly body: string;
	readonly source: string;
};

/** A part of a skeleton that its writer may change. */
export type SkeletonPart = 'kind' | 'title' | 'subject' | 'body';
