import type {ComponentChildren} from 'preact';
import {useRef} from 'preact/hooks';

type Props<K extends string> = {
	readonly labels: Readonly<Record<K, string>>;
	readonly current: K;
	readonly onChange: (key: K) => void;
	/** What the tabs are of, for assistive technology. */
	readonly label: string;
	readonly children: ComponentChildren;
};

const steps: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1};

/** Tabs over one panel: one stop for the Tab key, arrow keys between them. */
export function Tabs<K extends string>({labels, current, onChange, label, children}: Props<K>) {
	const list = useRef<HTMLDivElement>(null);
	const keys = Object.keys(labels) as K[];
	const onKeyDown = (event: KeyboardEvent) => {
		const step = steps[event.key];
		const next = step && keys.at((keys.indexOf(current) + step) % keys.length);
		if (next) {
			event.preventDefault();
			onChange(next);
			list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
		}
	};
	return (
		<>
			<div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
				{keys.map(key => (
					<button
						type="button"
						role="tab"
						key={key}
						id={`tab-${key}`}
						aria-selected={key === current}
						aria-controls="tab-panel"
						tabIndex={key === current ? 0 : -1}
						onClick={() => onChange(key)}
					>
						{labels[key]}
					</button>
				))}
			</div>
			<div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${current}`}>
				{children}
			</div>
		</>
	);
}
