import {type Interview, letterKinds, type Person, type SentNote} from '../interviews/index.ts';
import {type RuleId, rules} from './rules/index.ts';
import type {Draft, ReceiptState, Situation} from './types.ts';

const emptyDraft: Draft = {
	client: 'other',
	to: [],
	cc: [],
	bcc: [],
	subject: '',
	body: '',
	attachments: [],
	readReceipt: 'off',
	deliveryReceipt: 'off',
};

/** A whole draft from parts of one: what is missing is empty. For tests, examples and letters from elsewhere. */
export const draftOf = (parts: Partial<Draft>): Draft => ({...emptyDraft, ...parts});

const clients: readonly Draft['client'][] = ['gmail', 'outlook', 'practice', 'other'];
const receiptStates: readonly ReceiptState[] = ['on', 'off', 'unknown'];
const posts: readonly NonNullable<Interview['post']>[] = ['regular', 'internship', 'line', 'mass'];

/** Text beyond this many characters is not read: no letter is as long, and a paste by mistake must not cost seconds. */
const longestText = 100_000;

const member = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const list = <T>(value: unknown, each: (value: unknown) => T | undefined): T[] =>
	Array.isArray(value) ? value.map(each).filter(item => item !== undefined) : [];

const oneOf = <T>(options: readonly T[], value: unknown): T | undefined => options.find(option => option === value);

const finite = (value: unknown): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const words = (value: unknown): string[] => list(value, item => (typeof item === 'string' ? item : undefined));

const person = (value: unknown): Person => ({name: text(member(value, 'name')), email: text(member(value, 'email'))});

const people = (value: unknown): Person[] =>
	list(value, item => (typeof item === 'object' && item !== null ? person(item) : undefined));

const written = (value: unknown, field: 'subject' | 'body'): string => text(member(value, field)).slice(0, longestText);

/** Whether a draft has more text than is read of it. */
export const isCutOff = (value: unknown): boolean =>
	text(member(value, 'subject')).length > longestText || text(member(value, 'body')).length > longestText;

/**
 * A draft of whatever is there. What has the wrong shape counts as empty, so that no rule needs to ask; of subject and
 * body the first 100,000 characters are read.
 */
export function readDraft(value: unknown): Draft {
	return {
		client: oneOf(clients, member(value, 'client')) ?? 'other',
		to: people(member(value, 'to')),
		cc: people(member(value, 'cc')),
		bcc: people(member(value, 'bcc')),
		subject: written(value, 'subject'),
		body: written(value, 'body').replaceAll('\r\n', ' \n').replaceAll('\r', '\n'),
		attachments: words(member(value, 'attachments')),
		readReceipt: oneOf(receiptStates, member(value, 'readReceipt')) ?? 'off',
		deliveryReceipt: oneOf(receiptStates, member(value, 'deliveryReceipt')) ?? 'off',
	};
}

function readInterview(value: unknown): Interview | undefined {
	const at = finite(member(value, 'at'));
	if (at === undefined) {
		return undefined;
	}
	const recruiter = member(value, 'recruiter');
	const decisionBy = finite(member(value, 'decisionBy'));
	const post = oneOf(posts, member(value, 'post'));
	return {
		id: text(member(value, 'id')),
		company: text(member(value, 'company')),
		role: text(member(value, 'role')),
		at,
		people: people(member(value, 'people')),
		topics: words(member(value, 'topics')),
		...(typeof recruiter === 'object' && recruiter !== null && {recruiter: person(recruiter)}),
		...(decisionBy !== undefined && {decisionBy}),
		...(post !== undefined && {post}),
	};
}

const logs = new WeakMap<object, readonly Interview[]>();
/** One list for all drafts without a log, so that what is made of a log is made once for them too. */
const noLog: readonly Interview[] = [];

/** Reads a log once: it may be long, and the same list comes with every keystroke. */
function readLog(value: unknown): readonly Interview[] {
	if (typeof value !== 'object' || value === null) {
		return noLog;
	}
	const log = logs.get(value) ?? list(value, readInterview);
	logs.set(value, log);
	return log;
}

function readSentNote(value: unknown): SentNote | undefined {
	const kind = oneOf(letterKinds, member(value, 'kind'));
	const at = finite(member(value, 'at'));
	if (kind === undefined || at === undefined) {
		return undefined;
	}
	return {
		interviewId: text(member(value, 'interviewId')),
		to: people(member(value, 'to')),
		kind,
		at,
		shingles: list(member(value, 'shingles'), finite),
	};
}

/** What the background worker answered: a map, or what remains of one after JSON. */
const answers = <T>(value: unknown, each: (value: unknown) => T | undefined): Map<string, T[]> => {
	const pairs: [unknown, unknown][] =
		value instanceof Map ? [...value] : typeof value === 'object' && value !== null ? Object.entries(value) : [];
	return new Map(pairs.map(([key, found]) => [text(key), list(found, each)]));
};

const ruleIds: readonly RuleId[] = rules.map(({id}) => id);

const ruleId = (value: unknown): RuleId | undefined => oneOf(ruleIds, value);

const tone = (value: unknown): {rule: RuleId; score: number} | undefined => {
	const rule = ruleId(member(value, 'rule'));
	const score = finite(member(value, 'score'));
	return rule === undefined || score === undefined ? undefined : {rule, score};
};

/** What is known around a draft, read likewise. */
export function readSituation(value: unknown): Situation {
	const letter = oneOf(letterKinds, member(value, 'letter'));
	const interview = readInterview(member(value, 'interview'));
	const writer = member(value, 'writer');
	const salt = finite(member(value, 'salt'));
	const zone = text(member(value, 'zone'));
	return {
		now: finite(member(value, 'now')) ?? 0,
		interviews: readLog(member(value, 'interviews')),
		sent: list(member(value, 'sent'), readSentNote),
		misspelt: answers(member(value, 'misspelt'), item => (typeof item === 'string' ? item : undefined)),
		tones: answers(member(value, 'tones'), tone),
		off: list(member(value, 'off'), ruleId),
		...(zone !== '' && {zone}),
		...(letter && {letter}),
		...(interview && {interview}),
		...(salt !== undefined && {salt}),
		...(member(value, 'wasAwake') === true && {wasAwake: true}),
		...(typeof writer === 'object' && writer !== null && {writer: person(writer)}),
	};
}
