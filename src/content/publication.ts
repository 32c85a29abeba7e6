import { assemble } from '../model/graph/assemble.ts';
import { buildGraph } from '../model/graph/graph.ts';
import type { ArticleNode, Graph } from '../model/graph/nodes.ts';
import { readingNow } from './hand-over.ts';
import type { Records } from '../model/graph/records.ts';
import { site } from '../site.ts';
import { keysInBatch } from './batch.ts';
import type { Reading } from './reading.ts';

/** The publication, along with what was read with it. */
export interface Publication
	extends
		Graph,
		Pick<Reading, 'links' | 'chunks' | 'trees' | 'problems' | 'isDevelopment' | 'waiting'>,
		Pick<Records, 'captures'> {}

let built: { reading: Reading; publication: Publication } | undefined;

/**
 * The publication as one graph, made once in a build, and once per change of the content in
 * development. In development, a reference to a missing record gets a stand-in, so that other pages
 * still work. A build refuses such content earlier.
 *
 * The result is not a promise. Components that need not wait are rendered in a fraction of the
 * time, and a ledger has thousands of them.
 */
export function getPublication(): Publication {
	const reading = readingNow();
	if (built?.reading !== reading) built = { reading, publication: build(reading) };
	return built.publication;
}

function build(reading: Reading): Publication {
	const { records, isDevelopment, waiting, links, chunks, trees, problems } = reading;
	const missing = isDevelopment ? 'stand-in' : 'throw';
	const assembled = assemble(records);
	const { captures } = assembled;
	const graph = buildGraph(assembled, { missing });
	return { ...graph, isDevelopment, waiting, links, chunks, trees, problems, captures };
}

/** The articles whose pages this build makes: all of them, or those of its batch. */
export function articlesToBuild(): ArticleNode[] {
	const { articles } = getPublication();
	if (!site.batch) return articles;
	const keys = keysInBatch(
		articles.map(({ key }) => key),
		site.batch,
	);
	return articles.filter(({ key }) => keys.has(key));
}

/** Paths of pages that belong to no article. Of several batches, only the first builds them. */
export function sharedPaths<Path>(paths: () => Path[]): Path[] {
	return site.batch && site.batch.index > 0 ? [] : paths();
}

/** A page for each article that a test accepts, in the form that Astro asks for (`getStaticPaths`). */
export function articlePages(accepts: (article: ArticleNode) => boolean = () => true) {
	return articlesToBuild()
		.filter(accepts)
		.map((article) => ({ params: { article: article.key }, props: { article } }));
}
