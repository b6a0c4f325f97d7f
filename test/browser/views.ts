import type {Page} from 'playwright';
import {addressOf} from '../pages/serve.ts';
import type {Extension} from './launch.ts';

declare const chrome: {readonly storage: {readonly local: {set(items: object): Promise<void>}}};

/** A view of Notewell, brought to the state in which it is shown in the docs. */
export type View = {
	readonly name: string;
	readonly size?: {readonly width: number; readonly height: number};
	readonly show: (extension: Extension, theme: Theme) => Promise<Page>;
};

/** What the system prefers. */
export type Theme = 'light' | 'dark';

const day = 24 * 60 * 60 * 1000;
const keith = {name: 'Keith Smooth', email: 'keith.smooth@brightwater.example'};

/** The day of the pictures, a Thursday: what is due depends on it. */
const today = new Date('2026-11-19T12:00:00Z');

/** A log with an interview at each stage. */
const log = (now: number) => {
	const entry = (id: string, company: string, role: string, at: number, rest: object = {}) => ({
		id,
		company,
		role,
		at,
		people: [keith],
		topics: [],
		...rest,
	});
	return [
		entry('a', 'Brightwater', 'Process engineer', now - 3 * 60 * 60 * 1000, {topics: ['the night shift']}),
		entry('b', 'Fernhill', 'Shift lead', now - 16 * day, {decisionBy: now - 2 * day}),
		entry('c', 'Northwind', 'Data analyst', now + 3 * day),
	];
};

async function themed(page: Page, theme: Theme): Promise<Page> {
	await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'});
	return page;
}

const ui = (page: Page) => page.locator('notewell-ui');

const practice = async ({open}: Extension, theme: Theme): Promise<Page> => {
	const page = await themed(await open('practice'), theme);
	await page.waitForFunction(() => (CSS.highlights.get('notewell-stop')?.size ?? 0) > 1);
	return page;
};

const section =
	(name: string) =>
	async ({open}: Extension, theme: Theme): Promise<Page> => {
		const page = await themed(await open('options'), theme);
		await page.evaluate(items => chrome.storage.local.set(items), {interviews: log(today.getTime())});
		await page.evaluate(hash => {
			location.hash = hash;
		}, name);
		await page.clock.setFixedTime(today);
		await page.reload();
		await page.locator(`main#${name} h1`).waitFor();
		return page;
	};

const mail =
	(client: 'gmail' | 'outlook', name: string) =>
	async ({openMail}: Extension, theme: Theme): Promise<Page> => {
		const page = await themed(await openMail(addressOf(client, name)), theme);
		await page.waitForFunction(() => (CSS.highlights.get('notewell-stop')?.size ?? 0) > 0);
		await ui(page).locator('.chip-main').click();
		await ui(page).locator('.panel').waitFor();
		return page;
	};

/** Every view, in the order of a first tour. */
export const views: readonly View[] = [
	{name: 'practice', show: practice},
	{
		name: 'panel',
		async show(extension, theme) {
			const page = await practice(extension, theme);
			await ui(page).locator('.chip-main').click();
			await ui(page).locator('.panel').waitFor();
			return page;
		},
	},
	{
		name: 'card',
		async show(extension, theme) {
			const page = await practice(extension, theme);
			await page.getByText('Dear Kieth,').hover({position: {x: 45, y: 10}});
			await ui(page).locator('.card').waitFor();
			return page;
		},
	},
	{
		name: 'held',
		async show(extension, theme) {
			const page = await practice(extension, theme);
			await page.locator('[data-send]').click();
			await ui(page).getByRole('alertdialog').waitFor();
			return page;
		},
	},
	{
		name: 'thank-you',
		async show(extension, theme) {
			const page = await practice(extension, theme);
			await page.getByRole('button', {name: 'Empty letter'}).click();
			await ui(page).getByRole('button', {name: 'Thank-you'}).first().click();
			await page.locator('[data-body]').getByText('{{').first().waitFor();
			await page.waitForFunction(() => (CSS.highlights.get('notewell-stop')?.size ?? 0) > 0);
			return page;
		},
	},
	{name: 'gmail', show: mail('gmail', 'popout')},
	{name: 'outlook', show: mail('outlook', 'new-message')},
	{
		name: 'popup',
		size: {width: 400, height: 600},
		async show({open}, theme) {
			const page = await themed(await open('popup'), theme);
			await page.evaluate(items => chrome.storage.local.set(items), {interviews: log(today.getTime())});
			await page.clock.setFixedTime(today);
			await page.reload();
			await page.getByRole('tab', {name: 'Today (', selected: true}).waitFor();
			return page;
		},
	},
	{name: 'interviews', show: section('interviews')},
	{name: 'skeletons', show: section('skeletons')},
	{name: 'settings', show: section('settings')},
	{name: 'privacy', show: section('privacy')},
];

/** The themes that every view is shown in. */
export const themes: readonly Theme[] = ['light', 'dark'];
