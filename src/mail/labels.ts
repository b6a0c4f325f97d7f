import type {ReceiptKind} from './mail-client.ts';
import {visibleText} from './people.ts';

/** The words for a receipt in the interface of a mail client, in one language. */
export type ReceiptLabel = {
	/** As in the page's `lang`, without the region, unless the regions differ. */
	readonly language: string;
	readonly kind: ReceiptKind;
	/** What the control's name contains, in lower case. */
	readonly words: string;
	/** The page that shows the words; the control itself has been seen in no capture. */
	readonly source: string;
	/** The languages, as in the page's `lang`, that Gmail's own help shows these words in: where it has the control, it is called so. */
	readonly inGmail?: RegExp;
};

const gmailHelp = 'support.google.com/mail/answer/9413651';
const workspaceHelp = 'knowledge.workspace.google.com/kb/how-to-turn-on-read-receipts-000006799';
const outlookHelp = 'support.microsoft.com, Add and request read receipts and delivery notifications';
const outlookTerms = "Microsoft's word for it in that language; not seen on a page about Outlook on the web";

/** The only words of an interface that Notewell goes by: nothing but its name tells a receipt from its neighbours. */
export const receiptLabels: readonly ReceiptLabel[] = [
	{language: 'en', kind: 'read', words: 'read receipt', source: `${gmailHelp}; ${outlookHelp}`, inGmail: /^en\b/},
	{language: 'en', kind: 'delivery', words: 'delivery receipt', source: outlookHelp},
	{language: 'ar', kind: 'read', words: 'إشعار بالقراءة', source: `${workspaceHelp}?hl=ar (the noun)`},
	{language: 'bg', kind: 'read', words: 'разписка при прочитане', source: `${gmailHelp}?hl=bg`, inGmail: /^bg\b/},
	{language: 'de', kind: 'read', words: 'lesebestätigung', source: `${workspaceHelp}?hl=de`, inGmail: /^de\b/},
	{language: 'de', kind: 'delivery', words: 'übermittlungsbestätigung', source: outlookTerms},
	{
		language: 'es',
		kind: 'read',
		words: 'confirmación de lectura',
		source: `${workspaceHelp}?hl=es-419`,
		inGmail: /^es\b/,
	},
	{language: 'es', kind: 'delivery', words: 'confirmación de entrega', source: outlookTerms},
	{language: 'fi', kind: 'read', words: 'lukukuittaus', source: `${gmailHelp}?hl=fi`, inGmail: /^fi\b/},
	{
		language: 'fr',
		kind: 'read',
		words: 'confirmation de lecture',
		source: `${workspaceHelp}?hl=fr`,
		inGmail: /^fr(?:-fr)?$/,
	},
	{language: 'fr', kind: 'delivery', words: 'accusé de réception', source: outlookTerms},
	{language: 'he', kind: 'read', words: 'אישור קריאה', source: outlookTerms},
	{language: 'he', kind: 'delivery', words: 'אישור מסירה', source: outlookTerms},
	{language: 'it', kind: 'read', words: 'conferma di lettura', source: `${workspaceHelp}?hl=it`, inGmail: /^it\b/},
	{language: 'it', kind: 'delivery', words: 'conferma di recapito', source: outlookTerms},
	{language: 'ja', kind: 'read', words: '開封確認', source: `${gmailHelp}?hl=ja`, inGmail: /^ja\b/},
	{language: 'ja', kind: 'delivery', words: '配信済みメッセージ', source: outlookTerms},
	{language: 'ko', kind: 'read', words: '수신 확인 요청', source: `${workspaceHelp}?hl=ko`, inGmail: /^ko\b/},
	{language: 'ko', kind: 'read', words: '읽음 확인', source: outlookTerms},
	{language: 'ko', kind: 'delivery', words: '배달 확인', source: outlookTerms},
	{language: 'lt', kind: 'read', words: 'pranešimo apie perskaitytą', source: `${gmailHelp}?hl=lt`, inGmail: /^lt\b/},
	{
		language: 'nl',
		kind: 'read',
		words: 'leesbevestiging',
		source: 'support.google.com/a/answer/1383374?hl=nl (the noun)',
	},
	{language: 'nl', kind: 'delivery', words: 'ontvangstbevestiging', source: outlookTerms},
	{language: 'pl', kind: 'read', words: 'potwierdzenie odbioru', source: `${workspaceHelp}?hl=pl`, inGmail: /^pl\b/},
	{language: 'pl', kind: 'read', words: 'potwierdzenie przeczytania', source: outlookTerms},
	{language: 'pl', kind: 'read', words: 'potwierdzenia przeczytania', source: outlookTerms},
	{language: 'pl', kind: 'delivery', words: 'potwierdzenia dostarczenia', source: outlookTerms},
	{language: 'pt', kind: 'read', words: 'confirmação de leitura', source: `${gmailHelp}?hl=pt-br`, inGmail: /^pt-br$/},
	{language: 'pt', kind: 'delivery', words: 'confirmação de entrega', source: outlookTerms},
	{language: 'zh', kind: 'read', words: '讀取回條', source: `${gmailHelp}?hl=zh-Hant`, inGmail: /^zh-(?:tw|hant)/},
	{language: 'zh', kind: 'read', words: '已读回执', source: outlookTerms},
	{language: 'zh', kind: 'delivery', words: '送达回执', source: outlookTerms},
];

/** Which receipt a control with this name requests; `undefined` for any other control. */
export function receiptNamed(name: string): ReceiptKind | undefined {
	const text = visibleText(name).normalize('NFC').toLowerCase();
	return receiptLabels.find(({words}) => text.includes(words))?.kind;
}

/**
 * Whether Gmail's own words in a language (`de`, `pt-BR`) are known, so that a control that is not found is not there. Words from
 * elsewhere find it where they fit, and say nothing where they do not.
 */
export function knowsGmailIn(language: string): boolean {
	return receiptLabels.some(({inGmail}) => inGmail?.test(language.toLowerCase()));
}

/** What the state of a control says: `aria-checked` or `aria-pressed`. */
export function receiptState(pressed: string | null | undefined): 'on' | 'off' | 'unknown' {
	if (pressed === 'true') return 'on';
	return pressed === 'false' ? 'off' : 'unknown';
}
