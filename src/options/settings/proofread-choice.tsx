import {type TextKey, t} from '../../platform/text.ts';
import type {Settings, SettingsChange} from '../../store/settings.ts';

type Props = {
	readonly now: Settings;
	readonly change: (part: SettingsChange) => void;
	readonly forget: (word: string) => void;
};

const choices: readonly {readonly value: Settings['proofread']; readonly text: TextKey}[] = [
	{value: 'auto', text: 'proofreadAuto'},
	{value: 'always', text: 'proofreadAlways'},
	{value: 'never', text: 'proofreadNever'},
];

/** When spelling and grammar are looked at, and the words that the writer spells so. */
export function ProofreadChoice({now, change, forget}: Props) {
	return (
		<fieldset>
			<legend>{t('proofread')}</legend>
			{choices.map(({value, text}) => (
				<label class="choice" key={value}>
					<input
						type="radio"
						name="proofread"
						checked={now.proofread === value}
						onChange={() => change({proofread: value})}
					/>
					<span>{t(text)}</span>
				</label>
			))}
			{now.words.length > 0 && (
				<ul class="own-words" aria-label={t('ownWords')}>
					{now.words.map(word => (
						<li key={word}>
							{word}{' '}
							<button type="button" aria-label={t('forgetWord', word)} onClick={() => forget(word)}>
								×
							</button>
						</li>
					))}
				</ul>
			)}
		</fieldset>
	);
}
