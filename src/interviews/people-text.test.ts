import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readPeople, writePeople} from './people-text.ts';

test.each<[string, [string, string][]]>([
	['Keith Smooth <keith@northwind.example>', [['Keith Smooth', 'keith@northwind.example']]],
	['Keith Smooth keith@northwind.example', [['Keith Smooth', 'keith@northwind.example']]],
	['Keith Smooth (keith@northwind.example)', [['Keith Smooth', 'keith@northwind.example']]],
	['keith@northwind.example', [['', 'keith@northwind.example']]],
	['<keith@northwind.example>', [['', 'keith@northwind.example']]],
	[
		'Keith, Priya;Bo\nÅsa Öberg',
		[
			['Keith', ''],
			['Priya', ''],
			['Bo', ''],
			['Åsa Öberg', ''],
		],
	],
	[
		'"Smooth, Keith" <k@x.example>, Priya',
		[
			['Smooth, Keith', 'k@x.example'],
			['Priya', ''],
		],
	],
	[
		'Smooth, Keith <k@x.example>; Raman, Priya <p@x.example>',
		[
			['Smooth, Keith', 'k@x.example'],
			['Raman, Priya', 'p@x.example'],
		],
	],
	['Smooth, Keith <k@x.example>;', [['Smooth, Keith', 'k@x.example']]],
	[
		'k@x.example; p@x.example',
		[
			['', 'k@x.example'],
			['', 'p@x.example'],
		],
	],
	[
		'Keith <k@x.example>, Priya <p@x.example>; Bo <b@x.example>',
		[
			['Keith', 'k@x.example'],
			['Priya', 'p@x.example'],
			['Bo', 'b@x.example'],
		],
	],
	[
		'Keith <k@x.example>; Priya, Bo',
		[
			['Keith', 'k@x.example'],
			['Priya', ''],
			['Bo', ''],
		],
	],
	[' , ;; ', []],
	['', []],
	['<b>Keith</b>', [['<b>Keith</b>', '']]],
])('%j', (text, expected) => {
	expect(readPeople(text).map(({name, email}) => [name, email])).toEqual(expected);
});

test('what is written is read again', () => {
	const name = fc.stringMatching(/^[A-Za-zÅé]{1,9}( [A-Z][a-z,;]{1,9})?$/).map(text => text.trim());
	const person = fc.record({name, email: fc.constantFrom('', 'keith@northwind.example', 'a.b-c@x.example')});
	fc.assert(
		fc.property(fc.array(person, {maxLength: 20}), people => {
			expect(readPeople(writePeople(people))).toEqual(people);
		}),
	);
}, 60_000);

test('any text is read in no time', () => {
	const start = performance.now();
	readPeople('a '.repeat(50_000) + '<'.repeat(50_000));
	expect(performance.now() - start).toBeLessThan(1000);
});
