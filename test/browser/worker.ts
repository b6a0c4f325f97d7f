import type {Page} from 'playwright';
import type {Extension} from './launch.ts';

/** Stops the worker as the browser does when it has been idle. */
export async function stopWorker({browser}: Extension, page: Page): Promise<void> {
	const session = await browser.newCDPSession(page);
	const stopped = new Promise<void>(resolve => {
		session.on('ServiceWorker.workerVersionUpdated', ({versions}) => {
			if (versions.some(({runningStatus}) => runningStatus === 'stopped')) {
				resolve();
			}
		});
	});
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await stopped;
	await session.detach();
}
