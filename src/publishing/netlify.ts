import { site } from '../site.ts';
import { addressOf, headerRules, type HostOptions, mediaTypes, redirectsWith } from './rules.ts';

const made = '# Made by `node src/cli/hosting.ts` from src/publishing/rules.ts: change it there.';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Both hosts tell browsers to ask again each
 * time for a file without a rule. So this writes no such rule, because Cloudflare would join both
 * values.
 */
export function netlifyHeaders(): string {
	const byPath = new Map<string, string[]>();
	const add = (path: string, line: string) => {
		byPath.set(path, [...(byPath.get(path) ?? []), line]);
	};
	// Keeps crawlers away from files without an HTML head too, such as a PDF.
	if (site.isPreview) add('*', 'X-Robots-Tag: noindex');
	for (const { paths, headers } of headerRules) {
		for (const path of paths) {
			for (const [name, value] of Object.entries(headers)) add(path, `${name}: ${value}`);
		}
	}
	for (const [path, type] of mediaTypes()) add(path, `Content-Type: ${type}`);
	const blocks = [...byPath].map(([path, lines]) =>
		[addressOf(path), ...lines.map((line) => `  ${line}`)].join('\n'),
	);
	return `${[made, ...blocks].join('\n\n')}\n`;
}

/** `_redirects`, which Netlify and Cloudflare Pages read. */
export function netlifyRedirects(options: HostOptions = {}): string {
	const { pathname } = new URL(site.address);
	const rows = [
		...(pathname === '/' ? [] : [`/ ${addressOf('')} 302`]),
		...redirectsWith(options).map(
			([from, to]) => `${addressOf(from)} ${addressOf(to).replace(/\*$/, ':splat')} 301`,
		),
	];
	return `${[made, ...rows].join('\n')}\n`;
}
