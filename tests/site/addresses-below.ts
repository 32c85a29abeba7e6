import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Addresses of a built site that are not below the path that it has on its host, or lead nowhere,
 * each after its file; and how many files were looked at.
 *
 * @param folder - The built site.
 * @param address - Where the site is, such as `https://host.example/islands/`.
 */
export async function wrongAddresses(
	folder: string,
	address: string,
): Promise<{ looked: number; wrong: string[] }> {
	const { origin, pathname: base } = new URL(address);
	const files = new Set(await readdir(folder, { recursive: true }));
	const texts = [...files].filter((name) =>
		/\.(?:html|xml|md|txt|jsonld)$|(?:feed|corrections|changes|claims)\.json$/.test(name),
	);
	// The signs at the end keep an address from left to right within text from right to left.
	const onHost = new RegExp(`${RegExp.escape(origin)}(/[^"\\s<>)#\\\\&\\u2066-\\u2069]*)?`, 'g');
	const wrong = new Set<string>();
	for (const name of texts) {
		const text = await readFile(join(folder, name), 'utf8');
		const local = [
			...text.matchAll(/ (?:href|src|action|data-(?:index|doubt))="(\/[^"/][^"]*|\/)"/g),
		].map(([, path]) => path!);
		// A full stop after an address ends the sentence.
		const full = [...text.matchAll(onHost)].map(([, path]) => (path ?? '').replace(/\.$/, ''));
		for (const path of [...local, ...full]) {
			const file = decodeURI(path)
				.replace(/[#?].*$/, '')
				.replace(base, '')
				.replace(/\/$/, '');
			const isThere = ['', '/index.html'].some((end) =>
				files.has(`${file}${end}`.replace(/^\//, '')),
			);
			const isFolder = path.includes('search-index');
			if (!path.startsWith(base) || !(isThere || isFolder || file === ''))
				wrong.add(`${name}: ${path}`);
		}
	}
	return { looked: texts.length, wrong: [...wrong] };
}
