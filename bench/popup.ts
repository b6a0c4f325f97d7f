import {launch} from '../test/browser/launch.ts';
import {openPopup} from '../test/browser/popup-window.ts';
import {addressOf} from '../test/pages/serve.ts';

/** When the popup first showed what it offers, in milliseconds after its page began to load: the fastest and all. */
export type PopupPaint = {readonly fastest: number; readonly median: number; readonly all: readonly number[]};

const rounds = 12;

/** What a well-used log holds. */
const interviews = Array.from({length: 60}, (_, index) => ({
	id: `i${index}`,
	company: `Company ${index}`,
	role: 'Data analyst',
	at: Date.now() - index * 30 * 60 * 60 * 1000,
	people: [{name: 'Keith Smooth', email: `keith@company${index}.example`}],
	topics: ['the delays at the Hull warehouse'],
}));

/** The first frame with content; the page is empty until the list of skeletons is drawn. */
const firstPaint = `new Promise(resolve => {
	new PerformanceObserver(list => {
		const paint = list.getEntriesByName('first-contentful-paint')[0];
		if (paint) resolve(document.querySelector('.skeletons [role=option]') ? paint.startTime : -1);
	}).observe({type: 'paint', buffered: true});
})`;

/** Opens the popup over a letter again and again, with a log of sixty interviews behind it. */
export async function popupPaint(folder = 'dist/test-chromium'): Promise<PopupPaint> {
	const {extension, close} = await launch(folder);
	await extension.browser.serviceWorkers()[0]?.evaluate(`chrome.storage.local.set(${JSON.stringify({interviews})})`);
	const page = await extension.openMail(addressOf('gmail', 'popout'));
	const all: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const popup = await openPopup(extension, page);
		all.push(Math.round(await popup.evaluate<number>(firstPaint)));
		await popup.close();
	}
	await close();
	const sorted = all.toSorted((a, b) => a - b);
	return {fastest: sorted[0] ?? 0, median: sorted[rounds / 2] ?? 0, all};
}
