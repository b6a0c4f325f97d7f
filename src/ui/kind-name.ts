import type {LetterKind} from '../interviews/index.ts';

/** The text of the interface that names a letter kind. */
export const kindName = {
	'thank-you': 'kindThankYou',
	'status-check': 'kindStatusCheck',
	'second-status-check': 'kindSecondStatusCheck',
	'keep-in-touch': 'kindKeepInTouch',
	'rejection-reply': 'kindRejectionReply',
	'share-article': 'kindShareArticle',
	recruiter: 'kindRecruiter',
	linkedin: 'kindLinkedin',
	handwritten: 'kindHandwritten',
	other: 'kindOther',
} as const satisfies Record<LetterKind, string>;
