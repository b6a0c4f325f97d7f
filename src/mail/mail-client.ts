/** Somebody in a recipient field. Either part may be `''`: Outlook's directory entries show no address. */
export type MailPerson = {readonly name: string; readonly email: string};

/** The three recipient fields. */
export type RecipientField = 'to' | 'cc' | 'bcc';

/** The two receipts that a sender can ask for. */
export type ReceiptKind = 'read' | 'delivery';

/**
 * Where the parts of one compose window are. Elements are looked up afresh at each call, since clients re-render.
 * `undefined` means: not there, or not in a form that can be read. Nothing here throws, and nothing writes.
 */
export type Compose = {
	/** The element that the writer types the letter into. It stands for the compose: one body, one compose. */
	readonly body: HTMLElement;
	/** The smallest element that holds all parts of this compose window. */
	readonly root: HTMLElement;
	/** The subject field; `undefined` where it is absent or hidden (an inline reply). */
	readonly subject: () => HTMLInputElement | undefined;
	/** The subject as it will be sent, also where its field is hidden; `undefined` where the page does not show it. */
	readonly subjectText: () => string | undefined;
	/**
	 * The people in a recipient field, typed text that has not become a chip included once the writer has left the
	 * field; `undefined` where the field cannot be read. Where the fields are folded into one line, all are in `to`.
	 */
	readonly recipients: (field: RecipientField) => readonly MailPerson[] | undefined;
	/** File names of what is attached or being uploaded, without inline images and links in the body. */
	readonly attachments: () => readonly string[];
	/** Whether a receipt is requested, as far as the page shows; `command` as `receiptCommand` once gave it. */
	readonly receipt: (which: ReceiptKind, command?: string) => 'on' | 'off' | 'unknown';
	/** What names the control of a receipt without words, once its words were recognised; kept by the caller. */
	readonly receiptCommand: (which: ReceiptKind) => string | undefined;
	/** The button that sends; `undefined` where it cannot be found. */
	readonly send: () => HTMLElement | undefined;
	/** Whether pressing an element sends this letter: now, with archiving, or at a later time. */
	readonly sends: (element: Element) => boolean;
	/** Whether an element inside the body is none of the writer's: quoted mail, the client's signature block. */
	readonly isForeign: (element: Element) => boolean;
	/** Names the draft, so that it is known again when the client draws its window anew; unique in the page. */
	readonly draftKey: () => string;
	/** Whether the client has already kept this draft, so that choices made earlier may be hidden in it. */
	readonly isKept: () => boolean;
	/** Names of the parts that every compose of this client has and that are not found in this one. */
	readonly missing: () => readonly string[];
};

/** A mail client: an adapter that says where things are. It has no state, no listener, and writes nothing. */
export type MailClient = {
	/** Also the name of its folder under `test/pages`. */
	readonly id: 'gmail' | 'outlook' | 'practice';
	/** The hosts that it is found on; the manifest lists the same. */
	readonly hosts: readonly string[];
	/** All open compose windows of a page, each once. */
	readonly findComposes: (page: Document) => readonly Compose[];
	/** The compose window around an element where its letter cannot be found; its root then stands for the body, too. */
	readonly bodilessAround: (element: Element) => Compose | undefined;
	/** Whether an added node may hold or complete a compose window; cheap, for the mutation observer. */
	readonly mayHoldCompose: (node: Element) => boolean;
	/** Whether a key press inside a compose window sends its letter. */
	readonly isSendKey: (event: KeyboardEvent) => boolean;
};
