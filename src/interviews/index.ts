export {answerDay, checkKinds, checksOf, lastContact, pauseDays} from './contacts.ts';
export {startOfDayAfter} from './days.ts';
export {likenessTo, shinglesOf} from './fingerprint.ts';
export {everybody, isSamePerson, nameOf} from './people.ts';
export {readPeople, writePeople} from './people-text.ts';
export {outcomeOf, plan} from './plan.ts';
export {
	type Agenda,
	afterMoving,
	afterSnooze,
	afterTakingUp,
	afterTelling,
	agenda,
	awakeOf,
	type Reminders,
	reminderKey,
	remindersOf,
	type Waiting,
} from './reminders.ts';
export {isSameMatter, type LaterRound, stepsLeft, wentOn} from './rounds.ts';
export {isOver, isWaiting, type Step, stepKey} from './step.ts';
export {keysMoved} from './step-keys.ts';
export {type Interview, type LetterKind, letterKinds, type Outcome, type Person, type SentNote} from './types.ts';
