// Takes the pictures of README and docs: `npm run screenshots`. They go to docs/pictures, by view and theme.
import {mkdirSync} from 'node:fs';
import {launch} from './launch.ts';
import {themes, views} from './views.ts';

const folder = 'docs/pictures';
mkdirSync(folder, {recursive: true});
const {extension, close} = await launch('dist/test-chromium');
for (const {name, size, show} of views) {
	for (const theme of themes) {
		const page = await show(extension, theme);
		await page.setViewportSize(size ?? {width: 1200, height: 800});
		await page.screenshot({path: `${folder}/${name}-${theme}.png`, animations: 'disabled', caret: 'hide'});
		console.log(`${name}-${theme}.png`);
		await page.close();
	}
}
await close();
