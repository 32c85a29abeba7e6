/**
 * Measures the search index with 1 and 100 articles of the real one's size, and the cost of one
 * question for a reader: `npm run bench:search`, with `-- 1 10` for other numbers and `-- --write`
 * to put the results into docs/benchmarks.md.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { indexFiles } from '../src/search/index-files.ts';
import { site } from '../src/site.ts';
import { readContentFolder } from '../src/content/read-folder.ts';
import { askFiles, recordsOf } from '../tests/search/built-index.ts';
import { makeProject } from './made-content.ts';
import { table, writeInto } from './report.ts';

const numbers = process.argv
	.slice(2)
	.filter((word) => /^\d+$/.test(word))
	.map(Number);
const sizes = numbers.length > 0 ? numbers : [1, 100];
const questions = ['4 July', 'Khabibulin', '$1 billion', 'disputed'];
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));

try {
	const rows = [];
	for (const size of sizes) rows.push(await measure(size));
	const report = [
		'## Search',
		`\`npm run bench:search\`, Node ${process.versions.node}. Articles are copies of the real one; sources are shared. KiB are measured after brotli compression (quality 9). The bytes of a question are those for a reader who has just opened the page, up to the first results.`,
		table([
			[
				'articles',
				'records',
				'made in, s',
				'files',
				'KiB in all',
				...questions.map((asked) => `“${asked}”, KiB`),
			],
			...rows,
		]),
	].join('\n\n');
	console.log(report);
	if (process.argv.includes('--write')) await writeInto('search', report);
} finally {
	await rm(folder, { recursive: true, force: true });
}

async function measure(size: number): Promise<string[]> {
	const project = join(folder, String(size));
	await makeProject(project, size);
	const content = join(project, 'content');
	const { records } = recordsOf(content, await readContentFolder(content));
	const start = performance.now();
	const files = indexFiles(records, site.language);
	const seconds = (performance.now() - start) / 1000;
	const bytes = new Map(files.map(({ name, text }) => [name, compressed(text)]));
	const kibibytes = (names: Iterable<string>) =>
		(new Set(names).values().reduce((sum, name) => sum + (bytes.get(name) ?? 0), 0) / 1024).toFixed(
			0,
		);
	const costs = [];
	for (const question of questions) costs.push(kibibytes((await askFiles(files, question)).files));
	return [
		String(size),
		String(records.length),
		seconds.toFixed(1),
		String(files.length),
		kibibytes(bytes.keys()),
		...costs,
	];
}

function compressed(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
