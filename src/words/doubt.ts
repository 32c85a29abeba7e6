import type { SourceNode } from '../model/graph/nodes.ts';
import { countryName, ownershipWords, sourceKindWords, sourceTitle } from './words.ts';

/** What may be switched off, in words: `state media`, `Russia`, `TASS`, `“Title”, TASS`. */
export function doubtLabels(sources: readonly SourceNode[]): (value: string) => string {
	const named = new Map<string, string>([
		...Object.entries(ownershipWords),
		...Object.entries(sourceKindWords),
		...sources.flatMap((source): [string, string][] => [
			[`publisher:${source.publisher.key}`, source.publisher.name],
			[`source:${source.key}`, `${source.publisher.name}: ${sourceTitle(source)}`],
		]),
	]);
	return (value) => named.get(value) ?? countryName(value);
}
