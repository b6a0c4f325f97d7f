const fields = ['to', 'cc', 'bcc'] as const;

/** The addresses of the chips in a field, in the form that a header shows. */
export function chipsOf(compose: Element, field: (typeof fields)[number]): string[] {
	const chips = [...compose.querySelectorAll<HTMLElement>(`div[name="${field}"] [data-hovercard-id]`)];
	const folded = compose.querySelector<HTMLInputElement>(`input[name="${field}"]`)?.value;
	if (chips.length === 0 && folded) return [folded];
	return chips.map(chip => `${chip.dataset.name} <${chip.dataset.hovercardId}>`);
}

/** Typing and Enter makes a chip, Backspace in an empty field takes the last away; leaving the fields folds them. */
export function startRecipients(page: Document): void {
	page.addEventListener('keydown', event => {
		const input = event.target as HTMLInputElement;
		if (!input.matches('[peoplekit-id]')) return;
		if (event.key === 'Enter' && input.value.trim()) addChip(input);
		if (event.key === 'Backspace' && input.value === '')
			input.parentElement?.querySelector('.agh:last-child')?.remove();
	});
	page.addEventListener('click', event => {
		(event.target as Element).closest('.afW')?.closest('.agh')?.remove();
	});
	page.addEventListener('focusin', event => fold(event.target as Element));
}

/** Makes a chip of what is typed into a field. */
export function addChip(input: HTMLInputElement): void {
	const page = input.ownerDocument;
	const [, name, email] = /^(.*?)\s*<(.*)>$/.exec(input.value.trim()) ?? ['', '', input.value.trim()];
	const outer = page.createElement('div');
	outer.className = 'agh';
	const middle = outer.appendChild(page.createElement('div'));
	middle.className = 'agb';
	const chip = middle.appendChild(page.createElement('div'));
	chip.className = 'afV';
	chip.setAttribute('role', 'option');
	chip.dataset.hovercardId = email ?? '';
	chip.dataset.name = name || (email ?? '');
	chip.textContent = name || (email ?? '');
	input.parentElement?.querySelector('[role="listbox"]')?.append(outer);
	input.value = '';
}

/** Focus in the body folds the rows into one line of names; focus on that line unfolds them. */
function fold(focused: Element): void {
	const compose = focused.closest('[data-compose-id]');
	const line = compose?.querySelector<HTMLElement>('.aoD.hl');
	const rows = compose?.querySelector<HTMLElement>('.GS');
	if (!compose || !line || !rows) return;
	const folds = focused.matches('[g_editable]');
	if (!folds && focused !== line) return;
	line.style.display = folds ? '' : 'none';
	rows.style.display = folds ? 'none' : '';
	if (folds) fillLine(compose, line);
	else rows.querySelector<HTMLElement>('[peoplekit-id]')?.focus();
}

function fillLine(compose: Element, line: HTMLElement): void {
	const chips = [...compose.querySelectorAll<HTMLElement>('.GS [data-hovercard-id]')];
	if (chips.length === 0) return;
	line.querySelector('.az9')?.replaceChildren(
		...chips.map(chip => {
			const person = compose.ownerDocument.createElement('span');
			person.setAttribute('email', chip.dataset.hovercardId ?? '');
			person.dataset.hovercardId = chip.dataset.hovercardId ?? '';
			person.textContent = chip.dataset.name ?? '';
			return person;
		}),
	);
}
