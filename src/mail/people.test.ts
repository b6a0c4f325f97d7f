import {expect, test} from 'vitest';
import {parsePeople, parsePerson, personOf, visibleText} from './people.ts';

test.each([
	['Anna Berg <anna@acme.example>', {name: 'Anna Berg', email: 'anna@acme.example'}],
	['"Berg, Anna" <anna@acme.example>', {name: 'Berg, Anna', email: 'anna@acme.example'}],
	['anna@acme.example', {name: '', email: 'anna@acme.example'}],
	['<anna@acme.example>', {name: '', email: 'anna@acme.example'}],
	['Anna Berg', {name: 'Anna Berg', email: ''}],
	['Anna <Berg', {name: 'Anna <Berg', email: ''}],
	['<img src=x onerror=alert(1)> <a@b.example>', {name: '<img src=x onerror=alert(1)>', email: 'a@b.example'}],
	['\u202aAnna\u202c\u00a0 Berg\u200b', {name: 'Anna Berg', email: ''}],
	['王 小明', {name: '王 小明', email: ''}],
	['', {name: '', email: ''}],
])('the person in %j', (text, person) => {
	expect(parsePerson(text)).toEqual(person);
});

test.each([
	['', []],
	[' , ;', []],
	['a@b.example, Bo <bo@b.example>; "Berg, Anna" <anna@b.example>', ['a@b.example', 'bo@b.example', 'anna@b.example']],
	['"unclosed, a@b.example', ['']],
])('the addresses in the list %j', (list, emails) => {
	expect(parsePeople(list).map(({email}) => email)).toEqual(emails);
});

test('a list of any length is read in no time', () => {
	const start = performance.now();
	parsePeople('"<,'.repeat(30_000));
	parsePeople('<'.repeat(100_000));
	expect(performance.now() - start).toBeLessThan(1000);
});

test('a chip that repeats its address has no name', () => {
	expect(personOf('Anna@acme.example', 'anna@acme.example')).toEqual({name: '', email: 'anna@acme.example'});
});

test('text is as a reader sees it', () => {
	expect(visibleText('\u202a Send\u00a0 (⌘Enter)\u202c\ufeff')).toBe('Send (⌘Enter)');
	expect(visibleText(null)).toBe('');
});
