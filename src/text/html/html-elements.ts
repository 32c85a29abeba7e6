import { isClippedByClass } from './clipped-class.ts';
import { folds, type Look } from './look.ts';

/**
 * Elements that begin and end a line (HTML Standard, section 15.3), and others that a reader sees as
 * separate.
 */
export const blocks: ReadonlySet<string> = new Set(
	`address article aside blockquote body br button caption center col colgroup dd details dialog dir
	div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html
	legend li main menu nav ol optgroup option p pre search section select summary table tbody td
	textarea tfoot th thead tr ul`.split(/\s+/),
);

/** Elements whose content is not shown: code, metadata and fallback content. */
export const unshown: ReadonlySet<string> = new Set(
	`audio canvas datalist iframe noembed noframes noscript object rp script style svg
	template title video`.split(/\s+/),
);

/** Parts of a page that are about the site, not about its subject. */
export const boilerplate: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);

/** Elements whose words are struck out. */
export const striking: ReadonlySet<string> = new Set(['del', 's', 'strike']);
/**
 * Those of them that a browser opens again after the block that closed them, until their own end tag
 * (HTML Standard, section 13.2.4.3).
 */
export const reopened: ReadonlySet<string> = new Set(['s', 'strike']);

/** How words can be in a page but not seen. */
export type Hiding =
	/** By an attribute or a style that code can remove. */
	| 'latent'
	/** The same, but something in the page opens it for a reader. */
	| 'opened'
	/** Cut or pushed out of sight, for screen readers. */
	| 'clipped';

/**
 * How an element hides its content: by its attributes, the look that its styles give it, and
 * well-known names. `aria-hidden` does not count, because it hides only from screen readers, and a
 * quote is what is seen. Nor does `hidden="until-found"`, which a search or a link opens. Whether a
 * part of the content shows itself again, as with `visibility`, is not known here.
 *
 * @param opens - Whether something in the page opens it for a reader.
 */
export function hidingOf(
	name: string,
	attributes: Readonly<Record<string, string>>,
	look: Look,
	opens: boolean,
): Hiding | undefined {
	const { hidden, open, popover, class: names = '' } = attributes;
	const byElement =
		(hidden !== undefined && hidden.toLowerCase() !== 'until-found') ||
		(name === 'dialog' && open === undefined) ||
		popover !== undefined;
	const byStyle = look.display === 'none' || folds.some((fold) => look[fold]);
	if (byStyle || (byElement && look.display === undefined)) return opens ? 'opened' : 'latent';
	if (look.clipped || name === 'mjx-assistive-mml' || isClippedByClass(names)) return 'clipped';
	return undefined;
}
