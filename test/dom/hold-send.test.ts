import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {goBack, sendAnyway} from '../../src/compose/answer-held.ts';
import {refresh} from '../../src/compose/desk.ts';
import type {Compose, MailClient} from '../../src/mail/mail-client.ts';
import {fire, gmail, key, openDesk, outlook, sentCount} from './desk.ts';
import {closePages} from './page.ts';

const clients = [
	{client: gmail, name: 'popout', title: 'Gmail'},
	{client: outlook, name: 'new-message', title: 'Outlook'},
];

/** How much later it is than the clock says, and how much longer the page has been busy since an event was made. */
let [later, busy] = [0, 0];

beforeEach(() => {
	[later, busy] = [0, 0];
	const now = performance.now.bind(performance);
	vi.spyOn(performance, 'now').mockImplementation(() => now() + later + busy);
	// An event of the browser's own knows when it was made; the events of these tests are made as they are fired.
	vi.spyOn(Event.prototype, 'timeStamp', 'get').mockImplementation(() => now() + later);
});
afterEach(() => {
	vi.restoreAllMocks();
	closePages();
});

const wholeClick = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const touch = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];

type Press = (send: HTMLElement, body: HTMLElement) => void;

/** Every way to send a letter at once. */
const presses: Record<string, Press> = {
	mouse: send => fire(send, ...wholeClick),
	touch: send => fire(send, ...touch),
	'a click alone, as assistive technology makes': send => fire(send, 'click'),
	'mouse events alone': send => fire(send, 'mousedown', 'mouseup', 'click'),
	'Enter on the button': send => key(send, {key: 'Enter'}),
	'Space on the button': send => key(send, {key: ' '}),
	'Ctrl+Enter': (_send, body) => key(body, {key: 'Enter', ctrlKey: true}),
	'Cmd+Enter': (_send, body) => key(body, {key: 'Enter', metaKey: true}),
};

const parts = ['subject', 'recipients', 'attachments', 'receipt', 'send', 'sends', 'isForeign'] as const;
const faults = [...parts, 'show', 'settings', 'onGone', 'clock'] as const;

