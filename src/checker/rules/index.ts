import {attachment} from './attachment.ts';
import {bitterness} from './bitterness.ts';
import {bullets} from './bullets.ts';
import {cadence} from './cadence.ts';
import {caseRule} from './case.ts';
import {companyName} from './company-name.ts';
import {fit} from './fit.ts';
import {flattery} from './flattery.ts';
import {generic} from './generic.ts';
import {grammar} from './grammar.ts';
import {impatience} from './impatience.ts';
import {late} from './late.ts';
import {length} from './length.ts';
import {nextStep} from './next-step.ts';
import {overconfidence} from './overconfidence.ts';
import {pity} from './pity.ts';
import {placeholder} from './placeholder.ts';
import {readReceipt} from './read-receipt.ts';
import {recipientName} from './recipient-name.ts';
import {reproach} from './reproach.ts';
import {sameNote} from './same-note.ts';
import {sharedMessage} from './shared-message.ts';
import {spelling} from './spelling.ts';
import {subject} from './subject.ts';
import {thanks} from './thanks.ts';
import {wrongRecipient} from './wrong-recipient.ts';

/** Every rule of the checker. One more rule is one file, its test, one line here and one in `rule-ids.ts`. */
export const rules = [
	attachment,
	bitterness,
	bullets,
	cadence,
	caseRule,
	companyName,
	fit,
	flattery,
	generic,
	grammar,
	impatience,
	late,
	length,
	nextStep,
	overconfidence,
	pity,
	placeholder,
	readReceipt,
	recipientName,
	reproach,
	sameNote,
	sharedMessage,
	spelling,
	subject,
	thanks,
	wrongRecipient,
] as const;

/** The id of a rule, derived from the list. */
export type RuleId = (typeof rules)[number]['id'];
