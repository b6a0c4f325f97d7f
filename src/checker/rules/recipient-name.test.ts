import {expect, test} from 'vitest';
import type {Person} from '../../interviews/index.ts';
import {check, draftOf} from '../index.ts';

const rest = '\n\nThank you for your time.\n\nBest regards,\nMina Park';

/** Reads `Keith Smooth <keith@acme.com>`, or a name or an address alone. */
function person(text: string): Person {
	const [, name = '', email = ''] = /^(.*?)\s*<(.*)>$/.exec(text) ?? [];
	return name === '' ? {name: text.includes('@') ? '' : text, email: text.includes('@') ? text : ''} : {name, email};
}

/** What the rule marks in a letter, and what its first fix would put there. */
function marked(to: string, greeting: string): string[] {
	const draft = draftOf({to: to.split(';').map(part => person(part.trim())), body: greeting + rest});
	return check(draft, {letter: 'thank-you'})
		.filter(({rule, level}) => rule === 'recipient-name' && level === 'stop')
		.map(({at, fixes}) => `${draft.body.slice(at?.start, at?.end)} > ${fixes[0]?.replacement}`);
}

test.each([
	['Keith Smooth', 'Dear Kieth,', 'Kieth > Keith'],
	['Keith Smooth', 'Dear KIETH,', 'KIETH > KEITH'],
	['Keith Smooth', 'hi kieth,', 'kieth > keith'],
	['Keith Smooth', "Hi Kieth's team,", "Kieth's > Keith's"],
	['Keith Smooth', 'Dear Smooth,', 'Smooth > Keith'],
	['Keith Smooth', 'Dear Mr. Keith,', 'Mr. Keith > Mr. Smooth'],
	['Keith Smooth', 'Dear Mr Smoth,', 'Smoth > Smooth'],
	['Keith Smooth', 'Hello, Kieth!', 'Kieth > Keith'],
	['Keith Smooth', 'Hello,\n\nI saw Nkechi & Kieth on Monday.', 'Kieth > Keith'],
	['Smooth, Keith (Marketing)', 'Dear Kieth,', 'Kieth > Keith'],
	['SMOOTH Keith', 'Dear Smooth,', 'Smooth > Keith'],
	['keith.smooth+jobs@acme.com', 'Dear Kieth,', 'Kieth > Keith'],
	['Ola Ødegård', 'Dear Mr Odegarrd,', 'Odegarrd > Ødegård'],
	['Jean-Pierre Dubois', 'Dear Jaen-Pierre,', 'Jaen-Pierre > Jean-Pierre'],
	['Angel Ruiz', 'Dear Angle,', 'Angle > Angel'],
	['Anna Berg; Tom Hale', 'Dear Anna and Tmo,', 'Tmo > Tom'],
	['Ainhoa Goikoetxea', 'Kaixo Ainoha,', 'Ainoha > Ainhoa'],
	['Gráinne Byrne', 'A Ghráinen,', 'Ghráinen > Gráinne'],
	['Michael Kitchen', 'Dear Micheal,', 'Micheal > Michael'],
	['Jan van der Berg', 'Dear Mr. van den Berg,', 'van den > van der'],
	['Jan van der Berg', 'dear mr. van den berg,', 'van den > van der'],
	['Jan van der Berg', 'Dear Jan von der Berg,', 'von der > van der'],
	['Jan van der Berg', "Dear Mr. Van Den Berg's team,", 'Van Den > van der'],
	['Berg, Jan van der', 'Dear Mr. van den Berg,', 'van den > van der'],
	['Jan van der Berg; Piet van den Berg', 'Dear Mr. van de Berg,', 'van de > van der'],
	['Maria de la Cruz', 'Dear Ms. del Cruz,', 'del > de la'],
	['Ben van Dijk', 'Dear Ben von Dijk,', 'von > van'],
	['Дмитрий Волков', 'Dear Dimtry,', 'Dimtry > Dmitry'],
	['Дмитрий Волков', 'Dear Mr. Dmitry,', 'Mr. Dmitry > Mr. Volkov'],
	['Дмитрий Волков', 'Dear Дмитрии,', 'Дмитрии > Дмитрий'],
	['Евгений Смирнов', 'Dear Evgney,', 'Evgney > Evgeny'],
	['Алексей Фёдоров', 'Dear Mr. Fyodrov,', 'Fyodrov > Fyodorov'],
	['Алексей Фёдоров', 'Dear Mr. Fedrov,', 'Fedrov > Fedorov'],
	['Алексей Чернов', 'Dear Alexie,', 'Alexie > Alexei'],
	['Сергей Зайцев', 'Dear Mr. Ziatsev,', 'Ziatsev > Zaitsev'],
	['Андрій Їжак', 'Dear Mr. Yizhuk,', 'Yizhuk > Yizhak'],
])('%s: %s', (to, greeting, expected) => {
	expect(marked(to, greeting)).toEqual([expected]);
});

