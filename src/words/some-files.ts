import { count } from './numbers.ts';

/** Names of files for a terminal: of a long list the first few, and how many more there are. */
export function someFiles(names: readonly string[], few = 6): string {
	const others = names.length - few;
	if (others < 2) return names.join(', ');
	return `${names.slice(0, few).join(', ')}, and ${count(others, 'more file')}`;
}

/**
 * What a build says of files that it goes without.
 *
 * @param isUnwanted - Whether `EXPORTS=none` asked for a build without them; else what makes them does not run here.
 */
export function absentFiles(names: readonly string[], isUnwanted: boolean): string {
	return `${isUnwanted ? 'Left out, as EXPORTS=none asks' : 'Missing'}: ${someFiles(names)}`;
}
