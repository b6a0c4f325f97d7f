import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

/** What the greeting of a letter to somebody comes to, by the worst finding about names. */
function levelOf(first: string, greeted: string): string {
	const to = [{name: `${first} Hollis`, email: ''}];
	const body = `Dear ${greeted},\n\nThank you for your time.`;
	const levels = check(draftOf({to, subject: 'Thank you', body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'recipient-name' || rule === 'wrong-recipient')
		.map(({level}) => level);
	return ['stop', 'warn', 'hint'].find(level => levels.some(found => found === level)) ?? 'right';
}

test.each([
	['Daniel', 'Danielle'],
	['Oliver', 'Olivia'],
	['Patrick', 'Patricia'],
	['Alexander', 'Alexandra'],
	['Caroline', 'Carolyn'],
	['Steven', 'Stephen'],
	['Michael', 'Michelle'],
	['Samuel', 'Samantha'],
	['Isabel', 'Isabelle'],
	['Victor', 'Victoria'],
	['Christopher', 'Christian'],
	['Charles', 'Charlotte'],
	['Stephanie', 'Stephen'],
	['Alice', 'Alison'],
	['Graham', 'Graeme'],
	['Amy', 'Aimee'],
	['Sarah', 'Sara'],
	['Mary', 'Maria'],
	['Mary', 'Marie'],
	['Maria', 'Marie'],
	['Yuki', 'Yuko'],
	['Lisa', 'Liza'],
	['Geoff', 'Jeff'],
	['Paul', 'Pauline'],
	['Joseph', 'Josephine'],
	['Gerald', 'Geraldine'],
	['Henry', 'Henrietta'],
	['Mary', 'Marina'],
	['George', 'Georgina'],
	['Helena', 'Helene'],
	['Vincent', 'Vincenzo'],
	['Nicholas', 'Colin'],
	['Hubert', 'Hugh'],
	['Jan', 'Jana'],
	['Elizabeth', 'Elise'],
])('%s and %s are two people', (one, other) => {
	expect([levelOf(one, other), levelOf(other, one)]).toEqual(['stop', 'stop']);
});

test.each([
	['Robert', 'Bob'],
	['Katherine', 'Kate'],
	['Maximilian', 'Max'],
	['Samantha', 'Sam'],
	['Timothy', 'Tim'],
	['Charlotte', 'Charlie'],
	['Bernadette', 'Bernie'],
	['Josephine', 'Josie'],
	['Wilhelmina', 'Mina'],
	['Priyanka', 'Priya'],
	['Johannes', 'Jan'],
	['Jonathan', 'Nathan'],
	['Lucinda', 'Lucy'],
	['Margaret', 'Greta'],
	['David', 'Davo'],
	['John', 'Johnno'],
	['Geoffrey', 'Jeff'],
	['Maria', 'Mia'],
	['Mary', 'Molly'],
	['Elizabeth', 'Liza'],
	['Bob', 'Robert'],
])('%s may be called %s', (name, called) => {
	expect(levelOf(name, called)).toBe('right');
});

test.each([
	['Natalie', 'Nate'],
	['Katrina', 'Kate'],
	['Jacob', 'Jack'],
	['Wilhelmina', 'Will'],
])('whether %s may be called %s is left to the writer', (name, called) => {
	expect(levelOf(name, called)).toBe('warn');
});

test.each([
	['Juliana', 'Julie'],
	['Annette', 'Anne'],
	['Nicolette', 'Nicole'],
	['Marianne', 'Mary'],
	['Marianne', 'Maria'],
	['Joanna', 'Joan'],
	['Susanna', 'Susan'],
	['Isabella', 'Isabel'],
	['Angelina', 'Angela'],
	['Paulina', 'Paula'],
])('%s may go by %s, but not the reverse', (long, short) => {
	expect([levelOf(long, short), levelOf(short, long)]).toEqual(['warn', 'stop']);
});
