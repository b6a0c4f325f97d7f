import {useState} from 'preact/hooks';
import {openPage} from '../platform/pages.ts';
import {t} from '../platform/text.ts';
import type {Skeleton} from '../skeletons/index.ts';
import type {ComposeInFront, Letter} from '../store/calls.ts';
import {cardPage} from '../store/card-page.ts';
import {LetterText} from '../ui/letter-text.tsx';
import {putIn} from './front.ts';
import {cardKey, type Offer, offer, search} from './offer.ts';
import {SkeletonPicker} from './skeleton-picker.tsx';
import type {Stored} from './stored.ts';
import {Where} from './where.tsx';
import {reasonText} from './words.ts';

type Props = {readonly stored: Stored; readonly compose: ComposeInFront | 'none' | undefined};

/** A letter as plain text, for the clipboard: the subject is not part of what is pasted into a letter. */
const copy = (letter: Letter): Promise<void> => navigator.clipboard.writeText(letter.body);

type ActionsProps = {
	readonly letter: Letter;
	readonly skeleton: Skeleton;
	/** Whom a card goes to. */
	readonly cardFor: string;
	readonly canPutIn: boolean;
	readonly put: (letter: Letter) => void;
	readonly say: (words: string) => void;
};

function Actions({letter, skeleton, cardFor, canPutIn, put, say}: ActionsProps) {
	const isCard = skeleton.kind === 'handwritten';
	const copies = () =>
		copy(letter).then(
			() => say(t('copied')),
			() => say(t('notCopied')),
		);
	return (
		<p class="row">
			{canPutIn && (
				<button type="button" class="button-main" onClick={() => put(letter)}>
					{t('popupInsert')}
				</button>
			)}
			{isCard && (
				<button
					type="button"
					class={canPutIn ? '' : 'button-main'}
					onClick={() => void openPage(cardPage(cardFor, skeleton.id))}
				>
					{t('printCard')}
				</button>
			)}
			<button type="button" class={canPutIn || isCard ? '' : 'button-main'} onClick={() => void copies()}>
				{t('copy')}
			</button>
		</p>
	);
}

/** The thank-you in one click, where another letter is chosen. */
function ThankYou({offered, put}: {readonly offered: Offer; readonly put: (letter: Letter) => void}) {
	const {thankYou} = offered;
	return thankYou ? (
		<button type="button" class="quiet" onClick={() => put(offered.letterOf(thankYou))}>
			{t('putInThankYou')}
		</button>
	) : null;
}

/** A letter as it will read. */
function Preview({letter: {subject, body}, title}: {readonly letter: Letter; readonly title: string}) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
		<section class="preview" aria-label={t('preview', title)} tabIndex={0}>
			{subject !== '' && (
				<p class="preview-subject">
					<LetterText text={subject} />
				</p>
			)}
			<LetterText text={body} />
		</section>
	);
}

/** Puts a letter into the compose window in front, says whether it could, and closes the popup if so. */
const putAndClose = (letter: Letter, say: (words: string) => void): void =>
	void putIn(letter).then(done => {
		say(t(done ? 'inserted' : 'notInserted'));
		if (done) {
			window.close();
		}
	});

/** The skeleton to start from, the first that is found until another is chosen, and the picker that it is chosen in. */
function useChoice(skeletons: readonly Skeleton[]) {
	const [words, onSearch] = useState('');
	const [id, onChoose] = useState<string>();
	const found = search(skeletons, words);
	const skeleton = found.find(each => each.id === id) ?? found[0];
	return {skeleton, picker: {skeletons: found, chosen: skeleton?.id, words, onSearch, onChoose}};
}

/** What to start from: the letters that fit now, one of them shown as it will read. */
export function WriteView({stored, compose}: Props) {
	const [picked, setPicked] = useState('');
	const [said, say] = useState('');
	const inFront = compose === 'none' ? undefined : compose;
	const offered = offer({stored, picked, now: Date.now(), ...(inFront && {compose: inFront})});
	const {skeleton, picker} = useChoice(offered.skeletons);
	const letter = skeleton && offered.letterOf(skeleton);
	const put = (ready: Letter) => putAndClose(ready, say);
	return (
		<div class="write">
			<Where
				compose={compose}
				offered={offered}
				picked={picked}
				onPick={setPicked}
				mail={stored.settings.mail}
				skeleton={skeleton}
			/>
			{offered.reason && <p class="soft">{reasonText(offered.reason, offered)}</p>}
			<SkeletonPicker {...picker} onEnter={() => letter && inFront && put(letter)} />
			{letter && skeleton && (
				<>
					<Preview letter={letter} title={skeleton.title} />
					<Actions
						letter={letter}
						skeleton={skeleton}
						cardFor={cardKey(offered)}
						canPutIn={inFront !== undefined}
						put={put}
						say={say}
					/>
				</>
			)}
			{inFront && skeleton?.kind !== offered.thankYou?.kind && <ThankYou offered={offered} put={put} />}
			<p role="status" class="said">
				{said}
			</p>
		</div>
	);
}
