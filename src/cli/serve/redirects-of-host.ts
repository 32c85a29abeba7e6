import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a host redirects a path of the site; `undefined` if nowhere. */
export type SendOn = (path: string) => string | undefined;

/**
 * The redirects of `_redirects` in a built site, read as Netlify and Cloudflare Pages do. The first
 * line that matches counts. `*` matches any text, which replaces `:splat`. A page matches with and
 * without the slash at its end.
 */
export async function redirectsOfHost(folder: string): Promise<SendOn> {
	const text = await readFile(join(folder, '_redirects'), 'utf8').catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	});
	const lines = text
		.split('\n')
		.filter((line) => line.startsWith('/'))
		.map((line) => {
			const [from = '', to = ''] = line.split(' ');
			return { pattern: patternOf(from), to };
		});
	return (path) => {
		for (const { pattern, to } of lines) {
			const found = pattern.exec(path);
			if (found) return to.replace(':splat', found[1] ?? '');
		}
		return undefined;
	};
}

function patternOf(from: string): RegExp {
	const [before = '', after] = from.split('*');
	const start = RegExp.escape(before.replace(/\/$/, ''));
	const slash = before.endsWith('/');
	if (after !== undefined) return new RegExp(`^${start}${slash ? '(?:/|$)' : ''}(.*)$`);
	return new RegExp(`^${start}${slash ? '/?' : ''}$`);
}
