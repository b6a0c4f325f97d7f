import {t} from '../../platform/text.ts';
import {type MailPlace, mailPlaces} from '../../store/settings.ts';
import {placeName} from '../../ui/place-name.ts';
import {background} from './actions.ts';

type Props = {
	/** Where they are opened now. */
	readonly mail: MailPlace;
	readonly run: (change: Promise<unknown>) => void;
};

/** Where letters are opened. */
export function MailChoice({mail, run}: Props) {
	const choose = (chosen: string) => {
		const place = mailPlaces.find(each => each === chosen);
		if (place) {
			run(background('changeSettings', {mail: place}));
		}
	};
	return (
		<label class="inline">
			{t('logOpensIn')}
			<select onChange={event => choose(event.currentTarget.value)}>
				{mailPlaces.map(place => (
					<option key={place} value={place} selected={place === mail}>
						{t(placeName[place])}
					</option>
				))}
			</select>
		</label>
	);
}
