import type {Part} from './phrase-pattern.ts';

/** Where a pattern was found: the first and the last of its tokens. */
export type Match = {readonly first: number; readonly last: number};

/** Words that every pattern of a language treats alike. */
export type WordRoles = {
	/** Words that may stand between any two words of a pattern, such as `really`. */
	readonly fillers: ReadonlySet<string>;
	/** Words that no gap may pass over, such as `not`. */
	readonly negations: ReadonlySet<string>;
};

/** A place in a pattern: what may come next, how many other words may come before it, whether the pattern ends here. */
type State = {
	readonly next: Map<string, State[]>;
	/** States that are entered together with this one. */
	readonly also: State[];
	readonly gap: number;
	readonly overNegation: boolean;
	ends: boolean;
	/** The newest visit, so that a state is never visited twice at one token. */
	visit?: Visit;
};

/** A pattern half found: entered at token `at`, it waits until token `until`. It began at token `first`. */
type Visit = {readonly state: State; at: number; until: number; readonly first: number};

const newState = (gap = 0, overNegation = false): State => ({
	next: new Map(),
	also: [],
	gap,
	overNegation,
	ends: false,
});

/** Builds one part after `from` and gives the state that it ends in. */
function link(from: State, part: Part): State {
	const to = part.kind === 'gap' ? newState(part.most, part.overNegation) : newState();
	if (part.kind === 'word') {
		for (const word of part.words) {
			from.next.set(word, [...(from.next.get(word) ?? []), to]);
		}
	} else if (part.kind === 'gap') {
		from.also.push(to);
	} else {
		for (const row of part.rows) {
			row.reduce(link, from).also.push(to);
		}
	}
	if (part.optional) {
		from.also.push(to);
	}
	return to;
}

/** One sentence being read. Positions rise from sentence to sentence, so that old visits never need clearing. */
type Run = {readonly base: number; at: number; found: Match | undefined; waiting: Visit[]};

function enter(run: Run, state: State, first: number): void {
	const {at} = run;
	const until = at + state.gap;
	if (state.visit?.at === at) {
		state.visit.until = Math.max(state.visit.until, until);
		return;
	}
	state.visit = {state, at, until, first};
	run.waiting.push(state.visit);
	if (state.ends) {
		const match = {first: first - run.base, last: at - run.base};
		run.found = run.found && run.found.first < match.first ? run.found : match;
	}
	for (const next of state.also) {
		enter(run, next, first);
	}
}

/** Whether a half-found pattern may pass over this token and go on waiting. */
const waitsOn = ({state, until}: Visit, token: string, at: number, {fillers, negations}: WordRoles): boolean =>
	fillers.has(token) || (until >= at && (state.overNegation || !negations.has(token)));

function follow(run: Run, state: State, token: string, first: number): void {
	for (const next of state.next.get(token) ?? []) {
		enter(run, next, first);
	}
}

function read(run: Run, starts: readonly State[], token: string, roles: WordRoles): void {
	const {at, waiting} = run;
	run.waiting = [];
	for (const {state, first} of waiting) {
		follow(run, state, token, first);
	}
	for (const state of starts) {
		follow(run, state, token, at);
	}
	for (const visit of waiting) {
		if (visit.state.visit?.at !== at && waitsOn(visit, token, at, roles)) {
			visit.until += roles.fillers.has(token) ? 1 : 0;
			visit.at = at;
			run.waiting.push(visit);
		}
	}
}

/**
 * Makes a matcher of a pattern: it gives the first and longest place in a sentence's tokens where the pattern stands. It goes
 * through the tokens once and never back, and visits each state at most once a token, so no text can make it slow.
 */
export function compilePattern(
	pattern: readonly Part[],
	roles: WordRoles,
): (tokens: readonly string[]) => Match | undefined {
	const start = newState();
	pattern.reduce(link, start).ends = true;
	const starts = [start];
	for (const state of starts) {
		starts.push(...state.also);
	}
	const opens = new Set(starts.flatMap(state => [...state.next.keys()]));
	let clock = 1;
	return tokens => {
		const run: Run = {base: clock, at: clock, found: undefined, waiting: []};
		for (const token of tokens) {
			if (run.waiting.length > 0 || opens.has(token)) {
				read(run, starts, token, roles);
			}
			run.at++;
		}
		clock = run.at + 1;
		return run.found;
	};
}
