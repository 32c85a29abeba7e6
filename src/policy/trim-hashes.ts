import { createHash } from 'node:crypto';

const metaPattern = /<meta http-equiv="content-security-policy" content="[^"]*">/i;
/** Data, such as JSON-LD, is not run: no policy is asked about it, and it is the largest that a page holds. */
const inlinePattern = /<(script|style)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Takes out of a page's policy the hashes of scripts and styles that the page does not hold (CSP
 * Level 3, section 2.3.1): what is allowed is what is there, and the policy is shorter.
 *
 * @param encoding - How the page was read: `latin1` where each letter stands for one byte of it.
 */
export function trimHashes(html: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
	// Nothing is kept from page to page: a text kept from a page would keep the whole page in memory.
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
