import {callerToBackground} from '../../platform/messages.ts';
import {localArea} from '../../platform/storage.ts';
import {type TextKey, t} from '../../platform/text.ts';
import type {BackgroundCalls} from '../../store/calls.ts';
import {type SetAside, type Snapshot, setAside, snapshot} from '../../store/keeping.ts';
import {type Machine, machine} from '../../store/machine.ts';
import {type ImportProblem, writeExport} from '../../store/transfer.ts';
import {useStored} from '../../ui/use-stored.ts';
import {AskFirst} from '../ask-first.tsx';
import {failureText} from '../failure-text.ts';
import {FileButton} from '../file-button.tsx';
import {Said, useSaid} from '../said.tsx';
import {saveFile} from '../save-file.ts';

const background = callerToBackground<BackgroundCalls>();

const problems: Readonly<Record<ImportProblem, TextKey>> = {
	'too large': 'dataTooLarge',
	'not json': 'dataNotJson',
	'not notewell': 'dataNotNotewell',
	newer: 'dataNewer',
	empty: 'dataEmpty',
};

const json = 'application/json';
const dateIn = (at: number): string =>
	new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeStyle: 'short'}).format(at);

async function importFile(file: File): Promise<string> {
	const outcome = await background('importFile', await file.text());
	return t(outcome === 'imported' ? 'dataImported' : problems[outcome]);
}

const exportAll = async (): Promise<void> =>
	saveFile('notewell.json', json, writeExport(await localArea.read(), Date.now()));

type Run = {readonly run: (change: Promise<unknown>, done?: TextKey) => void};

function Erasing({run}: Run) {
	const erase = () => {
		localStorage.clear();
		run(background('eraseEverything'), 'dataErased');
	};
	return (
		<section aria-labelledby="erase-title">
			<h2 id="erase-title">{t('dataErase')}</h2>
			<p>{t('dataEraseText')}</p>
			<p class="actions">
				<AskFirst label={t('dataErase')} sure={t('dataEraseNow')} keep={t('logCancel')} onSure={erase} />
			</p>
		</section>
	);
}

function Damaged({damaged, run}: Run & {readonly damaged: readonly SetAside[]}) {
	return (
		<section aria-labelledby="aside-title" class="notice">
			<h2 id="aside-title">{t('dataAside')}</h2>
			<p>{t('dataAsideText', damaged.length)}</p>
			<p class="actions">
				<button
					type="button"
					onClick={() => saveFile('notewell-set-aside.json', json, JSON.stringify(damaged, null, '\t'))}
				>
					{t('dataAsideSave')}
				</button>
				<AskFirst
					label={t('dataAsideForget')}
					sure={t('dataAsideForgetNow')}
					keep={t('logCancel')}
					onSure={() => run(background('forgetSetAside'), 'dataAsideForgotten')}
				/>
			</p>
		</section>
	);
}

function Syncing({run, first}: Run & {readonly first: Machine}) {
	const {sync, unsynced} = useStored(machine, first);
	return (
		<section aria-labelledby="sync-title">
			<h2 id="sync-title">{t('dataSync')}</h2>
			<label class="choice">
				<input
					type="checkbox"
					checked={sync}
					onChange={event => run(background('setSync', event.currentTarget.checked))}
				/>
				<span>
					{t('dataSyncOn')}
					<small>{t('dataSyncText')}</small>
					{sync && unsynced > 0 && <small>{t('dataUnsynced', unsynced)}</small>}
				</span>
			</label>
		</section>
	);
}

type Props = {
	readonly firstMachine: Machine;
	readonly firstAside: readonly SetAside[];
	readonly firstSnapshot: Snapshot | undefined;
};

/** The part of the page about what is stored: a file of it, damaged entries, the way back, and erasing. */
export function YourDataSection({firstMachine, firstAside, firstSnapshot}: Props) {
	const damaged = useStored(setAside, firstAside);
	const kept = useStored(snapshot, firstSnapshot);
	const [said, say] = useSaid();
	const run: Run['run'] = (change, done) => {
		say('');
		change.then(
			text => say(done ? t(done) : typeof text === 'string' ? text : ''),
			error => say(failureText(error)),
		);
	};
	return (
		<>
			<h1>{t('dataTitle')}</h1>
			<p>{t('dataText')}</p>
			<Said {...said} />
			{damaged.length > 0 && <Damaged damaged={damaged} run={run} />}
			<section aria-labelledby="file-title">
				<h2 id="file-title">{t('dataFile')}</h2>
				<p>{t('dataFileText')}</p>
				<p class="actions">
					<button type="button" onClick={() => run(exportAll())}>
						{t('dataExport')}
					</button>
					<FileButton label={t('dataImport')} accept=".json,application/json" onFile={file => run(importFile(file))} />
				</p>
				{kept && (
					<p class="actions">
						<span>{t('dataSnapshot', dateIn(kept.at))}</span>
						<button type="button" onClick={() => run(background('goBack'), 'dataWentBack')}>
							{t('dataGoBack')}
						</button>
					</p>
				)}
			</section>
			<Syncing run={run} first={firstMachine} />
			<Erasing run={run} />
		</>
	);
}
