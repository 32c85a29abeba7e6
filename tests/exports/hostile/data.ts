import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { Parser, Store } from 'n3';
import { annotations } from '../../../src/exports/annotations.ts';
import { claimsJson, claimsSchema } from '../../../src/exports/claims/claims-json.ts';
import { claimColumns, claimRows, tableCsv } from '../../../src/exports/csv.ts';
import { nanopublications } from '../../../src/exports/rdf/nanopublications.ts';
import { claimGraph } from '../../../src/exports/schema-org/article-graph.ts';
import { scriptJson } from '../../../src/exports/schema-org/script-json.ts';
import { quadsOf } from '../rdf.ts';
import type { Format } from './format.ts';
import { articleOf, beside } from './records.ts';

/** Words in the order of their records, because quads have no order. */
const inOrder = (said: readonly { by: string; words: string }[]) =>
	said.toSorted((a, b) => (a.by < b.by ? -1 : 1)).map(({ words }) => words);

const rdfValue = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
const schemaOrg = (name: string) => `https://schema.org/${name}`;

/** The formats for programs. */
export const data: readonly Format[] = [
	{
		name: 'CSV',
		write: (titles) => tableCsv(claimColumns, claimRows(articleOf(titles).claims)),
		// Readers end lines where any of these is outside quotation marks.
		read: (file) =>
			parse<{ says: string }>(file, {
				columns: true,
				record_delimiter: ['\r\n', '\n', '\r'],
			}).map(({ says }) => says),
	},
	{
		name: 'TriG',
		write: (titles) => nanopublications(articleOf(titles)),
		read: (file) => {
			const store = new Store(new Parser({ format: 'TriG' }).parse(file));
			return store.getObjects(null, schemaOrg('text'), null).map(({ value }) => value);
		},
	},
	{
		name: 'Web Annotations',
		write: (titles) => annotations(articleOf(titles), beside),
		read: async (file) => {
			const store = await quadsOf(file);
			const bodies = new Map(
				store
					.getQuads(null, rdfValue, null, null)
					.map(({ subject, object }) => [subject.value, object.value]),
			);
			return inOrder(
				store
					.getQuads(null, 'http://www.w3.org/ns/oa#hasBody', null, null)
					.flatMap(({ subject, object }) => {
						const words = bodies.get(object.value);
						return words === undefined ? [] : [{ by: subject.value, words }];
					}),
			);
		},
	},
	{
		name: 'JSON-LD in a page',
		write: (titles) =>
			articleOf(titles)
				.claims.map(
					(claim) => `<script type="application/ld+json">${scriptJson(claimGraph(claim))}</script>`,
				)
				.join('\n'),
		read: async (file) => {
			const $ = load(file);
			const stores = await Promise.all(
				$('script')
					.toArray()
					.map((script) => quadsOf($(script).text())),
			);
			// A quotation also has its words as text, but is a blank node.
			return inOrder(
				stores
					.flatMap((store) => store.getQuads(null, schemaOrg('text'), null, null))
					.filter(({ subject }) => subject.termType === 'NamedNode')
					.map(({ subject, object }) => ({ by: subject.value, words: object.value })),
			);
		},
	},
	{
		name: 'claims.json',
		write: (titles) => claimsJson(articleOf(titles)),
		read: (file) => {
			const ajv = new Ajv2020({ strict: true });
			addFormats(ajv);
			const data = JSON.parse(file) as { claims: { says: string }[] };
			if (!ajv.validate(JSON.parse(claimsSchema()) as object, data))
				throw new Error(ajv.errorsText());
			return data.claims.map(({ says }) => says);
		},
	},
];
