import type { SourceNode } from '../model/graph/nodes.ts';
import type { Words } from './words-of.ts';

/** Labels of what readers may switch off: `state media`, `Russia`, `TASS`, `TASS: Title`. */
export function doubtLabels(
	sources: readonly SourceNode[],
	{ countryName, grades, sourceTitle }: Words,
): (value: string) => string {
	const named = new Map<string, string>([
		...Object.entries(grades.ownerships),
		...Object.entries(grades.sourceKinds),
		...sources.flatMap((source): [string, string][] => [
			[`publisher:${source.publisher.key}`, source.publisher.name],
			[`source:${source.key}`, `${source.publisher.name}: ${sourceTitle(source)}`],
		]),
	]);
	return (value) => named.get(value) ?? countryName(value);
}
