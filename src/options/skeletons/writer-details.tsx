import {useState} from 'preact/hooks';
import {callerToBackground} from '../../platform/messages.ts';
import {t} from '../../platform/text.ts';
import type {BackgroundCalls} from '../../store/calls.ts';
import {type Settings, type SettingsChange, settings} from '../../store/settings.ts';
import {useStored} from '../../ui/use-stored.ts';

const background = callerToBackground<BackgroundCalls>();

const details = [
	{part: 'writerName', label: 'writerName', autocomplete: 'name'},
	{part: 'writerPhone', label: 'writerPhone', autocomplete: 'tel'},
	{part: 'writerSignature', label: 'writerSignature', autocomplete: 'off'},
] as const;

/** What the writer's own blanks are filled with. */
export function WriterDetails({first}: {readonly first: Settings}) {
	const now = useStored(settings, first);
	const [said, say] = useState('');
	const save = (change: SettingsChange) =>
		background('changeSettings', change).then(
			() => say(t('savedAsTyped')),
			() => say(t('failedWrite')),
		);
	return (
		<>
			<h2>{t('writerTitle')}</h2>
			<p>{t('writerText')}</p>
			<div class="editing">
				{details.map(({part, label, autocomplete}) => (
					<label class="field" key={part}>
						<span>{t(label)}</span>
						<input
							defaultValue={now[part]}
							maxLength={200}
							autocomplete={autocomplete}
							onInput={event => void save({[part]: event.currentTarget.value})}
						/>
					</label>
				))}
			</div>
			<p role="status">{said}</p>
		</>
	);
}
