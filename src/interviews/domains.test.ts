import {getPublicSuffix, parse} from 'tldts';
import {describe, expect, test} from 'vitest';
import {employerLabel, registeredLabel} from './domains.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every country's top-level domain, as the Public Suffix List has it. */
const countries = letters
	.flatMap(first => letters.map(second => first + second))
	.filter(code => parse(`acme.${code}`).isIcann === true);

/** What the list says: `acme` of `mail.acme.co.uk`. */
const labelInList = (domain: string): string => parse(domain, {allowPrivateDomains: true}).domainWithoutSuffix ?? '';

const differences = (domains: readonly string[]): string[] =>
	domains.filter(domain => registeredLabel(domain) !== labelInList(domain));

/** What countries call the parts that firms, schools and offices register under. */
const kinds =
	'co com net org edu ac gov gob gouv go or ne ltd plc me sch school nhs police firm gen ind nom info biz web tm asso presse pro art adv eng med coop tur ong ngo inf idv srv vet asn'.split(
		' ',
	);

describe('the label of a domain is that of the Public Suffix List', () => {
	test('under each country', () => {
		expect(countries.length).toBeGreaterThan(200);
		const domains = countries.flatMap(code => [`acme.${code}`, `mail.acme.${code}`, `a.b.acme.${code}`]);
		const countriesApart = new Set(differences(domains).map(domain => domain.slice(-2)));
		// There all names are registered one level down, under whatever label: `acme.com.np` is right.
		expect([...countriesApart]).toEqual(['ck', 'er', 'fk', 'jm', 'mm', 'np', 'pg']);
	});

	test('under second levels such as co.uk and com.au', () => {
		const suffixes = countries
			.flatMap(code => kinds.map(kind => `${kind}.${code}`))
			.filter(suffix => getPublicSuffix(`acme.${suffix}`) === suffix);
		const domains = suffixes.flatMap(suffix => [`acme.${suffix}`, `mail.acme.${suffix}`]);
		expect(domains.length).toBeGreaterThan(1_500);
		expect(differences(domains)).toEqual([]);
	});

	test.each([
		'acme.com',
		'eu.mail.acme.com',
		'acme.io',
		'hr.acme.ai',
		'acme.agency',
		'acme.technology',
		'mail.acme.org',
		'acme.xn--p1ai',
		'acme.github.io',
		'acme.gitlab.io',
		'acme.blogspot.com',
		'acme.herokuapp.com',
		'acme.netlify.app',
		'acme.vercel.app',
		'acme.web.app',
		'acme.pages.dev',
		'acme.azurewebsites.net',
		'acme.firebaseapp.com',
		'acme.myshopify.com',
		'acme.uk.com',
		'acme.us.com',
		'acme.eu.com',
		'acme.de.com',
		'acme.gb.net',
		'acme.co.com',
		'acme.com.de',
		'acme.com.se',
		'acme.eu.org',
	])('%s', domain => {
		expect(registeredLabel(domain)).toBe(labelInList(domain));
	});
});

test.each([
	['acme.onmicrosoft.com', 'acme'],
	['mail.acme.co.uk', 'acme'],
	['brightwater-labs.com', 'brightwater-labs'],
	['acme.com.', 'acme'],
	['gmail.com', ''],
	['yahoo.co.jp', ''],
	['acme.greenhouse.io', ''],
	['us.lever.co', ''],
	['skynet.be', ''],
	['telenet.be', ''],
	['kpnmail.nl', ''],
	['xs4all.nl', ''],
	['acme.softgarden.io', ''],
	['comeet-notifications.com', ''],
	['greenhouse-mail.io', ''],
	['mail.smartrecruiters-notifications.com', ''],
	['northwind-notifications.com', 'northwind-notifications'],
	['hays.com.au', ''],
	['peoplefirst-recruitment.com', ''],
	['talentbridge.co.uk', ''],
	['acme', ''],
	['', ''],
	['...', ''],
	['localhost', ''],
	['192.168.0.1', ''],
	['co.uk', ''],
	['com', ''],
	[`${'a'.repeat(300)}.com`, ''],
])('the employer of %j is %j', (domain, label) => {
	expect(employerLabel(domain)).toBe(label);
});
