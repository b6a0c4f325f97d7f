import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {t} from '../../platform/text.ts';
import {LetterText} from '../../ui/letter-text.tsx';

const sizes = ['a6', '5x7'] as const;
const sizeNames = {a6: 'cardA6', '5x7': 'card5x7'} as const;

type CardProps = {
	readonly words: string;
	readonly size: (typeof sizes)[number];
	readonly onFit: (fits: boolean) => void;
};

/** The card as it prints, and nothing else of the page does. */
function Card({words, size, onFit}: CardProps) {
	const card = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const box = card.current;
		onFit(!box || box.scrollHeight <= box.clientHeight + 1);
	}, [words, size, onFit]);
	return (
		<section class="card" data-size={size} aria-label={t('cardPreview')}>
			<div class="card-words" ref={card}>
				<LetterText text={words} />
			</div>
		</section>
	);
}

/** A page on which a handwritten note is finished and printed. Its words are kept nowhere. */
export function CardPage({words: first}: {readonly words: string}) {
	const [words, setWords] = useState(first);
	const [size, setSize] = useState<(typeof sizes)[number]>('a6');
	const [fits, setFits] = useState(true);
	return (
		<main>
			<div class="tools">
				<h1>{t('cardTitle')}</h1>
				<p class="soft">{t('cardText')}</p>
				<label>
					<span>{t('cardLetter')}</span>
					<textarea rows={16} value={words} onInput={event => setWords(event.currentTarget.value)} />
				</label>
				<p class="row">
					<select
						aria-label={t('cardSize')}
						value={size}
						onChange={event => setSize(sizes[event.currentTarget.selectedIndex] ?? 'a6')}
					>
						{sizes.map(each => (
							<option key={each} value={each}>
								{t(sizeNames[each])}
							</option>
						))}
					</select>
					<button type="button" class="button-main" onClick={() => print()}>
						{t('cardPrint')}
					</button>
				</p>
				<p role="status" class="too-long">
					{fits ? '' : t('cardTooLong')}
				</p>
			</div>
			<Card words={words} size={size} onFit={setFits} />
		</main>
	);
}
