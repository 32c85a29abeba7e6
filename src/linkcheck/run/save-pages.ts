import { verdictOf } from '../../link-state/verdicts.ts';
import { savePage } from '../archive/save-page.ts';
import type { Fetcher } from '../../http/make-fetcher.ts';
import type { LinkResult } from './link-result.ts';

/** The result of asking an archive to keep pages. */
export interface SavedPages {
	/** The results of the run, with the new copies. */
	results: LinkResult[];
	asked: number;
	kept: number;
	/** Address and reason of each page that the archive refused. */
	refused: { address: string; why: string }[];
}

/**
 * Asks an archive to keep the page of every source that is sound and has no known copy, one at a
 * time.
 */
export async function savePages(
	results: readonly LinkResult[],
	fetcher: Pick<Fetcher, 'fetch'>,
	template: string,
): Promise<SavedPages> {
	const saved: SavedPages = { results: [], asked: 0, kept: 0, refused: [] };
	for (const result of results) {
		if (!wantsSaving(result)) {
			saved.results.push(result);
			continue;
		}
		const { address } = result.target;
		const outcome = await savePage(fetcher, template, address);
		saved.asked++;
		if (outcome.kind === 'refused') saved.refused.push({ address, why: outcome.why });
		else saved.kept++;
		const archive = outcome.kind === 'kept' ? { archive: outcome.copy } : {};
		const { memory } = result;
		saved.results.push(memory ? { ...result, memory: { ...memory, ...archive } } : result);
	}
	return saved;
}

function wantsSaving({ target, judgement, memory }: LinkResult): boolean {
	const sources = target.uses.filter(({ as }) => as === 'source');
	return (
		verdictOf(judgement.verdict).isSound &&
		sources.length > 0 &&
		sources.every(({ archive }) => !archive) &&
		memory !== undefined &&
		memory.archive === undefined
	);
}
