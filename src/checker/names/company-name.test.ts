import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';
import {companyLetters, companyOfLabel, headOf, knowsCapitals, readCompanies} from './company-name.ts';

const written = (text: string): string[] => readCompanies(text).map(company => company.written);

test.each([
	['Northwind', ['Northwind']],
	['Northwind Ltd.', ['Northwind']],
	['Northwind Holdings Pty Ltd', ['Northwind']],
	['The Northwind Group', ['Northwind']],
	['Moss & Co.', ['Moss']],
	['Moss & Daughters', ['Moss & Daughters']],
	['GitLab Inc. (Octave Labs)', ['GitLab', 'Octave Labs']],
	['GitLab (GL)', ['GitLab']],
	['Northwind / Fjord', ['Northwind', 'Fjord']],
	['Fjord – part of Northwind', ['Fjord', 'part of Northwind']],
	['<b>Northwind</b>', ['Northwind']],
	['One Two Three Four Five Six Seven Eight', ['One Two Three Four Five Six Seven Eight']],
	['One Two Three Four Five Six Seven Eight Nine', []],
	['3M', ['3M']],
	['X', []],
	['Ltd', []],
	['', []],
])('a company that the log has as %s is called', (text, expected) => {
	expect(written(text)).toEqual(expected);
});

test.each([
	['Bright-Water 3 Labs', 'brightwater3labs'],
	['Société Générale', 'societegenerale'],
	['Émile 24', 'emile24'],
])('%s has the letters %s', (text, letters) => {
	expect(companyLetters(text)).toBe(letters);
});

test.each([
	['northwind', 'northwind'],
	['bright-water', 'brightwater'],
	['acme-labs', 'acme'],
	['abc', undefined],
	['abc-inc', undefined],
])('of the domain label %s the company has the letters %s', (label, letters) => {
	expect(companyOfLabel(label)?.letters).toBe(letters);
});

test.each([
	['Drayton Mill', 'Drayton'],
	['Fjord Foods', 'Fjord'],
	['Acme Foods', undefined],
	['Bright Water', undefined],
	['Drayton', undefined],
])('of %s the first word alone is used: %s', (text, expected) => {
	expect(readCompanies(text).map(headOf)[0]?.written).toBe(expected);
});

test('a domain tells neither a first word nor capitals', () => {
	const company = companyOfLabel('drayton-mill')!;
	expect([headOf(company), knowsCapitals(company)]).toEqual([undefined, false]);
});

test.each([
	['Northwind', true],
	['gitLab', true],
	['northwind', false],
])('the capitals of %s are known: %s', (text, expected) => {
	expect(readCompanies(text).map(knowsCapitals)).toEqual([expected]);
});

/** What the rule would write instead of a company in the text; nothing where it is right. */
function insteadOf(company: string, typed: string): string[] {
	const interview = {id: 'a', company, role: 'Engineer', at: 0, people: [], topics: []};
	const body = `Dear all,\n\nI would love to work at ${typed}.`;
	return check(draftOf({subject: 'Thank you', body}), {letter: 'thank-you', interview})
		.filter(({rule}) => rule === 'company-name')
		.flatMap(({fixes}) => fixes.map(({replacement}) => replacement));
}

test.each([
	['Mærsk', 'Maersk'],
	['Ørsted', 'Orsted'],
	['Ørsted', 'Oersted'],
	['Kjær', 'Kjaer'],
	['Łódź Works', 'Lodz Works'],
	['Søstrene Grene', 'Sostrene Grene'],
	['Œuvre', 'Oeuvre'],
	['Straße', 'Strasse'],
	['Þór', 'Thor'],
	['İş Bankası', 'Is Bankasi'],
	['Đorđe', 'Dorde'],
	['Nestlé', 'Nestle'],
])('%s may be written %s, and the other way round', (company, typed) => {
	expect([insteadOf(company, typed), insteadOf(typed, company)]).toEqual([[], []]);
});

test.each([
	['Charlottenhof Clinic', 'Charlottenhof clinic'],
	['Instituto Mare', 'Institute'],
	["The Ferryman's Arms", "the Ferryman's"],
])('%s may be spoken of as %s', (company, typed) => {
	expect(insteadOf(company, typed)).toEqual([]);
});

test('a domain may have lost the spaces and the article that stand before a name', () => {
	const to = [{name: 'Odile Marchetti', email: 'odile@lepetitcanal.example'}];
	const rules = check(
		draftOf({to, subject: 'Sous-chef at Le Petit Canal', body: 'The tasting at Le Petit Canal was long.'}),
	);
	expect(rules.filter(({rule}) => rule === 'company-name')).toEqual([]);
});

test.each([
	['Mærsk', 'MAERSK'],
	['Mærsk', 'MÆRSK'],
	['Займер', 'ЗАЙМЕР'],
	['GitLab', 'GITLAB'],
])('%s may be shouted: %s', (company, typed) => {
	expect(insteadOf(company, typed)).toEqual([]);
});

test.each([
	['Mærsk', 'Mearsk'],
	['GitLab', 'Git Lab'],
	['Charlottenhof Clinic', 'charlottenhof Clinic'],
	['PricewaterhouseCoopers', 'Price Waterhouse Coopers'],
	['PricewaterhouseCoopers', 'Pricewaterhouse Coopers'],
	['GlaxoSmithKline', 'Glaxo Smith Kline'],
	['BuzzFeedNews', 'Buzz Feed News'],
])('%s is not written %s', (company, typed) => {
	expect(insteadOf(company, typed)).toEqual([company]);
});

test('where a name is known from a domain alone, a long one is not looked for in three words', () => {
	const to = [{name: 'Siobhán Ní Dhomhnaill', email: 'siobhan@croileisurecentre.example'}];
	const draft = draftOf({to, subject: 'Swimming teacher, Cró Leisure Centre', body: 'Dear Siobhán,\n\nThank you.'});
	expect(check(draft, {letter: 'thank-you'}).filter(({rule}) => rule === 'company-name')).toEqual([]);
});
