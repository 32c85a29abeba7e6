import { getEntry } from 'astro:content';
import { assemble } from '../model/graph/assemble.ts';
import { buildGraph } from '../model/graph/graph.ts';
import type { ArticleNode, Graph } from '../model/graph/nodes.ts';
import type { Reading } from './reading.ts';

/** The publication with what was read beside it. */
export interface Publication extends Graph, Pick<Reading, 'links' | 'chunks' | 'problems' | 'isDevelopment'> {}

let built: { digest: string; publication: Promise<Publication> } | undefined;
let latest: Publication | undefined;

/**
 * The publication as one graph: made once in a build, and once per change of the content in
 * development. There, what names a record that is missing gets a stand-in, so that other pages go on;
 * a build never comes so far.
 */
export async function getPublication(): Promise<Publication> {
	// In a build nothing changes, and asking each time would cost more than the answer.
	if (latest && !latest.isDevelopment) return latest;
	const state = await getEntry('reading', 'digest');
	const digest = (state?.data as { digest: string } | undefined)?.digest ?? '';
	if (built?.digest !== digest) built = { digest, publication: build() };
	return built.publication;
}

/**
 * The publication that the page asked for, to what stands on a page: a component that need not wait
 * is drawn in a fraction of the time, and a ledger has thousands of them.
 */
export function publicationNow(): Publication {
	if (!latest) throw new Error('No page has asked for the publication yet.');
	return latest;
}

async function build(): Promise<Publication> {
	const entry = await getEntry('reading', 'now');
	if (!entry) throw new Error('The content was not read. Run `npm run check` to see why.');
	const { records, isDevelopment, links, chunks, problems } = entry.data as unknown as Omit<Reading, 'prose'>;
	const missing = isDevelopment ? 'stand-in' : 'throw';
	latest = { ...buildGraph(assemble(records), { missing }), isDevelopment, links, chunks, problems };
	return latest;
}

/** A page for each article that a test accepts, in the form that Astro asks for (`getStaticPaths`). */
export async function articlePages(accepts: (article: ArticleNode) => boolean = () => true) {
	const { articles } = await getPublication();
	return articles
		.filter(accepts)
		.map((article) => ({ params: { article: article.key }, props: { article } }));
}
