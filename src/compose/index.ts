import {clientAt} from '../mail/index.ts';
import {start} from './start.ts';

const client = clientAt(window.origin);
if (client) {
	const begin = () => start(document, client);
	if (document.documentElement) {
		begin();
	} else {
		document.addEventListener('readystatechange', begin, {once: true});
	}
}
