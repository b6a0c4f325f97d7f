import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {chromium} from 'playwright';
import {findBrowser} from './find-browser.ts';
import {launch} from './launch.ts';

/** Whether a window can be shown to somebody. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Opens a browser with Notewell on the practice page and stays until its window is closed. */
async function showPractice(): Promise<void> {
	const built = path.resolve('dist/chromium');
	const browser = await chromium.launchPersistentContext('', {
		executablePath: findBrowser('chromium'),
		headless: false,
		viewport: null,
		args: ['--no-first-run', `--disable-extensions-except=${built}`, `--load-extension=${built}`],
		ignoreDefaultArgs: ['--enable-automation'],
	});
	console.log('Notewell is open on its practice page. Close the browser to end.');
	await new Promise(resolve => browser.once('close', resolve));
}

/** Runs the main job on the practice page without a window, with a screenshot of each step. */
async function runHeadless(folder: string): Promise<void> {
	mkdirSync(folder, {recursive: true});
	const {extension, close} = await launch('dist/test-chromium');
	const page = await extension.open('practice');
	const shoot = async (name: string, step: string) => {
		await page.screenshot({path: path.join(folder, `${name}.png`)});
		console.log(`${name}.png  ${step}`);
	};
	await page.locator('notewell-ui .chip').waitFor();
	await shoot('1-checked', 'A letter with typical mistakes, as Notewell reads it.');
	await page.locator('notewell-ui .chip-main').click();
	await page.locator('notewell-ui .panel').waitFor();
	await shoot('2-panel', 'The panel: what was noticed, why it matters, what can be done.');
	const fix = page.locator('notewell-ui .panel').getByRole('button', {name: 'Change to Keith'});
	await fix.click();
	await page.getByText('Dear Keith,').waitFor();
	await fix.waitFor({state: 'detached'});
	await shoot('3-fixed', 'The name is put right with one click; Ctrl+Z takes it back.');
	await page.getByRole('button', {name: 'Empty letter'}).click();
	await page.locator('notewell-ui').getByRole('button', {name: 'Thank-you'}).first().click();
	await page.locator('[data-body]').getByText('{{').first().waitFor();
	await shoot('4-thank-you', 'One click: the thank-you, filled with what is known.');
	await close();
}

if (hasDisplay) {
	await showPractice();
} else {
	const folder = path.resolve('screenshots/start');
	console.log(`No display here: running the main job without a window. Screenshots go to ${folder}`);
	await runHeadless(folder);
	console.log('Done.');
}
