import {render} from 'preact';
import {onOffer, skeletons} from '../skeletons/index.ts';
import {interviews, sentNotes} from '../store/interviews.ts';
import {reminders} from '../store/reminders.ts';
import {settings} from '../store/settings.ts';
import {shelf} from '../store/skeletons.ts';
import {Popup} from './popup.tsx';

const [chosen, own, log, sent, told] = await Promise.all([
	settings.get(),
	shelf.get(),
	interviews.get(),
	sentNotes.get(),
	reminders.get(),
]);

render(
	<Popup stored={{settings: chosen, skeletons: onOffer(own, skeletons), interviews: log, sent, reminders: told}} />,
	document.body,
);
