import {expect, test} from 'vitest';
import {draftOf, type Finding} from '../checker/index.ts';
import {checkList, wordCount} from './check-list.ts';

const finding = (rule: Finding['rule']): Finding => ({
	rule,
	level: 'warn',
	message: 'Something.',
	why: 'Because.',
	source: 'N1',
	fixes: [],
});

test('a line is open while one of its rules finds something', () => {
	const items = checkList(['recipient-name', 'placeholder'], draftOf({}), [finding('recipient-name')]);
	expect(items.find(item => item.text === 'checkNames')).toEqual({text: 'checkNames', isDone: false});
	expect(items.find(item => item.text === 'checkBlanks')).toEqual({text: 'checkBlanks', isDone: true});
});

test.each([
	['', 0],
	['Thank you.', 2],
	["I’m well-read — and you're 3rd", 5],
	['Grüße aus Łódź 👋', 3],
	['• one\n• two', 2],
])('%j has %i words', (text, count) => expect(wordCount(text)).toBe(count));
