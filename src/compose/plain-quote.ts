/** What parts a plain-text reply from the mail it answers: a line of underscores, or words between dashes. */
const partingLine = /^(?:_{20,}|-{4,} ?[^-]{3,60} ?-{4,})$/;

/** A line of a mail's header, in any language: `From: Anna Berg`, `Gesendet: Montag`, `De : Anna Berg`; but not `10:30 call`. */
const headerLine = /^\*?\p{L}[^\d:：]{0,30}[:：](?!\/\/)\s*\S/u;

/** An address as a header has it: a heading of the writer's own, such as of references, has bare ones. */
const address = /[<[][^\s<>[\]@]+@[^\s<>[\]@]+[>\]]/;

/** The moment that a header names: a year, of the Buddhist count too, and a time of day. */
const year = /(?<!\d)(?:19|20|25)\d\d(?!\d)/;
const time = /(?<!\d)\d\d?[:.h時时]\s?\d\d(?!\d)/;

/**
 * Whether the first lines that are not empty, from an index on, begin a mail's header: three at least, of which the first has
 * the sender's address, or the second the moment.
 */
function beginsHeader(lines: readonly string[], from: number): boolean {
	let at = from;
	while (lines[at]?.trim() === '') {
		at++;
	}
	const [sender = '', moment = '', third = ''] = lines.slice(at, at + 3).map(line => line.trim().slice(0, 500));
	return (
		[sender, moment, third].every(line => headerLine.test(line)) &&
		(address.test(sender) || (year.test(moment) && time.test(moment)))
	);
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
