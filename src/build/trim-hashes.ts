import { createHash } from 'node:crypto';

const metaPattern = /<meta http-equiv="content-security-policy" content="[^"]*">/i;
/**
 * Skips data, such as JSON-LD. It is not run, so the policy does not apply to it, and it is the
 * largest block on a page.
 */
const inlinePattern = /<(script|style)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Removes from a page's policy the hashes of scripts and styles that the page does not have (CSP
 * Level 3, section 2.3.1). The policy then allows only what is there, and is shorter.
 *
 * @param encoding - How the page was read: `latin1` if each character is one byte of it.
 */
export function trimHashes(html: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
	// Nothing is kept from page to page: any text kept from a page would keep the whole page in
	// memory.
	const held = new Set(
		[...html.matchAll(inlinePattern)].map(
			([, , text = '']) =>
				`'sha256-${createHash('sha256').update(text, encoding).digest('base64')}'`,
		),
	);
	return html.replace(metaPattern, (meta) =>
		meta.replaceAll(/ ?'sha256-[^']+'/g, (hash) => (held.has(hash.trim()) ? hash : '')),
	);
}
