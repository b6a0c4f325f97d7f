import {expect, test} from 'vitest';
import {check, type Draft, draftOf, type Situation, wordsToSpell} from '../index.ts';

const flagged = (parts: Partial<Draft>, situation: Partial<Situation> = {}): string[] => {
	const draft = draftOf(parts);
	return check(draft, situation)
		.filter(({rule}) => rule === 'spelling')
		.map(({at}) => (at?.field === 'subject' ? draft.subject : draft.body).slice(at?.start, at?.end));
};

const unknown = (...words: string[]): Partial<Situation> => ({misspelt: new Map(words.map(word => [word, ['right']]))});

const people = [{name: 'Ngozi Okafor', email: 'n.okafor@brightwater.example'}];
const interview = {
	id: '1',
	company: 'Norrlands Papper',
	role: 'Detailer',
	at: 0,
	people: [{name: 'Sven Lindqvist', email: ''}],
	topics: ['misclosure'],
};

test.each([
	['people in To', {to: people, body: 'Ngozi and Okafor of Brightwater came.'}, {}, ['Ngozi', 'Okafor', 'Brightwater']],
	['the log', {body: 'Lindqvist at Papper spoke of misclosure.'}, {interview}, ['Lindqvist', 'Papper', 'misclosure']],
	['the signature', {body: 'I came with Quist.\n\nKind regards,\nAda Quist'}, {}, ['Quist']],
	['the writer', {body: 'Call me Zsófi.'}, {writer: {name: 'Zsófi Nagy', email: ''}}, ['Zsófi']],
	['a title', {body: 'I met Dr Marrowby and Ms. Haquet.'}, {}, ['Marrowby', 'Haquet']],
	['links', {body: 'See https://foo.example/barz or www.bazz.com or quxx.io.'}, {}, ['barz', 'bazz', 'quxx', 'https']],
	[
		'the end of a long link',
		{body: `See https://www.example.com/articles/${'on-and-'.repeat(12)}recieved-mesages for more.`},
		{},
		['recieved', 'mesages'],
	],
	[
		'what a link names',
		{subject: 'On grano arso', body: 'See https://a.example/grano-arso-talk.'},
		{},
		['grano', 'arso'],
	],
	['addresses', {body: 'Write to adda@bar.example.'}, {}, ['adda', 'bar']],
	['an abbreviation with a stroke', {body: 'I met W/ro Hirut.'}, {}, ['ro']],
	['a unit', {body: 'It took 0.9 ns, then 5 rpm.'}, {}, ['ns', 'rpm']],
	['letters put in', {body: 'Hass[an], seller of l[eather].'}, {}, ['Hass', 'eather']],
	['numbers', {body: 'The B2B and 3rdish 4G plan.'}, {}, ['B2B', '3rdish', '4G']],
	['acronyms', {body: 'The GDPR, KPIs and PhDs.'}, {}, ['GDPR', 'KPIs', 'PhDs']],
	['code', {body: 'I set foo_barr and fooBarr and #tagg.'}, {}, ['foo_barr', 'fooBarr', 'tagg', 'barr']],
	['phrases from Latin', {body: 'It is true a priori, says Berg et al.'}, {}, ['priori', 'et', 'al']],
	['phrases from French', {body: 'We met en route to the mise-en-place.'}, {}, ['en', 'route', 'mise', 'place']],
	['bare contractions', {body: 'I dont know.'}, {}, ['dont']],
	['borrowed phrases', {body: 'I was en route, as Hull et al. were, to eat al fresco.'}, {}, ['en', 'al']],
	['dishes of other kitchens', {body: 'We had teh tarik, then pak choi.'}, {}, ['teh', 'pak']],
	['the ending of a file', {body: 'I could not open the .dwg you sent.'}, {}, ['dwg']],
	['another script', {body: 'The sign said 出口.'}, {}, ['出口']],
])('%s need no dictionary', (_, draft, situation, words) => {
	const asked = wordsToSpell(draftOf(draft), situation);
	expect(words.filter(word => asked.includes(word))).toEqual([]);
});

test('a word of such a phrase is asked about where it stands alone', () => {
	expect(wordsToSpell(draftOf({body: 'I came en train, and al is a bone of contention.'}))).toEqual(
		expect.arrayContaining(['en', 'al']),
	);
});

test('a letter in another language needs none', () => {
	const body = 'Vielen Dank für das freundliche Gespräch über die Stelle und die Aufgaben in Ihrer Abteilung gestern.';
	expect(wordsToSpell(draftOf({body}))).toEqual([]);
	expect(wordsToSpell(draftOf({body: 'Thank you for the Gespräch, and for the time you took.'}))).toContain('Thank');
});

test('asks for each word once, as it stands, with straight apostrophes', () => {
	expect(
		wordsToSpell(draftOf({subject: 'Greatful', body: 'So greatful to you. Greatful for Anna’s help, so greatful.'})),
	).toEqual(['Greatful', 'So', 'greatful', 'to', 'you', 'for', "Anna's", 'help', 'so']);
});

