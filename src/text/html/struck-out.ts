import { blocks, reopened, striking } from './html-elements.ts';
import type { HtmlEvents } from './html-event.ts';

/** Elements that strike out words and are not closed by their own end tag. */
export interface LooseStrikes {
	/** Indexes of the events that open them. */
	opened: ReadonlySet<number>;
	/** Index of an event → how many of them begin to strike there (if negative, how many end). */
	changes: ReadonlyMap<number, number>;
	/** Whether one of them is never closed. */
	isForgotten: boolean;
}

const none: LooseStrikes = { opened: new Set(), changes: new Map(), isForgotten: false };

/**
 * What is struck out by elements that something else closes. If their own end tag comes later
 * (`<p><s>one</p><p>two</s></p>`), all words until there are struck out, as browsers show it. If
 * there is no end tag, it was forgotten, and only the rest of the block counts, because no page
 * withdraws everything after it.
 */
export function looseStrikes({ events, strays }: HtmlEvents): LooseStrikes {
	/** Indexes of the events whose elements are still open. */
	const open: number[] = [];
	const loose: { name: string; from: number; to: number | undefined }[] = [];
	let stray = 0;
	const endAt = (index: number) => {
		for (; (strays[stray]?.at ?? Infinity) <= index; stray++) {
			const name = strays[stray]?.name ?? '';
			const last = loose.findLast((one) => one.name === name && one.to === undefined);
			if (last && reopened.has(name)) last.to = index;
		}
	};
	events.forEach((event, index) => {
		endAt(index);
		if (event.kind === 'text' || !striking.has(event.name)) return;
		if (event.kind === 'open') open.push(index);
		else {
			const from = open.pop();
			if (event.isImplied && from !== undefined) {
				loose.push({ name: event.name, from, to: undefined });
			}
		}
	});
	endAt(events.length);
	if (loose.length === 0) return none;
	const changes = new Map<number, number>();
	const change = (index: number, by: number) => changes.set(index, (changes.get(index) ?? 0) + by);
	for (const { from, to } of loose) {
		change(from, 1);
		change(to ?? endOfBlock(events, from), -1);
	}
	return {
		opened: new Set(loose.map(({ from }) => from)),
		changes,
		isForgotten: loose.some(({ to }) => to === undefined),
	};
}

/** Where the first block with words after an event ends. */
function endOfBlock(events: HtmlEvents['events'], from: number): number {
	let hasWords = false;
	for (let index = from + 1; index < events.length; index++) {
		const event = events[index];
		if (event?.kind === 'text') hasWords ||= event.words.trim() !== '';
		else if (event && hasWords && event.name !== 'br' && blocks.has(event.name)) return index;
	}
	return events.length;
}
