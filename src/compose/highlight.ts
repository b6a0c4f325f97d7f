import type {Level} from '../checker/index.ts';
import {type Place, rangeAt} from './text-map.ts';

/** A finding's level and the place in the page where it stands. */
export type Mark = {readonly level: Level; readonly place: Place};

/** Underlines places of a page without changing it. */
export type Highlighter = {
	/** Replaces all marks of one owner. Those that stay where they are are not touched, so that nothing is painted anew. */
	readonly mark: (owner: object, marks: readonly Mark[]) => void;
	/** Takes all marks of one owner down. */
	readonly clear: (owner: object) => void;
};

/** A mark as it is shown; the browser moves its range along with what is typed. */
type Shown = {readonly level: Level; readonly range: Range};

/** Assistive technology is told of the two graver levels as of a grammar mistake; a hint is no mistake. */
const kinds: Record<Level, HighlightType> = {stop: 'grammar-error', warn: 'grammar-error', hint: 'highlight'};
const levels: readonly Level[] = ['hint', 'warn', 'stop'];

const isAt = ({range}: Shown, place: Place): boolean =>
	range.startOffset === place.startOffset &&
	range.endOffset === place.endOffset &&
	range.endContainer === place.endContainer;

/** Shown marks by the node that they start in. */
function byStart(shown: Iterable<Shown>): Map<Node, Shown[]> {
	const found = new Map<Node, Shown[]>();
	for (const each of shown) {
		const start = each.range.startContainer;
		const others = found.get(start);
		if (others) {
			others.push(each);
		} else {
			found.set(start, [each]);
		}
	}
	return found;
}

/** The highlights of a page by level. One that is empty is not registered. */
function highlightsOf(page: Document) {
	const view = page.defaultView as (Window & typeof globalThis) | null;
	const registry = view?.CSS?.highlights;
	// Firefox runs a new version in tabs that are open, where the marks of the old one still are.
	for (const level of levels) {
		registry?.delete(`notewell-${level}`);
	}
	const made = new Map<Level, Highlight>();
	const make = (level: Level, Kind: typeof Highlight): Highlight => {
		const highlight = new Kind();
		highlight.type = kinds[level];
		highlight.priority = levels.indexOf(level);
		made.set(level, highlight);
		return highlight;
	};
	return {
		add({level, range}: Shown) {
			if (view && registry) {
				const highlight = made.get(level) ?? make(level, view.Highlight);
				highlight.add(range);
				registry.set(`notewell-${level}`, highlight);
			}
		},
		remove({level, range}: Shown) {
			const highlight = made.get(level);
			if (highlight?.delete(range) && highlight.size === 0) {
				registry?.delete(`notewell-${level}`);
			}
		},
	};
}

/** The highlighter of a page. Where the browser has no custom highlights it does nothing: the panel still lists all. */
export function highlighterOf(page: Document): Highlighter {
	const highlights = highlightsOf(page);
	const owned = new Map<object, ReadonlySet<Shown>>();
	const mark = (owner: object, marks: readonly Mark[]) => {
		const left = new Set(owned.get(owner));
		const before = byStart(left);
		const take = ({level, place}: Mark): Shown => {
			const stays = before
				.get(place.startContainer)
				?.find(each => each.level === level && left.has(each) && isAt(each, place));
			if (stays) {
				left.delete(stays);
				return stays;
			}
			const fresh = {level, range: rangeAt(place)};
			highlights.add(fresh);
			return fresh;
		};
		owned.set(owner, new Set(marks.map(take)));
		left.forEach(highlights.remove);
	};
	return {
		mark,
		clear(owner) {
			mark(owner, []);
			owned.delete(owner);
		},
	};
}
