import { count } from './numbers.ts';

/**
 * Names of files for a terminal. A long list is cut to the first few and the number of the others.
 */
export function someFiles(names: readonly string[], few = 6): string {
	const others = names.length - few;
	if (others < 2) return names.join(', ');
	return `${names.slice(0, few).join(', ')}, and ${count(others, 'more file')}`;
}

/**
 * What a build says about files that it leaves out.
 *
 * @param isUnwanted - Whether `EXPORTS=none` asked for a build without them; otherwise, the tool
 * that makes them does not run here.
 */
export function absentFiles(names: readonly string[], isUnwanted: boolean): string {
	return `${isUnwanted ? 'Left out, as EXPORTS=none asks' : 'Missing'}: ${someFiles(names)}`;
}
