import {nameOf} from '../interviews/index.ts';
import {type TextKey, t} from '../platform/text.ts';
import type {Reason} from '../skeletons/index.ts';
import type {Offer} from './offer.ts';

const reasons: Readonly<Record<Reason, TextKey>> = {
	'thank-you': 'reasonThankYou',
	recruiter: 'reasonRecruiter',
	handwritten: 'reasonHandwritten',
	'status-check': 'reasonStatusCheck',
	'last-check': 'reasonLastCheck',
	'move-on': 'reasonMoveOn',
	'keep-in-touch': 'reasonKeepInTouch',
	answer: 'reasonAnswer',
	offer: 'reasonOffer',
	'moved on': 'reasonMovedOn',
	'nothing due': 'reasonNothingDue',
};

/** Why the first letter of an offer is first. */
export const reasonText = (reason: Reason, {to, interview}: Offer): string =>
	t(reasons[reason], to.map(nameOf).join(', ') || (interview?.company ?? ''));
