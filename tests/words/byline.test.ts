import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { recordsOf } from '../../src/content/records.ts';
import { articleItem, bibliographyForms } from '../../src/exports/bibliography/bibliography.ts';
import { packageFile } from '../../src/exports/epub/package.ts';
import { articleMetadata } from '../../src/exports/head-metadata.ts';
import { bylineOf } from '../../src/exports/markdown/twin.ts';
import { articleGraph } from '../../src/exports/schema-org/article-graph.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { ArticleNode } from '../../src/model/graph/nodes.ts';
import { adaptersOf, citedInYear, helpersInWords, writersInWords } from '../../src/words/byline.ts';
import { readFixture } from '../read-fixture.ts';

/** The article of the small publication by other people, and after no other where `isOriginal`. */
async function articleBy(authors: string, isOriginal = true): Promise<ArticleNode> {
	const files = (await readFixture('publication')).map((file) => ({
		...file,
		text: file.path.endsWith('/index.mdx')
			? file.text
					.replace(/^authors: .*$/m, `authors: ${authors}`)
					.replace(isOriginal ? /^basedOn:\n(?: {2}.*\n)+/m : /^$/, '')
			: file.text,
	}));
	const { articles } = buildGraph(recordsOf(parseContent('content', files)));
	const [article] = articles;
	if (!article) throw new Error('The authors do not hold.');
	return article;
}

const two = '[{ person: edda-marsh }, { person: tom-wyke }]';
const translated =
	'[{ person: edda-marsh }, { person: tom-wyke, role: translation }, { person: tom-wyke, role: research }]';

test('Two authors are named with an “and”, and cited both', async () => {
	const article = await articleBy(two);
	expect(writersInWords(article)).toBe('Edda Marsh and Tom Wyke');
	expect(citedInYear(article)).toBe('Edda Marsh and Tom Wyke (2025)');
	const metas = articleMetadata(article);
	for (const name of ['citation_author', 'DC.creator']) {
		expect(metas.filter((meta) => meta.name === name).map(({ content }) => content)).toEqual([
			'Edda Marsh',
			'Tom Wyke',
		]);
	}
	const csl = JSON.parse(bibliographyForms['csl.json'].write([articleItem(article)])) as unknown;
	expect(csl).toMatchObject([{ author: [{ family: 'Marsh' }, { family: 'Wyke', given: 'Tom' }] }]);
});

test('Translators and researchers are named, but not as authors', async () => {
	const article = await articleBy(translated);
	expect(writersInWords(article)).toBe('Edda Marsh');
	expect(helpersInWords(article)).toBe('Research: Tom Wyke. Translation: Tom Wyke');
	expect(bylineOf(article)).toBe('Edda Marsh. Research: Tom Wyke. Translation: Tom Wyke');
	const graph = articleGraph(article) as unknown as { '@graph': Record<string, unknown>[] };
	const [news] = graph['@graph'];
	const tom = { '@id': expect.stringContaining('/people/tom-wyke/') as unknown };
	expect(news).toMatchObject({ translator: tom, contributor: tom });
	// Whom a node names is described beside it, once.
	expect(graph['@graph'].filter((node) => node.name === 'Tom Wyke')).toHaveLength(1);
	const $ = load(packageFile(article, [], []), { xml: true });
	expect($('dc\\:creator').text()).toBe('Edda Marsh');
	const codes = $('dc\\:contributor').map((_, element) =>
		$(`meta[refines="#${$(element).attr('id') ?? ''}"]`).text(),
	);
	expect([...codes]).toEqual(['res', 'trl']);
});

test('An adaptation names its adapters apart from the author of the original', async () => {
	expect(adaptersOf(await articleBy(two, false)).map(({ name }) => name)).toEqual(['Tom Wyke']);
	expect(adaptersOf(await articleBy('[{ person: edda-marsh }]', false))).toEqual([]);
});

test.each([
	['[]', 'Expected at least one author'],
	['[{ person: tom-wyke, role: editing }]', 'Expected at least one with the role `author`'],
	[
		'[{ person: tom-wyke }, { person: tom-wyke }]',
		'Expected each person only once in the same role',
	],
])('The authors %s are refused', async (authors, message) => {
	const files = await readFixture('publication');
	const index = files.find(({ path }) => path.endsWith('/index.mdx'));
	if (!index) throw new Error('The fixture has changed.');
	index.text = index.text.replace(/^authors: .*$/m, `authors: ${authors}`);
	const { entries } = parseContent('content', files);
	const issues = entries.find(({ kind }) => kind === 'article')?.issues ?? [];
	expect(issues.map((issue) => issue.message)).toEqual([message]);
});
