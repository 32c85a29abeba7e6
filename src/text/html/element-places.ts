import type { HtmlEvent, HtmlEvents } from './html-event.ts';

/** Where an element stands among the elements in its parent, each counted from 1. */
export interface Place {
	index: number;
	count: number;
	/** The same among those with its name. */
	ofType: number;
	countOfType: number;
}

/** An open element of the page. */
interface Parent {
	name: string;
	tree: number | undefined;
	/** The events that open the elements in it. */
	children: number[];
}

/** Elements that a browser puts into the head of a page that does not name it. */
const inHead = new Set('title meta link base style script noscript template'.split(' '));
const alone: Place = { index: 1, count: 1, ofType: 1, countOfType: 1 };
/** Elements that every page has in a browser, with their places. */
const ofPage = new Map<string, Place>([
	['html', alone],
	['head', { ...alone, count: 2 }],
	['body', { ...alone, index: 2, count: 2 }],
]);

/**
 * The places of elements, by the index of the event that opens each; none for elements of which we
 * do not know what a browser puts beside them.
 */
export function elementPlaces({
	events,
}: Pick<HtmlEvents, 'events'>): readonly (Place | undefined)[] {
	const places: (Place | undefined)[] = [];
	const open: Parent[] = [];
	/** What is in the head and in the body, whether the page names these elements or not. */
	const [head, body]: [number[], number[]] = [[], []];
	let isInHead = true;
	events.forEach((event, index) => {
		const parent = open.at(-1);
		const isOuter = !parent || (ofPage.has(parent.name) && parent.tree === undefined);
		if (event.kind === 'text') {
			// No words can be in a head, so what follows them is in the body.
			if (isOuter && event.words.trim() !== '') isInHead = false;
		} else if (event.kind === 'close') {
			const closed = open.pop();
			if (closed && !isMixedTable(closed, events)) settle(closed.children, events, places);
		} else {
			const { name, tree } = event;
			const known = isOuter ? ofPage.get(name) : undefined;
			if (known) places[index] = known;
			if (known && name === 'body') isInHead = false;
			if (isOuter && !known && tree === undefined) {
				isInHead &&= inHead.has(name);
				(isInHead ? head : body).push(index);
			}
			if (!isOuter && isBesideOthers(parent, tree)) parent.children.push(index);
			open.push({ name, tree, children: [] });
		}
	});
	settle(head, events, places);
	settle(body, events, places);
	return places;
}

/** Whether we know what else is in the parent of an element: not in slots, nor at the edge of a tree. */
function isBesideOthers({ name, tree: outer }: Parent, tree: number | undefined): boolean {
	if (name === 'slot' || outer !== tree) return false;
	return tree === undefined || !ofPage.has(name);
}

/** A browser puts rows without a `tbody` into one, so they are not beside other parts of the table. */
function isMixedTable({ name, children }: Parent, events: readonly HtmlEvent[]): boolean {
	if (name !== 'table') return false;
	const rows = children.filter((index) => nameOf(events[index]) === 'tr').length;
	return rows > 0 && rows < children.length;
}

/** Writes the places of the elements in a parent. */
function settle(
	children: readonly number[],
	events: readonly HtmlEvent[],
	places: (Place | undefined)[],
): void {
	const counts = new Map<string, number>();
	const before = children.map((index) => {
		const name = nameOf(events[index]);
		const ofType = (counts.get(name) ?? 0) + 1;
		counts.set(name, ofType);
		return { index, name, ofType };
	});
	for (const [at, { index, name, ofType }] of before.entries()) {
		const countOfType = counts.get(name) ?? 0;
		places[index] = { index: at + 1, count: children.length, ofType, countOfType };
	}
}

function nameOf(event: HtmlEvent | undefined): string {
	return event?.kind === 'open' ? event.name : '';
}
