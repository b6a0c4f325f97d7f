// The arithmetic of the tone model, compiled to WebAssembly (see docs/tone-model.md). Pointers are byte offsets into the
// memory; a matrix is stored row by row. Weights are 8-bit whole numbers with one scale a row, activations 13-bit ones,
// so that sums are exact and every machine gives the same answer.

const largest: f32 = 4095;

function largestOf(row: usize, columns: i32): f32 {
	let found = f32x4.splat(0);
	for (let i = 0; i < columns; i += 4) {
		found = f32x4.max(found, f32x4.abs(v128.load(row + ((<usize>i) << 2))));
	}
	return max(
		max(f32x4.extract_lane(found, 0), f32x4.extract_lane(found, 1)),
		max(f32x4.extract_lane(found, 2), f32x4.extract_lane(found, 3)),
	);
}

/** Turns each row of `from` into whole numbers (16 bits apiece) at `to` and its scale at `scales`. */
export function quantize(from: usize, to: usize, scales: usize, rows: i32, columns: i32): void {
	for (let r = 0; r < rows; r++) {
		const row = from + ((<usize>r * columns) << 2);
		const out = to + ((<usize>r * columns) << 1);
		const top = max<f32>(largestOf(row, columns), 1e-12);
		const factor = f32x4.splat(largest / top);
		for (let i = 0; i < columns; i += 8) {
			const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + ((<usize>i) << 2)), factor)));
			const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + ((<usize>i) << 2), 16), factor)));
			v128.store(out + ((<usize>i) << 1), i16x8.narrow_i32x4_s(low, high));
		}
		store<f32>(scales + ((<usize>r) << 2), top / largest);
	}
}

function sum(lanes: v128): f32 {
	const pairs = i32x4.add(lanes, v128.shuffle<i32>(lanes, lanes, 2, 3, 0, 1));
	return <f32>(i32x4.extract_lane(pairs, 0) + i32x4.extract_lane(pairs, 1));
}

function put(to: usize, lanes: v128, row: f32, scales: usize, bias: usize): void {
	store<f32>(to, sum(lanes) * row * load<f32>(scales) + load<f32>(bias));
}

/** Four rows of `x`, `stride` bytes apart, by two rows of weights, `inner` bytes apart. */
function block(
	x: usize,
	rows: usize,
	w: usize,
	scales: usize,
	bias: usize,
	to: usize,
	inner: usize,
	step: usize,
): void {
	const stride = inner << 1;
	let a = i32x4.splat(0);
	let b = a;
	let c = a;
	let d = a;
	let e = a;
	let f = a;
	let g = a;
	let h = a;
	for (let i: usize = 0; i < inner; i += 8) {
		const one = v128.load8x8_s(w + i);
		const two = v128.load8x8_s(w + inner + i);
		const at = x + (i << 1);
		const first = v128.load(at);
		a = i32x4.add(a, i32x4.dot_i16x8_s(one, first));
		b = i32x4.add(b, i32x4.dot_i16x8_s(two, first));
		const second = v128.load(at + stride);
		c = i32x4.add(c, i32x4.dot_i16x8_s(one, second));
		d = i32x4.add(d, i32x4.dot_i16x8_s(two, second));
		const third = v128.load(at + stride * 2);
		e = i32x4.add(e, i32x4.dot_i16x8_s(one, third));
		f = i32x4.add(f, i32x4.dot_i16x8_s(two, third));
		const fourth = v128.load(at + stride * 3);
		g = i32x4.add(g, i32x4.dot_i16x8_s(one, fourth));
		h = i32x4.add(h, i32x4.dot_i16x8_s(two, fourth));
	}
	put(to, a, load<f32>(rows), scales, bias);
	put(to + 4, b, load<f32>(rows), scales + 4, bias + 4);
	put(to + step, c, load<f32>(rows, 4), scales, bias);
	put(to + step + 4, d, load<f32>(rows, 4), scales + 4, bias + 4);
	put(to + step * 2, e, load<f32>(rows, 8), scales, bias);
	put(to + step * 2 + 4, f, load<f32>(rows, 8), scales + 4, bias + 4);
	put(to + step * 3, g, load<f32>(rows, 12), scales, bias);
	put(to + step * 3 + 4, h, load<f32>(rows, 12), scales + 4, bias + 4);
}

/** `out[r][o] = x[r] · w[o] + bias[o]`; `rows` is a multiple of four and `outer` of two. */
export function multiply(
	x: usize,
	xScales: usize,
	w: usize,
	wScales: usize,
	bias: usize,
	out: usize,
	rows: i32,
	inner: i32,
	outer: i32,
): void {
	const step = (<usize>outer) << 2;
	for (let o: usize = 0; o < <usize>outer; o += 2) {
		for (let r: usize = 0; r < <usize>rows; r += 4) {
			const to = out + r * step + (o << 2);
			block(
				x + r * (inner << 1),
				xScales + (r << 2),
				w + o * inner,
				wScales + (o << 2),
				bias + (o << 2),
				to,
				inner,
				step,
			);
		}
	}
}

