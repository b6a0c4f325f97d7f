import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import packageJson from '../package.json' with {type: 'json'};
import {rules} from '../src/checker/index.ts';
import {en} from '../src/checker/languages/en.ts';
import type {Phrase} from '../src/checker/languages/language-pack.ts';
import {mailClients} from '../src/mail/index.ts';

type Manifest = {
	readonly manifest_version: number;
	readonly version: string;
	readonly permissions: readonly string[];
	readonly optional_permissions?: readonly string[];
	readonly host_permissions?: readonly string[];
	readonly web_accessible_resources?: unknown;
	readonly content_scripts: readonly {readonly matches: readonly string[]; readonly js: readonly string[]}[];
	readonly content_security_policy: {readonly extension_pages: string};
	readonly browser_specific_settings?: {readonly gecko: {readonly data_collection_permissions: unknown}};
};

const read = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

const manifests = ['manifest.json', 'dist/chromium/manifest.json', 'dist/firefox/manifest.json'];

describe.each(manifests)('%s', file => {
	const manifest = read(file);

	test('runs on the five mail hosts of the adapters, and nowhere else', () => {
		const hosts = mailClients.flatMap(client => client.hosts.map(host => `https://${host}/*`));
		expect(hosts).toHaveLength(5);
		expect(manifest.content_scripts.flatMap(script => script.matches).toSorted()).toEqual(hosts.toSorted());
		expect(manifest.host_permissions).toBeUndefined();
	});

	test('asks for nothing but storage and alarms', () => {
		expect(manifest.manifest_version).toBe(3);
		expect(manifest.permissions.toSorted()).toEqual(['alarms', 'storage']);
		expect(manifest.web_accessible_resources).toBeUndefined();
	});

	test('lets no page of the extension reach an outside origin', () => {
		const policy = manifest.content_security_policy.extension_pages;
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
	});

	test('has the version of package.json', () => expect(manifest.version).toBe(packageJson.version));
});

test('Firefox is told that no data is collected', () => {
	const gecko = read('dist/firefox/manifest.json').browser_specific_settings?.gecko;
	expect(gecko?.data_collection_permissions).toEqual({required: ['none']});
});

/** The most that the content script may weigh, in bytes as gzip packs it: a little above what it does weigh. */
const contentScriptLimit = 51_000;

/** The most bytes that the packed extension may have; nearly all of them are the tone model's. */
const packedLimit = 32_000_000;

/** Sentences that only show or test what a rule or a phrase finds. Short ones may stand in the code by chance. */
const exampleTexts = [
	...Object.values(en.phrases)
		.flatMap((list: Readonly<Record<string, readonly Phrase[]>>) => Object.values(list).flat())
		.flatMap(({example, passes = []}) => [example, ...passes]),
	...rules.flatMap(({examples}) => [...examples.flags, ...examples.passes]).map(({draft}) => draft.body ?? ''),
].filter(text => text.length > 25);

describe.each(['chromium', 'firefox'])('the build for %s', target => {
	const folder = path.join('dist', target);
	const scripts = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.js'));
	const content = read(path.join(folder, 'manifest.json')).content_scripts.flatMap(script => script.js);

	test('has one content script, complete in itself', () => {
		expect(content).toHaveLength(1);
		const code = readFileSync(path.join(folder, content[0]!), 'utf8');
		expect(code).not.toMatch(/^\s*import\s|\bimport\(/m);
	});

	test('loads no more into a mail page than it needs', () => {
		const code = readFileSync(path.join(folder, content[0]!), 'utf8');
		expect(gzipSync(code, {level: 9}).length).toBeLessThan(contentScriptLimit);
		expect(exampleTexts.length).toBeGreaterThan(500);
		expect(exampleTexts.filter(text => code.includes(text))).toEqual([]);
	});

	test('is packed into at most 32 MB', () => {
		const {size} = statSync(`${folder}-${packageJson.version}.zip`);
		expect(size).toBeGreaterThan(1_000_000);
		expect(size).toBeLessThan(packedLimit);
	});

	test('requests nothing but its own files, and makes no markup from text', () => {
		expect(scripts.length).toBeGreaterThan(4);
		for (const name of scripts) {
			const code = readFileSync(path.join(folder, name), 'utf8');
			expect(code, name).not.toMatch(
				/\bfetch\((?![\w$.]+\.runtime\.getURL\()|XMLHttpRequest|WebSocket|EventSource|sendBeacon|insertAdjacentHTML|innerHTML=[^=]/,
			);
		}
	});
});
