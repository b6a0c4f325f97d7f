/** What parts a plain-text reply from the mail it answers: a line of underscores, or words between dashes. */
const partingLine = /^(?:_{20,}|-{4,} ?[^-]{3,60} ?-{4,})$/;

/** A line of a mail's header, in any language: `From: Anna Berg`, `Gesendet: Montag`, `De : Anna Berg`. */
const headerLine = /^[^\s:：][^:：]{0,30}[:：](?!\/\/)\s*\S/;

/** Whether the first lines that are not empty, from an index on, begin a mail's header. */
function beginsHeader(lines: readonly string[], from: number): boolean {
	let at = from;
	while (lines[at]?.trim() === '') {
		at++;
	}
	return [lines[at], lines[at + 1]].every(line => line !== undefined && headerLine.test(line.trim()));
}

/**
 * Where in a plain text the writer's own part ends: before the mail that it answers, which no element parts from it; else
 * at its end.
 */
export function plainQuoteStart(text: string): number {
	if (!(text.includes('_'.repeat(20)) || text.includes('----'))) {
		return text.length;
	}
	const lines = text.split('\n');
	let start = 0;
	for (const [index, line] of lines.entries()) {
		if (partingLine.test(line.trim()) && beginsHeader(lines, index + 1)) {
			while (text[start - 1] === '\n') {
				start--;
			}
			return start;
		}
		start += line.length + 1;
	}
	return text.length;
}
