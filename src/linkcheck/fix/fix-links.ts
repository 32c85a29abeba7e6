import { verdictOf } from '../../link-state/verdicts.ts';
import { type LinkFix, linkFixes } from './link-fixes.ts';
import { writeFixes } from './write-fixes.ts';
import { wantedOf } from '../run/wanted.ts';
import { standsIn } from '../run/find-copy.ts';
import type { LinkResult } from '../run/link-result.ts';

/** What was written into the records, and the lines that report it. */
export interface WrittenFixes {
	fixes: LinkFix[];
	lines: string[];
}

/** Writes the fixes that need no human decision: new addresses, and copies that contain every quote. */
export async function fixLinks(results: readonly LinkResult[]): Promise<WrittenFixes> {
	const written = await writeFixes(
		linkFixes(
			results.map(({ target, judgement, copy }) => {
				const { movedTo, quotes = [] } = judgement;
				const stand = quotes.filter(({ outcome }) => outcome === 'stands').length;
				const isWhole = copy && !copy.isNamed && standsIn(copy);
				const isGone = verdictOf(judgement.verdict).copyHelps;
				return {
					target,
					proven: stand === wantedOf(target).length,
					...(movedTo !== undefined && { movedTo }),
					...(isWhole && isGone && { copy: { url: copy.url, captured: copy.captured } }),
				};
			}),
		),
	);
	return {
		fixes: written.flatMap(({ fix, refused }) => (refused === undefined ? [fix] : [])),
		lines: written.map(({ fix, refused }) =>
			refused === undefined
				? `Wrote ${fix.file}: ${fix.about}.`
				: `Did not change ${fix.file} (${fix.about}): ${refused}`,
		),
	};
}
