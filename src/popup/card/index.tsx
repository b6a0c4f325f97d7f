import {render} from 'preact';
import {offer} from '../offer.ts';
import {readStored} from '../stored.ts';
import {CardPage} from './card-page.tsx';

const stored = await readStored();
const asked = new URLSearchParams(location.hash.slice(1));
const offered = offer({stored, picked: asked.get('picked') ?? '', now: Date.now()});
const skeleton =
	stored.skeletons.find(({id}) => id === asked.get('skeleton')) ??
	stored.skeletons.find(({kind}) => kind === 'handwritten');

render(<CardPage words={skeleton ? offered.letterOf(skeleton).body : ''} />, document.body);
