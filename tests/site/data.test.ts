import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { ArticleNode } from '../../src/model/graph/nodes.ts';
import { site } from '../../src/site.ts';
import { readRecords } from '../rebuild-without.ts';
import { articlePages, type BuiltPage, dist, pageAt } from './dist.ts';

const text = (path: string) => readFileSync(join(dist, path), 'utf8');

let articles: ArticleNode[];

beforeAll(async () => {
	articles = buildGraph(await readRecords()).articles;
});

/** A text whose white space does not matter. */
const squeezed = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/** What a page says of itself to search engines. */
function graphOf(page: BuiltPage): Record<string, unknown>[] {
	const json = page.$('script[type="application/ld+json"]').text();
	return (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph'];
}

describe.each(articlePages)('$path', (page) => {
	const { path } = page;
	const articleHere = () => articles.find(({ key }) => path === `/${key}/`)!;

	test('`claims.json` is valid by its schema and has every claim with all its evidence', () => {
		const ajv = new Ajv2020({ strict: true, allErrors: true });
		addFormats(ajv);
		const schema = JSON.parse(text('/schemas/claims/1.json')) as { $id: string };
		const file = JSON.parse(text(`${path}claims.json`)) as {
			$schema: string;
			claims: { key: string; status: string; evidence: { quote?: string }[] }[];
		};
		expect(file.$schema).toBe(schema.$id);
		const validate = ajv.compile(schema);
		expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
		expect(validate({ ...file, schemaVersion: 2 })).toBe(false);
		expect(
			file.claims.map(({ key, status, evidence }) => [
				key,
				status,
				evidence.map(({ quote }) => quote),
			]),
		).toEqual(
			articleHere().claims.map(({ key, status, evidence }) => [
				key,
				status,
				evidence.map(({ quote }) => quote),
			]),
		);
	});

	test('`claims.csv` has a row for each piece of evidence', () => {
		const rows = parse<Record<string, string>>(text(`${path}claims.csv`), { columns: true });
		expect(
			rows.map(({ claim, source, quote, relation }) => [claim, source, quote, relation]),
		).toEqual(
			articleHere().claims.flatMap(({ key, evidence }) =>
				evidence.map(({ source, quote, relation }) => [key, source.key, quote ?? '', relation]),
			),
		);
	});

	test.each(['claims', 'events', 'stances'])(
		'The metadata of `%s.csv` names its columns in their order',
		(name) => {
			const [header] = parse(text(`${path}${name}.csv`));
			const metadata = JSON.parse(text(`${path}${name}.csv-metadata.json`)) as {
				url: string;
				tableSchema: { columns: { name: string; titles: string }[] };
			};
			expect(metadata.url).toBe(`${name}.csv`);
			expect(metadata.tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
			for (const column of metadata.tableSchema.columns) expect(column.name).toMatch(/^\w+$/);
		},
	);

	test('Each Web Annotation points to words at its place, with all evidence of the claim', () => {
		const { items } = JSON.parse(text(`${path}annotations.jsonld`)) as {
			items: {
				id: string;
				body: unknown[];
				target: { source: string; selector: { value?: string; exact?: string }[] };
			}[];
		};
		expect(items).toHaveLength(articleHere().claims.flatMap(({ shown }) => shown).length);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		for (const { target, body } of items) {
			const [fragment, quote] = target.selector;
			expect(target.source).toBe(`${site.address}${path}`);
			const place = page.$(`[id="${fragment!.value!}"]`);
			expect(place.length).toBe(1);
			// A figure or a quotation is found by its place alone.
			expect(quote === undefined).toBe(!place.is('a.mark'));
			if (quote) expect(squeezed(place.text())).toContain(squeezed(quote.exact!));
			expect(body.length).toBeGreaterThan(1);
		}
	});

	test('The metadata of the page have type, authors, date and corrections', () => {
		const { title, authors, corrections, published, reviewed } = articleHere();
		const nodes = graphOf(page);
		const article = nodes.find((node) => node['@type'] === 'BackgroundNewsArticle')!;
		expect(article).toMatchObject({
			headline: title,
			datePublished: published,
			url: `${site.address}${path}`,
		});
		expect(String(article.dateModified) >= reviewed).toBe(true);
		expect(article.correction).toHaveLength(corrections.length);
		const ids = new Set(nodes.map((node) => node['@id']));
		for (const who of [article.author, article.publisher] as { '@id': string }[]) {
			expect(ids).toContain(who['@id']);
		}
		expect(page.$('meta[name="citation_title"]').attr('content')).toBe(title);
		// Reader views take one of these for the byline.
		for (const name of ['author', 'DC.creator']) {
			expect(page.$(`meta[name="${name}"]`).attr('content')).toBe(authors[0]?.person.name);
		}
		expect(page.$('meta[name="citation_public_url"]').attr('content')).toBe(
			`${site.address}${path}`,
		);
	});

	test('The page of each claim has it as data, with the words that it rests on', () => {
		const { claims } = articleHere();
		const described = claims.map(({ key }) => graphOf(pageAt(`${path}claims/${key}/`)!));
		expect(
			described.map((graph) =>
				graph.map((claim) => [claim.text, (claim.citation as unknown[]).length]),
			),
		).toEqual(claims.map(({ says, evidence }) => [[says, evidence.length]]));
	});
});
