import browser from 'webextension-polyfill';

/**
 * The bytes of a file that came with the extension, named by its path.
 * @throws where there is no such file
 */
export async function readOwnFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
	const file = await fetch(browser.runtime.getURL(path));
	if (!file.ok) {
		throw new Error(`${path} is missing.`);
	}
	return new Uint8Array(await file.arrayBuffer());
}
