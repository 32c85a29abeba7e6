import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { typeOf } from '../../src/exports/bibliography/source-types.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { ArticleNode, SourceNode } from '../../src/model/graph/nodes.ts';
import { isForeign, sourceTitle } from '../../src/words/words.ts';
import { readTemplates } from '../exports/readers.ts';
import { readRecords } from '../rebuild-without.ts';
import { articlePages, dist, pageAt } from './dist.ts';

let articles: ArticleNode[];

beforeAll(async () => {
	articles = buildGraph(await readRecords()).articles;
});

/** What a template must say of a source, under the names of the English Wikipedia. */
function expectedOf(source: SourceNode): Record<string, unknown> {
	const { authors = [], carriedBy, language, publisher, published, title, url } = source;
	const isInOtherScript =
		title !== undefined && /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]/u.test(title);
	const people = authors.flatMap((author, index): [string, string][] => {
		const [family = '', given] = author.split(', ');
		const number = String(index + 1);
		return given === undefined
			? [[`author${number}`, family]]
			: [
					[`last${number}`, family],
					[`first${number}`, given],
				];
	});
	return {
		...Object.fromEntries(people),
		type: typeOf(source).wikipedia.replace('cite ', ''),
		title: isInOtherScript ? source.romanised : (source.title ?? `[${sourceTitle(source)}]`),
		'script-title': isInOtherScript ? `${language.split('-')[0]!}:${title}` : undefined,
		'trans-title': source.titleTranslated,
		url,
		// A month and a span are in words.
		date: /^\d{4}(?:-\d\d-\d\d)?$/.test(published ?? '')
			? published
			: published && expect.stringContaining(published.slice(0, 4)),
		language: isForeign(language) ? language.split('-')[0] : undefined,
		publisher: publisher.name,
		via: carriedBy?.name,
	};
}

/** Of what a reader found, what is compared. */
const among = (found: Record<string, string>, names: Record<string, unknown>) =>
	Object.fromEntries(Object.keys(names).map((name) => [name, found[name]]));

const oneLine = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ');

describe.each(articlePages)('$path', ({ path }) => {
	const articleHere = () => articles.find(({ key }) => path === `/${key}/`)!;

	test('A reader of Wikipedia’s markup finds each source in its template, field by field', () => {
		const { sources } = articleHere();
		const found = sources.flatMap(({ key }) =>
			readTemplates(readFileSync(join(dist, path, `sources/${key}.wikipedia.txt`), 'utf8')),
		);
		const expected = sources.map(expectedOf);
		expect(found.map((template, index) => among(template, expected[index] ?? {}))).toEqual(
			expected,
		);
	});

	test('The page of a claim has a template for each piece of its evidence, with its words and their translation', () => {
		const { claims } = articleHere();
		for (const { key, evidence } of claims) {
			const { $ } = pageAt(`${path}claims/${key}/`)!;
			const templates = $('details code')
				.toArray()
				.map((code) => $(code).text());
			const expected = evidence.map(({ source, quote, translation, locator }) => ({
				...expectedOf(source),
				quote: oneLine(quote),
				'trans-quote': oneLine(translation),
				at: locator,
			}));
			const found = templates.flatMap(readTemplates);
			expect(
				found.map((template, index) => among(template, expected[index] ?? {})),
				key,
			).toEqual(expected);
		}
	});
});
