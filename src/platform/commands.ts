import browser from 'webextension-polyfill';

/** Calls back with the name of a keyboard shortcut of the manifest and the tab that it was pressed in. */
export function onCommand(callback: (name: string, tab: number) => Promise<void>): void {
	browser.commands.onCommand.addListener((name, tab) => {
		if (tab?.id !== undefined) {
			callback(name, tab.id).catch(() => undefined);
		}
	});
}

/** A keyboard shortcut as the browser has it; `keys` is empty where the user took it away. */
export type Shortcut = {readonly name: string; readonly description: string; readonly keys: string};

/** The shortcuts of the extension, as they are set in the browser now. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
	const commands = await browser.commands.getAll();
	return commands
		.filter(({name}) => name !== '_execute_action')
		.map(({name = '', description = '', shortcut = ''}) => ({name, description, keys: shortcut}));
}
