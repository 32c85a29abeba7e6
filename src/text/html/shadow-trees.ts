import type { HtmlEvent, HtmlEvents } from './html-event.ts';

/** An element with its content, or a text, with the places of their events. */
interface Node {
	opens: number;
	/** The same as `opens` for a text. */
	closes: number;
	children: Node[];
}

/** The nodes that a shadow tree shows in its slots. */
interface Slotted {
	/** The number of the shadow tree. */
	tree: number;
	/** Nodes that no slot has taken yet, by the name of their slot. */
	waiting: Map<string, Node[]>;
	/** The slotted nodes of the tree in which these nodes are written. */
	outer: Slotted | undefined;
}

/** Something that is still to be written. */
type Step =
	| { node: Node; slotted: Slotted | undefined }
	/** An event, with its place if it is from the page. */
	| { event: HtmlEvent; from?: number }
	/** What no slot has taken. */
	| { rest: Slotted };

/** Elements that may have a shadow tree, apart from custom elements (DOM Standard, section 4.9). */
const hosts = new Set(
	'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
		' ',
	),
);

/**
 * The events of a page in the order in which a browser shows them: declarative shadow trees take the
 * place of what their element contains, and show that in their slots (HTML Standard, section 4.12.3;
 * DOM Standard, section 4.2.2). What has no slot is not shown, so it is put into a `template`.
 */
export function withShadowTrees(read: Omit<HtmlEvents, 'cut'>): Omit<HtmlEvents, 'cut'> {
	const { events } = read;
	if (!events.some(isShadowTemplate)) return read;
	const written: HtmlEvent[] = [];
	const moved = new Map<number, number>();
	const steps: Step[] = treeOf(events).map((node): Step => ({ node, slotted: undefined }));
	steps.reverse();
	for (let step = steps.pop(); step; step = steps.pop()) {
		if ('event' in step) {
			if (step.from !== undefined) moved.set(step.from, written.length);
			written.push(step.event);
		} else {
			const next = 'rest' in step ? restOf(step.rest) : stepsOf(events, step.node, step.slotted);
			for (const one of next.reverse()) steps.push(one);
		}
	}
	return {
		events: written,
		strays: read.strays.flatMap(({ name, at }) => {
			const place = moved.get(at);
			return place === undefined ? [] : [{ name, at: place }];
		}),
	};
}

function isShadowTemplate(event: HtmlEvent | undefined): boolean {
	return (
		event?.kind === 'open' &&
		event.name === 'template' &&
		/^(?:open|closed)$/i.test(event.attributes.shadowrootmode ?? '')
	);
}

function treeOf(events: readonly HtmlEvent[]): Node[] {
	const roots: Node[] = [];
	const open: Node[] = [];
	events.forEach(({ kind }, index) => {
		if (kind === 'close') {
			const closed = open.pop();
			if (closed) closed.closes = index;
			return;
		}
		const node: Node = { opens: index, closes: index, children: [] };
		(open.at(-1)?.children ?? roots).push(node);
		if (kind === 'open') open.push(node);
	});
	return roots;
}

/** An element with its content as it is shown, or a text. */
function stepsOf(
	events: readonly HtmlEvent[],
	{ opens, closes, children }: Node,
	slotted: Slotted | undefined,
): Step[] {
	const event = events[opens];
	if (!event) return [];
	if (event.kind !== 'open') return [{ event, from: opens }];
	const tree = event.tree ?? slotted?.tree;
	const first: Step = { event: { ...event, ...(tree !== undefined && { tree }) }, from: opens };
	const around = (content: Step[]): Step[] => {
		const last = events[closes];
		return [first, ...content, ...(last ? [{ event: last, from: closes }] : [])];
	};
	const root = isHost(event.name)
		? children.find((child) => isShadowTemplate(events[child.opens]))
		: undefined;
	if (root) {
		const own: Slotted = { tree: root.opens, waiting: new Map(), outer: slotted };
		for (const child of children) {
			if (child !== root) addTo(own.waiting, slotOf(events[child.opens]), child);
		}
		return around([...root.children.map((node) => ({ node, slotted: own })), { rest: own }]);
	}
	if (event.name === 'slot' && slotted) {
		const name = event.attributes.name ?? '';
		const assigned = slotted.waiting.get(name);
		slotted.waiting.delete(name);
		if (assigned) return around(assigned.map((node) => ({ node, slotted: slotted.outer })));
	}
	return around(children.map((node) => ({ node, slotted })));
}

function isHost(name: string): boolean {
	return hosts.has(name) || name.includes('-');
}

/** The name of the slot in which a node is shown; empty for the slot without a name. */
function slotOf(event: HtmlEvent | undefined): string {
	return event?.kind === 'open' ? (event.attributes.slot ?? '') : '';
}

function addTo(waiting: Map<string, Node[]>, name: string, node: Node): void {
	const others = waiting.get(name);
	if (others) others.push(node);
	else waiting.set(name, [node]);
}

function restOf({ waiting, outer }: Slotted): Step[] {
	const nodes = [...waiting.values()].flat();
	if (nodes.length === 0) return [];
	return [
		{ event: { kind: 'open', name: 'template', attributes: {} } },
		...nodes.map((node) => ({ node, slotted: outer })),
		{ event: { kind: 'close', name: 'template' } },
	];
}