test.each([
	['in the body', {body: 'I am greatful to you.'}, unknown('greatful'), ['greatful']],
	['in the subject', {subject: 'So greatful', body: ''}, unknown('greatful'), ['greatful']],
	['twice', {body: 'I am greatful, so greatful.'}, unknown('greatful'), ['greatful', 'greatful']],
	['at the start', {body: 'Greatful as I am, I slept.'}, unknown('Greatful'), ['Greatful']],
	['in a title', {body: 'I am a Senior Enginer here.'}, unknown('Enginer'), ['Enginer']],
	['after an emoji', {body: '😀 I am greatful.'}, unknown('greatful'), ['greatful']],
	['form', {body: 'I hope to hear form you.'}, {}, ['form']],
	['manger', {body: 'I spoke to your manger.'}, {}, ['manger']],
	['pubic', {body: 'I worked in pubic health.'}, {}, ['pubic']],
	['ours truly', {body: 'I came.\n\nOurs truly,\nAda'}, {}, ['Ours']],
])('flags a misspelt word: %s', (_, draft, situation, expected) => {
	expect(flagged(draft, situation)).toEqual(expected);
});

test.each([
	['a name within a sentence', {body: 'Then Duvall asked me.'}, unknown('Duvall')],
	['a name beside a name', {body: 'I read of Salis Vini there.'}, unknown('Salis')],
	['a name in the signature', {body: 'I came.\n\nKind regards,\nGreatful'}, unknown('Greatful')],
	[
		'a letter in German',
		{body: 'Vielen Dank für das Gespräch und die Führung im Werk.'},
		unknown('Vielen', 'Gespräch'),
	],
	['a form', {body: 'I filled in the form you gave me.'}, {}],
	['part of a compound', {body: 'I would gladly cook on garde-manger.'}, {}],
])('is silent on %s', (_, draft, situation) => {
	expect(flagged(draft, situation)).toEqual([]);
});

test('a day of the week is flagged wherever it stands', () => {
	expect(flagged({body: 'I can come on Wendesday.'}, {misspelt: new Map([['Wendesday', ['Wednesday']]])})).toEqual([
		'Wendesday',
	]);
});

test('British and American spellings in one letter are a hint, and either alone is nothing', () => {
	const hints = (body: string) => check(draftOf({body})).filter(({rule}) => rule === 'spelling');
	expect(hints('I liked the colour and your behavior.').map(({level}) => level)).toEqual(['hint']);
	expect(hints('I liked the colour, and I would organise it, or organize it.')).toEqual([]);
	expect(hints('I liked the color and the center, and would organize it.')).toEqual([]);
	expect(hints('I liked the colour of Lincoln Center.')).toEqual([]);
});

test('at most three fixes, best first', () => {
	const misspelt = new Map([['greatful', ['grateful', 'greatly', 'great', 'full']]]);
	const [finding] = check(draftOf({body: 'I am greatful.'}), {misspelt}).filter(({rule}) => rule === 'spelling');
	expect(finding?.fixes.map(({replacement}) => replacement)).toEqual(['grateful', 'greatly', 'great']);
});

test.each([
	['I liked the comapny’s hall.', 'company’s'],
	["I liked the comapny's hall.", "company's"],
])('a fix keeps the apostrophe: %s', (body, replacement) => {
	const misspelt = new Map([["comapny's", ["company's"]]]);
	const [finding] = check(draftOf({body}), {misspelt}).filter(({rule}) => rule === 'spelling');
	expect(finding?.fixes.map(fix => fix.replacement)).toEqual([replacement]);
});

test('a word that comes first itself is likelier rare than wrong: a hint, which does not offer it', () => {
	const misspelt = new Map([['lates', ['lates', 'latest', 'later']]]);
	const [finding] = check(draftOf({body: 'I can work earlies and lates from May.'}), {misspelt});
	expect([finding?.rule, finding?.level, finding?.fixes.map(({replacement}) => replacement)]).toEqual([
		'spelling',
		'hint',
		['latest', 'later'],
	]);
});

test('two unknown words beside each other, or one beside an accent, are likely of another language: a hint', () => {
	const levels = (body: string, words: readonly string[]) =>
		check(draftOf({body}), unknown(...words))
			.filter(({rule}) => rule === 'spelling')
			.map(({level}) => level);
	expect(levels('She wrote un caro saluto to me and the kitchen.', ['caro', 'saluto'])).toEqual(['hint', 'hint']);
	expect(levels('We said Phádraig, a chara and laughed at the door.', ['chara'])).toEqual(['warn']);
	expect(levels('We said slán abhaile and laughed at the door.', ['abhaile'])).toEqual(['hint']);
	expect(levels('I was greatful and then hapy with the tour.', ['greatful', 'hapy'])).toEqual(['warn', 'warn']);
});
