import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {readTextMap} from '../../src/compose/text-map.ts';
import {rememberText} from '../../src/compose/text-memory.ts';

const isForeign = (element: Element) => element.matches('.gmail_quote, .gmail_signature');

/** An editor in the page, holding markup. */
function editor(markup: string): HTMLElement {
	const body = document.createElement('div');
	body.contentEditable = 'true';
	body.setHTMLUnsafe(markup);
	document.body.append(body);
	return body;
}

const read = (markup: string) => readTextMap(editor(markup), isForeign).text;

afterEach(() => document.body.replaceChildren());

test.each([
	['nothing', '', ''],
	['an empty line', '<div><br></div>', ''],
	['plain text', 'Dear Keith', 'Dear Keith'],
	[
		'Gmail: the first line bare, then a div a line',
		'Dear Keith,<div><br></div><div>Thanks.</div>',
		'Dear Keith,\n\nThanks.',
	],
	[
		'a wrapper around all lines',
		'<div dir="ltr">Dear Keith,<div><br></div><div>Thanks.</div></div>',
		'Dear Keith,\n\nThanks.',
	],
	['one break', 'one<br>two', 'one\ntwo'],
	['two breaks', 'one<br><br>two', 'one\n\ntwo'],
	['a break at the end of a line', '<div>one<br></div><div>two</div>', 'one\ntwo'],
	['a break inside formatting at the end of a line', '<div><b>one<br></b></div><div>two</div>', 'one\ntwo'],
	['a break inside formatting in the middle of a line', '<div>one<b><br></b>two</div>', 'one\ntwo'],
	['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
	['formatting inside a word', 'Ki<b>e</b>th', 'Kieth'],
	['markup between words', 'Dear <i>Keith</i>, thanks', 'Dear Keith, thanks'],
	['white space that collapses', '<div>\n  one \n two </div>\n  <div>three</div>', 'one two \nthree'],
	['a space that does not break', 'one&nbsp;two', 'one\u00a0two'],
	['a list', 'Points:<ul><li>one</li><li>two</li></ul>Bye', 'Points:\n\n• one\n• two\n\nBye'],
	['an image in the line', 'see <img alt="x"> here', 'see \ufffc here'],
	['a mention that cannot be edited', 'Hi <span contenteditable="false">@Keith</span>, thanks', 'Hi \ufffc, thanks'],
	[
		'a quote and a signature of the client',
		'Thanks<div class="gmail_signature">Sam</div><div class="gmail_quote">old</div>',
		'Thanks',
	],
	['script and style', 'a<style>b{}</style><script>c</script>d', 'ad'],
	['emoji and right-to-left text', '<div>👩‍🔧 שלום</div><div dir="rtl">مرحبا</div>', '👩‍🔧 שלום\nمرحبا'],
	['a table', '<table><tbody><tr><td>one</td><td>two</td></tr></tbody></table>', 'one\ntwo'],
])('%s', (_name, markup, text) => expect(read(markup)).toBe(text));

test('white space stands where the editor keeps it', () => {
	const body = editor('');
	body.style.whiteSpace = 'pre-wrap';
	body.textContent = 'one  two\n\nthree';
	expect(readTextMap(body, isForeign).text).toBe('one  two\n\nthree');
});

describe('the way back', () => {
	test.each([
		['Dear Ki<b>e</b>th, thanks', 'Kieth'],
		['<div>Dear</div><div>Keith</div>', 'Keith'],
		['a  &nbsp; b <i>Keith</i>', 'Keith'],
		['😀😀 Keith', 'Keith'],
	])('in %j it finds %j', (markup, words) => {
		const map = readTextMap(editor(markup), isForeign);
		const start = map.text.indexOf(words);
		expect(map.rangeOf(start, start + words.length)?.toString()).toBe(words);
	});

	test('nothing is found where nothing of the text stands in the page', () => {
		const map = readTextMap(editor('<div>a</div><div>b</div>'), isForeign);
		expect(map.text).toBe('a\nb');
		expect(map.rangeOf(1, 2)).toBeUndefined();
		expect(map.rangeOf(1, 1)).toBeUndefined();
		expect(map.rangeOf(40, 44)).toBeUndefined();
	});

	test('an offset goes to the page and back', () => {
		const body = editor('one <b>two</b> three');
		const map = readTextMap(body, isForeign);
		const range = map.rangeOf(4, 7);
		expect(map.offsetOf(range!.startContainer, range!.startOffset)).toBe(4);
		expect(map.offsetOf(document.body, 0)).toBeUndefined();
	});
});

const text = fc
	.array(fc.constantFrom('a', 'be', 'é', '😀', ' ', '  ', '\n', 'שם', '.', ', ', '&nbsp;', '<br>'), {maxLength: 5})
	.map(parts => parts.join(''));
const wrapped = (inner: fc.Arbitrary<string>) =>
	fc.tuple(fc.constantFrom('b', 'i', 'span', 'a'), inner).map(([tag, within]) => `<${tag}>${within}</${tag}>`);
const inline = fc.oneof(text, wrapped(text), wrapped(wrapped(text)));
const block = fc
	.tuple(fc.constantFrom('div', 'p', 'li', 'blockquote'), fc.array(inline, {maxLength: 4}))
	.map(([tag, parts]) => (tag === 'li' ? `<ul><li>${parts.join('')}</li></ul>` : `<${tag}>${parts.join('')}</${tag}>`));
const markups = fc.array(fc.oneof(inline, block), {maxLength: 8}).map(parts => parts.join('\n'));

describe('over random letters', () => {
	test('a range prints what stands at its offsets, whatever is between', () => {
		fc.assert(
			fc.property(markups, fc.nat(), fc.nat(), (markup, from, length) => {
				const body = editor(markup);
				const {text, rangeOf} = readTextMap(body, isForeign);
				const start = from % (text.length + 1);
				const end = Math.min(text.length, start + 1 + (length % 9));
				const seen = (rangeOf(start, end)?.toString() ?? '').replace(/\s+/g, '');
				const meant = text.slice(start, end).replace(/\s+|•/g, '');
				body.remove();
				expect(seen).toBe(meant);
			}),
			{numRuns: 400},
		);
	});

	test('reading changes nothing, says the same twice, and leaves no line of blanks in a row', () => {
		fc.assert(
			fc.property(markups, markup => {
				const body = editor(markup);
				const before = body.getHTML();
				const first = readTextMap(body, isForeign).text;
				expect(readTextMap(body, isForeign).text).toBe(first);
				expect(body.getHTML()).toBe(before);
				expect(first).not.toMatch(/\n{3}/);
				body.remove();
			}),
			{numRuns: 200},
		);
	});
});

type Change = (body: HTMLElement, element: HTMLElement, text: Text | undefined, words: string) => void;

/** What a writer or a client does to a letter: to one of its elements, or to one of its texts. */
const doings: Readonly<Record<string, Change>> = {
	type: (_body, _element, text, words) => text?.insertData(text.length, words),
	split: (_body, _element, text) => text?.splitText(text.length >> 1),
	insert: (_body, element, _text, words) => element.insertAdjacentHTML('beforeend', `<div>${words}</div>`),
	remove: (_body, element) => element.remove(),
	move: (body, element) => body.prepend(element),
	quote: (_body, element) => element.classList.toggle('gmail_quote'),
	list: (body, element) => body.append(wrap(element)),
	space: body => {
		body.style.whiteSpace = body.style.whiteSpace === '' ? 'pre-wrap' : '';
	},
};

function change(body: HTMLElement, kind: string, where: number, words: string): void {
	const elements = [...body.querySelectorAll<HTMLElement>('*')];
	const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (texts.nextNode()) nodes.push(texts.currentNode as Text);
	const element = elements[where % elements.length];
	if (element) doings[kind]?.(body, element, nodes[where % nodes.length], words);
}

function wrap(element: Element): Element {
	const list = document.createElement('ul');
	list.appendChild(document.createElement('li')).append(element);
	return list;
}

const changes = fc.record({
	kind: fc.constantFrom(...Object.keys(doings)),
	where: fc.nat(40),
	what: text,
});

test('with a memory, paragraphs that were moved into a list are read as part of it', () => {
	const body = editor('Hi<div><p>one</p><p>two</p></div>');
	const memory = rememberText(body, new AbortController().signal);
	expect(readTextMap(body, isForeign, memory).text).toBe('Hi\n\none\n\ntwo');
	body.append(wrap(body.firstElementChild as Element));
	expect(readTextMap(body, isForeign, memory).text).toBe('Hi\n\n• \none\ntwo');
});

test('changes of the text are counted, and those of mere attributes are not', () => {
	const body = editor('<div>one</div>');
	const memory = rememberText(body, new AbortController().signal);
	const before = memory.changes();
	body.firstElementChild?.setAttribute('class', 'seen');
	expect(memory.changes()).toBe(before);
	body.firstElementChild?.append('a');
	expect(memory.changes()).toBeGreaterThan(before);
});

test('with a memory the same is read as without, whatever changes in between', () => {
	fc.assert(
		fc.property(markups, fc.array(changes, {minLength: 1, maxLength: 6}), (markup, done) => {
			const body = editor(markup);
			const end = new AbortController();
			const memory = rememberText(body, end.signal);
			for (const {kind, where, what} of done) {
				const known = readTextMap(body, isForeign, memory);
				const fresh = readTextMap(body, isForeign);
				expect(known.text).toBe(fresh.text);
				for (let start = 0; start < fresh.text.length; start += 3) {
					expect(known.placeOf(start, start + 2)).toEqual(fresh.placeOf(start, start + 2));
				}
				change(body, kind, where, what);
			}
			expect(readTextMap(body, isForeign, memory).text).toBe(readTextMap(body, isForeign).text);
			end.abort();
			body.remove();
		}),
		{numRuns: 400},
	);
});

test('a letter of a megabyte is read without a freeze', () => {
	const line = '<div>All work and <b>no</b> play makes for a long letter 😀 indeed.</div>';
	const body = editor(line.repeat(Math.ceil(1_000_000 / line.length)));
	const start = performance.now();
	const {text} = readTextMap(body, isForeign);
	expect(text.length).toBeGreaterThan(100_000);
	expect(performance.now() - start).toBeLessThan(2000);
});

test('a mail that is answered is not the letter, until something is written below it', () => {
	const lines = ['_'.repeat(32), 'From: Anna &lt;anna@acme.example&gt;', 'Sent: Monday', 'To: Sam', 'Dear Sam,'];
	const body = editor(lines.map(line => `<div>${line}</div>`).join(''));
	const memory = rememberText(body, new AbortController().signal);
	const readAgain = () => readTextMap(body, isForeign, memory).text;
	expect(readAgain()).toBe('');
	body.append('Thank you, Ana.');
	expect(readAgain()).toMatch(/Dear Sam,\nThank you, Ana\.$/);
	body.prepend('Dear Anna,');
	expect(readAgain()).toBe('Dear Anna,');
});
