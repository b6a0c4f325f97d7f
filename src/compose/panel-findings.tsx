import {useState} from 'preact/hooks';
import type {Finding, Level} from '../checker/index.ts';
import {t} from '../platform/text.ts';
import {Sign} from '../ui/sign.tsx';
import {askFor} from './actions.ts';
import {calmSign} from './chip.tsx';
import type {Desk} from './desk.ts';
import {FindingView} from './finding-view.tsx';
import {calmOf, keysOf, type Session} from './session.ts';
import {reveal} from './view.ts';

type Props = {readonly desk: Desk; readonly session: Session};

const calmWords = {ready: 'panelReady', unseen: 'panelUnseen', setAside: 'panelSetAside'} as const;

/** What the panel says where there is nothing to list. */
function Rest({desk, session}: Props) {
	if (session.status === 'unreadable') {
		return <p class="calm">{t('panelUnreadable')}</p>;
	}
	if (session.status === 'awake') {
		const calm = calmOf(session);
		return (
			<p class="calm calm-ready">
				<Sign of={calmSign[calm]} />
				<span>{t(calmWords[calm])}</span>
			</p>
		);
	}
	const asleep = desk.surroundings.settings.wake === 'asked' ? 'panelOnRequest' : 'panelAsleep';
	return (
		<div class="calm">
			<p>{t(session.isResting ? 'panelResting' : asleep)}</p>
			<p class="row">
				<button type="button" class="button-main" onClick={() => askFor(desk, session)}>
					{t('checkThisLetter')}
				</button>
			</p>
		</div>
	);
}

const levels: readonly Level[] = ['stop', 'warn', 'hint'];

const gravestFirst = (findings: readonly Finding[]): Finding[] =>
	findings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));

/** The findings of a letter, the gravest first, one line each; the one that is open shows its why and its fixes. */
export function PanelFindings({desk, session}: Props) {
	const [chosen, choose] = useState<string>();
	const {reading} = session;
	const findings = gravestFirst(session.findings);
	if (findings.length === 0) {
		return <Rest desk={desk} session={session} />;
	}
	const keys = keysOf(findings, reading);
	const open = chosen !== undefined && keys.includes(chosen) ? chosen : chosen === '' ? '' : keys[0];
	return (
		<ul class="findings">
			{findings.map((finding, index) => {
				const key = keys[index] as string;
				const isOpen = key === open;
				const toggle = () => {
					choose(isOpen ? '' : key);
					reveal(session, finding);
				};
				return (
					<li key={key}>
						<button type="button" class="finding-what" aria-expanded={isOpen} onClick={toggle}>
							<Sign of={finding.level} />
							<span>{finding.message}</span>
						</button>
						{isOpen && (
							<div class="finding-more">
								<FindingView desk={desk} session={session} finding={finding} />
							</div>
						)}
					</li>
				);
			})}
		</ul>
	);
}
