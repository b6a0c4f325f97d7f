import type {Draft, Finding} from '../checker/index.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether two drafts go to the same people with the same files and receipts. */
const goAlike = (one: Draft, other: Draft): boolean =>
	same(
		[one.to, one.cc, one.bcc, one.attachments, one.readReceipt, one.deliveryReceipt],
		[other.to, other.cc, other.bcc, other.attachments, other.readReceipt, other.deliveryReceipt],
	);

/**
 * Whether a finding about a draft holds for a later one that was not checked yet: its words are where they were, counted
 * from the start or from the end, and nothing else that it may rest on has changed. A doubt is a no.
 */
export function stillStands({at}: Finding, before: Draft, now: Draft): boolean {
	if (!goAlike(before, now)) {
		return false;
	}
	if (at?.field !== 'body' && at?.field !== 'subject') {
		return true;
	}
	const [was, is] = [before[at.field], now[at.field]];
	const words = was.slice(at.start, at.end);
	return is.startsWith(words, at.start) || is.startsWith(words, is.length - was.length + at.start);
}
