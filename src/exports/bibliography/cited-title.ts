import type { SourceNode } from '../../model/graph/nodes.ts';
import { sourceTitle } from '../../words/words.ts';

/**
 * The title of a source in a citation. If it has none, a description in square brackets, as the
 * styles of APA and Chicago have it, so that nobody takes the description for a title.
 */
export function citedTitle(source: SourceNode): string {
	return source.title ?? `[${sourceTitle(source)}]`;
}
