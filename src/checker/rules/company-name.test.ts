import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

/** What the rule marks, and what its first fix would put there. */
function marked(company: string, body: string, email = ''): string[] {
	const draft = draftOf({to: [{name: 'Keith Smooth', email}], body});
	const interview = {id: 'a', company, role: 'Engineer', at: 0, people: [], topics: []};
	return check(draft, company === '' ? {} : {interview})
		.filter(({rule, level}) => rule === 'company-name' && level === 'stop')
		.map(({at, fixes}) => `${draft.body.slice(at?.start, at?.end)} > ${fixes[0]?.replacement}`);
}

test.each([
	['GitLab', 'I would love to join Git Lab.', 'Git Lab > GitLab'],
	['GitLab', 'I would love to join Gitlab.', 'Gitlab > GitLab'],
	['GitLab', 'I would love to join gitlab.', 'gitlab > GitLab'],
	['GitLab Inc.', "I admire GitLub's handbook.", "GitLub's > GitLab's"],
	['PayPal', 'I would love to join Paypal.', 'Paypal > PayPal'],
	['Bright Water Labs', 'I would love to join Brightwater Labs.', 'Brightwater Labs > Bright Water Labs'],
	['Brightwater Labs', 'I would love to join Brigthwater.', 'Brigthwater > Brightwater'],
	['Nordström & Söhne GmbH', 'I would love to join Norström & Söhne.', 'Norström > Nordström'],
	['Slack', 'I would love to work at slack.', 'slack > Slack'],
])('%s: %s', (company, body, expected) => {
	expect(marked(company, body)).toEqual([expected]);
});

test.each([
	['keith@brightwater.co.uk', 'I would love to join Brigthwater.', 'Brigthwater > Brightwater'],
	['keith@mail.bright-water.com', 'I would love to join Bright Watr.', 'Watr > Water'],
])('%s: %s', (email, body, expected) => {
	expect(marked('', body, email)).toEqual([expected]);
});

test.each([
	['GitLab Inc.', 'I would love to join GitLab.'],
	['Stadtwerke Wuempel', 'I would love to join Stadtwerke Wümpel.'],
	['GitLab', 'My code is at gitlab.com/mina, and on GitHub.'],
	['Brightwater Labs GmbH', 'I would love to join Brightwater.'],
	['Slack', 'There was some slack in the plan.'],
	['Stripe', 'I wore a striped shirt.'],
	['Meta', 'In the beta phase we met.'],
	['ACME', 'I would love to join ACME.'],
	['acme', 'I would love to join Acme.'],
])('%s: %s is right', (company, body) => {
	expect(marked(company, body)).toEqual([]);
});

test.each([
	['keith@gmail.com', 'I found it in Gmial.'],
	['keith@greenhouse.io', 'I wrote to Grenhouse.'],
	['keith@randstad.nl', 'I wrote to Ranstad.'],
	['keith@brightwater.com', 'I would love to join BrightWater.'],
	['keith@getacme.com', 'I would love to join Acme.'],
])('%s: %s is right', (email, body) => {
	expect(marked('', body, email)).toEqual([]);
});

test('with recipients of two companies, whoever stands first', () => {
	const to = ['keith@brightwater.example', 'ana@halyardmarine.example'].map(email => ({name: '', email}));
	const body = 'I would love to join Brigthwater, or to work with Halyardmairne.';
	for (const people of [to, to.toReversed()]) {
		const found = check(draftOf({to: people, body})).filter(({rule}) => rule === 'company-name');
		expect(found.map(({at}) => body.slice(at?.start, at?.end))).toEqual(['Brigthwater', 'Halyardmairne']);
	}
});
