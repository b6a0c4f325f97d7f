import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

type Kind = 'chromium' | 'firefox';

/** Google Chrome is in none of them: since version 137 it takes no extension from its command line. Chromium does. */
const usualPlaces: Record<Kind, readonly string[]> = {
	chromium: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/snap/bin/chromium',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	],
	firefox: [
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/snap/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
	],
};

const debianPackage: Record<Kind, string> = {chromium: 'chromium', firefox: 'firefox-esr'};

/** Installs a browser where that can be done without asking: Debian's package as root, else Playwright's own Chromium. */
function install(kind: Kind): void {
	const isRoot = process.getuid?.() === 0;
	if (isRoot && existsSync('/usr/bin/apt-get')) {
		const run = (...args: string[]) => execFileSync('apt-get', args, {stdio: ['ignore', 'ignore', 'inherit']});
		run('update', '-qq');
		run('install', '-y', '-qq', debianPackage[kind]);
	} else if (kind === 'chromium') {
		execFileSync('npx', ['playwright', 'install', 'chromium'], {stdio: 'inherit'});
	}
}

/** Where Playwright puts its own Chromium, whether or not it is there. */
const ownChromium = (): string =>
	execFileSync(process.execPath, ['-e', "process.stdout.write(require('playwright').chromium.executablePath())"], {
		encoding: 'utf8',
	});

function installed(kind: Kind): string | undefined {
	const place = [process.env[kind.toUpperCase()], ...usualPlaces[kind]].find(path => path && existsSync(path));
	if (place || kind === 'firefox') {
		return place;
	}
	const own = ownChromium();
	return existsSync(own) ? own : undefined;
}

/**
 * The path of a browser: named by `CHROMIUM` or `FIREFOX`, else in one of the usual places, else installed.
 * Throws one line that says what to do where none can be had.
 */
export function findBrowser(kind: Kind): string {
	const place = installed(kind);
	if (place) {
		return place;
	}
	console.error(`No ${kind} found; installing it.`);
	try {
		install(kind);
	} catch {
		// Said below, in one line.
	}
	const now = installed(kind);
	if (!now) {
		throw new Error(`No ${kind} found: install ${kind} and set ${kind.toUpperCase()} to the path of its program.`);
	}
	return now;
}
