import fc from 'fast-check';
import {expect, test} from 'vitest';
import {subjectNames} from './subject-names.ts';

test.each([
	['Re: Interview for Data Analyst at Northwind', 'Data Analyst', 'Northwind'],
	['Interview: Senior Buyer at Harbour & Sons Ltd', 'Senior Buyer', 'Harbour & Sons Ltd'],
	['RE: FW: Your application for the Data Analyst position at Northwind', 'Data Analyst', 'Northwind'],
	['Invitation to interview for the role of nurse', 'nurse', ''],
	['Data Analyst interview at Northwind – Tuesday', 'Data Analyst', 'Northwind'],
	['AW: Data Analyst position at Northwind (remote)', 'Data Analyst', 'Northwind'],
	['Interview at Northwind', '', 'Northwind'],
	['Interview with Keith Smooth', '', ''],
	['Interview at 3 pm', '', ''],
	['Interview at Noon', '', ''],
	['Meeting at Northwind', '', ''],
	['Interview for Data Analyst', 'Data Analyst', ''],
	['Thank you for the interview', '', ''],
	['Application as Ingénieur données at Société Générale', 'Ingénieur données', 'Société Générale'],
	['Second interview at Northwind', '', 'Northwind'],
	['Interview confirmation', '', ''],
	['Job interview on Tuesday', '', ''],
	['Director for Sales interview', 'Director for Sales', ''],
	['Front-end developer role at Northwind', 'Front-end developer', 'Northwind'],
	['Interview for #1204 at Northwind', '', 'Northwind'],
	['Interview for One Two Three Four Five Six', 'One Two Three Four Five Six', ''],
	['Interview for One Two Three Four Five Six Seven', '', ''],
	[`Interview at ${'N'.repeat(60)}`, '', 'N'.repeat(60)],
	[`Interview at ${'N'.repeat(61)}`, '', ''],
	['', '', ''],
])('%s', (subject, role, company) => {
	expect(subjectNames(subject)).toEqual({role, company});
});

/** Text without white space, which may be squeezed on the way. */
const bare = (text: string): string => text.replace(/\s+/g, '');

test('whatever the subject, it answers with parts of it', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 400}), text => {
			const subject = `Interview for ${text} at X${text}`;
			const {role, company} = subjectNames(subject);
			expect(bare(subject)).toContain(bare(role));
			expect(bare(subject)).toContain(bare(company));
		}),
	);
});