describe.each(clients)('in $title', ({client, name}) => {
	test.each(Object.entries(presses))('held once, then let go: %s', async (_way, press) => {
		const {desk, session, page} = await openDesk(client, name, {keepsOpen: true});
		const send = session.compose.send()!;
		press(send, session.compose.body);
		expect(sentCount(page)).toBe(0);
		expect(session.sending.held?.findings.map(({rule}) => rule)).toContain('recipient-name');
		press(send, session.compose.body);
		expect(sentCount(page), 'a double press').toBe(0);
		sendAnyway(desk, session);
		expect(sentCount(page)).toBe(1);
		sendAnyway(desk, session);
		expect(sentCount(page), 'answered twice').toBe(1);
	});

	test.each(Object.entries(presses))('never held a second time after Go back: %s', async (_way, press) => {
		const {desk, session, page} = await openDesk(client, name, {keepsOpen: true});
		press(session.compose.send()!, session.compose.body);
		goBack(desk, session);
		expect(session.sending.held).toBeUndefined();
		expect(sentCount(page)).toBe(0);
		press(session.compose.send()!, session.compose.body);
		expect(sentCount(page)).toBe(1);
	});

	test('a second press that is meant goes', async () => {
		const {session, page} = await openDesk(client, name, {keepsOpen: true});
		presses.mouse!(session.compose.send()!, session.compose.body);
		later = 1000;
		presses.mouse!(session.compose.send()!, session.compose.body);
		expect(sentCount(page)).toBe(1);
		expect(session.sending.held).toBeUndefined();
	});

	test('the second press of a double one that had to wait for a busy page is held', async () => {
		const {session, page} = await openDesk(client, name, {keepsOpen: true});
		presses.mouse!(session.compose.send()!, session.compose.body);
		busy = 1000;
		presses.mouse!(session.compose.send()!, session.compose.body);
		expect(sentCount(page)).toBe(0);
		expect(session.sending.held).toBeDefined();
	});

	test.each(Object.entries(presses))('not held where it is switched off: %s', async (_way, press) => {
		const {desk, session, page} = await openDesk(client, name, {keepsOpen: true});
		desk.surroundings = {...desk.surroundings, settings: {...desk.surroundings.settings, holdSend: false}};
		press(session.compose.send()!, session.compose.body);
		expect(sentCount(page)).toBe(1);
	});

	test.each(Object.entries(presses))('a good letter is not held: %s', async (_way, press) => {
		const {session, page} = await openDesk(client, name, {keepsOpen: true});
		session.compose.body.replaceChildren('Dear Keith, thank you for the talk about the analyst post.');
		press(session.compose.send()!, session.compose.body);
		expect(sentCount(page)).toBe(1);
	});

	test('a press that is drawn off the button holds nothing', async () => {
		const {session, page} = await openDesk(client, name, {keepsOpen: true});
		fire(session.compose.send()!, 'pointerdown', 'mousedown');
		fire(page.body, 'pointerup', 'mouseup', 'click');
		expect(session.sending.held).toBeUndefined();
		expect(sentCount(page)).toBe(0);
	});

	test('a press goes on where what it was held for is gone before it ends', async () => {
		const {session, page} = await openDesk(client, name, {keepsOpen: true});
		const send = session.compose.send()!;
		fire(send, 'pointerdown', 'mousedown');
		session.findings = [];
		fire(send, 'pointerup', 'mouseup');
		expect(sentCount(page)).toBe(0);
		fire(send, 'click');
		expect(session.sending.held).toBeUndefined();
		expect(sentCount(page)).toBe(1);
	});

	test.each(['Enter', ' '])('the end of the key that answered Go back sends nothing: “%s”', async answer => {
		const {desk, session} = await openDesk(client, name, {keepsOpen: true});
		const send = session.compose.send()!;
		key(send, {key: 'Enter'});
		expect(session.sending.held).toBeDefined();
		goBack(desk, session);
		send.dispatchEvent(new KeyboardEvent('keyup', {key: answer, bubbles: true, cancelable: true}));
		expect(session.sending.gone).toBeUndefined();
	});

	test('a scheduled send is held, and goes on after Send anyway', async () => {
		const {desk, session, page} = await openDesk(client, name);
		const arrow = session.compose.root.querySelector('.hG, button[aria-haspopup="menu"]')!;
		fire(arrow, ...wholeClick);
		const item = page.querySelector('[selector="scheduledSend"], [data-test="send-later"]')!;
		fire(item, ...wholeClick);
		expect(session.sending.held?.findings.map(({rule}) => rule)).toContain('recipient-name');
		expect(page.querySelector('.Az, [data-test="confirm-schedule"]')).toBeNull();
		sendAnyway(desk, session);
		fire(page.querySelector('.Az, [data-test="confirm-schedule"]')!, ...wholeClick);
		expect(page.defaultView?.sentMails?.map(({how}) => how)).toEqual(['later']);
	});

	test('a menu that has closed meanwhile is not taken for Send, and its entry is not held again', async () => {
		const {desk, session, page} = await openDesk(client, name);
		const later = () => {
			fire(session.compose.root.querySelector('.hG, button[aria-haspopup="menu"]')!, ...wholeClick);
			fire(page.querySelector('[selector="scheduledSend"], [data-test="send-later"]')!, ...wholeClick);
		};
		later();
		fire(page.body, ...wholeClick);
		sendAnyway(desk, session);
		expect(session.sending.held).toBeUndefined();
		expect(session.sending.menuClosed).toBe(true);
		expect(sentCount(page)).toBe(0);
		later();
		fire(page.querySelector('.Az, [data-test="confirm-schedule"]')!, ...wholeClick);
		expect(page.defaultView?.sentMails?.map(({how}) => how)).toEqual(['later']);
		expect(session.sending.menuClosed).toBeUndefined();
	});

	test('focus and caret are given back', async () => {
		const {desk, session, page} = await openDesk(client, name);
		const {body} = session.compose;
		body.focus();
		page.getSelection()?.collapse(body.firstChild, 0);
		key(body, {key: 'Enter', ctrlKey: true});
		page.querySelector<HTMLElement>('input')?.focus();
		goBack(desk, session);
		expect(page.activeElement).toBe(body);
		expect(body.contains(page.getSelection()!.anchorNode)).toBe(true);
	});

	test('a question that does not come to be seen lets the letter go', async () => {
		const {session, page} = await openDesk(client, name, {keepsOpen: true, shows: false});
		presses.mouse!(session.compose.send()!, session.compose.body);
		expect(sentCount(page)).toBe(0);
		await expect.poll(() => sentCount(page)).toBe(1);
	});

	test.each(faults.flatMap(fault => Object.keys(presses).map(way => [fault, way] as const)))(
		'an error in %s lets the letter go: %s',
		async (fault, way) => {
			const {world, breakDown} = await openBreakable(client, name, fault);
			const {session, page, desk} = world;
			const send = session.compose.send()!;
			breakDown();
			presses[way]!(send, session.compose.body);
			// Where the brake itself still works, it holds, and the writer's answer is what sends.
			if (session.sending.held) answerOrPress(desk, session, () => presses[way]!(send, session.compose.body));
			expect(sentCount(page)).toBe(1);
		},
	);
});

