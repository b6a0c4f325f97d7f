import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {t} from '../../platform/text.ts';
import {blanks} from '../../skeletons/index.ts';
import {LetterText} from '../../ui/letter-text.tsx';
import {layOut, type Sides} from './sides.ts';

const sizes = ['a6', '5x7'] as const;
const sizeNames = {a6: 'cardA6', '5x7': 'card5x7'} as const;
/** The usual size of the type, in points. */
const usualPoints = {a6: 11.5, '5x7': 13.5};

type Size = (typeof sizes)[number];

type CardProps = {
	readonly words: string;
	readonly size: Size;
	readonly sides: Sides;
	readonly onLaid: (sides: Sides) => void;
};

/** The card as it prints, side by side, and nothing else of the page does. */
function Card({words, size, sides, onLaid}: CardProps) {
	const ruler = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (ruler.current) {
			onLaid(layOut(ruler.current, words, usualPoints[size]));
		}
	}, [words, size, onLaid]);
	const isOne = sides.texts.length === 1;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: in a narrow window it scrolls, also by keyboard
		<section class="sides" aria-label={t('cardPreview')} tabIndex={0}>
			<div class="card card-ruler" data-size={size} aria-hidden="true">
				<div class="card-words" ref={ruler} />
			</div>
			{sides.texts.map((text, index) => (
				<div class="card" data-size={size} data-one={isOne} key={index}>
					<div class="card-words" style={{fontSize: `${sides.points}pt`}}>
						<LetterText text={text} />
					</div>
				</div>
			))}
		</section>
	);
}

/** What to know before it is printed: blanks that are left, and more sides than one. */
function remarks(words: string, {texts}: Sides): readonly string[] {
	const open = [...new Set(blanks(words))];
	return [
		...(open.length > 0 ? [t('cardBlanks', open.map(blank => `{{${blank}}}`).join(' '))] : []),
		...(texts.length > 2 ? [t('cardTooLong', texts.length)] : []),
		...(texts.length === 2 ? [t('cardTwoSides')] : []),
	];
}

/** A page on which a handwritten note is finished and printed. Its words are kept nowhere. */
export function CardPage({words: first}: {readonly words: string}) {
	const [words, setWords] = useState(first);
	const [size, setSize] = useState<Size>('a6');
	const [sides, setSides] = useState<Sides>({points: usualPoints.a6, texts: ['']});
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
				<div role="status" class="remarks">
					{remarks(words, sides).map(remark => (
						<p key={remark}>{remark}</p>
					))}
				</div>
			</div>
			<Card words={words} size={size} sides={sides} onLaid={setSides} />
		</main>
	);
}
