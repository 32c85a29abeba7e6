import picomatch from 'picomatch';
import type { Problem } from '../../problems/problem.ts';
import type { Verdict } from '../../link-state/verdicts.ts';
import type { PlacedIgnore } from '../../link-state/parse-ignores.ts';

/**
 * Whether a pattern matches an address: as the same text, or as a glob. In a glob, `?`, brackets and
 * braces match themselves, because addresses are full of them.
 */
export function matchesUrl(pattern: string, url: string): boolean {
	return pattern === url || (pattern.includes('*') && globOf(pattern)(url));
}

const globs = new Map<string, (url: string) => boolean>();

function globOf(pattern: string): (url: string) => boolean {
	const known = globs.get(pattern);
	if (known) return known;
	const literal = pattern.replace(/[?[\](){}!+@|\\^$]/g, '\\$&');
	const glob = picomatch(literal, { dot: true, nonegate: true, noextglob: true, nobrace: true });
	const made = (url: string) => glob(url);
	globs.set(pattern, made);
	return made;
}

/**
 * The exception because of which a verdict on an address is not reported. Exceptions that have ended
 * do not apply.
 */
export function ignoreFor(
	ignores: readonly PlacedIgnore[],
	{ url, verdict, today }: { url: string; verdict: Verdict; today: string },
): PlacedIgnore | undefined {
	return ignores.find(
		({ pattern, verdicts, until }) =>
			today <= until &&
			(verdicts as readonly Verdict[]).includes(verdict) &&
			matchesUrl(pattern, url),
	);
}

/**
 * Problems of the exceptions themselves: they have ended, or match no cited address.
 *
 * @param urls - Every address that is cited, whether or not this run checks it.
 */
export function problemsOfIgnores(
	ignores: readonly PlacedIgnore[],
	{ urls, today }: { urls: readonly string[]; today: string },
): Problem[] {
	return ignores.flatMap(({ pattern, until, reason, place }): Problem[] => {
		const rule = 'link-ignore';
		if (today > until)
			return [
				{
					rule,
					severity: 'error',
					place,
					message: `The exception for \`${pattern}\` ended on ${until}. Its reason was: ${reason}`,
					hint: 'Look at the link again. Remove the exception, or give it a later `until` and a reason that is still true.',
				},
			];
		const matches = urls.some((url) => matchesUrl(pattern, url));
		if (matches) return [];
		return [
			{
				rule,
				severity: 'warning',
				place,
				message: `No address matches \`${pattern}\`.`,
				hint: 'Remove the exception, or correct its pattern.',
			},
		];
	});
}
