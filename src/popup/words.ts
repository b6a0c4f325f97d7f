import type {Person} from '../interviews/index.ts';
import {type TextKey, t} from '../platform/text.ts';
import type {Reason} from '../skeletons/index.ts';
import type {MailPlace} from '../store/settings.ts';
import type {Offer} from './offer.ts';

/** The names of the places where letters are written. */
export const mailNames: Readonly<Record<MailPlace, string>> = {
	gmail: 'Gmail',
	outlook: 'Outlook.com',
	'outlook-work': t('outlookWork'),
};

/** Somebody, as shown: by name, else by address. */
export const nameOf = ({name, email}: Person): string => name.trim() || email;

const reasons: Readonly<Record<Reason, TextKey>> = {
	'thank-you': 'reasonThankYou',
	recruiter: 'reasonRecruiter',
	handwritten: 'reasonHandwritten',
	'status-check': 'reasonStatusCheck',
	'last-check': 'reasonLastCheck',
	'move-on': 'reasonMoveOn',
	'keep-in-touch': 'reasonKeepInTouch',
	answer: 'reasonAnswer',
	'nothing due': 'reasonNothingDue',
};

/** Why the first letter of an offer is first. */
export const reasonText = (reason: Reason, {to, interview}: Offer): string =>
	t(reasons[reason], to.map(nameOf).join(', ') || (interview?.company ?? ''));
