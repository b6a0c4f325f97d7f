/** The control that an event on an element presses: a button or an entry of a menu. */
export const controlAt = (target: Element): HTMLElement | null =>
	target.closest<HTMLElement>('button, [role="button"], [role="menuitem"], [data-send]');
