/** What a test page would have sent, as its own code read it at that moment. */
export type SentMail = {
	readonly to: readonly string[];
	readonly cc: readonly string[];
	readonly bcc: readonly string[];
	readonly subject: string;
	readonly bodyHtml: string;
	readonly readReceipt: boolean;
	readonly how: 'now' | 'archive' | 'later';
};

declare global {
	interface Window {
		/** Every letter that the page let go, in order. */
		sentMails?: SentMail[];
		/** The body that the page's own code knows of, as it would save it now; by the compose's number. */
		savedDrafts?: Record<string, string>;
	}
}

/** Writes down a letter where tests find it: `window.sentMails` and, for other worlds, the number of them on `<html>`. */
export function recordSent(page: Document, mail: SentMail): void {
	const view = page.defaultView;
	if (!view) return;
	view.sentMails = [...(view.sentMails ?? []), mail];
	page.documentElement.dataset.sentMails = String(view.sentMails.length);
}

/** Writes down the body that the page's editor knows of after a change. */
export function recordDraft(page: Document, compose: string, bodyHtml: string): void {
	const view = page.defaultView;
	if (view) view.savedDrafts = {...view.savedDrafts, [compose]: bodyHtml};
}
