import { createHash } from 'node:crypto';

const metaPattern = /<meta http-equiv="content-security-policy" content="[^"]*">/i;
const inlinePattern = /<(script|style)[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Takes out of a page's policy the hashes of scripts and styles that the page does not hold (CSP
 * Level 3, section 2.3.1): what is allowed is what is there, and the policy is shorter.
 *
 * @param encoding - How the page was read: `latin1` where each letter stands for one byte of it.
 */
export function trimHashes(html: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
	const held = new Set(
		[...html.matchAll(inlinePattern)].map(([, , text = '']) => hashOf(text, encoding)),
	);
	return html.replace(metaPattern, (meta) =>
		meta.replaceAll(/ ?'sha256-[^']+'/g, (hash) => (held.has(hash.trim()) ? hash : '')),
	);
}

/** Hashes made so far: every page has the same few scripts and styles. */
const hashes = { utf8: new Map<string, string>(), latin1: new Map<string, string>() };

function hashOf(text: string, encoding: 'utf8' | 'latin1'): string {
	let hash = hashes[encoding].get(text);
	if (hash === undefined) {
		hash = `'sha256-${createHash('sha256').update(text, encoding).digest('base64')}'`;
		hashes[encoding].set(text, hash);
	}
	return hash;
}
