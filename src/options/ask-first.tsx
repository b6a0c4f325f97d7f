import {useRef, useState} from 'preact/hooks';

type Props = {
	readonly label: string;
	/** What the button says that carries it out. */
	readonly sure: string;
	readonly keep: string;
	readonly onSure: () => void;
};

/** Whether it asks, and how it turns. At each turn the button that comes in place of the pressed one takes the focus. */
function useAsking() {
	/** How wide the button was that asked, in pixels. */
	const [asked, ask] = useState<number>();
	const wasPressed = useRef(false);
	// One function for good: a new one would take the focus at every render.
	const takeFocus = useRef((button: HTMLElement | null) => {
		if (wasPressed.current) {
			button?.focus();
		}
	});
	const turn = (now: number | undefined) => {
		wasPressed.current = true;
		ask(now);
	};
	return {asked, turn, takeFocus: takeFocus.current};
}

/**
 * A button for what cannot be taken back. It asks first; where it was pressed stands the way out then, as wide as it
 * was, which has the focus too: whoever clicks twice, or presses Enter twice, has changed nothing.
 */
export function AskFirst({label, sure, keep, onSure}: Props) {
	const {asked, turn, takeFocus} = useAsking();
	if (asked === undefined) {
		return (
			<button type="button" key="ask" ref={takeFocus} onClick={event => turn(event.currentTarget.offsetWidth)}>
				{label}
			</button>
		);
	}
	const carryOut = () => {
		turn(undefined);
		onSure();
	};
	return (
		<>
			<button type="button" key="keep" style={{minWidth: `${asked}px`}} ref={takeFocus} onClick={() => turn(undefined)}>
				{keep}
			</button>
			<button type="button" key="sure" class="grave" onClick={carryOut}>
				{sure}
			</button>
		</>
	);
}
