import type {Compose, MailPerson, RecipientField} from '../mail/mail-client.ts';

/**
 * Makes a compose that remembers its people. Outlook folds recipients into a line of names once the writer has left
 * them, without their addresses or not to be read at all; nobody can change them there, so what was read before holds.
 */
export function rememberPeople(compose: Compose): Compose {
	const last = new Map<RecipientField, readonly MailPerson[]>();
	return {
		...compose,
		recipients: field => {
			const known = last.get(field);
			const people = compose.recipients(field)?.map(person => withAddress(person, known)) ?? known;
			if (people) {
				last.set(field, people);
			}
			return people;
		},
	};
}

/** Somebody whose address is not shown now, but was when the field was open. */
function withAddress(person: MailPerson, known: readonly MailPerson[] | undefined): MailPerson {
	return (person.email === '' && known?.find(({name}) => name === person.name)) || person;
}
