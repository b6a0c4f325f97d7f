/** Lets the user save a text as a file, under a name. */
export function saveFile(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], {type}));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
