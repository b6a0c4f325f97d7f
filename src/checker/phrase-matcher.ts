import type {Part} from './phrase-pattern.ts';
import type {TokenId} from './tokens.ts';

/** Where a pattern was found: the first and the last of its tokens. */
export type Match = {readonly first: number; readonly last: number};

/** Words that every pattern of a language treats alike. */
export type WordRoles = {
	/** Words that may stand between any two words of a pattern, such as `really`. */
	readonly fillers: ReadonlySet<TokenId>;
	/** Words that no gap may pass over, such as `not`. */
	readonly negations: ReadonlySet<TokenId>;
};

/** A place in a pattern: what may come next, how many other words may come before it, whether the pattern ends here. */
type State = {
	readonly next: Map<TokenId, State[]>;
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
function link(from: State, part: Part, idOf: (token: string) => TokenId): State {
	const to = part.kind === 'gap' ? newState(part.most, part.overNegation) : newState();
	if (part.kind === 'word') {
		for (const word of part.words) {
			const id = idOf(word);
			from.next.set(id, [...(from.next.get(id) ?? []), to]);
		}
	} else if (part.kind === 'gap') {
		from.also.push(to);
	} else {
		for (const row of part.rows) {
			linkAll(from, row, idOf).also.push(to);
		}
	}
	if (part.optional) {
		from.also.push(to);
	}
	return to;
}

const linkAll = (from: State, row: readonly Part[], idOf: (token: string) => TokenId): State =>
	row.reduce((last, part) => link(last, part, idOf), from);

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
const waitsOn = ({state, until}: Visit, token: TokenId, at: number, {fillers, negations}: WordRoles): boolean =>
	fillers.has(token) || (until >= at && (state.overNegation || !negations.has(token)));

function follow(run: Run, to: readonly State[] | undefined, first: number): void {
	if (to) {
		for (const next of to) {
			enter(run, next, first);
		}
	}
}

function read(run: Run, opened: readonly State[] | undefined, token: TokenId, roles: WordRoles): void {
	const {at, waiting} = run;
	run.waiting = [];
	for (const {state, first} of waiting) {
		follow(run, state.next.get(token), first);
	}
	follow(run, opened, at);
	for (const visit of waiting) {
		if (visit.state.visit?.at !== at && waitsOn(visit, token, at, roles)) {
			visit.until += roles.fillers.has(token) ? 1 : 0;
			visit.at = at;
			run.waiting.push(visit);
		}
	}
}

/** For each token that may open a pattern, the states that it leads to. */
function opensOf(start: State): ReadonlyMap<TokenId, readonly State[]> {
	const starts = [start];
	for (const state of starts) {
		starts.push(...state.also);
	}
	const opens = new Map<TokenId, State[]>();
	for (const [token, states] of starts.flatMap(({next}) => [...next])) {
		opens.set(token, [...(opens.get(token) ?? []), ...states]);
	}
	return opens;
}

/** Finds the first and longest place in a sentence's tokens where a pattern stands. */
export type Matcher = (tokens: readonly TokenId[]) => Match | undefined;

/**
 * Makes a matcher of a pattern. It goes through the tokens once and never back, and visits each state at most once a
 * token, so no text can make it slow.
 */
export function compilePattern(pattern: readonly Part[], roles: WordRoles, idOf: (token: string) => TokenId): Matcher {
	const start = newState();
	linkAll(start, pattern, idOf).ends = true;
	const opens = opensOf(start);
	let clock = 1;
	return tokens => {
		const run: Run = {base: clock, at: clock, found: undefined, waiting: []};
		for (const token of tokens) {
			const opened = opens.get(token);
			if (opened || run.waiting.length > 0) {
				read(run, opened, token, roles);
			}
			run.at++;
		}
		clock = run.at + 1;
		return run.found;
	};
}
