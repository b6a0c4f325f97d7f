import type {Tone, ToneJudge} from '../tone/index.ts';

/** The tone model behind a queue: loaded when asked, let go when nobody asks. */
export type Weigher = {
	/**
	 * What the model sees in each sentence, in their order. Sentences at the end go without an answer where there are too
	 * many, and all of them where the model cannot be loaded: that is not the same as to see nothing in them.
	 */
	readonly weigh: (sentences: readonly string[]) => Promise<readonly (readonly Tone[])[]>;
	/** Whether the model is at work; loads it to find out. */
	readonly works: () => Promise<boolean>;
};

/** A letter has some thirty sentences; whoever asks about more has to ask again for the rest. */
const mostSentences = 500;
const mostRemembered = 5_000;

/** A lower score says that nothing of the kind is there, and is not passed on. */
const leastScore = 0.01;

/** Lets other work of the background worker go first. */
const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** The tone model, while it is wanted. */
type Model = {
	/** Absent where it could not be opened. */
	readonly load: () => Promise<ToneJudge | undefined>;
	readonly letGo: () => void;
};

/** The model that `open` gives, loaded once until it is let go; absent for good where it could not be opened. */
function kept(open: () => Promise<ToneJudge>): Model {
	let judge: Promise<ToneJudge | undefined> | undefined;
	let broken = false;
	return {
		async load() {
			judge ??= broken ? Promise.resolve(undefined) : open().catch(() => undefined);
			const found = await judge;
			broken ||= !found;
			return found;
		},
		letGo() {
			judge = undefined;
		},
	};
}

/** What the model sees in a sentence, asked for only where it is not `known` yet; absent where there is no model. */
async function weighOne(
	sentence: string,
	model: Model,
	known: Map<string, readonly Tone[]>,
): Promise<readonly Tone[] | undefined> {
	const before = known.get(sentence);
	if (before) {
		return before;
	}
	await pause();
	const found = await model.load();
	if (!found) {
		return undefined;
	}
	const tones = found(sentence).filter(({score}) => score >= leastScore);
	if (known.size >= mostRemembered) {
		known.clear();
	}
	known.set(sentence, tones);
	return tones;
}

/**
 * Puts the model that `open` loads behind a queue: one sentence at a time, each weighed once. `rest` milliseconds after
 * the last question the model and the sentences are let go; where the browser ends the worker, they go sooner. A model
 * that cannot be opened is not tried again before the worker starts anew.
 */
export function makeWeigher(open: () => Promise<ToneJudge>, rest: number): Weigher {
	const model = kept(open);
	let last: Promise<unknown> = Promise.resolve();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const known = new Map<string, readonly Tone[]>();

	const letGo = () => {
		model.letGo();
		known.clear();
	};
	const weighAll = async (sentences: readonly string[]) => {
		const found: (readonly Tone[])[] = [];
		for (const sentence of sentences.slice(0, mostSentences)) {
			const tones = await weighOne(sentence, model, known);
			if (!tones) {
				break;
			}
			found.push(tones);
		}
		clearTimeout(timer);
		timer = setTimeout(letGo, rest);
		return found;
	};
	return {
		weigh(sentences) {
			const next = last.then(() => weighAll(sentences));
			last = next.catch(() => undefined);
			return next;
		},
		async works() {
			const found = await model.load();
			await this.weigh([]);
			return found !== undefined;
		},
	};
}
