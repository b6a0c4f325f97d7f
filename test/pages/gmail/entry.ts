import {whenOpened} from '../new-letter.ts';
import {startGmail} from './behaviour.ts';
import {addChip} from './recipients.ts';

const parts = {
	compose: '[role=main] > .aaZ',
	body: '[g_editable]',
	subject: '[name=subjectbox]',
	chips: '[name=to] [role=listbox]',
};

whenOpened(document, parts, addChipIn, () => startGmail(document));

function addChipIn(compose: Element, address: string): void {
	const input = compose.querySelector<HTMLInputElement>('[name=to] input');
	if (!input) return;
	input.value = address;
	addChip(input);
}
