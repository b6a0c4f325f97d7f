import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {t} from '../platform/text.ts';

/** Whether nothing of the page has the focus. */
export const hasNoFocus = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** What a section said last, and the way back where there is one. */
export type Words = {
	readonly text: string;
	readonly undo?: () => void;
	/** What had the focus when the section last began something, and said nothing. */
	readonly from?: Element | null;
};

/** Says a text, and offers the way back where there is one. */
export type Say = (text: string, undo?: () => void) => void;

/** What to show of what is said, and how to say something; nothing is said at first. */
export function useSaid(): readonly [Words, Say] {
	const [words, show] = useState<Words>({text: ''});
	const pressed = useRef<Element | null>(null);
	const say: Say = (text, undo) => {
		if (text === '') {
			pressed.current = document.activeElement;
		}
		const from = pressed.current;
		// Nothing said again is no change: a box that was just ticked would be drawn anew before its tick is stored.
		show(last => (text || undo || last.text ? {text, from, ...(undo && {undo})} : last));
	};
	return [words, say];
}

/**
 * What was said last, in sight wherever the page is scrolled to. The way back takes the focus, as what was pressed is mostly
 * gone, or about to go; but not from where the user has gone since.
 */
export function Said({text, undo, from}: Words) {
	const place = useRef<HTMLParagraphElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		if (hasNoFocus() || document.activeElement === from) {
			button.current?.focus();
		}
	}, [undo]);
	const goBack = () => {
		place.current?.focus();
		undo?.();
	};
	return (
		<p role="status" class="said" tabIndex={-1} ref={place}>
			{text}
			{undo && (
				<>
					{' '}
					<button type="button" ref={button} onClick={goBack}>
						{t('undo')}
					</button>
				</>
			)}
		</p>
	);
}
