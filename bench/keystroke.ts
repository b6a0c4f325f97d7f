import type {CDPSession, Page} from 'playwright';
import {launch} from '../test/browser/launch.ts';
import {openLong} from './long-letter.ts';
import {type Stroke, strokesOf, traced} from './own-work.ts';
import type {Measure} from './timing.ts';

const slowdown = 4;
const warmUps = 10;
const strokes = 40;

const shareOf = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

/** Types the end of a blank, or takes it away again, and waits until that shows; returns how long that took, in the page. */
export async function stroke(page: Page, index: number): Promise<number> {
	const shown = await page.evaluateHandle(() => {
		const isMarked = () =>
			[...(CSS.highlights.get('notewell-stop') ?? [])].some(
				({startContainer}) => startContainer === getSelection()?.anchorNode,
			);
		const before = isMarked();
		const took = new Promise<number>(resolve => {
			const onKey = ({timeStamp}: Event) => {
				const look = () => {
					if (isMarked() === before) requestAnimationFrame(look);
					else resolve(performance.now() - timeStamp);
				};
				requestAnimationFrame(look);
			};
			addEventListener('keydown', onKey, {capture: true, once: true});
		});
		return {took};
	});
	await page.keyboard.press(index % 2 === 0 ? ']' : 'Backspace');
	return shown.evaluate(({took}) => took);
}

/** All nodes of a page but Notewell's own element, whose parts no selector of the page sees. */
const nodes = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document);
		let count = 0;
		while (walker.nextNode()) {
			count += walker.currentNode.nodeName === 'NOTEWELL-UI' ? 0 : 1;
		}
		return count;
	});

/** The typing of a letter: what each keystroke cost, how long each finding took, and the nodes that came in between. */
type Typing = {readonly strokes: readonly Stroke[]; readonly waits: readonly number[]; readonly added: number};

/** Types into a letter with the processor slowed; every keystroke makes a finding or takes one away. */
async function type(page: Page, session: CDPSession): Promise<Typing> {
	await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
	await page.keyboard.type(' [role');
	for (let index = 0; index < warmUps; index++) {
		await stroke(page, index);
	}
	const before = await nodes(page);
	const waits: number[] = [];
	const trace = await traced(session, async () => {
		for (let index = 0; index < strokes; index++) {
			waits.push(await stroke(page, index));
		}
	});
	const added = (await nodes(page)) - before;
	return {strokes: strokesOf(trace), waits, added};
}

const names = {one: '1,000 words, 400 findings', long: 'a letter 64 times as long'};

/** What typing costs in real Chromium with the processor slowed four times. */
export async function keystrokeMeasures(): Promise<Measure[]> {
	const {extension, close} = await launch('dist/test-chromium');
	const typeInto = async (times: number): Promise<Typing> => {
		const page = await openLong(extension.browser, times);
		const typing = await type(page, await page.context().newCDPSession(page));
		await page.close();
		return typing;
	};
	const [one, long] = [await typeInto(1), await typeInto(64)];
	await close();
	const own = ({strokes: all}: Typing, share: number) =>
		shareOf(
			all.map(each => each.own),
			share,
		);
	const atOnce = shareOf(
		one.strokes.map(each => each.atOnce),
		0.95,
	);
	const tooLong = one.strokes.filter(({longestTask}) => longestTask >= 50).length;
	return [
		{what: `a key, ${names.one}: while it is handled, p95`, value: atOnce, budget: 4, unit: 'ms'},
		{what: '  in all until the next key, p95', value: own(one, 0.95), budget: 4, unit: 'ms'},
		{what: '  in all until the next key, median', value: own(one, 0.5), budget: 4, unit: 'ms'},
		{what: '  keys with a task of 50 ms or more', value: tooLong, budget: 0, unit: ''},
		{what: '  nodes added to the page', value: one.added, budget: 0, unit: ''},
		{what: '  from the key to its finding, p95', value: shareOf(one.waits, 0.95), budget: 100, unit: 'ms'},
		{what: `a key, ${names.long}, against the shorter`, value: own(long, 0.5) / own(one, 0.5), budget: 2, unit: '×'},
		{what: '  from the key to its finding, p95', value: shareOf(long.waits, 0.95), budget: 100, unit: 'ms'},
	];
}
