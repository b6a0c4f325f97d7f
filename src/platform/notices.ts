import browser from 'webextension-polyfill';

const permission = {permissions: ['notifications' as const]};

/** Shows a short text on the extension's button; none takes it away. */
export async function showBadge(text: string, color: string): Promise<void> {
	await browser.action.setBadgeBackgroundColor({color});
	await browser.action.setBadgeText({text});
}

/** Wakes the worker at a moment, and every hour from then on; the browser keeps it while it is closed. */
export async function setAlarm(name: string, at: number): Promise<void> {
	await browser.alarms.create(name, {when: at, periodInMinutes: 60});
}

/** Takes an alarm back. */
export async function clearAlarm(name: string): Promise<void> {
	await browser.alarms.clear(name);
}

/** Calls back when an alarm goes off; late ones do so when the browser starts or the machine wakes. */
export const onAlarm = (callback: () => void): void => browser.alarms.onAlarm.addListener(callback);

/** Calls back when the browser starts. */
export const onStartup = (callback: () => void): void => browser.runtime.onStartup.addListener(callback);

/** Whether the user has allowed notifications. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission);

/** Asks the user to allow notifications; must be called from a click. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(permission);

/** Gives the permission to notify back. */
export const stopNotifying = (): Promise<boolean> => browser.permissions.remove(permission);

/** Calls back when permissions were given or taken. */
export function onPermissions(callback: () => void): void {
	browser.permissions.onAdded.addListener(callback);
	browser.permissions.onRemoved.addListener(callback);
}

/** Shows a notification; one with the same id takes the place of the last. */
export async function notify(id: string, title: string, message: string): Promise<void> {
	const iconUrl = browser.runtime.getURL('icons/128.png');
	await browser.notifications.create(id, {type: 'basic', iconUrl, title, message});
}

/** The ids of the notifications that are still on show. */
export const shownNotices = async (): Promise<string[]> => Object.keys(await browser.notifications.getAll());

/**
 * Calls back with a notification's id when it is clicked. Where notifications are not allowed there is none to click, nor
 * an event of clicks; a worker that is running when they are allowed listens from then on.
 */
export function onNoticeClicked(callback: (id: string) => unknown): void {
	const onClicked = (id: string) => {
		callback(id);
		browser.notifications.clear(id).catch(() => undefined);
	};
	// The same function added twice is called once.
	const listen = () => browser.notifications?.onClicked.addListener(onClicked);
	listen();
	browser.permissions.onAdded.addListener(listen);
}
