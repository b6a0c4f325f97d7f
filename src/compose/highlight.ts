import type {Level} from '../checker/index.ts';

/** A finding's level and the place in the page where it stands. */
export type Mark = {readonly level: Level; readonly range: Range};

/** Underlines places of a page without changing it. */
export type Highlighter = {
	/** Replaces all marks of one owner. */
	readonly mark: (owner: object, marks: readonly Mark[]) => void;
	/** Takes all marks of one owner down. */
	readonly clear: (owner: object) => void;
};

/** Assistive technology is told of the two graver levels as of a grammar mistake; a hint is no mistake. */
const kinds: Record<Level, HighlightType> = {stop: 'grammar-error', warn: 'grammar-error', hint: 'highlight'};
const levels: readonly Level[] = ['hint', 'warn', 'stop'];

/** The highlighter of a page. Where the browser has no custom highlights it does nothing: the panel still lists all. */
export function highlighterOf(page: Document): Highlighter {
	const view = page.defaultView as (Window & typeof globalThis) | null;
	const registry = view?.CSS?.highlights;
	const owned = new Map<object, readonly Mark[]>();
	// Firefox runs a new version in tabs that are open, where the marks of the old one still are.
	for (const level of levels) {
		registry?.delete(`notewell-${level}`);
	}
	const show = (level: Level) => {
		const ranges = [...owned.values()]
			.flatMap(marks => marks.filter(mark => mark.level === level))
			.map(mark => mark.range);
		if (!(registry && view) || ranges.length === 0) {
			registry?.delete(`notewell-${level}`);
			return;
		}
		const highlight = new view.Highlight(...ranges);
		highlight.type = kinds[level];
		highlight.priority = levels.indexOf(level);
		registry.set(`notewell-${level}`, highlight);
	};
	return {
		mark(owner, marks) {
			owned.set(owner, marks);
			levels.forEach(show);
		},
		clear(owner) {
			if (owned.delete(owner)) {
				levels.forEach(show);
			}
		},
	};
}
