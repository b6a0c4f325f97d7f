import {render} from 'preact';
import {Popup} from './popup.tsx';
import {readStored} from './stored.ts';

render(<Popup stored={await readStored()} />, document.body);
