/** What the head of a model file says of the numbers that follow. */
export type Shape = {
	/** The rules that the model gives scores for, in the order of its answers. */
	readonly rules: readonly string[];
	/** How many encoders there are over the same pieces. What they say is added up. */
	readonly towers: number;
	/** The layers of each of them. */
	readonly layers: number;
	readonly width: number;
	readonly heads: number;
	/** The width of the feed-forward blocks. */
	readonly inner: number;
	/** The longest run of pieces that can be weighed at once. */
	readonly positions: number;
	/** The pieces that the model knows; a piece's number is its place. */
	readonly pieces: readonly string[];
	/** `checksum` of the numbers. */
	readonly sum: number;
};

/** A model file, taken apart. */
export type ModelFile = {readonly shape: Shape; readonly numbers: Uint8Array};

const magic = 'NOTEWELL-TONE-1\n';

/** A sum over all bytes that a changed, missing or swapped byte changes. */
export function checksum(bytes: Uint8Array): number {
	let sum = 0x811c9dc5;
	for (let i = 0; i < bytes.length; i++) {
		sum = Math.imul(sum ^ (bytes[i] as number), 0x01000193);
	}
	return sum >>> 0;
}

/**
 * Takes a model file apart: 16 bytes of magic, the length of the head, the head as JSON padded to 16 bytes, the numbers.
 * @throws where the file is not a model, or is damaged
 */
export function readModelFile(file: Uint8Array): ModelFile {
	if (new TextDecoder().decode(file.subarray(0, 16)) !== magic) {
		throw new Error('The file is not a tone model.');
	}
	try {
		return parts(file);
	} catch {
		throw new Error('The tone model is damaged.');
	}
}

function parts(file: Uint8Array): ModelFile {
	const length = new DataView(file.buffer, file.byteOffset).getUint32(16, true);
	const head = new TextDecoder().decode(file.subarray(20, 20 + length));
	const shape = JSON.parse(head) as Shape;
	const numbers = file.subarray(20 + length);
	if (layoutOf(shape).size !== numbers.length || checksum(numbers) !== shape.sum) {
		throw new Error('wrong numbers');
	}
	return {shape, numbers};
}

/** A matrix of 8-bit weights with one scale a row, as byte offsets into the numbers. */
export type Matrix = {
	readonly weights: number;
	readonly scales: number;
	readonly rows: number;
	readonly columns: number;
};

/** A matrix and what is added to its product. */
export type Linear = Matrix & {readonly bias: number};

/** What brings a row back to size: byte offsets of its gain and shift. */
export type Norm = {readonly gain: number; readonly shift: number};

/** One layer of the encoder. */
export type Layer = {
	readonly attention: Linear;
	readonly mixed: Linear;
	readonly afterAttention: Norm;
	readonly up: Linear;
	readonly down: Linear;
	readonly afterFeed: Norm;
};

/** One encoder: its layers, and what makes scores of their outcome. */
export type Tower = {readonly layers: readonly Layer[]; readonly head: Linear};

/** Where each array of the model lies. */
export type Layout = {
	readonly pieces: Matrix;
	readonly positions: number;
	readonly atStart: Norm;
	readonly towers: readonly Tower[];
	/** The length of all arrays, in bytes. */
	readonly size: number;
};

/** The arrays in the order in which `training/model_file.py` writes them, each on a multiple of 16 bytes. */
export function layoutOf({rules, towers, layers, width, inner, positions, pieces}: Shape): Layout {
	let size = 0;
	const take = (bytes: number): number => {
		const at = size;
		size += Math.ceil(bytes / 16) * 16;
		return at;
	};
	const matrix = (rows: number, columns: number): Matrix => ({
		weights: take(rows * columns),
		scales: take(rows * 4),
		rows,
		columns,
	});
	const linear = (rows: number, columns: number): Linear => ({...matrix(rows, columns), bias: take(rows * 4)});
	const norm = (): Norm => ({gain: take(width * 4), shift: take(width * 4)});
	const layer = (): Layer => ({
		attention: linear(width * 3, width),
		mixed: linear(width, width),
		afterAttention: norm(),
		up: linear(inner, width),
		down: linear(width, inner),
		afterFeed: norm(),
	});
	const tower = (): Tower => ({
		layers: Array.from({length: layers}, layer),
		head: linear(rules.length + (rules.length % 2), width),
	});
	const arrays = {
		pieces: matrix(pieces.length, width),
		positions: take(positions * width * 4),
		atStart: norm(),
		towers: Array.from({length: towers}, tower),
	};
	return {...arrays, size};
}
