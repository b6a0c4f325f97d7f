const words = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const sequence = 3;
const most = 200;

/** A hash of 30 bits (FNV-1a with the salt mixed in) of a stretch of text: engines keep such numbers small. */
function hash(text: string, salt: number): number {
	let value = (0x811c9dc5 ^ salt) >>> 0;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value >>> 2;
}

/**
 * What is kept of a sent note: hashes of every three words in a row, ascending, each once, at most 200 of them. `salt`
 * is this machine's own number, so that a note cannot be found out by hashing likely sentences elsewhere.
 */
export function shinglesOf(text: string, salt: number): number[] {
	const all = text.normalize('NFC').toLowerCase().match(words) ?? [];
	const count = Math.max(Math.min(all.length, 1), all.length - sequence + 1);
	const hashes = Array.from({length: count}, (_, index) => hash(all.slice(index, index + sequence).join(' '), salt));
	return [...new Set(hashes)].sort((a, b) => a - b).slice(0, most);
}

/**
 * Compares one note with others, each as `shinglesOf` gives them: how much of the shorter one is in the other too, from
 * 0 to 1. A table of the hashes' last bits spares nearly all look-ups, so a thousand notes take about a millisecond.
 */
export function likenessTo(shingles: readonly number[]): (other: readonly number[]) => number {
	const all = new Set(shingles);
	const lastBits = new Uint8Array(0x10000);
	for (const shingle of all) {
		lastBits[shingle & 0xffff] = 1;
	}
	return other => {
		let shared = 0;
		for (const shingle of other) {
			if (lastBits[shingle & 0xffff] === 1 && all.has(shingle)) {
				shared++;
			}
		}
		return shared / Math.max(1, Math.min(shingles.length, other.length));
	};
}
