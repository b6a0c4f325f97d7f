import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {t} from '../platform/text.ts';

/** What a section said last, and the way back where there is one. */
export type Words = {readonly text: string; readonly undo?: () => void};

/** Says a text, and offers the way back where there is one. */
export type Say = (text: string, undo?: () => void) => void;

/** What to show of what is said, and how to say something; nothing is said at first. */
export function useSaid(): readonly [Words, Say] {
	const [words, show] = useState<Words>({text: ''});
	// Nothing said again is no change: a box that was just ticked would be drawn anew before its tick is stored.
	return [words, (text, undo) => show(last => (text || undo || last.text ? {text, ...(undo && {undo})} : last))];
}

/**
 * What was said last, in sight wherever the page is scrolled to. The way back takes the focus: what was pressed is mostly
 * gone, and the focus with it.
 */
export function Said({text, undo}: Words) {
	const place = useRef<HTMLParagraphElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => button.current?.focus(), [undo]);
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
