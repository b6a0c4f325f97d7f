/** Where the parts of a compose window are, as selectors. */
type Parts = {readonly compose: string; readonly body: string; readonly subject: string; readonly chips: string};

declare global {
	interface Window {
		/** Builds the letter that the page's address asks for: the empty window, then whom the address names. */
		newLetter?: {readonly show: () => void; readonly clear: () => void; readonly fill: () => void};
	}
}

const isNewLetter = ({searchParams, pathname}: URL): boolean =>
	searchParams.get('view') === 'cm' || pathname.endsWith('/deeplink/compose');

/**
 * Starts a page, or where its address asks for a new letter, holds it back like a client that is slow to load: the test
 * says when the window shows, when the client clears its body once more, and when it puts the recipients in.
 */
export function whenOpened(
	page: Document,
	{compose: selector, body, subject, chips}: Parts,
	addRecipient: (compose: Element, address: string) => void,
	start: () => void,
): void {
	const address = new URL(page.URL);
	const compose = page.querySelector(selector);
	if (!isNewLetter(address) || !compose) {
		start();
		return;
	}
	const place = compose.parentElement;
	compose.remove();
	const clear = () => compose.querySelector(body)?.replaceChildren(page.createElement('br'));
	const show = () => {
		clear();
		compose.querySelector(subject)?.setAttribute('value', '');
		compose.querySelector(chips)?.replaceChildren();
		place?.append(compose);
		start();
	};
	const fill = () => {
		for (const one of (address.searchParams.get('to') ?? '').split(',').filter(Boolean)) addRecipient(compose, one);
	};
	if (page.defaultView) page.defaultView.newLetter = {show, clear, fill};
}
