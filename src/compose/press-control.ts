/** A whole press of a control, as the clients' own code listens for; without a control, the key that sends. */
export function pressControl(control: HTMLElement | undefined, body: HTMLElement): void {
	const shared = {bubbles: true, cancelable: true, composed: true, view: body.ownerDocument.defaultView};
	if (!control) {
		const key = {key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true};
		body.dispatchEvent(new KeyboardEvent('keydown', {...shared, ...key}));
		return;
	}
	const box = control.getBoundingClientRect();
	const at = {...shared, detail: 1, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2};
	const pointer = {...at, isPrimary: true, pointerType: 'mouse'};
	control.dispatchEvent(new PointerEvent('pointerdown', {...pointer, buttons: 1}));
	control.dispatchEvent(new MouseEvent('mousedown', {...at, buttons: 1}));
	control.dispatchEvent(new PointerEvent('pointerup', pointer));
	control.dispatchEvent(new MouseEvent('mouseup', at));
	control.dispatchEvent(new MouseEvent('click', at));
}
