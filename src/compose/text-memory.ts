import type {Chunk} from './read-editor.ts';
import type {TextMemory} from './text-map.ts';

type Chunks = WeakMap<Node, Chunk>;

function forgetAround(chunks: Chunks, body: Node, changed: Node): void {
	for (let node: Node | null = changed; node && node !== body; node = node.parentNode) {
		chunks.delete(node);
	}
}

/** A block that was moved may read differently in its new place. */
function forgetAdded(chunks: Chunks, added: NodeList): void {
	for (const node of added) {
		chunks.delete(node);
		if (node.nodeType === 1) {
			for (const inner of (node as Element).querySelectorAll('*')) {
				chunks.delete(inner);
			}
		}
	}
}

/** Remembers what is read of an editor until `signal` aborts; forgets each block that changes, and those around it. */
export function rememberText(body: HTMLElement, signal: AbortSignal): TextMemory {
	let chunks: Chunks = new WeakMap();
	let kept: boolean | undefined;
	let changes = 0;
	let found: string | undefined;
	const forget = (records: readonly MutationRecord[]) => {
		for (const {type, target, addedNodes} of records) {
			changes += type === 'attributes' ? 0 : 1;
			forgetAround(chunks, body, target);
			forgetAdded(chunks, addedNodes);
		}
	};
	const observer = new MutationObserver(forget);
	observer.observe(body, {childList: true, characterData: true, attributes: true, subtree: true});
	signal.addEventListener('abort', () => observer.disconnect());
	return {
		known(keepsSpace) {
			forget(observer.takeRecords());
			if (kept !== keepsSpace) {
				kept = keepsSpace;
				chunks = new WeakMap();
			}
			return chunks;
		},
		changes() {
			forget(observer.takeRecords());
			return changes;
		},
		isAsFound(text) {
			found ??= text;
			return text === found;
		},
	};
}
