import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {playwright} from '@vitest/browser-playwright';
import {zipSync} from 'fflate';
import {build, type Plugin} from 'vite';
import {defineConfig} from 'vitest/config';
import manifest from './manifest.json' with {type: 'json'};
import {findBrowser} from './test/browser/find-browser.ts';

type Target = 'chromium' | 'firefox';

/** What Firefox wants said differently. */
const forFirefox = {
	background: {scripts: [manifest.background.service_worker], type: 'module'},
	browser_specific_settings: {
		gecko: {
			id: 'notewell@notewell.example',
			strict_min_version: '149.0',
			data_collection_permissions: {required: ['none']},
		},
	},
};

/** The oldest browsers that Notewell runs in: no newer syntax than theirs. */
const oldest = [
	`chrome${manifest.minimum_chrome_version}`,
	`firefox${forFirefox.browser_specific_settings.gecko.strict_min_version}`,
];

const manifestFor = (target: Target): ManifestV3Export => {
	const {minimum_chrome_version, ...shared} = manifest;
	return (target === 'firefox' ? {...shared, ...forFirefox} : {...shared, minimum_chrome_version}) as ManifestV3Export;
};

/** Packs the build into a zip that is the same, byte for byte, for the same files. */
const zip = (folder: string): Plugin => ({
	name: 'notewell-zip',
	apply: 'build',
	enforce: 'post',
	closeBundle() {
		const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
			.filter(file => statSync(path.join(folder, file)).isFile() && !file.startsWith('.vite'))
			.sort()
			.map(file => [file.split(path.sep).join('/'), new Uint8Array(readFileSync(path.join(folder, file)))] as const);
		const packed = zipSync(Object.fromEntries(files), {level: 9, mtime: '2026-01-01T00:00:00'});
		writeFileSync(`${folder}-${manifest.version}.zip`, packed);
	},
});

/** Takes the one assignment of `innerHTML` out of Preact: nothing here uses it, and nothing shall. */
const withoutInnerHtml = (): Plugin => ({
	name: 'notewell-without-inner-html',
	enforce: 'post',
	generateBundle: {
		order: 'post',
		handler(_options, bundle) {
			const plain = (code: string) => code.replace(/(\w+)\.innerHTML=(\w+)\.__html/g, '$1.textContent=$2.__html');
			for (const file of Object.values(bundle)) {
				if (file.type === 'chunk') {
					file.code = plain(file.code);
				} else if (file.fileName.endsWith('.js')) {
					file.source = plain(String(file.source));
				}
			}
		},
	},
});

/** A script with all that it imports, in one file. */
async function inOneFile(script: string): Promise<string> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			write: false,
			target: oldest,
			modulePreload: false,
			rolldownOptions: {input: script, output: {codeSplitting: false}},
		},
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!(output && 'output' in output)) throw new Error(`nothing built from ${script}`);
	return output.output[0].code;
}

/** Gives the popup one script and one style sheet of its own: it opens sooner than with a dozen that it shares. */
const popupInOne = (folder: string): Plugin => ({
	name: 'notewell-popup-in-one',
	apply: 'build',
	writeBundle: {
		sequential: true,
		order: 'post',
		async handler() {
			const page = path.join(folder, 'src/popup/index.html');
			const html = readFileSync(page, 'utf8');
			const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, file = '']) => path.join(folder, file));
			const [script = ''] = named(/<script [^>]*src="([^"]+)"/g);
			const styles = named(/<link rel="stylesheet"[^>]* href="([^"]+)"/g);
			writeFileSync(path.join(folder, 'assets/popup.js'), await inOneFile(script));
			writeFileSync(path.join(folder, 'assets/popup.css'), styles.map(file => readFileSync(file, 'utf8')).join('\n'));
			rmSync(script);
			const links = /\s*<(script|link) [^>]*>(<\/script>)?/g;
			const own =
				'\n\t\t<link rel="stylesheet" href="/assets/popup.css" />\n\t\t<script type="module" src="/assets/popup.js"></script>';
			writeFileSync(page, html.replaceAll(links, '').replace('</title>', `</title>${own}`));
		},
	},
});

/** How long tests wait for what a browser does, in milliseconds: a second is too short for a worker to start on a busy machine. */
const poll = {timeout: 10_000};

const builds = (target: Target, folder: string): Plugin[] => [
	...(crx({
		manifest: manifestFor(target),
		browser: target === 'firefox' ? 'firefox' : 'chrome',
		contentScripts: {standaloneFiles: ['src/compose/index.ts']},
	}) as Plugin[]),
	withoutInnerHtml(),
	popupInOne(folder),
	zip(folder),
];

export default defineConfig(({mode}) => {
	const target: Target = mode.endsWith('firefox') ? 'firefox' : 'chromium';
	const folder = mode.startsWith('test-') ? `dist/test-${target}` : `dist/${target}`;
	return {
		plugins: mode === 'test' ? [] : builds(target, folder),
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: oldest,
			modulePreload: {polyfill: false},
			rolldownOptions: {input: {practice: 'src/practice/index.html', card: 'src/popup/card/index.html'}},
		},
		test: {
			projects: [
				{
					test: {
						name: 'node',
						sequence: {groupOrder: 0},
						environment: 'node',
						// What has no state needs no process of its own for each file.
						isolate: false,
						testTimeout: 60_000,
						maxWorkers: '100%',
						include: ['src/**/*.test.ts', 'test/*.test.ts', 'test/letters/**/*.test.ts', 'test/dictionary/*.test.ts'],
					},
				},
				{
					test: {
						name: 'dom',
						sequence: {groupOrder: 1},
						include: ['test/dom/**/*.test.ts'],
						expect: {poll},
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							instances: [{browser: 'chromium'}],
							provider: playwright({
								launchOptions: {
									executablePath: process.env.VITEST ? findBrowser('chromium') : '',
									args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
								},
							}),
						},
					},
				},
				{
					test: {
						name: 'browser',
						sequence: {groupOrder: 2},
						environment: 'node',
						include: ['test/browser/**/*.test.ts'],
						testTimeout: 30_000,
						hookTimeout: 60_000,
						expect: {poll},
						maxWorkers: 2,
					},
				},
			],
		},
	};
});
