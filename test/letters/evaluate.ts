// Checks a file of drafts as the product would: `npm run --silent evaluate -- FILE`.
// Reads JSON Lines of { id, draft, situation } and writes JSON Lines of { id, kind, followUp, findings }.
import {readFileSync} from 'node:fs';
import type {Draft, Situation} from '../../src/checker/index.ts';
import {answer} from './answer.ts';
import {loadJudges} from './judges.ts';

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

type Row = {readonly id?: unknown; readonly draft: Partial<Draft>; readonly situation?: Partial<Situation>};

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: object): value is Row =>
	'draft' in value && isObject(value.draft) && (!('situation' in value) || isObject(value.situation));

/** The row in a line, or what is wrong with it. */
function readRow(line: string): Row | string {
	let row: unknown;
	try {
		row = JSON.parse(line);
	} catch (error) {
		return `not JSON: ${error instanceof Error ? error.message : error}`;
	}
	return isObject(row) && isRow(row) ? row : 'not an object with a `draft` (and perhaps a `situation`) that is one';
}

async function evaluate(file: string): Promise<void> {
	const judges = await loadJudges();
	for (const [index, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
		if (line.trim() === '') {
			continue;
		}
		const row = readRow(line);
		if (typeof row === 'string') {
			fail(`${file}, line ${index + 1}: ${row}.`);
			continue;
		}
		console.log(JSON.stringify({id: row.id, ...answer(row.draft, row.situation ?? {}, judges)}));
	}
}

const [, , file] = process.argv;
if (file === undefined) {
	fail('Say which file to read: npm run --silent evaluate -- FILE');
} else {
	try {
		await evaluate(file);
	} catch (error) {
		fail(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
	}
}
