import {useRef} from 'preact/hooks';

type Props = {
	readonly label: string;
	/** Kinds of files to offer, such as `.ics`. */
	readonly accept: string;
	readonly onFile: (file: File) => void;
};

/** A button that lets the user choose a file. The same file can be chosen again. */
export function FileButton({label, accept, onFile}: Props) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<button type="button" onClick={() => input.current?.click()}>
				{label}
			</button>
			<input
				ref={input}
				type="file"
				hidden
				accept={accept}
				aria-label={label}
				onChange={({currentTarget}) => {
					const [file] = currentTarget.files ?? [];
					if (file) {
						onFile(file);
					}
					currentTarget.value = '';
				}}
			/>
		</>
	);
}
