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
	['Halden', 'I would love to join Holden.', 'Holden > Halden'],
	['Halden', 'I would love to join Hadlen Smith.', 'Hadlen > Halden'],
	['Haldens', 'I would love to join Holdens Smith.', 'Holdens > Haldens'],
	['Marlow', 'I would love to join Narlow.', 'Narlow > Marlow'],
	['Fjordon', 'I would love to join Fjordons.', 'Fjordons > Fjordon'],
	['Axo', 'I would love to join Aox.', 'Aox > Axo'],
	['Axoz', 'I would love to join Axaz.', 'Axaz > Axoz'],
	['Northwind', 'I would love to join Norhtwnid.', 'Norhtwnid > Northwind'],
	['Northwind', 'I would love to join Northwin.', 'Northwin > Northwind'],
	['Northwind Labs', 'I would love to join Northwnd Labs.', 'Northwnd > Northwind'],
	['Northwind Labs', 'I would love to join Northwnd plans.', 'Northwnd > Northwind'],
	['Acme Labs', 'I would love to join Acme Lsbs plans.', 'Lsbs > Labs'],
	['Brightwater', 'I would love to join Rbightwater.', 'Rbightwater > Brightwater'],
	['Brightwater', 'I would love to join Brihgt Water.', 'Brihgt Water > Brightwater'],
	['Brightwater', 'I would love to work at brightwatre now.', 'brightwatre > Brightwater'],
	['Thomas', 'I would love to join Thoms.', 'Thoms > Thomas'],
	['Vestas', 'I would love to join Vest As.', 'Vest As > Vestas'],
	['Brightside', 'I would love to join bright Side.', 'bright Side > Brightside'],
	['Ves 3', 'I would love to join Ves3.', 'Ves3 > Ves 3'],
	["Lidl's", "I would love to join Ldil's.", "Ldil's > Lidl's"],
	['Lidl', "I would love to join Ldil's team.", "Ldil's > Lidl's"],
	['Moss & Daughters', 'I would love to join Moss & Daugthers.', 'Daugthers > Daughters'],
])('%s: %s', (company, body, expected) => {
	expect(marked(company, body)).toEqual([expected]);
});

test.each([
	['keith@brightwater.co.uk', 'I would love to join Brigthwater.', 'Brigthwater > Brightwater'],
	['keith@fjord.com', 'I would love to join Fjrod.', 'Fjrod > Fjord'],
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
	['Halden', 'I would love to join Holden Smith.'],
	['Halden', 'Holden is on my list.'],
	['Marlow', 'I would love to join Harlow.'],
	['Marlow', 'I would love to join Karlow.'],
	['Fjordon', 'Fjordons do good work.'],
	['Axo', 'I would love to join Axa.'],
	['Northwind', 'I would love to join Norhtwndi.'],
	['Halyard', 'I would love to join Haylrad.'],
	['Northwind', 'I would love to join Northwindly.'],
	['Brightwater', 'I told them of my brightwatre job.'],
	['Tomash', 'I would love to join Thomas.'],
	['Vestas', 'I would love to join vest as.'],
	['Moss & Daughters', 'I would love to join Moss and Daughters.'],
])('%s: %s is right', (company, body) => {
	expect(marked(company, body)).toEqual([]);
});

test.each([
	['keith@moss.com', 'I would love to join Mosk.'],
	['keith@northwind.com', 'I would love to join Northwin.'],
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

test('somebody whom the log knows by name alone tells which interview it is about', () => {
	const keith = {name: 'Keith Smooth', email: 'keith@gmail.com'};
	const entry = {id: 'a', company: 'GitLab', role: '', at: 0, people: [{...keith, email: ''}], topics: []};
	const body = 'I would love to join Gitlab.';
	const found = check(draftOf({to: [keith], body}), {interviews: [entry]}).filter(({rule}) => rule === 'company-name');
	expect(found.map(({fixes}) => fixes[0]?.replacement)).toEqual(['GitLab']);
});
