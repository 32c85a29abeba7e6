import type { HtmlEvent } from './html-event.ts';

/**
 * Maximum number of events of a drop cap: its own elements, at most two nested in it, and its
 * letter.
 */
const longest = 7;

/**
 * Whether an element contains only the large first letter of a paragraph, directly followed by the
 * rest of the word. The letter is text in a separate block, or the alternative text of a picture.
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
