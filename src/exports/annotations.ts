import type { ArticleNode, EvidenceNode } from '../model/graph/nodes.ts';
import type { Relation } from '../model/records/evidence.ts';
import { articlePath, claimPagePath, fullAddress } from '../routes/links.ts';
import { site } from '../site.ts';

/** Why each kind of evidence stands beside the words (Web Annotation, motivations). */
const purposes: Record<Relation, string> = {
	supports: 'linking',
	partly: 'linking',
	disputes: 'questioning',
	context: 'describing',
};

/** Marked words and the evidence for them, as Web Annotations (W3C): one for each place of each claim. */
export function annotations(article: ArticleNode): string {
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
					language: site.language,
					format: 'text/plain',
					purpose: 'assessing',
				},
				...evidence.map(bodyOf),
			],
			target: {
				source: page,
				selector: [
					{ type: 'FragmentSelector', value: id, conformsTo: 'http://tools.ietf.org/rfc/rfc3236' },
					// Figures and quotations are no words of ours, and are found by their place alone.
					...(as === 'mark' ? [{ type: 'TextQuoteSelector', exact: text }] : []),
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

function bodyOf({ source, quote, relation }: EvidenceNode) {
	const { accessed, archive } = source;
	return {
		type: 'SpecificResource',
		source: source.url,
		purpose: purposes[relation],
		...(quote === undefined ? {} : { selector: { type: 'TextQuoteSelector', exact: quote } }),
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
