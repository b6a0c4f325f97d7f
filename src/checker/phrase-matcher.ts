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
	/** The newest token at which it was entered, so that it is never entered twice at one, and its place in the list. */
	at: number;
	place: number;
};

const newState = (gap = 0, overNegation = false): State => ({
	next: new Map(),
	also: [],
	gap,
	overNegation,
	ends: false,
	at: 0,
	place: 0,
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

/** A list of patterns half found: the state of each, the token until which it waits, and the token that it began at. */
type Visits = {readonly states: State[]; readonly untils: number[]; readonly firsts: number[]; count: number};

const noVisits = (): Visits => ({states: [], untils: [], firsts: [], count: 0});

/** One sentence being read. Positions rise from sentence to sentence, so that nothing ever needs clearing. */
type Run = {base: number; at: number; found: Match | undefined; waiting: Visits; entered: Visits};

function visit({entered, at}: Run, state: State, until: number, first: number): void {
	state.at = at;
	state.place = entered.count++;
	entered.states[state.place] = state;
	entered.untils[state.place] = until;
	entered.firsts[state.place] = first;
}

function enter(run: Run, state: State, first: number): void {
	const {at, entered} = run;
	const until = at + state.gap;
	if (state.at === at) {
		entered.untils[state.place] = Math.max(entered.untils[state.place] ?? 0, until);
		return;
	}
	visit(run, state, until, first);
	if (state.ends) {
		const match = {first: first - run.base, last: at - run.base};
		run.found = run.found && run.found.first < match.first ? run.found : match;
	}
	for (const next of state.also) {
		enter(run, next, first);
	}
}

function follow(run: Run, to: readonly State[] | undefined, first: number): void {
	if (to) {
		for (const next of to) {
			enter(run, next, first);
		}
	}
}

/** Lets half-found patterns pass over this token and go on waiting, where they may. */
function wait(run: Run, {states, untils, firsts, count}: Visits, token: TokenId, roles: WordRoles): void {
	const isFiller = roles.fillers.has(token);
	const isNegation = roles.negations.has(token);
	for (let index = 0; index < count; index++) {
		const state = states[index] as State;
		const until = untils[index] as number;
		const waits = isFiller || (until >= run.at && (state.overNegation || !isNegation));
		if (waits && state.at !== run.at) {
			visit(run, state, isFiller ? until + 1 : until, firsts[index] as number);
		}
	}
}

function read(run: Run, opened: readonly State[] | undefined, token: TokenId, roles: WordRoles): void {
	const {waiting, entered} = run;
	entered.count = 0;
	for (let index = 0; index < waiting.count; index++) {
		follow(run, waiting.states[index]?.next.get(token), waiting.firsts[index] as number);
	}
	follow(run, opened, run.at);
	wait(run, waiting, token, roles);
	run.waiting = entered;
	run.entered = waiting;
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

/** Finds the first and longest place among a sentence's first tokens, all of them or `count`, where a pattern stands. */
export type Matcher = (tokens: readonly TokenId[], count?: number) => Match | undefined;

/**
 * Makes a matcher of a pattern. It goes through the tokens once and never back, and visits each state at most once a
 * token, so no text can make it slow.
 */
export function compilePattern(pattern: readonly Part[], roles: WordRoles, idOf: (token: string) => TokenId): Matcher {
	const start = newState();
	linkAll(start, pattern, idOf).ends = true;
	const opens = opensOf(start);
	const run: Run = {base: 1, at: 1, found: undefined, waiting: noVisits(), entered: noVisits()};
	return (tokens, count = tokens.length) => {
		run.base = run.at;
		run.found = undefined;
		run.waiting.count = 0;
		for (let index = 0; index < count; index++) {
			const token = tokens[index] as TokenId;
			const opened = opens.get(token);
			if (opened || run.waiting.count > 0) {
				read(run, opened, token, roles);
			}
			run.at++;
		}
		run.at++;
		return run.found;
	};
}
