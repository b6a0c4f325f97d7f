import {expect, test} from 'vitest';
import {firstNameOf} from './first-name.ts';

test.each([
	['Keith Smooth', '', 'Keith'],
	['Smooth, Keith (Marketing)', '', 'Keith'],
	['Dr. Ana Silva', '', 'Ana'],
	['SMOOTH Keith', '', 'Keith'],
	['', 'keith.smooth@northwind.example', 'Keith'],
	['', 'k.smooth@northwind.example', ''],
	['K. Smooth', '', ''],
	['Zhang Wei', '', ''],
	['Wen Jiayi', '', 'Jiayi'],
	['Teo Jia Wen', '', ''],
	['Oon Jia Wen', '', ''],
	['Jiayi Wen', '', 'Jiayi'],
	['Recruiting Team', 'jobs@northwind.example', ''],
	['', '', ''],
])('%j <%s> is addressed as %j', (name, email, expected) => {
	expect(firstNameOf({name, email})).toBe(expected);
});
