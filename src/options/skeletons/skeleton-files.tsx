import {type TextKey, t} from '../../platform/text.ts';
import type {Shelf, Skeleton} from '../../skeletons/index.ts';
import {readSkeletonFile, type SkeletonFile, skeletonFile} from '../../store/skeleton-file.ts';
import {FileButton} from '../file-button.tsx';
import {saveFile} from '../save-file.ts';

type Props = {
	readonly shelf: Shelf;
	/** Takes what a file holds, and says `read` once that is kept. */
	readonly onImport: (skeletons: readonly Skeleton[], read: string) => void;
	readonly say: (words: string) => void;
};

const problems: Readonly<Record<Extract<SkeletonFile, {problem: unknown}>['problem'], TextKey>> = {
	'too large': 'fileTooLarge',
	'not readable': 'fileNotReadable',
	newer: 'fileNewer',
	'no skeletons': 'fileNoSkeletons',
};

/** The user's own skeletons as a file, to keep or to pass on, and back again. */
export function SkeletonFiles({shelf, onImport, say}: Props) {
	const read = async (file: File) => {
		const held = readSkeletonFile(await file.text());
		if ('problem' in held) {
			say(t(problems[held.problem]));
			return;
		}
		onImport(
			held.skeletons,
			held.unread > 0 ? t('fileReadPartly', held.skeletons.length, held.unread) : t('fileRead', held.skeletons.length),
		);
	};
	return (
		<>
			<h2>{t('skeletonFile')}</h2>
			<p>{t('skeletonFileText')}</p>
			<div class="actions">
				<button
					type="button"
					disabled={shelf.own.length === 0}
					onClick={() => saveFile('notewell-skeletons.json', 'application/json', skeletonFile(shelf.own))}
				>
					{t('skeletonExport')}
				</button>
				<FileButton label={t('skeletonImport')} accept=".json,application/json" onFile={file => void read(file)} />
			</div>
		</>
	);
}
