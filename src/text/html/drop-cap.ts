import type { HtmlEvent } from './html-events.ts';

/** Events of a drop cap: its own elements, at most two in one another, and its letter. */
const longest = 7;

/**
 * Whether an element holds the first letter of a paragraph alone, set large, with the rest of the
 * word right behind it: as text in a block of its own, or as the alternative text of a picture.
 */
export function isDropCap(events: readonly HtmlEvent[], index: number): boolean {
	const first = events[index];
	if (first?.kind !== 'open') return false;
	let depth = 0;
	let letters = first.name === 'img' ? (first.attributes.alt ?? '') : '';
	for (let at = index; at < index + longest; at++) {
		const event = events[at];
		if (!event) return false;
		if (event.kind === 'open') depth++;
		else if (event.kind === 'text') letters += event.words;
		else if (--depth === 0) {
			const next = events[at + 1];
			return (
				/^\p{Lu}$/u.test(letters.trim()) && next?.kind === 'text' && /^\p{Ll}/u.test(next.words)
			);
		}
	}
	return false;
}
