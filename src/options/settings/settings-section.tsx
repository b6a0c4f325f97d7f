import {t} from '../../platform/text.ts';
import {type Settings, settings} from '../../store/settings.ts';
import {useStored} from '../../ui/use-stored.ts';
import {ToneModel} from '../tone-model.tsx';
import {HoldChoice, WakeChoice} from './choices.tsx';
import {MailChoice} from './mail-choice.tsx';
import {ProofreadChoice} from './proofread-choice.tsx';
import {RuleList} from './rule-list.tsx';
import {Shortcuts} from './shortcuts.tsx';
import {useChange} from './use-change.ts';

/** The section of the page that holds the settings. */
export function SettingsSection({first}: {readonly first: Settings}) {
	const now = useStored(settings, first);
	const {change, switchRule, forgetWord, failures} = useChange();
	const props = {now, change};
	return (
		<>
			<h1>{t('optionsTitle')}</h1>
			{failures > 0 && (
				<p role="alert" class="said" key={failures}>
					{t('settingsNotKept')}
				</p>
			)}
			<WakeChoice {...props} />
			<HoldChoice {...props} />
			<ToneModel {...props} />
			<ProofreadChoice {...props} forget={forgetWord} />
			<MailChoice {...props} />
			<Shortcuts />
			<h2>{t('rulesTitle')}</h2>
			<RuleList off={now.off} onSwitch={switchRule} />
		</>
	);
}
