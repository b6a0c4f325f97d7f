import type {RuleId} from '../checker/index.ts';
import {isRuleId} from '../checker/rule-ids.ts';
import type {Known} from '../skeletons/index.ts';
import {wholeItem} from './item.ts';
import {isRecord} from './shape.ts';

/** Where letters are written: Gmail, Outlook at home, Outlook at work. */
export const mailPlaces = ['gmail', 'outlook', 'outlook-work'] as const;

/** One of the places where letters are written. */
export type MailPlace = (typeof mailPlaces)[number];

/** What the user has chosen. Only what differs from the usual is kept, so that a new rule is on for everyone. */
export type Settings = {
	/** Rules that are switched off for good. */
	readonly off: readonly RuleId[];
	/** When to check a letter: when it reads like a follow-up, always, or only when asked. */
	readonly wake: 'auto' | 'always' | 'asked';
	/** Whether Send is held once when something would be regretted. */
	readonly holdSend: boolean;
	/** Whether sentences are weighed by the tone model as well as by phrases. */
	readonly toneModel: boolean;
	/** Where a new letter is written. */
	readonly mail: MailPlace;
	/** Whether to look at spelling and grammar: where no other checker is at work, always, or never. */
	readonly proofread: 'auto' | 'always' | 'never';
	/** Words that the writer spells so, in lower case, whatever the dictionary says. */
	readonly words: readonly string[];
	/** The writer's own name, for the sign-off of a skeleton. */
	readonly writerName: string;
	/** The writer's phone number, for the same. */
	readonly writerPhone: string;
	/** The line under the writer's name, for the same. */
	readonly writerSignature: string;
};

/** Settings to be changed, each as a whole; the lists are changed entry by entry instead. */
export type SettingsChange = Partial<Omit<Settings, 'off' | 'words'>>;

/** How Notewell behaves before anything was chosen. */
export const usualSettings: Settings = {
	off: [],
	wake: 'auto',
	holdSend: true,
	toneModel: true,
	mail: 'gmail',
	proofread: 'auto',
	words: [],
	writerName: '',
	writerPhone: '',
	writerSignature: '',
};

const mostWords = 2_000;
const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 60;

/** A line of text; too long is cut, and what is no text is as usual. */
const line = (value: unknown, usual: string): string => (typeof value === 'string' ? value.slice(0, 200) : usual);

/** Makes settings of whatever is stored: what cannot be read is as usual. */
export function parseSettings(raw: unknown): Settings {
	const {off, wake, holdSend, toneModel, mail, proofread, words, writerName, writerPhone, writerSignature} = isRecord(
		raw,
	)
		? raw
		: {};
	return {
		off: Array.isArray(off) ? off.filter(isRuleId) : usualSettings.off,
		wake: wake === 'always' || wake === 'asked' ? wake : usualSettings.wake,
		holdSend: typeof holdSend === 'boolean' ? holdSend : usualSettings.holdSend,
		toneModel: typeof toneModel === 'boolean' ? toneModel : usualSettings.toneModel,
		mail: mailPlaces.find(place => place === mail) ?? usualSettings.mail,
		proofread: proofread === 'always' || proofread === 'never' ? proofread : usualSettings.proofread,
		words: Array.isArray(words) ? words.filter(isWord).slice(0, mostWords) : usualSettings.words,
		writerName: line(writerName, usualSettings.writerName),
		writerPhone: line(writerPhone, usualSettings.writerPhone),
		writerSignature: line(writerSignature, usualSettings.writerSignature),
	};
}

/** The stored settings. */
export const settings = wholeItem('settings', parseSettings);

/** The writer, and how dates are written for the writer's readers: letters are in English, wherever the browser is. */
export const writerIn = ({
	writerName,
	writerPhone,
	writerSignature,
}: Settings): Pick<Known, 'writer' | 'zone' | 'locale'> => ({
	writer: {name: writerName, phone: writerPhone, signature: writerSignature},
	zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
	locale: /^en\b/i.test(navigator.language) ? navigator.language : 'en-GB',
});
