import type {Finding, Fix} from '../checker/index.ts';
import {t} from '../platform/text.ts';
import {applyFix, fixesOf, isOutOfReach, learnWord, never, putAside, silence} from './actions.ts';
import type {Desk} from './desk.ts';
import type {Session} from './session.ts';

type Props = {readonly desk: Desk; readonly session: Session; readonly finding: Finding};

const longestPreview = 60;

/** What a fix would change, in small; nothing where its label already says so, or where it is too long to read. */
function Preview({session, finding, fix}: Props & {readonly fix: Fix}) {
	const {at} = finding;
	const field = at?.field === 'subject' ? session.reading?.draft.subject : session.reading?.draft.body;
	const before = at ? (field?.slice(at.start, at.end) ?? '') : '';
	if (before.length > longestPreview || fix.replacement.length > longestPreview) {
		return null;
	}
	return (
		<span class="preview">
			<del>{before}</del>
			{fix.replacement && <ins>{fix.replacement}</ins>}
		</span>
	);
}

/** Why a finding matters, what can be done, and three ways to be left in peace. */
export function FindingView(props: Props) {
	const {desk, session, finding} = props;
	return (
		<>
			<p class="finding-why">
				{finding.why} <span class="finding-source">{t('source', finding.source)}</span>
			</p>
			{isOutOfReach(session, finding) && <p class="finding-why">{t('subjectHidden')}</p>}
			{fixesOf(session, finding).map(fix => (
				<p class="row" key={fix.label}>
					<button type="button" class="button-main" onClick={() => applyFix(desk, session, finding, fix)}>
						{fix.label}
					</button>
					<Preview {...props} fix={fix} />
				</p>
			))}
			<p class="row row-quiet">
				<button type="button" onClick={() => putAside(desk, session, finding)}>
					{t('notNow')}
				</button>
				<button type="button" onClick={() => silence(desk, session, finding.rule)}>
					{t('notInThisLetter')}
				</button>
				<button type="button" onClick={() => never(desk, session, finding.rule)}>
					{t('never')}
				</button>
				{finding.rule === 'spelling' && finding.at && (
					<button type="button" onClick={() => learnWord(desk, session, finding)}>
						{t('learnWord')}
					</button>
				)}
			</p>
		</>
	);
}
