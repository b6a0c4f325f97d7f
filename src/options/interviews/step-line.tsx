import {t} from '../../platform/text.ts';
import {useKeptFocus} from '../keep-focus.ts';
import {StepActions, type StepProps} from './step-actions.tsx';
import {momentText, stateName, stepName} from './words.ts';

/** A step of an opened entry, and its buttons. What takes it up again leaves the focus on the line. */
export function StepLine({run, ...rest}: StepProps) {
	const {step} = rest;
	const {part, onPress} = useKeptFocus<HTMLLIElement>();
	const runHere = (change: Promise<unknown>) => {
		onPress();
		run(change);
	};
	return (
		<li ref={part}>
			<span>
				{stepName(step)}
				<small>
					{t('logStepDate', stateName(step.state), momentText(step.state === 'done' ? step.from : step.due))}
				</small>
			</span>
			<StepActions {...rest} run={runHere} />
		</li>
	);
}
