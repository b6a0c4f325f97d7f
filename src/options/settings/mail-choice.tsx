import {type TextKey, t} from '../../platform/text.ts';
import {type MailPlace, mailPlaces, type Settings, type SettingsChange} from '../../store/settings.ts';

type Props = {readonly now: Settings; readonly change: (part: SettingsChange) => void};

const names: Record<MailPlace, TextKey> = {
	gmail: 'mailGmail',
	outlook: 'mailOutlook',
	'outlook-work': 'mailOutlookWork',
};

/** Where new letters are written. */
export function MailChoice({now, change}: Props) {
	return (
		<fieldset>
			<legend>{t('mailTitle')}</legend>
			{mailPlaces.map(place => (
				<label class="choice" key={place}>
					<input type="radio" name="mail" checked={now.mail === place} onChange={() => change({mail: place})} />
					<span>{t(names[place])}</span>
				</label>
			))}
		</fieldset>
	);
}
