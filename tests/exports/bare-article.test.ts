import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { makeReading } from '../../src/content/reading.ts';
import { filesOf } from '../../src/exports/files.ts';
import { siteFiles } from '../../src/exports/site-files.ts';
import { articleDocument } from '../../src/exports/typst/article.ts';
import { assemble } from '../../src/model/graph/assemble.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { ArticleNode } from '../../src/model/graph/nodes.ts';
import { loadTypesetter } from '../../src/typeset/typesetter.ts';
import { parsePublication, today } from '../read-fixture.ts';
import { readPdf } from '../typeset/read-pdf.ts';

const reading = makeReading(await parsePublication(), { isDevelopment: false, today, report: '' });
const graph = buildGraph(assemble(reading.records));
const beside = { ...reading, trees: {}, captures: {} };
const [whole] = graph.articles;
const bare: ArticleNode = {
	...{ ...whole!, events: [], stances: [], figures: [], corrections: [] },
	claims: whole!.claims.map((claim) => ({ ...claim, corrections: [], shown: [] })),
};

test('An article without figures, events, stances and corrections offers no empty tables', () => {
	const names = filesOf(bare).map(({ name }) => name);
	expect(names.filter((name) => /^(?:events|stances)\./.test(name))).toEqual([]);
	expect(names).toContain('claims.csv');
	for (const { name, text } of filesOf(bare)) expect(text(bare, beside), name).not.toBe('');
});

test('Feeds without an entry, and files without a place in the text, are valid', () => {
	const site = { ...graph, articles: [bare] };
	const ofSite = (name: string) => siteFiles.find((file) => file.name === name)!.text(site, beside);
	expect(parseAtomFeed(ofSite('corrections.xml'))).toMatchObject({
		id: expect.any(String) as string,
	});
	expect(parseAtomFeed(ofSite('corrections.xml')).entries ?? []).toEqual([]);
	expect(parseJsonFeed(ofSite('corrections.json')).items ?? []).toEqual([]);
	const ofArticle = (name: string) =>
		filesOf(bare)
			.find((file) => file.name === name)!
			.text(bare, beside);
	expect(JSON.parse(ofArticle('annotations.jsonld'))).toMatchObject({ items: [] });
	const quads = new Parser({ format: 'TriG' }).parse(ofArticle('claims.trig'));
	expect(quads.length).toBeGreaterThan(bare.claims.length);
});

test('Its PDF has no heading without content', async () => {
	const typesetter = (await loadTypesetter())!;
	const { outline } = await readPdf(await typesetter.pdf(articleDocument(bare, beside)));
	expect(outline.map(({ title }) => title).slice(-2)).toEqual([
		'The evidence, claim by claim',
		'Sources',
	]);
});
