import {
	type Layer,
	type Layout,
	type Linear,
	layoutOf,
	type ModelFile,
	type Norm,
	type Shape,
	type Tower,
} from './model-file.ts';

/** What the arithmetic compiled from `kernel/tone.ts` offers; every argument is a byte offset or a count. */
type Kernel = {
	readonly quantize: (from: number, to: number, scales: number, rows: number, columns: number) => void;
	readonly multiply: (
		x: number,
		xScales: number,
		weights: number,
		scales: number,
		bias: number,
		out: number,
		rows: number,
		inner: number,
		outer: number,
	) => void;
	readonly addAndNormalize: (x: number, more: number, gain: number, shift: number, rows: number, width: number) => void;
	readonly gelu: (x: number, count: number) => void;
	readonly attend: (qkv: number, out: number, scores: number, rows: number, width: number, heads: number) => void;
};

/** From the numbers of a sentence's pieces to one number a rule: the higher, the surer. */
export type Encoder = (pieces: readonly number[]) => readonly number[];

/** The compiled kernel keeps its own constants below this address. */
const base = 65_536;
const page = 65_536;

/** Byte offsets of the room to work in, behind the model. */
function workspace(start: number, rows: number, width: number, inner: number) {
	let end = Math.ceil(start / 16) * 16;
	const take = (bytes: number): number => {
		const at = end;
		end += Math.ceil(bytes / 16) * 16;
		return at;
	};
	const widest = Math.max(inner, width * 3);
	return {
		x: take(rows * width * 4),
		wide: take(rows * widest * 4),
		mixed: take(rows * width * 4),
		whole: take(rows * widest * 2),
		scales: take(rows * 4),
		scores: take(rows * 4),
		end,
	};
}

/** Everything that one encoder works with: the kernel, its memory, and what lies where in it. */
type Bench = {
	readonly kernel: Kernel;
	readonly shape: Shape;
	readonly layout: Layout;
	readonly room: ReturnType<typeof workspace>;
	readonly floats: Float32Array;
	/** The pieces' weights and scales, as they lie in the memory. */
	readonly weights: Int8Array;
	readonly scales: Float32Array;
};

async function prepare(kernelCode: Uint8Array<ArrayBuffer>, {shape, numbers}: ModelFile): Promise<Bench> {
	const layout = layoutOf(shape);
	const longest = Math.ceil(shape.positions / 4) * 4;
	const room = workspace(base + layout.size, longest, shape.width, shape.inner);
	const memory = new WebAssembly.Memory({initial: Math.ceil(room.end / page)});
	new Uint8Array(memory.buffer).set(numbers.subarray(0, layout.size), base);
	const {instance} = await WebAssembly.instantiate(kernelCode, {env: {memory}});
	return {
		kernel: instance.exports as unknown as Kernel,
		shape,
		layout,
		room,
		floats: new Float32Array(memory.buffer),
		weights: new Int8Array(memory.buffer, base + layout.pieces.weights),
		scales: new Float32Array(memory.buffer, base + layout.pieces.scales, shape.pieces.length),
	};
}

/** Multiplies `rows` rows at `from` by a matrix, into `out`. */
function linear({kernel, room}: Bench, from: number, matrix: Linear, out: number, rows: number): void {
	const {weights, scales, bias, rows: outer, columns} = matrix;
	kernel.quantize(from, room.whole, room.scales, rows, columns);
	const at = [base + weights, base + scales, base + bias] as const;
	kernel.multiply(room.whole, room.scales, ...at, out, rows, columns, outer);
}

/** Adds what lies at `more` to the rows, and brings them back to size. */
function normalize({kernel, room, shape}: Bench, more: number, {gain, shift}: Norm, rows: number): void {
	kernel.addAndNormalize(room.x, more, base + gain, base + shift, rows, shape.width);
}

/** Puts a row for each piece, and empty rows up to `rows`, where the first layer reads them. */
function embed(bench: Bench, pieces: readonly number[], rows: number): void {
	const {floats, weights, scales, layout, room, shape} = bench;
	const {width} = shape;
	const x = floats.subarray(room.x / 4, room.x / 4 + rows * width);
	x.fill(0);
	for (const [row, piece] of pieces.entries()) {
		const scale = scales[piece] as number;
		for (let i = 0; i < width; i++) {
			x[row * width + i] = (weights[piece * width + i] as number) * scale;
		}
	}
	normalize(bench, base + layout.positions, layout.atStart, rows);
}

function runLayer(bench: Bench, layer: Layer, count: number, rows: number): void {
	const {kernel, room, shape} = bench;
	const {x, wide, mixed, scores} = room;
	linear(bench, x, layer.attention, wide, rows);
	kernel.attend(wide, mixed, scores, count, shape.width, shape.heads);
	linear(bench, mixed, layer.mixed, wide, rows);
	normalize(bench, wide, layer.afterAttention, rows);
	linear(bench, x, layer.up, wide, rows);
	kernel.gelu(wide, rows * shape.inner);
	linear(bench, wide, layer.down, mixed, rows);
	normalize(bench, mixed, layer.afterFeed, rows);
}

/** Puts the mean of the rows into the first of them. */
function average({floats, room, shape}: Bench, rows: number): void {
	const {width} = shape;
	const x = floats.subarray(room.x / 4, room.x / 4 + rows * width);
	for (let i = 0; i < width; i++) {
		let sum = 0;
		for (let at = i; at < x.length; at += width) {
			sum += x[at] as number;
		}
		x[i] = sum / rows;
	}
}

/** Adds what one tower says of the pieces to the scores. */
function weigh(bench: Bench, {layers, head}: Tower, pieces: readonly number[], scores: number[]): void {
	const {room, floats} = bench;
	const rows = Math.ceil(pieces.length / 4) * 4;
	embed(bench, pieces, rows);
	for (const layer of layers) {
		runLayer(bench, layer, pieces.length, rows);
	}
	average(bench, pieces.length);
	linear(bench, room.x, head, room.wide, 4);
	for (const [i, score] of scores.entries()) {
		scores[i] = score + (floats[room.wide / 4 + i] as number);
	}
}

/**
 * Makes an encoder from the compiled kernel and a model: all arithmetic is WebAssembly over one memory that holds the
 * model, so it gives the same numbers wherever it runs, and all is let go when the encoder is.
 */
export async function makeEncoder(kernelCode: Uint8Array<ArrayBuffer>, model: ModelFile): Promise<Encoder> {
	const bench = await prepare(kernelCode, model);
	const {layout, shape} = bench;
	return pieces => {
		const scores = shape.rules.map(() => 0);
		for (const tower of layout.towers) {
			weigh(bench, tower, pieces, scores);
		}
		return scores;
	};
}
