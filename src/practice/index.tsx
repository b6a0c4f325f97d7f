import {render} from 'preact';
import {start} from '../compose/start.ts';
import {practice} from '../mail/practice.ts';
import {openSettings} from '../platform/pages.ts';
import {t} from '../platform/text.ts';
import {sampleParagraphs, sampleRecipient, sampleSubject} from './sample.ts';

const composer = () => document.querySelector<HTMLElement>('[data-compose]');

/** Fills the editor with paragraphs of text; the editor is not Preact's, so that typing and undo are the browser's own. */
function write(paragraphs: readonly string[], subject: string): void {
	const body = composer()?.querySelector<HTMLElement>('[data-body]');
	const field = composer()?.querySelector<HTMLInputElement>('input[name=subject]');
	if (!(body && field)) {
		return;
	}
	const lines = paragraphs.flatMap((paragraph, index) =>
		index === 0 ? paragraph.split('\n') : ['', ...paragraph.split('\n')],
	);
	body.replaceChildren(
		...lines.map(line => {
			const row = document.createElement('div');
			row.append(line === '' ? document.createElement('br') : line);
			return row;
		}),
	);
	field.value = subject;
	field.dispatchEvent(new Event('input', {bubbles: true}));
}

const say = (text: string): void => document.querySelector('[role=status]')?.replaceChildren(text);

/** A compose window as the mail clients have it, but that its Send sends nothing. */
function ComposeWindow() {
	return (
		<div class="mail" data-compose>
			<div class="line" data-field="to">
				<span>{t('practiceTo')}</span>
				<span class="person" data-email={sampleRecipient.email} data-name={sampleRecipient.name}>
					{sampleRecipient.name}
				</span>
			</div>
			<div class="line">
				<label for="subject">{t('practiceSubject')}</label>
				<input id="subject" name="subject" autocomplete="off" />
			</div>
			{/* biome-ignore lint/a11y/useSemanticElements: an editor with formatting, as in the mail clients */}
			<div
				tabIndex={0}
				data-body
				contenteditable
				role="textbox"
				aria-multiline="true"
				aria-label={t('practiceLetter')}
				spellcheck={false}
			/>
			<div class="foot">
				<button type="button" data-send onClick={() => say(t('practiceSent'))}>
					{t('practiceSend')}
				</button>
				<label>
					<input type="checkbox" data-receipt="read" /> {t('practiceReceipt')}
				</label>
			</div>
		</div>
	);
}

function Practice() {
	return (
		<main>
			<header>
				<img src="/icons/48.png" width="32" height="32" alt="" />
				<h1>{t('practiceTitle')}</h1>
			</header>
			<p class="lead">{t('practiceLead')}</p>
			<ComposeWindow />
			<div class="tools">
				<button type="button" onClick={() => write(sampleParagraphs, sampleSubject)}>
					{t('practiceReset')}
				</button>
				<button type="button" onClick={() => write([''], '')}>
					{t('practiceEmpty')}
				</button>
				<button type="button" class="onward" onClick={() => void openSettings()}>
					{t('todayAdd')}
				</button>
			</div>
			<p role="status" />
			<p class="next">{t('practiceNext')}</p>
		</main>
	);
}

render(<Practice />, document.body);
write(sampleParagraphs, sampleSubject);
start(document, practice);
