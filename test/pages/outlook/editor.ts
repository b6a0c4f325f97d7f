import {
	createDomToModelContext,
	type DOMCreator,
	domToContentModel,
	Editor,
	EditPlugin,
	exportContent,
	type IEditor,
	PastePlugin,
	ShortcutPlugin,
} from 'roosterjs';
import {recordDraft} from '../sent-mail.ts';

/** Turns the body into an editor: roosterjs, which Outlook itself uses, with the plugins that its facade starts. */
export function editMail(body: HTMLDivElement): void {
	let editor: IEditor | undefined;
	const saving = {
		getName: () => 'Saving',
		initialize: (started: IEditor) => {
			editor = started;
		},
		dispose: () => {},
		// The model is asked, not the document: a change that the editor does not know of would be missing here.
		onPluginEvent: (event: {eventType: string}) => {
			if (!editor || !['input', 'contentChanged'].includes(event.eventType)) return;
			recordDraft(body.ownerDocument, body.parentElement?.id ?? '', exportContent(editor, 'HTML'));
		},
	};
	new Editor(body, {
		plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin(), saving],
		initialModel: domToContentModel(body, createDomToModelContext()),
		trustedHTMLHandler: trustedParser(body.ownerDocument),
		defaultSegmentFormat: {fontFamily: 'Aptos, Calibri, sans-serif', fontSize: '12pt'},
	});
}

type TrustedTypes = {
	createPolicy: (name: string, rules: {createHTML: (html: string) => string}) => {createHTML: (html: string) => string};
};

const policies = new WeakMap<Document, (html: string) => string>();

/** Under Trusted Types, markup must be named as trusted by a policy of the page before it may be parsed. */
function trustedParser(page: Document): DOMCreator {
	return {htmlToDOM: html => new DOMParser().parseFromString(trustedBy(page)(html), 'text/html')};
}

/** Names markup as trusted, in the name of the page's own policy. */
export function trustedBy(page: Document): (html: string) => string {
	const trust = policies.get(page) ?? trustIn(page);
	policies.set(page, trust);
	return trust;
}

function trustIn(page: Document): (html: string) => string {
	const trustedTypes = (page.defaultView as (Window & {trustedTypes?: TrustedTypes}) | null)?.trustedTypes;
	const policy = trustedTypes?.createPolicy('editor', {createHTML: html => html});
	return html => policy?.createHTML(html) ?? html;
}
