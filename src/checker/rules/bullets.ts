import {defineRule} from '../define-rule.ts';
import {inBody} from '../letter-body.ts';
import type {Span} from '../text.ts';

const most = 4;
const mostWords = 25;
const bullet = '• ';

/** The list items between `start` and `end`. */
function items(body: string, {start, end}: Span): Span[] {
	const found: Span[] = [];
	let from = start;
	for (const line of body.slice(start, end).split('\n')) {
		if (line.startsWith(bullet)) {
			found.push({start: from, end: from + line.length});
		}
		from += line.length + 1;
	}
	return found;
}

const opening = 'Thank you for the talk about the mill. Three things that bear on it:\n\n';

export const bullets = defineRule({
	id: 'bullets',
	title: 'Too many or too long bullets',
	why: 'Bullets are read before all else, as long as they are few and short.',
	source: 'N4 P3',
	level: 'hint',
	kinds: ['thank-you', 'status-check', 'second-status-check', 'recruiter'],
	examples: {
		flags: [
			{draft: {body: `${opening}• ran a mill\n• mended rolls\n• trained six\n• cut waste\n• wrote the manual`}},
			{draft: {body: `${opening}• ${'I ran a mill and I mended the rolls. '.repeat(4)}`}},
		],
		passes: [{draft: {body: `${opening}• ran a mill\n• mended rolls\n• trained six\n• cut waste`}}],
	},
	*check({draft: {body}, paragraphs}) {
		const all = paragraphs.filter(({role}) => role === 'bullets').flatMap(paragraph => items(body, paragraph));
		const extra = all[most];
		if (extra) {
			yield {message: `There are ${all.length} bullets; three or four are read.`, at: inBody(extra)};
		}
		for (const item of all) {
			if (body.slice(item.start, item.end).split(/\s+/).length - 1 > mostWords) {
				yield {message: 'This bullet is long; keep it to one line.', at: inBody(item)};
			}
		}
	},
});
