import type {Person} from '../interviews/index.ts';
import {interviewOf, onOffer, skeletons, thankYouFor} from '../skeletons/index.ts';
import type {Records} from '../store/records.ts';

/** The id of the thank-you among the skeletons on offer that is right for recipients at a moment, in a time zone. */
export function rightThankYou(records: Records, to: readonly Person[], now: number, zone: string): string | undefined {
	const {interviews, sent} = records;
	const interview = interviewOf({people: to, now}, interviews);
	const moment = {now, zone, to, interviews, sent, ...(interview && {interview})};
	return thankYouFor(onOffer(records.skeletons, skeletons), moment)?.id;
}
