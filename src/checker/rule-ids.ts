import type {RuleId} from './rules/index.ts';

const everyId: Readonly<Record<RuleId, true>> = {
	attachment: true,
	bitterness: true,
	bullets: true,
	cadence: true,
	case: true,
	'company-name': true,
	fit: true,
	flattery: true,
	generic: true,
	grammar: true,
	impatience: true,
	late: true,
	length: true,
	'next-step': true,
	overconfidence: true,
	pity: true,
	placeholder: true,
	'read-receipt': true,
	'recipient-name': true,
	reproach: true,
	'same-note': true,
	'shared-message': true,
	spelling: true,
	subject: true,
	thanks: true,
	'wrong-recipient': true,
};

/** Whether a value is the id of a rule, for those who need no more of the rules than their names. */
export const isRuleId = (value: unknown): value is RuleId => typeof value === 'string' && Object.hasOwn(everyId, value);
