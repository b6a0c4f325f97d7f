import {readFileSync} from 'node:fs';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {openSpeller} from '../src/spelling/index.ts';
import {openToneJudge} from '../src/tone/index.ts';
import {readModelFile} from '../src/tone/model-file.ts';
import {wordPieces} from '../src/tone/word-pieces.ts';
import {rowsOf} from '../test/letters/corpus.ts';
import {type Measure, timeOf} from './timing.ts';

// Asked for here, so that the bench needs no flag: without it, what is held cannot be told from what nobody needs.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is in memory, in megabytes: the heap, and what lies outside of it, such as files and the memory of WebAssembly. */
function megabytes(): number {
	const {heapUsed, external} = process.memoryUsage();
	return (heapUsed + external) / 1e6;
}

/** The same after everything that nobody needs was let go. The second collection ends what the first has begun. */
function megabytesHeld(): number {
	collectGarbage();
	collectGarbage();
	return megabytes();
}

/**
 * Something that was opened, and what that cost: milliseconds of processor time; megabytes at the end of it, with all that
 * was only needed on the way; and those that stay.
 */
type Opened<T> = {readonly opened: T; readonly time: number; readonly atFirst: number; readonly held: number};

/** Opens something once, as a worker does that has just been started. */
async function costOf<T>(open: () => T | Promise<T>): Promise<Opened<T>> {
	const before = megabytesHeld();
	const start = process.cpuUsage();
	const opened = await open();
	const {user, system} = process.cpuUsage(start);
	const atFirst = megabytes() - before;
	return {opened, time: (user + system) / 1000, atFirst, held: megabytesHeld() - before};
}

/** No copy of the file: the extension makes none. */
const read = (file: string) => readFileSync(`public/tone/${file}`);

/** A sentence of a letter has about as many pieces. */
const usualLength = 17;

/** Labelled sentences of the usual length. */
function usualSentences(): string[] {
	const {pieces} = readModelFile(read('model.bin')).shape;
	const vocabulary = new Map(pieces.map((piece, number) => [piece, number]));
	const texts = rowsOf<{readonly text: string}>('sentences/dev').map(({text}) => text);
	return texts.filter(text => wordPieces(text, vocabulary).length === usualLength);
}

/** What the tone model and the dictionary take of time and memory, in Node. */
export async function modelMeasures(): Promise<Measure[]> {
	const dictionary = await costOf(openSpeller);
	const model = await costOf(() => openToneJudge(read('kernel.wasm'), read('model.bin')));
	const sentences = usualSentences();
	const weighing = timeOf(index => model.opened(sentences[index % sentences.length] ?? ''), 5);
	return [
		{what: `the tone model, a sentence of ${usualLength} pieces`, value: weighing, budget: 30, unit: 'ms'},
		{what: '  opening it', value: model.time, budget: 1500, unit: 'ms'},
		{what: '  memory, with the file that it is read from', value: model.atFirst, budget: 250, unit: 'MB'},
		{what: '  memory, once that is let go', value: model.held, budget: 250, unit: 'MB'},
		{what: 'the dictionary, memory while it is opened', value: dictionary.atFirst, budget: 25, unit: 'MB'},
		{what: '  memory, once it is open', value: dictionary.held, budget: 25, unit: 'MB'},
	];
}
