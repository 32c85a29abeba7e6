import type { ArticleNode, EvidenceNode, Shown } from '../model/graph/nodes.ts';
import type { Capture } from '../model/records/capture.ts';
import type { Relation } from '../model/records/evidence.ts';
import { markId } from '../routes/anchors.ts';
import { articlePath, claimPagePath, fullAddress } from '../routes/links.ts';
import { type MarkContext, marksInContext } from '../prose/marks-in-context.ts';
import type { ExportContext } from './export-file.ts';

/**
 * The motivation of each annotation, by the relation of the evidence (Web Annotation, motivations).
 */
const purposes: Record<Relation, string> = {
	supports: 'linking',
	partly: 'linking',
	disputes: 'questioning',
	context: 'describing',
};

/** Marked words and the evidence for them, as Web Annotations (W3C): one for each place of each claim. */
export function annotations(
	article: ArticleNode,
	{ trees, captures }: Pick<ExportContext, 'trees' | 'captures'>,
): string {
	const contexts = contextsOf(article, trees);
	const page = fullAddress(articlePath(article.key));
	const items = article.claims.flatMap(({ key, says, shown, evidence, checked }) =>
		shown.map(({ as, id, text }) => ({
			id: `${page}annotations.jsonld#${id}-${key}`,
			type: 'Annotation',
			motivation: 'assessing',
			modified: `${checked}T00:00:00Z`,
			body: [
				{
					type: 'TextualBody',
					value: says,
					language: article.language,
					format: 'text/plain',
					purpose: 'assessing',
				},
				...evidence.map((piece) => bodyOf(piece, captures[piece.source.key])),
			],
			target: {
				source: page,
				selector: [
					{ type: 'FragmentSelector', value: id, conformsTo: 'http://tools.ietf.org/rfc/rfc3236' },
					// Figures and quotations are not our own words, so only their place identifies
					// them.
					...(as === 'mark' ? [quoteSelector(text, contexts.get(id))] : []),
				],
			},
			'schema:about': fullAddress(claimPagePath(article.key, key)),
		})),
	);
	const collection = {
		'@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
		id: `${page}annotations.jsonld`,
		type: 'AnnotationPage',
		items,
	};
	return `${JSON.stringify(collection, null, '\t')}\n`;
}

/** The text around each mark of an article, by the mark's `id`. */
function contextsOf({ key, parts }: ArticleNode, trees: ExportContext['trees']) {
	return new Map<Shown['id'], MarkContext>(
		parts.flatMap(({ key: part }) => {
			const tree = trees[`${key}/${part}`];
			return (tree ? marksInContext(tree) : []).map((context, index): [string, MarkContext] => [
				markId('claim', part, index + 1),
				context,
			]);
		}),
	);
}

/** Words with the text before and after them, if that is known. */
function quoteSelector(exact: string, { before, after }: Partial<MarkContext> = {}) {
	return {
		type: 'TextQuoteSelector',
		exact,
		...(before ? { prefix: before } : {}),
		...(after ? { suffix: after } : {}),
	};
}

function bodyOf({ source, quote, relation }: EvidenceNode, capture: Capture | undefined) {
	// The capture has the text around the quote. If the page was not read yet, only the quote is
	// known.
	const read = capture?.quotes.find((words) => words.quote === quote);
	const { accessed, archive } = source;
	return {
		type: 'SpecificResource',
		source: source.url,
		purpose: purposes[relation],
		...(quote === undefined ? {} : { selector: quoteSelector(quote, read) }),
		...(archive
			? {
					state: {
						type: 'TimeState',
						sourceDate: `${archive.captured}T00:00:00Z`,
						cached: archive.url,
					},
				}
			: accessed === undefined
				? {}
				: { state: { type: 'TimeState', sourceDate: `${accessed}T00:00:00Z` } }),
	};
}
