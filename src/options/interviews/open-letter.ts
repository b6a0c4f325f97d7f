import {readPerson} from '../../checker/names/read-person.ts';
import type {Interview, Person, Step} from '../../interviews/index.ts';
import {openAddress} from '../../platform/pages.ts';
import {localArea} from '../../platform/storage.ts';
import {letterFor, onOffer, type StepLetter, skeletons} from '../../skeletons/index.ts';
import {newLetterAddress} from '../../store/new-letter.ts';
import {parseRecords} from '../../store/records.ts';
import {type MailPlace, writerIn} from '../../store/settings.ts';

function firstNameOf(person: Person): string {
	const {first, order} = readPerson(person);
	return order === 'unsure' ? '' : first;
}

/** The address of a new letter with everything in place; Gmail and Outlook name the subject in their own ways. */
function addressOf(place: MailPlace, {to, subject, body}: StepLetter): string {
	const url = new URL(newLetterAddress(place, to));
	url.searchParams.set(place === 'gmail' ? 'su' : 'subject', subject);
	url.searchParams.set('body', body);
	return url.href;
}

/** Opens a new letter for a step, with recipients, subject and skeleton in place. */
export async function openLetter(interview: Interview, step: Step): Promise<void> {
	const records = parseRecords(await localArea.read());
	const letter = letterFor(interview, step, onOffer(records.skeletons, skeletons), {
		interviews: records.interviews,
		sent: records.sent,
		now: Date.now(),
		...writerIn(records.settings),
		firstNameOf,
	});
	await openAddress(addressOf(records.settings.mail, letter));
}
