import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { parse } from 'csv-parse/sync';
import { Parser, type Quad, Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { ArticleNode } from '../../src/model/graph/nodes.ts';
import { quadsOf } from '../exports/rdf.ts';
import { readRecords } from '../rebuild-without.ts';
import { articlePages, dist, files, pageAt } from './dist.ts';

const text = (path: string) => readFileSync(join(dist, path), 'utf8');
const np = (name: string) => `http://www.nanopub.org/nschema#${name}`;
const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;
const cito = (name: string) => `http://purl.org/spar/cito/${name}`;
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

let articles: ArticleNode[];

beforeAll(async () => {
	articles = buildGraph(await readRecords()).articles;
});

describe.each(articlePages)('$path', ({ path }) => {
	const articleHere = () => articles.find(({ key }) => path === `/${key}/`)!;

	test('Each claim is a nanopublication that names its evidence and the quoted words', () => {
		const store = new Store(new Parser({ format: 'TriG' }).parse(text(`${path}claims.trig`)));
		const { claims } = articleHere();
		const publications = store.getSubjects(type, np('Nanopublication'), null);
		expect(publications).toHaveLength(claims.length);
		const only = (subject: Quad['subject'], predicate: string) =>
			store.getObjects(subject, predicate, null)[0]!;
		for (const [index, publication] of publications.entries()) {
			const claim = claims[index]!;
			const inGraph = (name: string) =>
				store.getQuads(null, null, null, only(publication, np(name)));
			expect(inGraph('hasAssertion').map(({ object }) => object.value)).toContain(claim.says);
			const provenance = inGraph('hasProvenance');
			const said = (predicate: string) =>
				provenance.filter((quad) => quad.predicate.value === predicate);
			expect(said(oa('exact')).map(({ object }) => object.value)).toEqual(
				claim.evidence.flatMap(({ quote }) => quote ?? []),
			);
			const disputing = claim.evidence.filter(({ relation }) => relation === 'disputes');
			expect(new Set(said(cito('disputes')).map(({ subject }) => subject.value)).size).toBe(
				new Set(disputing.map(({ source }) => source.url)).size,
			);
			expect(inGraph('hasPublicationInfo').map(({ object }) => object.value)).toContain(
				claim.checked,
			);
		}
	});

	test('Web Annotations have the right meaning in the context of the W3C', async () => {
		const store = await quadsOf(text(`${path}annotations.jsonld`));
		const annotations = store.getSubjects(type, oa('Annotation'), null);
		expect(annotations).toHaveLength(articleHere().claims.flatMap(({ shown }) => shown).length);
		for (const annotation of annotations) {
			const [target] = store.getObjects(annotation, oa('hasTarget'), null);
			expect(store.getObjects(target!, oa('hasSelector'), null).length).toBeGreaterThan(0);
			expect(store.getObjects(annotation, oa('hasBody'), null).length).toBeGreaterThan(1);
		}
	});

	const tables = [...files].filter((file) => file.startsWith(path) && file.endsWith('.csv'));

	test.each(tables)('%s is read row by row according to its metadata', async (file) => {
		const rows = parse<Record<string, string>>(text(file), { columns: true });
		const parser = new CsvwParser({
			metadata: await quadsOf(text(`${file}-metadata.json`)),
			baseIRI: 'https://host.example/',
			timezone: 'UTC',
		});
		const quads: Quad[] = [];
		// Its type names a package of types that it does not bring.
		const stream = parser.import(Readable.from([text(file)])) as unknown as Readable;
		stream.on('data', (quad: Quad) => quads.push(quad));
		await finished(stream);
		const ofTable = 'http://www.w3.org/ns/csvw#';
		expect(quads.filter(({ predicate }) => predicate.value === `${ofTable}describes`)).toHaveLength(
			rows.length,
		);
		const values = quads
			.filter(({ predicate }) => predicate.value.startsWith('https://host.example/#'))
			.map(({ object }) => object.value);
		expect(values).toHaveLength(rows.flatMap((row) => Object.values(row)).filter(Boolean).length);
	});

	test('Each source is a citation_reference of the page that says how to cite the article', () => {
		const { $ } = pageAt(`${path}cite/`)!;
		const { sources } = articleHere();
		const references = $('meta[name="citation_reference"]')
			.map((_, meta) => $(meta).attr('content'))
			.get()
			.map((content) => content.split('; '));
		expect(references).toHaveLength(sources.length);
		for (const source of sources) {
			const address = `citation_public_url=${source.url.replaceAll(';', '%3B')}`;
			const fields = references.find((reference) => reference.includes(address))!;
			expect(fields.filter((field) => field.startsWith('citation_author='))).toHaveLength(
				source.authors?.length ?? 0,
			);
		}
	});
});
