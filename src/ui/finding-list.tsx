import type {Finding} from '../checker/index.ts';
import {Sign} from './sign.tsx';

type Props = {readonly findings: readonly Finding[] /** Said where there is none. */; readonly calm: string};

/** Findings of a letter that is not in a compose window: what is there, and why it matters. */
export function FindingList({findings, calm}: Props) {
	return findings.length === 0 ? (
		<p class="calm">
			<Sign of="ready" />
			<span>{calm}</span>
		</p>
	) : (
		<ul class="findings">
			{findings.map(({rule, level, message, why, at}) => (
				<li key={`${rule} ${at?.field} ${at?.start}`} data-level={level}>
					<Sign of={level} />
					<span>
						{message}
						<small>{why}</small>
					</span>
				</li>
			))}
		</ul>
	);
}
