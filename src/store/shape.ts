/** Whether something is an object with named parts. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A line or a paragraph of text, cut at `most` characters; what is no text is empty. */
export const textOf = (value: unknown, most = 200): string => (typeof value === 'string' ? value.slice(0, most) : '');

const latest = Date.UTC(2200, 0, 1);

/** A moment in milliseconds since the epoch; absent where it is no number or lies outside of 1970 to 2200; -0 is 0. */
export const timeOf = (value: unknown): number | undefined =>
	typeof value === 'number' && value >= 0 && value <= latest ? value + 0 : undefined;

/** The entries of a list that can be read, at most `most`; a value that is no list has none. */
export const listOf = <T>(value: unknown, parse: (raw: unknown) => T | undefined, most = 10_000): T[] =>
	Array.isArray(value) ? value.slice(0, most).flatMap(each => parse(each) ?? []) : [];

/** Leaves out the parts that are absent, so that an optional one is there or is not. */
export const compact = <T extends object>(parts: {[K in keyof T]: T[K] | undefined}): T =>
	Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

/** Whether all that `raw` says is in `parsed` too: nothing was lost in reading it. */
export function isKept(raw: unknown, parsed: unknown): boolean {
	if (Array.isArray(raw)) {
		return Array.isArray(parsed) && raw.every((each, index) => isKept(each, parsed[index]));
	}
	if (isRecord(raw)) {
		return isRecord(parsed) && Object.keys(raw).every(key => isKept(raw[key], parsed[key]));
	}
	return raw === parsed;
}
