import {render} from 'preact';
import {onOffer, skeletons} from '../../skeletons/index.ts';
import {interviews, sentNotes} from '../../store/interviews.ts';
import {reminders} from '../../store/reminders.ts';
import {settings} from '../../store/settings.ts';
import {shelf} from '../../store/skeletons.ts';
import {offer} from '../offer.ts';
import {CardPage} from './card-page.tsx';

const [chosen, own, log, sent, told] = await Promise.all([
	settings.get(),
	shelf.get(),
	interviews.get(),
	sentNotes.get(),
	reminders.get(),
]);
const asked = new URLSearchParams(location.hash.slice(1));
const stored = {settings: chosen, skeletons: onOffer(own, skeletons), interviews: log, sent, reminders: told};
const offered = offer({stored, picked: asked.get('picked') ?? '', now: Date.now()});
const skeleton =
	stored.skeletons.find(({id}) => id === asked.get('skeleton')) ??
	stored.skeletons.find(({kind}) => kind === 'handwritten');

render(<CardPage words={skeleton ? offered.letterOf(skeleton).body : ''} />, document.body);
