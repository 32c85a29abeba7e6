import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The quote from a page, which its text contains. */
export const quotedFrom = (page: string) => `the mill of ${page} was let again`;

/** Claims in one file, as in an article's section. */
const claimsEach = 100;

/** Writes a content folder that cites each address as a source, with a quote. */
export async function makeRegistry(folder: string, urls: readonly string[]): Promise<void> {
	const article = join(folder, 'articles/registry');
	for (const name of ['sources', 'publishers', 'articles/registry/claims']) {
		await mkdir(join(folder, name), { recursive: true });
	}
	await writeFile(join(folder, 'publishers/mill.yaml'), 'name: Mill\nownership: private\n');
	const point = '{ text: A point., sources: [page-0] }';
	const sections = Array.from(
		{ length: Math.ceil(urls.length / claimsEach) },
		(_, n) => `part-${String(n)}`,
	);
	await writeFile(
		join(article, 'index.mdx'),
		[
			'---',
			'title: Why were the mills let again?',
			'standfirst: Because.',
			'authors: [{ person: edda-marsh }]',
			'published: 2025-02-01',
			'reviewed: 2025-02-01',
			'asOf: 2024-12-31',
			`points: { main: ${point}, argument: ${point}, conclusion: ${point} }`,
			`sections: [${sections.join(', ')}]`,
			'status: published',
			'---',
			'',
			'Mills were let again.',
			'',
		].join('\n'),
	);
	for (const [n, section] of sections.entries()) {
		const claims = urls
			.slice(n * claimsEach, (n + 1) * claimsEach)
			.map((url, index) =>
				[
					`mill-${String(n * claimsEach + index)}:`,
					'  says: It was let again.',
					'  kind: fact',
					'  confidence: high',
					'  checked: 2025-01-22',
					'  evidence:',
					`    - source: page-${String(n * claimsEach + index)}`,
					'      relation: supports',
					`      quote: ${quotedFrom(new URL(url).pathname.slice(1))}`,
					'',
				].join('\n'),
			);
		await writeFile(join(article, 'claims', `${section}.yaml`), claims.join('\n'));
	}
	for (const [index, url] of urls.entries()) {
		await writeFile(
			join(folder, 'sources', `page-${String(index)}.yaml`),
			`url: ${url}\npublisher: mill\npublished: 2024\nlanguage: en\nkind: report\ntitle: A mill\nabout: News of a mill.\n`,
		);
	}
}
