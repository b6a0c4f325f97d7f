import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {hasNoFocus} from './said.tsx';

/** A part of the page, and what is to be called when something is pressed in it that may go away by that. */
export type KeptFocus<Part extends HTMLElement> = {readonly part: RefObject<Part | null>; readonly onPress: () => void};

/** Where a pressed button goes away with what it did, and the focus with it, the first button of its part takes it. */
export function useKeptFocus<Part extends HTMLElement>(): KeptFocus<Part> {
	const part = useRef<Part>(null);
	const wasPressed = useRef(false);
	useLayoutEffect(() => {
		if (wasPressed.current && hasNoFocus()) {
			wasPressed.current = false;
			part.current?.querySelector('button')?.focus();
		}
	});
	const onPress = () => {
		wasPressed.current = true;
	};
	return {part, onPress};
}
