import {useState} from 'preact/hooks';
import {check, type Draft, draftOf, type LetterKind, type RuleId, type Situation} from '../checker/index.ts';
import {letterKinds} from '../interviews/index.ts';
import {t} from '../platform/text.ts';
import {interviewOf} from '../skeletons/index.ts';
import type {Settings} from '../store/settings.ts';
import {FindingList} from '../ui/finding-list.tsx';
import {kindName} from '../ui/kind-name.ts';
import {useProofreading} from './proofreading.ts';
import type {Stored} from './stored.ts';

/** As many characters as LinkedIn takes in a request. */
const linkedinRoom = 300;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What is not to be looked for: a letter from elsewhere has no subject and no receipts, and proofreading can be off. */
const offIn = ({off, proofread}: Settings): readonly RuleId[] => [
	...off,
	'subject',
	'read-receipt',
	...(proofread === 'never' ? (['spelling', 'grammar'] as const) : []),
];

/** What is known around a letter that goes to somebody by another way than mail. */
function situationOf(draft: Draft, letter: LetterKind, {interviews, sent, settings}: Stored): Situation {
	const interview = interviewOf(draft.to, interviews);
	return {
		now: Date.now(),
		letter,
		interviews,
		sent,
		off: offIn(settings),
		...(interview && {interview}),
		...(settings.writerName !== '' && {writer: {name: settings.writerName, email: ''}}),
	};
}

/** What is found in a letter, by phrases at once, by dictionary and tone model once it rests. */
function Findings({body, name, kind, stored}: {body: string; name: string; kind: LetterKind; stored: Stored}) {
	const draft = draftOf({to: name === '' ? [] : [{name, email: ''}], body});
	const situation = situationOf(draft, kind, stored);
	const {misspelt, tones} = useProofreading(draft, situation, kind);
	const {words} = stored.settings;
	const others = new Map([...misspelt].filter(([word]) => !words.includes(word.toLowerCase())));
	return <FindingList findings={check(draft, {...situation, misspelt: others, tones})} calm={t('checkCalm')} />;
}

/** A box for a letter meant for elsewhere: LinkedIn, paper, another mail program. What is typed here is kept nowhere. */
export function CheckView({stored}: {readonly stored: Stored}) {
	const [kind, setKind] = useState<LetterKind>('linkedin');
	const [name, setName] = useState('');
	const [body, setBody] = useState('');
	const isTooLong = kind === 'linkedin' && body.length > linkedinRoom;
	return (
		<div class="check">
			<p class="pair">
				<label>
					<span>{t('checkKind')}</span>
					<select value={kind} onChange={event => setKind(letterKinds[event.currentTarget.selectedIndex] ?? 'other')}>
						{letterKinds.map(each => (
							<option key={each} value={each}>
								{t(kindName[each])}
							</option>
						))}
					</select>
				</label>
				<label>
					<span>{t('checkTo')}</span>
					<input value={name} autocomplete="off" onInput={event => setName(event.currentTarget.value)} />
				</label>
			</p>
			<textarea
				rows={8}
				aria-label={t('checkLetter')}
				placeholder={t('checkPlaceholder')}
				spellcheck={false}
				value={body}
				onInput={event => setBody(event.currentTarget.value)}
			/>
			<p class="soft" data-over={isTooLong}>
				{kind === 'linkedin' ? t('ofCharacters', body.length, linkedinRoom) : t('words', wordsIn(body))}
				{' · '}
				{t('checkKept')}
			</p>
			<div aria-live="polite">
				{body.trim() !== '' && <Findings body={body} name={name.trim()} kind={kind} stored={stored} />}
			</div>
		</div>
	);
}
