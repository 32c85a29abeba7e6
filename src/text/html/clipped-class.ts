/** Class names that sites and CSS frameworks use only for words for screen readers. */
const names =
	'visually-?hidden|sr[-_]only|screen-?reader-?(?:text|only)|a11y-hidden|hidden-visually|element-invisible|show-for-sr|assistive-text|katex-mathml|MJX_Assistive_MathML';
/**
 * A prefix that means something else has this class (`has-offscreen-menu`), or that this element
 * does not.
 */
const before = '(?<![a-z\\d]|(?:has|with|without|no|not)[-_])';
/** Suffixes from bundlers: a part of the component, or a hash. */
const numbered = '[-_]{1,2}(?=[\\w-]{0,30}\\d)[\\w-]{1,30}';
const added = `(?:-{1,2}(?:focusable|until-focus|root|module))?(?:_{1,2}[\\w-]{1,30}|${numbered})?`;
// `offscreen-menu` is a side menu, so only a hash may follow `offscreen`.
const clipped = new RegExp(
	`${before}(?:(?:${names})${added}|off-?screen(?:${numbered})?)(?:\\s|$)`,
	'i',
);

/** Whether a list of classes means that an element's content is only for screen readers. */
export function isClippedByClass(classes: string): boolean {
	return clipped.test(classes);
}
