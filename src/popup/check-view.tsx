import {useState} from 'preact/hooks';
import {check, draftOf, type LetterKind} from '../checker/index.ts';
import {letterKinds} from '../interviews/index.ts';
import {t} from '../platform/text.ts';
import {interviewOf} from '../skeletons/index.ts';
import {FindingList} from '../ui/finding-list.tsx';
import {kindName} from '../ui/kind-name.ts';
import type {Stored} from './stored.ts';

/** As many characters as LinkedIn takes in a request. */
const linkedinRoom = 300;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What would be found in a letter that is not in a mail client: it has no subject and no receipts. */
function findingsIn(body: string, kind: LetterKind, name: string, {interviews, sent, settings}: Stored) {
	const to = name.trim() === '' ? [] : [{name: name.trim(), email: ''}];
	const interview = interviewOf(to, interviews);
	return check(draftOf({to, body}), {
		now: Date.now(),
		letter: kind,
		interviews,
		sent,
		off: settings.off,
		...(interview && {interview}),
		...(settings.writerName !== '' && {writer: {name: settings.writerName, email: ''}}),
	}).filter(({rule}) => !(['subject', 'read-receipt'] as string[]).includes(rule));
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
				{body.trim() !== '' && <FindingList findings={findingsIn(body, kind, name, stored)} calm={t('checkCalm')} />}
			</div>
		</div>
	);
}
