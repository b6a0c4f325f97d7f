import {useEffect, useState} from 'preact/hooks';
import {listShortcuts, type Shortcut} from '../../platform/commands.ts';
import {t} from '../../platform/text.ts';

/** The keyboard shortcuts as the browser has them now, and where to change them. */
export function Shortcuts() {
	const [shortcuts, take] = useState<readonly Shortcut[]>([]);
	useEffect(() => {
		listShortcuts().then(take, () => undefined);
	}, []);
	return (
		<section>
			<h2>{t('shortcutsTitle')}</h2>
			<dl class="shortcuts">
				{shortcuts.map(({name, description, keys}) => (
					<div key={name}>
						<dt>{description}</dt>
						<dd>{keys ? <kbd>{keys}</kbd> : t('shortcutNone')}</dd>
					</div>
				))}
			</dl>
			<p class="quiet">{t('shortcutsChange')}</p>
		</section>
	);
}
