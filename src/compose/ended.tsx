import {t} from '../platform/text.ts';

type Props = {readonly isDark: boolean; readonly isNow?: boolean};

/**
 * The one line that is left when the extension was updated or removed while a letter was open; it goes away by itself.
 * It is in place beforehand: Firefox stops all scripts of an extension that goes, and only styles can show it then.
 */
export function Ended({isDark, isNow = false}: Props) {
	return (
		<p class="ended" role="status" data-theme={isDark ? 'dark' : 'light'} data-now={isNow || undefined}>
			{t('ended')}
		</p>
	);
}
