import {useEffect, useMemo, useState} from 'preact/hooks';
import {type Interview, type SentNote, type Step, wentOn} from '../../interviews/index.ts';
import {t} from '../../platform/text.ts';
import {interviews, sentNotes} from '../../store/interviews.ts';
import type {Records} from '../../store/records.ts';
import {reminders} from '../../store/reminders.ts';
import {type MailPlace, settings} from '../../store/settings.ts';
import {useStored} from '../../ui/use-stored.ts';
import {failureText} from '../failure-text.ts';
import {FileButton} from '../file-button.tsx';
import {Said, type Say, useSaid} from '../said.tsx';
import {saveFile} from '../save-file.ts';
import {background, type Undo} from './actions.ts';
import {stepsFile} from './calendar.ts';
import {Entry, type EntryProps} from './entry.tsx';
import {InterviewForm} from './interview-form.tsx';
import {MailChoice} from './mail-choice.tsx';
import {NotifyChoice} from './notify-choice.tsx';
import {openLetter} from './open-letter.ts';
import {find, waitingNow} from './search.ts';
import {useAdding} from './use-adding.ts';
import {WaitingList} from './waiting-list.tsx';

const shownAtFirst = 50;

/** The clock, read again whenever the page is looked at or what is stored changes, and every minute while it is looked at. */
function useNow(stored: readonly unknown[]): number {
	const [now, setNow] = useState(Date.now());
	// What was taken up just now waits from this moment on.
	useEffect(() => setNow(Date.now()), stored);
	useEffect(() => {
		const end = new AbortController();
		const look = () => setNow(Date.now());
		const timer = setInterval(() => !document.hidden && look(), 60_000);
		document.addEventListener('visibilitychange', look, {signal: end.signal});
		end.signal.addEventListener('abort', () => clearInterval(timer));
		return () => end.abort();
	}, []);
	return now;
}

function Head({onAdd, onFile}: {readonly onAdd: () => void; readonly onFile: (file: File) => void}) {
	return (
		<header class="head">
			<h1>{t('logTitle')}</h1>
			<span class="actions">
				<button type="button" class="main" onClick={onAdd}>
					{t('logAdd')}
				</button>
				<FileButton label={t('logImport')} accept=".ics,text/calendar" onFile={onFile} />
			</span>
		</header>
	);
}

type ListProps = Omit<EntryProps, 'interview' | 'round'> & {readonly log: readonly Interview[]};

function List({log, ...rest}: ListProps) {
	const [search, setSearch] = useState('');
	const [all, showAll] = useState(false);
	const found = useMemo(() => find(log, search), [log, search]);
	const rounds = useMemo(() => wentOn(log, rest.sent, rest.now), [log, rest.sent, rest.now]);
	const shown = all ? found : found.slice(0, shownAtFirst);
	return (
		<section aria-label={t('logAll')}>
			{log.length > 3 && (
				<input
					type="search"
					class="search"
					aria-label={t('logSearch')}
					placeholder={t('logSearch')}
					value={search}
					onInput={event => setSearch(event.currentTarget.value)}
				/>
			)}
			{search !== '' && <p role="status">{t('logFound', found.length)}</p>}
			{shown.map(interview => (
				<Entry key={interview.id} interview={interview} round={rounds.get(interview.id)} {...rest} />
			))}
			{shown.length < found.length && (
				<button type="button" onClick={() => showAll(true)}>
					{t('logShowAll', found.length)}
				</button>
			)}
		</section>
	);
}

type FootProps = {
	readonly log: readonly Interview[];
	readonly sent: readonly SentNote[];
	readonly mail: MailPlace;
	readonly say: Say;
	readonly run: (change: Promise<unknown>) => void;
};

/** What holds for the log as a whole: how reminders come, where letters are opened, and its steps as a file. */
function Foot({log, sent, mail, say, run}: FootProps) {
	return (
		<footer class="foot">
			<NotifyChoice say={say} />
			<MailChoice mail={mail} run={run} />
			{log.length > 0 && (
				<button
					type="button"
					onClick={() => run(stepsFile(log, sent).then(text => saveFile('interviews.ics', 'text/calendar', text)))}
				>
					{t('logExportSteps')}
				</button>
			)}
		</footer>
	);
}

/** How changes are carried out: what fails is said, and so is what was done where it can be taken back. */
function running(say: Say) {
	const run = (change: Promise<unknown>) => {
		say('');
		change.catch(error => say(failureText(error)));
	};
	const runWithUndo = (change: Promise<Undo>, said: string) => {
		const takeBack = (undo: Undo) => () => run(undo().then(() => say(t('dataWentBack'))));
		run(change.then(undo => say(said, takeBack(undo))));
	};
	return {run, runWithUndo};
}

/** The section of the page that holds the log. */
export function InterviewsSection({first}: {readonly first: Records}) {
	const log = useStored(interviews, first.interviews);
	const sent = useStored(sentNotes, first.sent);
	const put = useStored(reminders, first.reminders);
	const {writerName, mail} = useStored(settings, first.settings);
	const now = useNow([log, sent, put]);
	const [said, say] = useSaid();
	const {run, runWithUndo} = running(say);
	const {adding, drop, addOne, addFile, save} = useAdding({log, run, say, self: writerName});
	useEffect(() => {
		// The page may have been opened from a letter, for the people that it goes to.
		background('takePeople').then(
			people => people.length > 0 && addOne(people),
			() => undefined,
		);
	}, []);
	const waiting = useMemo(() => waitingNow(log, sent, put, now), [log, sent, put, now]);
	const steps = {run, runWithUndo, onWrite: (interview: Interview, step: Step) => run(openLetter(interview, step))};
	return (
		<>
			<Head onAdd={() => addOne()} onFile={addFile} />
			<Said {...said} />
			{adding.map(each => (
				<InterviewForm
					key={each.key}
					entry={each.entry}
					remarks={each.remarks}
					name={each.key}
					onSave={interview => save(each, interview)}
					onCancel={() => drop(each.key)}
				/>
			))}
			{waiting.length > 0 && <WaitingList waiting={waiting} {...steps} />}
			{log.length === 0 && adding.length === 0 && <p class="empty">{t('logEmpty')}</p>}
			<List log={log} sent={sent} now={now} {...steps} />
			<Foot log={log} sent={sent} mail={mail} say={say} run={run} />
		</>
	);
}
