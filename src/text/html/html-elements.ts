/** Elements that begin and end a line (HTML Standard, section 15.3), and those a reader sees as set apart. */
export const blocks: ReadonlySet<string> = new Set(
	`address article aside blockquote body br button caption center col colgroup dd details dialog dir
	div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html
	legend li main menu nav ol optgroup option p pre search section select summary table tbody td
	textarea tfoot th thead tr ul`.split(/\s+/),
);

/** Elements whose content is not shown: code, metadata, and what stands in for something else. */
export const unshown: ReadonlySet<string> = new Set(
	`audio canvas datalist iframe noembed noframes noscript object rp script style svg
	template title video`.split(/\s+/),
);

/** Parts of a page that are about the site, not about its subject. */
export const boilerplate: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);

/**
 * Whether an element is hidden by its own attributes: `hidden` (but not `until-found`, which a
 * search and a link open), `display: none` or `visibility: hidden` in its style, a dialog that is
 * not open. What a style sheet hides is not known here. `aria-hidden` hides from screen readers
 * only, and a quote is what is seen.
 */
export function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
	const { hidden, style = '' } = attributes;
	if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
	if (name === 'dialog' && attributes.open === undefined) return true;
	return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(style);
}

/** Whether what stands raised is a mark of a note (`[3]`, a linked `*`) and no part of the sentence. */
export function isNoteMark(text: string, linked: boolean): boolean {
	const mark = text.trim();
	return /^\[[^\]]{1,12}\]$/.test(mark) || (linked && /^(?:\d{1,3}|[a-z*†‡§¶])$/i.test(mark));
}
