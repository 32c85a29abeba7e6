/** Names that sites and their kits give to words that only screen readers get, and to nothing else. */
const names =
	'visually-?hidden|sr[-_]only|screen-?reader-?(?:text|only)|a11y-hidden|hidden-visually|element-invisible|show-for-sr|assistive-text|katex-mathml|MJX_Assistive_MathML';
/** What stands before such a name says that something else has it (`has-offscreen-menu`), or that this has not. */
const before = '(?<![a-z\\d]|(?:has|with|without|no|not)[-_])';
/** What bundlers add: a part of the component, or a hash. */
const numbered = '[-_]{1,2}(?=[\\w-]{0,30}\\d)[\\w-]{1,30}';
const added = `(?:-{1,2}(?:focusable|until-focus|root|module))?(?:_{1,2}[\\w-]{1,30}|${numbered})?`;
// `offscreen-menu` is a menu beside the page: nothing but a hash may follow.
const clipped = new RegExp(
	`${before}(?:(?:${names})${added}|off-?screen(?:${numbered})?)(?:\\s|$)`,
	'i',
);

/** Whether a list of classes says that only screen readers get what is in the element. */
export function isClippedByClass(classes: string): boolean {
	return clipped.test(classes);
}
