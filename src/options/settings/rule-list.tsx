import {type Rule, type RuleId, rules} from '../../checker/index.ts';
import {type TextKey, t} from '../../platform/text.ts';
import {Sign} from '../../ui/sign.tsx';

type Props = {readonly off: readonly RuleId[]; readonly onSwitch: (rule: RuleId, on: boolean) => void};

const levels: readonly {readonly level: Rule['level']; readonly title: TextKey}[] = [
	{level: 'stop', title: 'levelStop'},
	{level: 'warn', title: 'levelWarn'},
	{level: 'hint', title: 'levelHint'},
];

/** The words of an example that say most: its letter, else its subject. */
const wordsOf = ({draft}: Rule['examples']['flags'][number]): string =>
	(draft.body || draft.subject || '').replace(/\n+/g, ' ').trim();

const mostExamples = 3;

function Examples({rule}: {readonly rule: Rule}) {
	const wordsIn = (examples: Rule['examples']['flags']) => [...new Set(examples.map(wordsOf).filter(Boolean))];
	const [flagged, passed] = [wordsIn(rule.examples.flags), wordsIn(rule.examples.passes)];
	// Words on both sides are told apart by what stands around them, which is not shown here.
	const flags = flagged.filter(text => !passed.includes(text)).slice(0, mostExamples);
	const passes = passed.filter(text => !flagged.includes(text)).slice(0, mostExamples);
	if (flags.length + passes.length === 0) {
		return null;
	}
	return (
		<details>
			<summary>{t('examples')}</summary>
			<dl>
				{flags.length > 0 && <dt>{t('exampleFlags')}</dt>}
				{flags.map(text => (
					<dd key={text}>{text}</dd>
				))}
				{passes.length > 0 && <dt>{t('examplePasses')}</dt>}
				{passes.map(text => (
					<dd key={text}>{text}</dd>
				))}
			</dl>
		</details>
	);
}

/** Every rule with why it matters and examples, on or off; made from the rules themselves. */
export function RuleList({off, onSwitch}: Props) {
	return (
		<>
			{levels.map(({level, title}) => (
				<section class="rules" key={level}>
					<h3>
						<Sign of={level} /> {t(title)}
					</h3>
					<ul>
						{rules
							.filter(rule => rule.level === level)
							.map(rule => (
								<li key={rule.id}>
									<label class="choice">
										<input
											type="checkbox"
											checked={!off.includes(rule.id)}
											onChange={event => onSwitch(rule.id, event.currentTarget.checked)}
										/>
										<span>
											{rule.title}
											<small>
												{rule.why} {t('source', rule.source)}
											</small>
										</span>
									</label>
									<Examples rule={rule} />
								</li>
							))}
					</ul>
				</section>
			))}
		</>
	);
}
