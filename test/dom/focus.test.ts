import '../no-browser.ts';
import {h, render} from 'preact';
import {afterEach, expect, test} from 'vitest';
import {InterviewForm} from '../../src/options/interviews/interview-form.tsx';
import {Said} from '../../src/options/said.tsx';

const place = () => document.body.appendChild(document.createElement('div'));
const field = () => document.body.appendChild(document.createElement('input'));

afterEach(() => document.body.replaceChildren());

test.each([
	['takes the focus where nothing has it', 'nothing', 'BUTTON'],
	['takes it from what was pressed', 'pressed', 'BUTTON'],
	['leaves it where the user has gone', 'elsewhere', 'INPUT'],
] as const)('the way back %s', (_, focused, has) => {
	const [pressed, elsewhere] = [field(), field()];
	({nothing: undefined, pressed, elsewhere})[focused]?.focus();
	render(h(Said, {text: 'Removed', undo: () => undefined, from: pressed}), place());
	expect(document.activeElement?.tagName).toBe(has);
});

test.each([
	['gives the focus back as it goes', false],
	['takes no focus from where the user has gone', true],
])('the form %s', async (_, isElsewhere) => {
	const [before, elsewhere, root] = [field(), field(), place()];
	before.focus();
	render(h(InterviewForm, {name: 'new', entry: {}, onSave: () => undefined, onCancel: () => undefined}), root);
	expect(root.contains(document.activeElement)).toBe(true);
	if (isElsewhere) elsewhere.focus();
	render(null, root);
	await Promise.resolve();
	expect(document.activeElement).toBe(isElsewhere ? elsewhere : before);
});
