import { type CollectionEntry, getCollection } from 'astro:content';
import type { Root } from 'mdast';
import { assemble, type LooseRecord } from '../model/graph/assemble.ts';
import { buildGraph } from '../model/graph/graph.ts';
import type { Graph } from '../model/graph/nodes.ts';
import { parseProse } from '../prose/parse-prose.ts';

let built: Promise<Graph> | undefined;

/** The publication as one graph. Built once in a build, afresh for each page in development. Drafts are left out of a build. */
export function getPublication(): Promise<Graph> {
	if (import.meta.env.DEV) return build();
	return (built ??= build());
}

async function build(): Promise<Graph> {
	const loose = (await Promise.all([proseRecords(), singleRecords(), mapRecords()])).flat();
	const drafts = new Set(
		loose.flatMap((record) =>
			record.kind === 'article' && record.data.status === 'draft' ? [record.key] : [],
		),
	);
	const shown = loose.filter(
		({ article }) => import.meta.env.DEV || article === undefined || !drafts.has(article),
	);
	return buildGraph(assemble(shown));
}

async function proseRecords(): Promise<LooseRecord[]> {
	const [articles, sections, people, glossary] = await Promise.all([
		getCollection('articles'),
		getCollection('sections'),
		getCollection('people'),
		getCollection('glossary'),
	]);
	return [
		...articles.map(({ id, data, body }): LooseRecord => {
			const { article } = placeOf(id);
			return { kind: 'article', key: article, article, stem: 'index', data, prose: proseOf(body) };
		}),
		...sections.map(({ id, data, body }): LooseRecord => {
			const { article, stem } = placeOf(id);
			return { kind: 'section', key: stem, article, stem, data, prose: proseOf(body) };
		}),
		...people.map(({ id, data }): LooseRecord => ({ kind: 'person', key: id, stem: id, data })),
		...glossary.map(({ id, data }): LooseRecord => ({ kind: 'term', key: id, stem: id, data })),
	];
}

async function singleRecords(): Promise<LooseRecord[]> {
	const [sources, publishers, figures] = await Promise.all([
		getCollection('sources'),
		getCollection('publishers'),
		getCollection('figures'),
	]);
	return [
		...sources.map(({ id, data }): LooseRecord => ({ kind: 'source', key: id, stem: id, data })),
		...publishers.map(({ id, data }): LooseRecord => ({
			kind: 'publisher',
			key: id,
			stem: id,
			data,
		})),
		...figures.map(({ id, data }): LooseRecord => {
			const { article, stem } = placeOf(id);
			return { kind: 'figure', key: stem, article, stem, data };
		}),
	];
}

async function mapRecords(): Promise<LooseRecord[]> {
	const [claims, events, stances, corrections] = await Promise.all([
		getCollection('claims'),
		getCollection('events'),
		getCollection('stances'),
		getCollection('corrections'),
	]);
	return [
		...claims.flatMap((entry) => spread('claim', entry)),
		...events.flatMap((entry) => spread('event', entry)),
		...stances.flatMap((entry) => spread('stance', entry)),
		...corrections.flatMap((entry) => spread('correction', entry)),
	];
}

type MapCollection = 'claims' | 'events' | 'stances' | 'corrections';

/** One loose record for each key of a file that holds a map. */
function spread(
	kind: 'claim' | 'event' | 'stance' | 'correction',
	{ id, data }: CollectionEntry<MapCollection>,
): LooseRecord[] {
	const { article, stem } = placeOf(id);
	return Object.entries<unknown>(data).map(
		([key, record]) => ({ kind, key, article, stem, data: record }) as LooseRecord,
	);
}

/** `article/claims/economics` → the article and the name of the file. */
function placeOf(id: string): { article: string; stem: string } {
	const steps = id.split('/');
	return { article: steps[0] ?? id, stem: steps.at(-1) ?? id };
}

function proseOf(body: string | undefined): Root {
	return parseProse(body ?? '');
}