test.each([
	['Keith Smooth', 'Dear Keith,'],
	['Keith Smooth', 'DEAR KEITH,'],
	['Keith Smooth', 'Dear Mr. Smooth,'],
	['Keith Smooth', 'Dear Mr. Keith Smooth,'],
	['Jacqueline St. Clair-Bowen', 'Dear Mrs. St. Clair-Bowen,'],
	['k.asanteboateng@dispatch.example', 'Dear Mr Asante-Boateng,'],
	['Rev. Icilda Barrett-Moncrieffe', 'Dear Reverend Barrett-Moncrieffe,'],
	['Szalai Ildikó <szalai.ildiko@pince.example>', 'Dear Ildikó,'],
	['Keith Smooth', 'Hello,'],
	['Keith Smooth', 'Dear hiring manager,'],
	['Robert Hale', 'Dear Bob,'],
	['Katherine Hale', 'Hi Kate,'],
	['Aleksandr Popov', 'Dear Sasha,'],
	['Александр Попов', 'Dear Alexander,'],
	['Jan van der Berg', 'Dear Mr. van der Berg,'],
	['Jan van der Berg', 'Dear Mr. Van der Berg,'],
	['Jan van der Berg', 'Dear Mr. vander Berg,'],
	['Jan van der Berg', 'dear mr. van der berg,'],
	['Ben Carter', 'hi ben hope you are well,'],
	['Jan van der Berg', 'Dear Mr. van Berg,'],
	['Jan van der Berg', 'Dear Mr. Berg,'],
	['Jan Berg', 'Dear Mr. van den Berg,'],
	['j.vandenberg@acme.com', 'Dear Mr. van der Berg,'],
	['Jan van der Berg; Piet van den Berg', 'Dear Mr. van den Berg,'],
	['Benjamin van Dijk', 'Dear Ben van Dijk,'],
	['María del Carmen López', 'Dear María del Carmen,'],
	['Maria de Lourdes Silva Santos', 'Dear Ms. dos Santos,'],
	['José Ortega y Gasset', 'Dear Mr. Ortega e Gasset,'],
	['Дмитрий Волков', 'Dear Dmitriy,'],
	['Пётр Соловьёв', 'Dear Mr. Soloviev,'],
	['Пётр Соловьёв', 'Dear Mr. Solovyov,'],
	['Ольга Васильева', 'Dear Ms. Vasilyeva,'],
	['Ольга Васильева', 'Dear Ms. Vasilieva,'],
	['Волков Андрій', 'Dear Andriy,'],
	['Дмитрий Волков', 'Dear Dmitri,'],
	['Пётр Соловьёв', 'Dear Mr. Solovyov,'],
	['Алексей Фёдоров', 'Dear Mr. Fyodorov,'],
	['Алексей Фёдоров', 'Dear Mr. Fedorov,'],
	['Алексей Федоров', 'Dear Mr. Фёдоров,'],
	['Дмитрий Волков', 'Dear Дмитрий,'],
	['Дмитрий Волков', 'Dear \u0414\u043c\u0438\u0442\u0440\u0438\u0438\u0306,'],
	['Волков Василий', 'Dear Vasily,'],
	['Евгений Смирнов', 'Dear Eugene,'],
	['Николай Чайковский', 'Dear Mr. Tchaikovsky,'],
	['Андрій Бойко', 'Dear Andrii,'],
	['José García', 'Dear Pepe,'],
	['José García', 'Dear Jose,'],
	['Jürgen Müller', 'Dear Mr. Mueller,'],
	['Wang Wei', 'Dear Wei,'],
	['Nagy Péter', 'Dear Péter,'],
	['Nguyen Van Minh', 'Dear Mr. Minh,'],
	['k.smooth@acme.com', 'Dear Keith,'],
	['', 'Dear Keith,'],
	['Ainhoa Goikoetxea', 'Kaixo Ainhoa,'],
	['Gráinne Byrne', 'A Ghráinne, a chara,'],
	['Zsófia Barta <barta.zsofia@dunakapu.example>', 'Dear Zsófia,'],
	['wkeller.redaktion@gmail.com', 'Dear Mr Keller,'],
	['Padma Venkataraman <padma.v@coralreef.example>', 'Dear Padma,'],
	['Kavya Srinivasan <s.kavya@coralreef.example>', 'Dear Kavya,'],
	['Okafor Chinedu <c.okafor@northwind.example>', 'Dear Chinedu,'],
	['Okafor Chinedu <c.okafor@northwind.example>', 'Dear Mr Okafor,'],
	['Somchai Wongsawat', 'Dear Mr Somchai,'],
	['Haile Gebremariam', 'Dear Mr Haile,'],
	['Aung Kyaw', 'Dear Mr Aung,'],
	['Siti Aminah binti Hassan', 'Dear Ms Siti,'],
	['Rosnah binti Hassan', 'Dear Ms Rosnah,'],
	['Thongchai Wongsawat', 'Dear Mr Thongchai,'],
	['Ola Ødegård', 'Dear Mr Odegaard,'],
	['Ola Ødegård', 'Dear Mr Oedegard,'],
	['Mutua Wanjiru <wmutua@northwind.example>', 'Dear Wanjiru,'],
	[
		'Sarah-Jane Lockyer',
		'Dear Sarah-Jane,\n\nThank you for arranging Thursday with Dunmore & Vane. I saw Mrs Vane alone.',
	],
])('%s: %s is right', (to, greeting) => {
	expect(marked(to, greeting)).toEqual([]);
});