test.each(Object.entries(presses).filter(([way]) => !way.includes('+')))(
	'Send and archive in Gmail is held once, and then archives: %s',
	async (_way, press) => {
		const {desk, session, page} = await openDesk(gmail, 'send-and-archive', {keepsOpen: true});
		const archive = page.querySelector<HTMLElement>('.Uo')!;
		press(archive, session.compose.body);
		expect(session.sending.held?.findings.map(({rule}) => rule)).toEqual(['attachment']);
		expect(sentCount(page)).toBe(0);
		sendAnyway(desk, session);
		expect(page.defaultView?.sentMails?.map(({how}) => how)).toEqual(['archive']);
	},
);

test.each(Object.entries(presses).filter(([way]) => !way.includes('+')))(
	'the button that another extension puts beside Send in Gmail is its own: %s',
	async (_way, press) => {
		const {session, page} = await openDesk(gmail, 'popout', {keepsOpen: true});
		const theirs = page.createElement('div');
		theirs.setAttribute('role', 'button');
		theirs.textContent = 'Track';
		const pressed = vi.fn();
		theirs.addEventListener('click', pressed);
		theirs.addEventListener('keydown', pressed);
		session.compose.send()!.after(theirs);
		press(theirs, session.compose.body);
		expect(pressed).toHaveBeenCalledOnce();
		expect(session.sending.held).toBeUndefined();
		expect(session.sending.gone).toBeUndefined();
	},
);

function fail(): never {
	throw new Error('on purpose');
}

function answerOrPress(desk: World['desk'], session: World['session'], press: () => void): void {
	try {
		sendAnyway(desk, session);
	} catch {
		press();
	}
}

/** Opens a page in which one part of Notewell throws from the moment that `breakDown` is called. */
async function openBreakable(client: MailClient, name: string, fault: (typeof faults)[number]) {
	let broken = false;
	const breakable = (compose: Compose, part: (typeof parts)[number]) => [
		part,
		(...args: unknown[]) =>
			broken && part === fault ? fail() : (compose[part] as (...all: unknown[]) => unknown)(...args),
	];
	const world = await openDesk(client, name, {
		keepsOpen: true,
		change: compose => ({...compose, ...Object.fromEntries(parts.map(part => breakable(compose, part)))}),
	});
	const breakDown = () => {
		broken = true;
		if (fault === 'show') world.desk.show = fail;
		if (fault === 'onGone') world.desk.onGone = fail;
		if (fault === 'settings') Object.defineProperty(world.desk, 'surroundings', {get: fail});
		if (fault === 'clock') vi.spyOn(performance, 'now').mockImplementation(fail);
	};
	return {world, breakDown};
}

/** The page in a run of random steps. */
type World = Awaited<ReturnType<typeof openDesk>> & {spoilt: number};

