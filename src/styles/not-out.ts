/**
 * Only in development and in previews: says that a page is not out yet. It is kept as text, because
 * the pages of a build have one style sheet and no reader needs this; a preview's policy allows it
 * by its hash.
 */
export const notOutStyle = [
	'.not-out{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;gap:0 1.5rem;padding:.3rem 1rem;color:#fff;background:#7d1f1f;font-size:.85rem}',
	'.not-out p{margin:0}',
	'@media print{.not-out{position:static;color:#000;background:none;border-block-end:1px solid}}',
].join('');
