type Trusting = {createPolicy: (name: string, rules: object) => {createHTML: (html: string) => string}};

/**
 * Runs in a page of Outlook: opens an empty window and writes a whole compose page into it, as clients did before there
 * were frameworks. The window keeps its document, but loses every listener with the first word that is written.
 */
export async function fillByWriting(): Promise<void> {
	const html = await (await fetch('?page=own-window')).text();
	const {trustedTypes} = window as unknown as {trustedTypes: Trusting};
	const policy = trustedTypes.createPolicy('writing', {createHTML: (markup: string) => markup});
	const own = window.open('about:blank', '_blank', 'width=700,height=700');
	// A window has its first document only for a moment; what is written must go into the one that stays.
	own?.addEventListener('load', () => own.document.write(policy.createHTML(html)), {once: true});
	if (own?.document.readyState === 'complete') {
		own.document.write(policy.createHTML(html));
		own.document.close();
	}
}
