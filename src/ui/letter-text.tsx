type Part = {readonly text: string; readonly isBlank: boolean; readonly at: number};

/** Parts a text at its blanks; put together again the parts are the text. */
export function partsOf(text: string): readonly Part[] {
	let at = 0;
	return text.split(/(\{\{[^{}\n]{1,80}\}\})/).map((part, index) => {
		const here = {text: part, isBlank: index % 2 === 1, at};
		at += part.length;
		return here;
	});
}

/** A letter as it will read, with the blanks that are left in it marked. */
export function LetterText({text}: {readonly text: string}) {
	return (
		<>
			{partsOf(text).map(({text: part, isBlank, at}) =>
				isBlank ? (
					<mark class="blank" key={at}>
						{part}
					</mark>
				) : (
					part
				),
			)}
		</>
	);
}
