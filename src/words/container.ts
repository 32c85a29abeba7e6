import type { SourceNode } from '../model/graph/nodes.ts';
import { type Words, wordsFor } from './words-of.ts';

type Contained = Pick<SourceNode, 'container' | 'volume' | 'issue' | 'pages' | 'edition' | 'doi'>;

/**
 * The publication in which a source appeared, and the place in it: `International Affairs 94 (1),
 * pp. 7–23, doi:10.1093/ia/iix241. `; empty for most sources.
 */
export function containerInWords(
	{ container, volume, issue, pages, edition, doi }: Contained,
	{ comma, evidence }: Pick<Words, 'comma' | 'evidence'> = wordsFor(undefined),
): string {
	const place = [container, volume, issue && `(${issue})`].filter(Boolean).join(' ');
	const words = [place, edition, pages && evidence.entry.pages(pages), doi && `doi:${doi}`].filter(
		Boolean,
	);
	return words.length > 0 ? `${words.join(comma)}. ` : '';
}
