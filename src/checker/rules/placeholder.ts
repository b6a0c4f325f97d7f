import {byParagraph} from '../by-paragraph.ts';
import {anyKind, defineRule} from '../define-rule.ts';
import {quotedIn} from '../quotations.ts';
import {type Reading, readParagraph} from '../reading.ts';
import type {Span} from '../text.ts';
import type {Problem} from '../types.ts';
import {byForm} from '../word-forms.ts';

/**
 * What a blank looks like, and a sign that the text must hold for it. Most letters hold none of the signs, so that
 * hardly any pattern is tried; every repetition is bounded, so a match costs linear time.
 */
const blanks: readonly (readonly [sign: RegExp, blank: RegExp])[] = [
	// {{name}}, ${name}, {first_name}
	[/\{/, /\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,40}\}|(?<![\p{L}\p{N}{$])\{\p{L}[\p{L}_ .'’-]{1,40}\}(?!\})/gu],
	// [Your Name], [ ], [___], [?], [X] weeks; not a[i], not [text](address) and not a box that is ticked
	[/\[/, /(?<![\p{L}\p{N})\]])\[(?:\p{L}[^[\]\n]{1,60}|[ _?.]{0,10}|\p{Lu}(?=\] \p{Ll}))\](?!\()/gu],
	// <company>, <<company>>; not List<String>, and not the <buyer> element
	[/</, /<<[^<>\n]{1,40}>>|(?<![\p{L}\p{N}<])<\p{L}[\p{L} ,_'’/-]{1,40}>(?!>| (?:element|tag|node|attribute)s?\b)/gu],
	// %NAME%, $COMPANY, #NAME#, @@name@@, *|NAME|*, ____
	[
		/[%$#@_|]/,
		/%[A-Z][A-Z_ ]{1,30}%|(?<![\p{L}\p{N}])\$[A-Z][A-Z_]{2,30}\b|#[A-Z][A-Z_ ]{2,30}#|@@\w{2,30}@@|\*\|[A-Z_:]{2,30}\|\*|_{3,200}/gu,
	],
	// DD/MM, dd.mm.yyyy, MM/DD, YYYY-MM-DD; xx/xx
	[
		/DD|dd|xx/,
		/(?<!\b(?:from|to|as|and|or|use|write|the|a) )\b(?:(?:DD|MM|YYYY)[./-](?:DD|MM)(?:[./-](?:DD|YY|YYYY))?|dd[./]mm|mm[./]dd|xx[./]xx)\b(?![./-]\w| (?:to|and|or|format|dates?|order)\b)/g,
	],
	// XX, XXX, xxx, TBA, YOUR NAME, COMPANY_NAME
	[
		/XX|xxx|TB|TODO|FIXME/,
		/\bX{2,40}\b(?! ?(?:century|chromosome|centuries|chromosomes))|\bx{3,40}\b|(?<!\b(?:the|a|marked|labelled|labeled|called) )\b(?:TBD|TBC|TBA|TODO|FIXME)\b(?! against\b)|\bTB[ACD](?= of )/gu,
	],
	[
		/[A-Z]{4}/,
		/\b(?:YOUR|COMPANY|FIRST|LAST|FULL|MANAGER|INTERVIEWER|RECIPIENT|JOB|POSITION|ROLE|INSERT)[ _-]?(?:NAME|TITLE|DATE|COMPANY|ROLE|POSITION|DETAIL|DETAILS|TOPIC|HERE)\b/gu,
	],
	// met on DATE, talked to NAME
	[
		/DATE|DAY|NAME|COMPANY|ROLE|POSITION|TITLE|TOPIC/,
		/(?<=\b(?:at|by|from|in|of|on|the|to|with) )(?:DATE|NAME|COMPANY|ROLE|POSITION|TITLE|TOPIC)\b(?! \p{Lu}{2})|(?<=\b(?:from|on|to|until) )DAY\b(?! ?(?:\p{N}|\p{Lu}{2}|release))/gu,
	],
	// opened a line in INSERT TOWN, page ??
	[
		/INSERT |\?\?/,
		/\bINSERT(?: [A-Z]{3,20}){1,3}\b|(?<=\b(?:page|at|on|in|by|of|to|from|for|about|room|number|the) )\?{2,5}/g,
	],
	// *your colleague's name*
	[/\*/, /\*(?:[\p{L}'’]{1,20} ){0,3}(?:name|title|company|date|role|position|topic|department)\*/giu],
	// (mention something she said), (add the date here)
	[
		/\(/,
		/\((?:(?:fill in|mention|describe|specify|enter|refer to|name) (?:the|a|an|your|their|his|her|something|some|one|what|specific|which|exact)\b[^()\n]{0,50}|(?:add|put|write|say|type) [^()\n]{1,50} here)\)/giu,
	],
	// (insert detail), (company name), (phone number here)
	[
		/\(/,
		/\((?:insert [^()\n]{1,40}|(?:(?:your|company|first|last|full|job|interviewer|recruiter|manager) )?(?:name|title|company|date|role|position|topic|department)|(?:[\p{L}'’]{1,20} ){0,3}(?:name|number|date|link|title|address|details?|topic|example|figures?|company|role) here)\)/giu,
	],
	// (look up name of mill), ......(surname?)
	[
		/\(/,
		/\((?:check|look up|find|find out|get|ask for|add|fill in|insert|put in|confirm) (?:the |his |her |their |its |exact |correct |right )?(?:name|surname|title|date|spelling|number|address|figure|place)\b[^()\n]{0,40}\)|\.{5,60} ?\([^()\n]{2,30}\?{1,4}\)/giu,
	],
	// *** put title in ***
	[/\*\*/, /\*{2,5} ?(?:put|insert|add|fill|enter|name|your|check)\b[^*\n]{0,40}\*{2,5}/giu],
	// CLIENT NAME HERE
	[/ HERE/, /\b(?:[A-Z]{2,20} ){0,3}(?:NAME|TITLE|DATE|COMPANY|ROLE|NUMBER|DETAILS?|TOPIC) HERE\b/g],
	// (check contract!!), ... (name of the place)
	[
		/\(/,
		/\((?:check|ask|confirm|verify|look up|find out|fix) [^()\n]{1,50}[!?]{2,5}\)|(?:\.{3,9}|…) ?\((?:name|title|date|year|number|place) of [^()\n]{1,50}\)/giu,
	],
	// (surname – ask Lerato), (title??)
	[
		/\(/,
		/\((?:\p{L}{2,20} )?(?:name|surname|title|date|role|company|place|address|figure|number|spelling)(?: ?[–—,:;-] ?(?:ask|check|get|confirm)\b[^()\n]{0,40}|\?{2,4})\)/giu,
	],
	// the class of 20XX, «name»
	[/20XX|«/, /\b20XX\b|«(?:\p{L}{2,20} )?(?:name|surname|company|title|role|position|date|topic)»/giu],
	// Mr/Ms ........
	[/\.{5}/, /(?<=[ /])\.{5,60}(?=[ ,;:])/g],
	[/insert |lorem /i, /\binsert (?:[\p{L}'’]{1,20} ){0,5}here\b|\blorem ipsum\b/giu],
	// Dear NAME, Dear Name, Hi First Name, Dear Mr/Ms, Dear ???
	[
		/^(?:dear|hi|hello|hey|good) /im,
		/(?<=^(?:dear|hi|hello|hey|good morning|good afternoon) )(?:(?:first|last|full)?[ _-]?name|firstname|surname|recipient|interviewer|mr\.?\/m(?:r?s|iss)\.?(?: [\p{L}]{1,20})?|\?{2,9}|\.{3,9}|…)(?=\s?[,!:\n-]|\s?$)/gimu,
	],
	// a signature or a line that was never filled in
	[
		/\byour |\bname$/im,
		/^(?:your (?:full )?(?:name|signature|phone|phone number|email|e-mail|address|contact information)|first ?name last ?name|name surname|company name)$/gimu,
	],
];

/** A bracket in running text that is no blank: `[sic]`, a footnote, a tag of HTML. */
const notBlank =
	/^(?:\[(?:sic|emphasis (?:mine|added)|link|pdf|video|laughs?|redacted)\]|\[\.{1,3}\]|\$(?:PATH|HOME|USER|SHELL|PWD|EUR|USD)|<(?:a|b|i|u|p|br|em|li|ul|ol|td|tr|th|div|pre|svg|nav|main|span|code|body|head|html|form|input|label|table|button|strong|script|style|img|video|audio|canvas|section|header|footer|dialog|details|template|slot)>)$/iu;

type Blank = {readonly start: number; readonly written: string; readonly isQuoted: boolean};

/** A mark or a word of which every blank has one; letters outside the Latin alphabet may hide one. */
const anyMark = /[{[<(%$#@_|*«]|\?\?|\.{5}/;
const anyWord = byForm(
	({text, lower}) =>
		/XX|xx|DD|MM|dd|TB|TODO|FIXME|DAY|[A-Z]{4}|[^ -~]/.test(text) ||
		/^(?:dear|hi|hello|hey|good)$|(?:insert|lorem|name|signature|phone|number|mail|address|information)$/.test(lower),
);

/** What stands between quotes is somebody else's blank: `4,000 customers greeted as “Dear FIRSTNAME”`. */
const isQuoted = (text: string, blank: Span): boolean => quotedIn(text, blank)(blank);

/** No blank goes from one paragraph into the next. */
const blanksIn = ({text, words}: Reading): Blank[] =>
	!(anyMark.test(text) || words.some(anyWord))
		? []
		: blanks
				.filter(([sign]) => sign.test(text))
				.flatMap(([, blank]) => [...text.matchAll(blank)])
				.filter(([written]) => !notBlank.test(written))
				.map(({0: written, index}) => ({
					start: index,
					written,
					isQuoted: isQuoted(text, {start: index, end: index + written.length}),
				}));

const blanksInParagraph = byParagraph(blanksIn);

function problemOf(field: 'subject' | 'body', {start, written, isQuoted}: Blank, by: number): Problem {
	const shown = written.length > 30 ? `${written.slice(0, 29)}…` : written;
	return {
		message: `The blank ${shown.replaceAll('\n', ' ')} is still to be filled in.`,
		at: {field, start: start + by, end: start + by + written.length},
		...(isQuoted && {level: 'hint' as const}),
	};
}

export const placeholder = defineRule({
	id: 'placeholder',
	title: 'Blank left unfilled',
	why: 'A blank tells the reader that the letter was made for anybody, and sent without being read.',
	source: 'T4',
	level: 'stop',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {body: 'Dear {{first name}},\n\nThank you for your time.'}},
			{draft: {body: 'Thank you for telling me about [Company Name].'}},
			{draft: {subject: 'Thank you, XXX', body: 'Thank you for your time.'}},
			{draft: {body: 'I can start on TBD.'}},
			{draft: {body: 'I could start on DD/MM.'}},
			{draft: {body: 'I kept the counters at <company, in full> for six years.'}},
			{draft: {body: 'My notice period is [X] weeks.'}},
			{draft: {body: 'Thank you for the interview on DATE.'}},
			{draft: {body: "It was a pleasure to meet you and *colleague's name*."}},
			{draft: {body: 'I hope that Mr/Ms ........, who starts in May, settles in.'}},
			{draft: {body: 'The workshop was held by (surname – ask Lerato).'}},
			{draft: {body: 'I met you on DAY at the loft.'}},
			{draft: {body: 'I finished in 20XX.'}},
			{draft: {body: 'My notice is (check contract??) and I live near.'}},
			{draft: {body: 'I kept house at ... (name of the place) for six summers.'}},
			{draft: {body: 'I am free from the TBD of June.'}},
			{draft: {body: 'Dear ___,\n\nThank you for your time.'}},
		],
		passes: [
			{draft: {body: 'Your slides said “welcom [sic] to all”, and I liked that you kept it.'}},
			{draft: {body: 'On my list: [x] scaffold, [x] scales.'}},
			{draft: {body: 'The bill was drawn up with TBD against the lifts.'}},
			{draft: {body: 'We met on DAY 1 of the fair (wrong place?), and later (address: see below).'}},
			{draft: {body: 'We waited for the lift..... and then it came (check the sign first).'}},
			{draft: {body: 'In your sample the <buyer> element comes twice.'}},
			{draft: {body: 'The array a[i] in your exercise made me think.'}},
		],
	},
	*check({draft, paragraphs}, _situation, language) {
		yield* blanksInParagraph({reading: readParagraph(draft.subject, language)}).map(blank =>
			problemOf('subject', blank, 0),
		);
		for (const paragraph of paragraphs) {
			for (const blank of blanksInParagraph(paragraph)) {
				yield problemOf('body', blank, paragraph.start);
			}
		}
	},
});
