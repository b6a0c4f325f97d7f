import {render} from 'preact';
import {findCompose} from './front.ts';
import {Popup} from './popup.tsx';
import {readStored} from './stored.ts';

// Both are asked for at once: the popup shows with what is stored, and the tab's answer mostly comes in time for it.
const compose = findCompose();
render(<Popup stored={await readStored()} compose={compose} />, document.body);
