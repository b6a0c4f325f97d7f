import type {CDPSession, Page} from 'playwright';
import type {Extension} from './launch.ts';

/** The popup itself, as it opens over the tab in front. Playwright does not count it among its pages. */
export type PopupWindow = {
	/** Runs an expression in it. */
	readonly evaluate: <T>(expression: string) => Promise<T>;
	/** Presses a key on what has the focus in it; it is never in front for the browser's own input to reach it. */
	readonly press: (key: string) => Promise<boolean>;
	readonly isOpen: () => Promise<boolean>;
	/** Closes it and waits until it is gone. */
	readonly close: () => Promise<void>;
};

type Target = {readonly targetId: string; readonly url: string};

async function popupTarget(session: CDPSession): Promise<Target | undefined> {
	const {targetInfos} = await session.send('Target.getTargets');
	return targetInfos.find(({url}) => url.includes('/src/popup/index.html'));
}

/** Sends commands to a target and gives their results. */
async function attach(session: CDPSession, targetId: string) {
	const {sessionId} = await session.send('Target.attachToTarget', {targetId, flatten: false});
	const waiting = new Map<number, (result: unknown) => void>();
	session.on('Target.receivedMessageFromTarget', ({message, sessionId: from}) => {
		const {id, result} = JSON.parse(message) as {id: number; result: unknown};
		if (from === sessionId) {
			waiting.get(id)?.(result);
		}
	});
	let last = 0;
	return (method: string, params: object): Promise<unknown> =>
		new Promise(resolve => {
			const id = ++last;
			waiting.set(id, resolve);
			void session.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method, params})});
		});
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
	for (;;) {
		const found = await look();
		if (found !== undefined) {
			return found;
		}
		await new Promise(resolve => setTimeout(resolve, 20));
	}
}

/** Opens the popup over a page, as a click on the extension's button does. */
export async function openPopup({browser}: Extension, page: Page): Promise<PopupWindow> {
	const [worker] = browser.serviceWorkers();
	const owner = browser.browser();
	if (!(worker && owner)) {
		throw new Error('no worker to open the popup from');
	}
	await page.bringToFront();
	const session = await owner.newBrowserCDPSession();
	await worker.evaluate('chrome.action.openPopup()');
	const {targetId} = await until(() => popupTarget(session));
	const send = await attach(session, targetId);
	const evaluate = async <T>(expression: string): Promise<T> => {
		const answer = await send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
		return (answer as {result: {value: T}}).result.value;
	};
	return {
		evaluate,
		press: key =>
			evaluate(`document.activeElement.dispatchEvent(
				new KeyboardEvent('keydown', {key: ${JSON.stringify(key)}, bubbles: true, cancelable: true}))`),
		isOpen: async () => (await popupTarget(session)) !== undefined,
		async close() {
			await session.send('Target.closeTarget', {targetId});
			await until(async () => ((await popupTarget(session)) ? undefined : true));
		},
	};
}
