/** Works a value out when it is first asked for: most rules need few of them, and a keystroke should cost little. */
export function once<T>(make: () => T): () => T {
	let made: {readonly value: T} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}
