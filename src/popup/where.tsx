import {useState} from 'preact/hooks';
import {callerToBackground} from '../platform/messages.ts';
import {openAddress} from '../platform/pages.ts';
import {t} from '../platform/text.ts';
import type {BackgroundCalls, ComposeInFront} from '../store/calls.ts';
import {newLetterAddress} from '../store/new-letter.ts';
import {type MailPlace, mailPlaces} from '../store/settings.ts';
import type {Offer} from './offer.ts';
import {mailNames, nameOf} from './words.ts';

type Props = {
	/** `undefined` while it is not known yet. */
	readonly compose: ComposeInFront | 'none' | undefined;
	readonly offered: Offer;
	readonly picked: string;
	readonly onPick: (key: string) => void;
	readonly mail: MailPlace;
};

const background = callerToBackground<BackgroundCalls>();

/** Says that the tab holds no letter, and opens one where the user writes. */
function NoCompose({offered, mail}: Pick<Props, 'offered' | 'mail'>) {
	const [place, setPlace] = useState(mail);
	const choose = (chosen: MailPlace) => {
		setPlace(chosen);
		background('changeSettings', {mail: chosen}).catch(() => undefined);
	};
	return (
		<div class="no-compose">
			<p>{t('noCompose')}</p>
			<p class="row">
				<button
					type="button"
					class="button-quiet"
					onClick={() => void openAddress(newLetterAddress(place, offered.to))}
				>
					{t('newLetterIn', mailNames[place])}
				</button>
				<select
					aria-label={t('mailPlace')}
					value={place}
					onChange={event => choose(mailPlaces[event.currentTarget.selectedIndex] ?? mail)}
				>
					{mailPlaces.map(each => (
						<option key={each} value={each}>
							{mailNames[each]}
						</option>
					))}
				</select>
			</p>
		</div>
	);
}

/** Where the letter goes and whom it is for. */
export function Where({compose, offered, picked, onPick, mail}: Props) {
	const names = offered.to.map(nameOf).join(', ');
	return (
		<>
			{compose === 'none' && <NoCompose offered={offered} mail={mail} />}
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