/** Adds `more` to `x` and brings each row to mean 0 and variance 1, then scales and shifts it. */
export function addAndNormalize(x: usize, more: usize, gain: usize, shift: usize, rows: i32, columns: i32): void {
	for (let r = 0; r < rows; r++) {
		const row = x + ((<usize>r * columns) << 2);
		const add = more + ((<usize>r * columns) << 2);
		let total: f32 = 0;
		let squares: f32 = 0;
		for (let i: usize = 0; i < (<usize>columns) << 2; i += 4) {
			const value = load<f32>(row + i) + load<f32>(add + i);
			store<f32>(row + i, value);
			total += value;
		}
		const mean = total / <f32>columns;
		for (let i: usize = 0; i < (<usize>columns) << 2; i += 4) {
			const value = load<f32>(row + i) - mean;
			squares += value * value;
		}
		const factor = <f32>1 / sqrt<f32>(squares / <f32>columns + 1e-12);
		for (let i: usize = 0; i < (<usize>columns) << 2; i += 4) {
			store<f32>(row + i, (load<f32>(row + i) - mean) * factor * load<f32>(gain + i) + load<f32>(shift + i));
		}
	}
}

/** The error function to seven digits (Abramowitz and Stegun 7.1.26). */
function erf(x: f32): f32 {
	const size = abs<f32>(x);
	const t = <f32>1 / (<f32>1 + <f32>0.3275911 * size);
	const tail =
		t *
		(<f32>0.254829592 +
			t * (<f32>-0.284496736 + t * (<f32>1.421413741 + t * (<f32>-1.453152027 + t * <f32>1.061405429)))) *
		NativeMathf.exp(-size * size);
	return copysign<f32>(<f32>1 - tail, x);
}

/** The activation between the two halves of a feed-forward block, in place. */
export function gelu(x: usize, count: i32): void {
	for (let i: usize = 0; i < (<usize>count) << 2; i += 4) {
		const value = load<f32>(x + i);
		store<f32>(x + i, value * <f32>0.5 * (<f32>1 + erf(value * <f32>0.70710678)));
	}
}

function dot(a: usize, b: usize, size: usize): f32 {
	let total = f32x4.splat(0);
	for (let i: usize = 0; i < size << 2; i += 16) {
		total = f32x4.add(total, f32x4.mul(v128.load(a + i), v128.load(b + i)));
	}
	return (
		f32x4.extract_lane(total, 0) +
		f32x4.extract_lane(total, 1) +
		f32x4.extract_lane(total, 2) +
		f32x4.extract_lane(total, 3)
	);
}

/** Turns scores into shares that sum to 1, in place. */
function softmax(scores: usize, count: usize): void {
	let top: f32 = -Infinity;
	let total: f32 = 0;
	for (let i: usize = 0; i < count << 2; i += 4) {
		top = max<f32>(top, load<f32>(scores + i));
	}
	for (let i: usize = 0; i < count << 2; i += 4) {
		const value = NativeMathf.exp(load<f32>(scores + i) - top);
		store<f32>(scores + i, value);
		total += value;
	}
	for (let i: usize = 0; i < count << 2; i += 4) {
		store<f32>(scores + i, load<f32>(scores + i) / total);
	}
}

/** Attention of one head for one row: `out` becomes the mean of the values, weighed by how query and keys agree. */
function attendRow(
	query: usize,
	keys: usize,
	values: usize,
	out: usize,
	scores: usize,
	rows: usize,
	size: usize,
	step: usize,
): void {
	const scale = <f32>1 / sqrt<f32>(<f32>size);
	for (let k: usize = 0; k < rows; k++) {
		store<f32>(scores + (k << 2), dot(query, keys + k * step, size) * scale);
	}
	softmax(scores, rows);
	memory.fill(out, 0, size << 2);
	for (let k: usize = 0; k < rows; k++) {
		const share = f32x4.splat(load<f32>(scores + (k << 2)));
		for (let i: usize = 0; i < size << 2; i += 16) {
			v128.store(out + i, f32x4.add(v128.load(out + i), f32x4.mul(share, v128.load(values + k * step + i))));
		}
	}
}

/** Attention of all heads: each row of `qkv` holds query, key and value, `width` numbers each. */
export function attend(qkv: usize, out: usize, scores: usize, rows: i32, width: i32, heads: i32): void {
	const size = <usize>(width / heads);
	const bytes = (<usize>width) << 2;
	const step = bytes * 3;
	for (let head: usize = 0; head < <usize>heads; head++) {
		const at = qkv + ((head * size) << 2);
		for (let r: usize = 0; r < <usize>rows; r++) {
			const to = out + r * bytes + ((head * size) << 2);
			attendRow(at + r * step, at + bytes, at + bytes * 2, to, scores, <usize>rows, size, step);
		}
	}
}
