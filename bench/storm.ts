import type {BrowserContext, CDPSession, Page} from 'playwright';
import {launch} from '../test/browser/launch.ts';
import {addressOf} from '../test/pages/serve.ts';
import {answerUnknown} from './long-letter.ts';
import type {Measure} from './timing.ts';

const rounds = 15;

/** Adds 10,000 nodes to a page in ten portions, as a mail list that is drawn anew, and waits until all is laid out. */
async function addNodes(): Promise<void> {
	const place = document.body.appendChild(document.createElement('div'));
	for (let portion = 0; portion < 10; portion++) {
		const list = place.appendChild(document.createElement('div'));
		for (let count = 0; count < 333; count++) {
			const row = list.appendChild(document.createElement('div'));
			row.setAttribute('role', 'row');
			row.appendChild(document.createElement('span')).append(`Row ${count}`);
		}
		place.getBoundingClientRect();
		// A message, since pages in the background get no frames and few timers.
		await new Promise(resolve => {
			const {port1, port2} = new MessageChannel();
			port1.onmessage = resolve;
			port2.postMessage(0);
		});
	}
	place.remove();
}

/** Time that the page's thread worked, so that what else the machine does is not counted. */
async function workOf(page: Page, session: CDPSession): Promise<number> {
	const taken = async () => {
		const {metrics} = await session.send('Performance.getMetrics');
		return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
	};
	const before = await taken();
	await page.evaluate(addNodes);
	return (await taken()) - before;
}

/** Opens a mail page where no letter is open, ready to be measured. */
async function openIn(browser: BrowserContext, address: string): Promise<() => Promise<number>> {
	const page = await browser.newPage();
	await page.goto(address);
	const session = await browser.newCDPSession(page);
	await session.send('Performance.enable', {timeDomain: 'threadTicks'});
	return () => workOf(page, session);
}

/** What a storm of nodes costs on one page at two addresses, of which Notewell knows one; the two take turns. */
export async function stormMeasure(): Promise<Measure> {
	const {extension, close} = await launch('dist/test-chromium');
	const known = addressOf('gmail', 'reading-pane');
	const unknown = known.replace('mail.google.com', 'plain.example');
	await answerUnknown(extension.browser);
	const [guarded, bare] = [await openIn(extension.browser, known), await openIn(extension.browser, unknown)];
	const times: {without: number[]; withNotewell: number[]} = {without: [], withNotewell: []};
	for (let round = 0; round < rounds; round++) {
		times.without.push(await bare());
		times.withNotewell.push(await guarded());
	}
	await close();
	// The fastest rounds are those that the rest of the machine disturbed least.
	const percent = (Math.min(...times.withNotewell) / Math.min(...times.without) - 1) * 100;
	return {what: 'a storm of 10,000 nodes, more than without Notewell', value: percent, budget: 5, unit: '%'};
}
