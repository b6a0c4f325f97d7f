import type {Interview, Step} from '../../interviews/index.ts';
import {localArea} from '../../platform/storage.ts';
import {onOffer, skeletons} from '../../skeletons/index.ts';
import {parseRecords} from '../../store/records.ts';
import {stepLetter} from '../../store/step-letter.ts';
import {background} from './actions.ts';
import {ownZone} from './words.ts';

/** Opens a new letter for a step, with recipients, subject and skeleton in place. */
export async function openLetter(interview: Interview, step: Step): Promise<void> {
	const records = parseRecords(await localArea.read());
	const sources = {...records, skeletons: onOffer(records.skeletons, skeletons)};
	await background('openLetter', stepLetter(interview, step, sources, {now: Date.now(), zone: ownZone()}));
}
