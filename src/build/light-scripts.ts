/**
 * Asks the browser to fetch the modules of a page after the page itself and its fonts. Nothing that
 * readers see at first needs them, and on a slow connection they would share it. This is done in
 * the built page, because Astro takes no attributes for a script that it bundles.
 */
export function withLightScripts(html: string): string {
	return html.replaceAll(
		'<script type="module" src=',
		'<script type="module" fetchpriority="low" src=',
	);
}
