import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const hints = (body: string): readonly string[] =>
	check(draftOf({body}))
		.filter(({rule}) => rule === 'spelling')
		.map(({message}) => message);

test.each(
	`central literal emphasis analyses catalyses paralyses coloration programming programmed programmer programmers
	programmable fulfilled fulfilling enrolled enrolling meter meters metered metering`.split(/\s+/),
)('%s is right beside British and American words', word => {
	expect(hints(`I liked the colour of the ${word} in the hall.`)).toEqual([]);
	expect(hints(`I liked the color of the ${word} in the hall.`)).toEqual([]);
});

test.each([
	['colour', 'center'],
	['programmes', 'behavior'],
	['fulfil', 'labor'],
	['metres', 'color'],
	['analysing', 'modeling'],
	['emphasise', 'favorite'],
])('%s and %s are of two sides', (british, american) => {
	const message = `“${american}” and “${british}” are British and American; keep to one of them.`;
	expect(hints(`I liked the ${british} and the ${american} in the hall.`)).toEqual([message]);
});