test.each([
	['Анна Смирнова', 'Dear Ms. Smirnov,', '“Smirnov” looks like Анна Смирнова: write Smirnova.'],
	['Дмитрий Волков', 'Dear Volkov,', 'Volkov is the surname of Дмитрий Волков: greet with Dmitry.'],
	['Дмитрий Волков', 'Dear Дмитрии,', '“Дмитрии” looks like Дмитрий Волков: write Дмитрий.'],
])('%s: what to write instead of %s is said in the alphabet that it is typed in', (to, greeting, message) => {
	const found = check(draftOf({to: [person(to)], body: greeting + rest}), {letter: 'thank-you'});
	expect(found.filter(({rule}) => rule === 'recipient-name').map(one => one.message)).toEqual([message]);
});

test.each([
	['Keith Smooth', 'Keith'],
	['Keith', 'Keith Smooth'],
])('of a name in To, %s, and one in the log, %s, the fuller counts', (shown, logged) => {
	const email = 'keith@hooli.example';
	const entry = {id: 'a', company: 'Hooli', role: '', at: 0, people: [{name: logged, email}], topics: []};
	const draft = draftOf({to: [{name: shown, email}], body: `Dear Mr. Smoth,${rest}`});
	const found = check(draft, {interviews: [entry]}).filter(({rule}) => rule === 'recipient-name');
	expect(found.map(({fixes}) => fixes[0]?.replacement)).toEqual(['Smooth']);
});

test('a name of two letters is too short to be near another', () => {
	expect([marked('Ed Li', 'Dear Eb,'), marked('Eda Li', 'Dear Edq,')]).toEqual([[], ['Edq > Eda']]);
});

test.each(['Nadia Farouk', 'Samir Haddad', 'Priya Nair', 'Tsegaye Bekele'])(
	'of %s a title goes with the first name, too',
	name => {
		const body = `Dear Dr ${name.split(' ')[0]},${rest}`;
		const found = check(draftOf({to: [{name, email: ''}], body}), {letter: 'thank-you'});
		expect(found.filter(({rule}) => rule === 'recipient-name')).toEqual([]);
	},
);
