import type {BrowserContext, Page} from 'playwright';
import {addressOf, answer} from '../test/pages/serve.ts';

const body = '[g_editable=true]';

const sentences = {
	marked: 'I saw [pumps] in [halls] and [tanks]. ',
	plain: 'I saw the pumps in halls and in tanks. ',
};

/** From here on no blanks: where reading ends, after 100,000 characters, a key more would push one out of what is read. */
const lastMarked = 440;

/**
 * A thank-you of some thousand words with four hundred blanks to find, or as many times that. It speaks of the interview
 * and in the first person, and has a plain word for each blank: else it is taken for another kind of letter, or for one
 * in another language, and Notewell rightly sleeps.
 */
export const longLetter = (times: number): string[] => [
	'Dear Keith,',
	'Thank you for taking the time to meet me about the process engineer role on Tuesday. I enjoyed our interview.',
	'I will write up the',
	...Array.from(
		{length: 27 * times},
		(_, part) => `This was part ${part} of it. ${sentences[part < lastMarked ? 'marked' : 'plain'].repeat(5)}`,
	),
	'I look forward to hearing from you.',
	'Best regards,',
	'Sam Rivera',
];

const known = addressOf('gmail', 'popout');
const unknown = known.replace('mail.google.com', 'plain.example');

/** Answers for a mail page at an address that Notewell does not know. */
export async function answerUnknown(browser: BrowserContext): Promise<void> {
	await browser.route('https://plain.example/**', async route => {
		const address = route.request().url().replace('plain.example', 'mail.google.com');
		await route.fulfill((await answer(address)) ?? {status: 404});
	});
}

/** Puts lines into the letter of a page, and the caret at the end of the third. */
async function write(page: Page, lines: readonly string[]): Promise<void> {
	await page.locator(body).evaluate((editor, texts) => {
		editor.replaceChildren(
			...texts.map(text => {
				const row = document.createElement('div');
				row.append(text);
				return row;
			}),
		);
		(editor as HTMLElement).focus();
		getSelection()?.collapse(editor.children[2]?.firstChild ?? editor, texts[2]?.length);
		editor.dispatchEvent(new InputEvent('input', {bubbles: true}));
	}, lines);
}

/** Opens a letter and waits until its blanks are counted, and those in sight marked; or opens it where Notewell is not at work. */
export async function openLong(browser: BrowserContext, times: number, withNotewell = true): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(withNotewell ? known : unknown);
	if (withNotewell) {
		await page.locator('notewell-ui .chip[data-status=awake]').waitFor();
	}
	await write(page, longLetter(times));
	if (withNotewell) {
		await page.locator('notewell-ui .chip-main', {hasText: /\d{3}/}).waitFor();
		await page.waitForFunction(() => (CSS.highlights.get('notewell-stop')?.size ?? 0) > 0);
	}
	return page;
}
