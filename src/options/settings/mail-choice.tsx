import {t} from '../../platform/text.ts';
import {mailPlaces, type Settings, type SettingsChange} from '../../store/settings.ts';
import {placeName} from '../../ui/place-name.ts';

type Props = {readonly now: Settings; readonly change: (part: SettingsChange) => void};

/** Where new letters are written. */
export function MailChoice({now, change}: Props) {
	return (
		<fieldset>
			<legend>{t('mailTitle')}</legend>
			{mailPlaces.map(place => (
				<label class="choice" key={place}>
					<input type="radio" name="mail" checked={now.mail === place} onChange={() => change({mail: place})} />
					<span>{t(placeName[place])}</span>
				</label>
			))}
		</fieldset>
	);
}
