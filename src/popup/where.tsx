import {useState} from 'preact/hooks';
import {nameOf} from '../interviews/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import {t} from '../platform/text.ts';
import type {Skeleton} from '../skeletons/index.ts';
import type {BackgroundCalls, ComposeInFront} from '../store/calls.ts';
import {type MailPlace, mailPlaces} from '../store/settings.ts';
import {placeName} from '../ui/place-name.ts';
import {goesByMail, type Offer} from './offer.ts';

type Props = {
	/** `undefined` while it is not known yet. */
	readonly compose: ComposeInFront | 'none' | undefined;
	readonly offered: Offer;
	readonly picked: string;
	readonly onPick: (key: string) => void;
	readonly mail: MailPlace;
	/** What a new letter starts from. */
	readonly skeleton: Skeleton | undefined;
};

const background = callerToBackground<BackgroundCalls>();

/** Says that the tab holds no letter, and opens one where the user writes, with the chosen skeleton in it. */
function NoCompose({offered, mail, skeleton}: Pick<Props, 'offered' | 'mail' | 'skeleton'>) {
	const [place, setPlace] = useState(mail);
	const started = skeleton && goesByMail(skeleton) ? skeleton : undefined;
	const open = () =>
		void background('openLetter', {
			place,
			to: offered.to,
			...(started && {skeleton: started.id}),
			...(offered.interview && {interview: offered.interview.id}),
		});
	const choose = (chosen: MailPlace) => {
		setPlace(chosen);
		background('changeSettings', {mail: chosen}).catch(() => undefined);
	};
	return (
		<div class="no-compose">
			<p>{t('noCompose')}</p>
			<p class="row">
				<button type="button" class="button-quiet" onClick={open}>
					{t(started ? 'startLetterIn' : 'newLetterIn', t(placeName[place]))}
				</button>
				<select
					aria-label={t('mailPlace')}
					value={place}
					onChange={event => choose(mailPlaces[event.currentTarget.selectedIndex] ?? mail)}
				>
					{mailPlaces.map(each => (
						<option key={each} value={each}>
							{t(placeName[each])}
						</option>
					))}
				</select>
			</p>
		</div>
	);
}

/** Where the letter goes and whom it is for. */
export function Where({compose, offered, picked, onPick, mail, skeleton}: Props) {
	const names = offered.to.map(nameOf).join(', ');
	return (
		<>
			{compose === 'none' && <NoCompose offered={offered} mail={mail} skeleton={skeleton} />}
			{compose && compose !== 'none' && <p class="where">{names === '' ? t('toNobody') : t('toSomebody', names)}</p>}
			{offered.choices.length > 0 && (
				<label class="whom">
					<span>{t('forWhom')}</span>
					<select value={picked} onChange={event => onPick(event.currentTarget.value)}>
						<option value="">{t('forNobody')}</option>
						{offered.choices.map(({key, person, interview}) => (
							<option key={key} value={key}>
								{[person && nameOf(person), interview.company].filter(Boolean).join(', ')}
							</option>
						))}
					</select>
				</label>
			)}
		</>
	);
}
