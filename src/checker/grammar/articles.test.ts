import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const said = (body: string) => check(draftOf({body})).filter(({rule}) => rule === 'grammar');

const before = (words: string, article: string): string[] =>
	words.split(', ').map(word => `It was ${article} ${word}.`);

test.each([
	...before('MSc, MPhil, MRes thesis, MEd, MArch, MEng, MoU, EU grant, EMEA lead, LLB, IoT sensor, EdTech firm', 'a'),
	...before('honest answer, uninformed guess, unidentified fault, urgent case', 'a'),
	...before('BSc, PhD, DPhil, university, unanimous vote, utensil, urologist, Ugandan, URL, unidirectional link', 'an'),
])('finds the wrong article in “%s”', body => {
	expect(said(body)).toHaveLength(1);
});

test.each([
	// Degrees and short forms, read letter by letter or as a word.
	...before(
		'MSc, MPhil, MRes, MEd, MArch, MPharm, MFin, MEng, MoU, MoD site, SoC, SaaS, NHSmail account, LoA, RoI',
		'an',
	),
	...before('SaaS, SoC, BSc, PhD, DPhil, LinkedIn message, HubSpot list, NoSQL store, MySQL table, UoB student', 'a'),
	...before('EU grant, EU-funded lab, EUIPO filing, EMEA lead, E2E test, npm package, ssh key, nth time, mba', 'an'),
	...before('EUR 5m deal, AUD 2m site, AED 3m job, EURO 6 engine, Euro area bank, eulogy, ewe, ONE-time cost', 'a'),
	// Vowel letters that are heard as consonants, and names.
	...before('urology ward, uterine scan, unanimous vote, ureteral stent, urethral stent, utensil, ute, uvula', 'a'),
	...before('Ugandan, Utah firm, Utrecht bank, Uruguayan, Uyghur, Ouagadougou clinic, Oaxacan cook', 'a'),
	...before(
		'unidirectional link, unidimensional scale, unimodal curve, union, unit, Utica firm, uric acid test, Uniroyal tyre',
		'a',
	),
	...before(
		'unimmunised child, unirrigated plot, unironed shirt, unitemised bill, unidentified fault, Urdu poet',
		'an',
	),
	...before(
		"Ugli fruit, Uber ride, Utrecht bank, usher, utter joy, Onegin, onerous task, hors d'oeuvre, homage, heroic effort",
		'an',
	),
	...before('Yves Klein blue, yttrium salt, Ndebele speaker, Hermès scarf', 'an'),
	...before('homage, heroic effort, Nguyen, mnemonic, March day, med student, yard', 'a'),
])('is silent on “%s”', body => {
	expect(said(body)).toEqual([]);
});
