import {agenda, type Waiting} from '../interviews/index.ts';
import {onOffer, skeletons} from '../skeletons/index.ts';
import type {LetterToOpen} from '../store/calls.ts';
import type {Records} from '../store/records.ts';
import {stepLetter} from '../store/step-letter.ts';
import {type Clock, markOf} from './remind.ts';

const needsLetter = ({step}: Waiting): boolean => step.kind !== 'move-on' && step.kind !== 'handwritten';

/** The letter that a notice is about, by the notice's id; absent where it is about several steps, or one without a letter. */
export function letterOfNotice(id: string, records: Records, {now, zone}: Clock): LetterToOpen | undefined {
	const {waiting} = agenda(records.interviews, records.sent, records.reminders, now, zone);
	const found = waiting.find(each => markOf(each) === id);
	const sources = {...records, skeletons: onOffer(records.skeletons, skeletons)};
	return found && needsLetter(found) ? stepLetter(found.interview, found.step, sources, {now, zone}) : undefined;
}
