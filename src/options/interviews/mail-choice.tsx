import {t} from '../../platform/text.ts';
import {type MailPlace, mailPlaces, settings} from '../../store/settings.ts';
import {useStored} from '../../ui/use-stored.ts';
import {background} from './actions.ts';

const names: Readonly<Record<MailPlace, string>> = {
	gmail: 'Gmail',
	outlook: 'Outlook.com',
	'outlook-work': t('logOutlookWork'),
};

type Props = {
	readonly first: MailPlace;
	readonly run: (change: Promise<unknown>) => void;
};

/** Where letters are opened. */
export function MailChoice({first, run}: Props) {
	const mail = useStored(mailSetting, first);
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
						{names[place]}
					</option>
				))}
			</select>
		</label>
	);
}

const mailSetting = {
	get: async () => (await settings.get()).mail,
	watch: (onChange: (place: MailPlace) => void, signal: AbortSignal) =>
		settings.watch(({mail}) => onChange(mail), signal),
};
