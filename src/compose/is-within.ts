/**
 * Whether an event happened inside an element. Not asked with `instanceof`: a letter that was moved to a window of its
 * own still belongs to the first window's classes.
 */
export const isWithin = (element: Element, target: EventTarget | null): boolean =>
	target !== null && 'nodeType' in target && element.contains(target as Node);
