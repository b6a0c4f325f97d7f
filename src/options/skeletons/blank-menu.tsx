import {type TextKey, t} from '../../platform/text.ts';
import {type KnownBlank, knownBlanks} from '../../skeletons/index.ts';

const explained: Readonly<Record<KnownBlank, TextKey>> = {
	'first name': 'blankFirstName',
	company: 'blankCompany',
	role: 'blankRole',
	topic: 'blankTopic',
	'interview date': 'blankInterviewDate',
	'decision date': 'blankDecisionDate',
	'people met': 'blankPeopleMet',
	'my name': 'blankMyName',
	'my phone': 'blankMyPhone',
	'my signature': 'blankMySignature',
};

/** The blanks that are filled by themselves, and one that is the writer's to fill; each is put in at the caret. */
export function BlankMenu({onInsert}: {readonly onInsert: (blank: string) => void}) {
	return (
		<fieldset class="blanks">
			<legend>{t('insertBlank')}</legend>
			{knownBlanks.map(blank => (
				<button type="button" key={blank} title={t(explained[blank])} onClick={() => onInsert(`{{${blank}}}`)}>
					{blank}
				</button>
			))}
			<button type="button" title={t('blankOwnText')} onClick={() => onInsert(`{{${t('blankOwn')}}}`)}>
				{t('blankOwn')}
			</button>
		</fieldset>
	);
}
