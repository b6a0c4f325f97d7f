import {useEffect, useState} from 'preact/hooks';
import type {Draft, LetterKind, RuleId} from '../checker/index.ts';
import {letterKinds} from '../interviews/index.ts';
import {t} from '../platform/text.ts';
import type {Settings} from '../store/settings.ts';
import {keepUnfinished, parseUnfinished, readUnfinished, type Unfinished} from '../store/unfinished.ts';
import {FindingList} from '../ui/finding-list.tsx';
import {kindName} from '../ui/kind-name.ts';
import {useFindings} from './use-findings.ts';

/** As many characters as LinkedIn takes in a request. */
const linkedinRoom = 300;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const wordCount = (count: number): string => (count === 1 ? t('wordsOne') : t('wordsMany', count));

/** What is not to be looked for: a letter from elsewhere has no subject and no receipts, and proofreading can be off. */
const offIn = ({proofread}: Settings): readonly RuleId[] => [
	'subject',
	'read-receipt',
	...(proofread === 'never' ? (['spelling', 'grammar'] as const) : []),
];

const draftFor = (name: string, body: string): Draft => ({
	client: 'other',
	to: name === '' ? [] : [{name, email: ''}],
	cc: [],
	bcc: [],
	subject: '',
	body,
	attachments: [],
	readReceipt: 'off',
	deliveryReceipt: 'off',
});

type FindingsProps = {
	readonly body: string;
	readonly name: string;
	readonly kind: LetterKind;
	readonly settings: Settings;
};

/** What would spoil a letter that goes to somebody by another way than mail. */
function Findings({body, name, kind, settings}: FindingsProps) {
	const findings = useFindings(draftFor(name, body), kind, offIn(settings));
	return findings ? <FindingList findings={findings} calm={t('checkCalm')} /> : null;
}

type KindAndNameProps = {readonly letter: Unfinished; readonly change: (part: Partial<Unfinished>) => void};

/** What the letter is, and whom it is for. */
function KindAndName({letter: {kind, name}, change}: KindAndNameProps) {
	return (
		<p class="pair">
			<label>
				<span>{t('checkKind')}</span>
				<select
					value={kind}
					onChange={event => change({kind: letterKinds[event.currentTarget.selectedIndex] ?? 'other'})}
				>
					{letterKinds.map(each => (
						<option key={each} value={each}>
							{t(kindName[each])}
						</option>
					))}
				</select>
			</label>
			<label>
				<span>{t('checkTo')}</span>
				<input value={name} autocomplete="off" onInput={event => change({name: event.currentTarget.value})} />
			</label>
		</p>
	);
}

type BoxProps = {readonly first: Unfinished; readonly settings: Settings};

function DraftBox({first, settings}: BoxProps) {
	const [letter, setLetter] = useState(first);
	const {kind, name, body} = letter;
	const change = (part: Partial<Unfinished>) => {
		const next = {...letter, ...part};
		setLetter(next);
		// Where even the memory is full, it is checked all the same.
		keepUnfinished(next).catch(() => undefined);
	};
	const isTooLong = kind === 'linkedin' && body.length > linkedinRoom;
	return (
		<div class="check">
			<KindAndName letter={letter} change={change} />
			<textarea
				rows={8}
				aria-label={t('checkLetter')}
				placeholder={t('checkPlaceholder')}
				spellcheck={false}
				value={body}
				onInput={event => change({body: event.currentTarget.value})}
			/>
			<p class="soft" data-over={isTooLong}>
				{kind === 'linkedin' ? t('ofCharacters', body.length, linkedinRoom) : wordCount(wordsIn(body))}
				{' · '}
				{t('checkKept')}
			</p>
			<div aria-live="polite">
				{body.trim() !== '' && <Findings body={body} name={name.trim()} kind={kind} settings={settings} />}
			</div>
		</div>
	);
}

/** A box for a letter meant for elsewhere: LinkedIn, paper, another mail program. */
export function CheckView({settings}: {readonly settings: Settings}) {
	const [first, setFirst] = useState<Unfinished>();
	useEffect(() => {
		readUnfinished().then(setFirst, () => setFirst(parseUnfinished(undefined)));
	}, []);
	return first ? <DraftBox first={first} settings={settings} /> : null;
}
