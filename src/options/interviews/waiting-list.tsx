import type {Waiting} from '../../interviews/index.ts';
import {t} from '../../platform/text.ts';
import {StateShape} from '../../ui/timeline.tsx';
import {StepActions, type StepProps} from './step-actions.tsx';
import {momentText, stateName, stepName, titleOf} from './words.ts';

type Props = Pick<StepProps, 'onWrite' | 'run' | 'runWithUndo'> & {readonly waiting: readonly Waiting[]};

/** What waits for the user now, the longest first. */
export function WaitingList({waiting, ...rest}: Props) {
	return (
		<section class="waiting" aria-labelledby="waiting-title">
			<h2 id="waiting-title">{t('logWaiting')}</h2>
			<ul class="steps">
				{waiting.map(({key, interview, step}, index) => (
					<li key={key}>
						<StateShape state={step.state} />
						<span>
							<strong>{stepName(step)}</strong>
							<small>
								{titleOf(interview)} · {t('logStepDate', stateName(step.state), momentText(step.due))}
							</small>
						</span>
						<StepActions interview={interview} step={step} isFirst={index === 0} {...rest} />
					</li>
				))}
			</ul>
		</section>
	);
}
