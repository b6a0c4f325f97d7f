/** Selects a range of an editor, which then has the focus. */
export function select(body: HTMLElement, range: Range): void {
	body.focus({preventScroll: true});
	const selection = body.ownerDocument.getSelection();
	selection?.removeAllRanges();
	selection?.addRange(range);
}

/**
 * Lets an editor with an undo of its own (Outlook's) note where it stands, so that what follows is one step of its own:
 * it does so where Enter is about to be typed. The event bubbles to nobody and, untrusted, types nothing.
 */
function settleUndo(body: HTMLElement): void {
	body.dispatchEvent(new KeyboardEvent('keypress', {key: 'Enter', bubbles: false, cancelable: false}));
}

/**
 * Replaces what a range covers by text, as if it were typed: the editor's own undo takes it back in one step.
 * Lines are parted by `\n`. Returns whether the browser did it.
 */
export function replaceRange(body: HTMLElement, range: Range, text: string): boolean {
	select(body, range);
	settleUndo(body);
	return body.ownerDocument.execCommand('insertText', false, text);
}

/** Fills a text field as the page's own code would see it filled; its undo knows nothing of it. */
function setValue(field: HTMLInputElement, value: string): void {
	const view = field.ownerDocument.defaultView as (Window & typeof globalThis) | null;
	const native = view && Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'value');
	native?.set?.call(field, value);
	field.dispatchEvent(new Event('input', {bubbles: true}));
	field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Replaces a part of a text field, or all of it, as if it were typed: its own undo takes it back. The field has the focus then. */
export function fillField(field: HTMLInputElement, text: string, start = 0, end = field.value.length): void {
	const value = field.value.slice(0, start) + text + field.value.slice(end);
	field.focus({preventScroll: true});
	field.setSelectionRange(start, end);
	field.ownerDocument.execCommand('insertText', false, text);
	if (field.value !== value) {
		setValue(field, value);
	}
}
