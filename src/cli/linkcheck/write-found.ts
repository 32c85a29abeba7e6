import { dirname, join } from 'node:path';
import { writeWhole } from '../../edit/write-whole.ts';
import { capturesOf } from '../../linkcheck/captures/captures-of.ts';
import { writeCaptures } from '../../linkcheck/captures/write-captures.ts';
import { fixLinks } from '../../linkcheck/fix/fix-links.ts';
import { learnedOf, nextState, withMoves } from '../../linkcheck/run/next-state.ts';
import { printLinkState } from '../../linkcheck/state/print-link-state.ts';
import { updateLinkState } from '../../linkcheck/state/write-state.ts';
import { count } from '../../words/numbers.ts';
import type { AskedLinks } from './ask-links.ts';
import type { LinkInputs } from './link-inputs.ts';
import type { LinkcheckOptions } from './linkcheck-options.ts';
import { makeFolder } from '../terminal/make-folder.ts';
import type { Part } from './part.ts';
import { telling, WriteError } from '../terminal/write-error.ts';

/**
 * Writes records, link state and captures, as far as the options ask for it, and says what was
 * written. A file that cannot be written is reported like the others, and the run's findings are
 * still reported.
 */
export async function writeFound(
	inputs: LinkInputs,
	{ results, saved }: AskedLinks,
	{ fix, update, part }: LinkcheckOptions,
	today: string,
): Promise<Required<Pick<Part, 'lines' | 'isUnwritten'>>> {
	const { fixes, lines } = fix ? await fixLinks(results) : { fixes: [], lines: [] };
	if (saved) {
		lines.push(`Asked the archive to keep ${count(saved.asked, 'page')}: ${saved.kept} accepted.`);
		lines.push(...saved.refused.map(({ address, why }) => `Not kept: ${address} (${why})`));
	}
	let isUnwritten = false;
	const tried = async (file: string, write: () => Promise<string | undefined>) => {
		try {
			const line = await telling(file, write);
			if (line !== undefined) lines.push(line);
		} catch (error) {
			if (!(error instanceof WriteError)) throw error;
			isUnwritten = true;
			lines.push(error.message);
		}
	};
	const { content, statePath } = inputs;
	if (update) {
		const cited = inputs.all.map(({ address }) => address);
		await tried(statePath, async () => {
			await updateLinkState(statePath, (now) =>
				withMoves(nextState(now, results, cited, dayOfWriting(today)), fixes),
			);
			return `Wrote ${statePath}.`;
		});
	}
	if (part !== undefined) {
		await tried(part, async () => {
			await makeFolder(dirname(part));
			await writeWhole(part, printLinkState(withMoves(learnedOf(results), fixes)));
			return `Wrote ${part}.`;
		});
	}
	if (update || part !== undefined) {
		const folder = join(content.folder, 'captures');
		await tried(folder, async () => {
			const written = await writeCaptures(content.folder, results, capturesOf(content), today);
			return written > 0 ? `Wrote ${count(written, 'file')} in ${folder}/.` : undefined;
		});
	}
	return { lines, isUnwritten };
}

/**
 * The current day. If a run continues past midnight, the link state may have entries from the new
 * day, which must not count as future ones.
 */
function dayOfWriting(today: string): string {
	const now = new Date().toISOString().slice(0, 10);
	return now > today ? now : today;
}