/** What has to be true of it, in so many words: each misspelt name is held for once, and a double press counts once. */
type Model = {sent: number; spoils: number; warned: number; held: 'no' | 'fresh' | 'old'};

type Step = {
	readonly name: string;
	readonly run: (world: World) => unknown;
	readonly model: (model: Model) => void;
};

const misspelt = ['Keeth', 'Kieth', 'Keiht', 'Ketih', 'Kethi', 'Kiethh', 'Keithh', 'Kkeith', 'Keeith', 'Keiith'];

const write = ({session}: World, name: string): void =>
	session.compose.body.replaceChildren(`Dear ${name}, thank you for the talk about the post.`);

/** Writes, and rests until the letter was checked. */
const writeAndRest = (world: World, name: string): Promise<void> => {
	write(world, name);
	return refresh(world.desk, world.session);
};

const answer = (model: Model): void => {
	model.sent += model.held === 'no' ? 0 : 1;
	model.held = 'no';
};

const pressStep = ([name, press]: [string, Press]): Step => ({
	name,
	run: ({session}) => press(session.compose.send()!, session.compose.body),
	model: model => {
		if (model.spoils > model.warned) {
			model.warned = model.spoils;
			model.held = 'fresh';
		} else if (model.held !== 'fresh') {
			model.held = 'no';
			model.sent++;
		}
	},
});

const steps: readonly Step[] = [
	...Object.entries(presses).map(pressStep),
	{
		name: 'go back',
		run: ({desk, session}) => goBack(desk, session),
		model: model => {
			model.held = 'no';
		},
	},
	{name: 'send anyway', run: ({desk, session}) => sendAnyway(desk, session), model: answer},
	{
		name: 'wait',
		run: () => {
			later += 1000;
		},
		model: model => {
			if (model.held === 'fresh') model.held = 'old';
		},
	},
	{
		name: 'misspell',
		run: world => writeAndRest(world, misspelt[++world.spoilt % misspelt.length]!),
		model: model => {
			model.spoils = Math.max(model.spoils, model.warned) + 1;
		},
	},
	{
		name: 'mend',
		run: world => writeAndRest(world, 'Keith'),
		model: model => {
			model.spoils = 0;
		},
	},
	{
		name: 'mend in haste',
		run: world => write(world, 'Keith'),
		model: model => {
			model.spoils = 0;
		},
	},
	{name: 'type', run: ({session}) => key(session.compose.body, {key: 'a'}), model: () => {}},
	{
		name: 'draw off the button',
		run: ({session, page}) => {
			fire(session.compose.send()!, 'pointerdown', 'mousedown');
			fire(page.body, 'pointerup', 'mouseup', 'click');
		},
		model: () => {},
	},
];

describe.each(clients)('in $title, whatever is pressed', ({client, name}) => {
	test('no letter is sent twice and none is lost, in 1,000 random sequences', async () => {
		const world = {...(await openDesk(client, name, {keepsOpen: true})), spoilt: 0};
		const {session, page} = world;
		const sequences = fc.array(fc.constantFrom(...steps), {minLength: 1, maxLength: 12});
		const check = fc.asyncProperty(sequences, async sequence => {
			session.sending.warned.clear();
			delete session.sending.held;
			delete session.sending.gesture;
			page.defaultView!.sentMails = [];
			world.spoilt = 0;
			await writeAndRest(world, misspelt[0]!);
			const model: Model = {sent: 0, spoils: 1, warned: 0, held: 'no'};
			for (const step of sequence) {
				await step.run(world);
				step.model(model);
			}
			expect(sentCount(page)).toBe(model.sent);
		});
		await fc.assert(check, {numRuns: 1000, reporter: describeSteps});
	}, 60_000);
});

/** Names the steps of the shortest sequence that went wrong. */
function describeSteps(run: fc.RunDetails<[Step[]]>): void {
	if (run.failed) {
		throw new Error(`${run.counterexample?.[0].map(({name}) => name).join(', ')}: ${run.errorInstance}`);
	}
}
