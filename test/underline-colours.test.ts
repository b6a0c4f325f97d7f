import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const sheet = readFileSync('src/compose/highlight.css', 'utf8');
const colours = [
	...sheet.matchAll(/::highlight\((?<name>[\w-]+)\) \{\s*text-decoration: [^;]*(?<colour>#[\da-f]{6})/g),
];

/** How bright a colour is, from 0 to 1, as WCAG counts it. */
function brightness(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

// One colour serves both themes, since a letter may be light in a dark window, or dark in a light one.
test.each(['#ffffff', '#f6f8fc', '#1f1f1f', '#202124', '#292929', '#303134'])(
	'every underline can be seen on a ground of %s',
	ground => {
		const seen = colours.map(({groups}) => [groups?.name, contrast(groups?.colour ?? ground, ground) >= 3]);
		expect(seen).toEqual([
			['notewell-stop', true],
			['notewell-warn', true],
			['notewell-hint', true],
		]);
	},
);
