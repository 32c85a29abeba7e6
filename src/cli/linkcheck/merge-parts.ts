import { dirname } from 'node:path';
import { parseContent } from '../../content/parse-content.ts';
import { readContentFolder } from '../../content/read-folder.ts';
import { linkFiles } from '../../link-state/link-files.ts';
import type { LinkState } from '../../link-state/link-memory.ts';
import { collectTargets } from '../../linkcheck/collect/collect-targets.ts';
import { joinStates } from '../../linkcheck/state/join-states.ts';
import { readLinkState } from '../../linkcheck/state/read-state.ts';
import { updateLinkState } from '../../linkcheck/state/write-state.ts';
import { withoutSlash } from '../../text/addresses/without-slash.ts';
import { count } from '../../words/numbers.ts';
import { firstFaultOf } from './link-inputs.ts';
import { makeFolder } from '../terminal/make-folder.ts';
import { telling } from '../terminal/write-error.ts';

/**
 * Joins link states into one file. All parts are read before anything is written. The content's own
 * link state forgets addresses that the content no longer cites.
 *
 * @returns Lines that say what was done.
 * @throws If a part is missing or broken; nothing is written then.
 */
export async function mergeParts(
	parts: readonly string[],
	{ content, into }: { content: string; into?: string },
): Promise<string[]> {
	const folder = withoutSlash(content);
	const file = into ?? `${folder}/${linkFiles.state}`;
	const states: LinkState[] = [];
	for (const part of parts) states.push(await readLinkState(part));
	const cited = into === undefined ? await citedIn(folder) : undefined;
	let [size, forgotten] = [0, 0];
	await telling(file, async () => {
		await makeFolder(dirname(file));
		await updateLinkState(file, (now) => {
			const joined = Object.entries(
				joinStates([now, ...states], new Date().toISOString().slice(0, 10)),
			);
			const kept = joined.filter(([address]) => cited?.has(address) ?? true);
			[size, forgotten] = [kept.length, joined.length - kept.length];
			return Object.fromEntries(kept);
		});
	});
	const forgot = forgotten > 0 ? `; removed ${forgotten} that nothing cites any more` : '';
	return [
		`Wrote ${file}: ${count(size, 'address', 'addresses')} from ${count(parts.length, 'part')}${forgot}.`,
	];
}

/**
 * All addresses of the content; `undefined` if some of it cannot be read, because that part may
 * cite any address.
 */
async function citedIn(folder: string): Promise<Set<string> | undefined> {
	const content = parseContent(folder, await readContentFolder(folder));
	if (firstFaultOf(content)) return undefined;
	return new Set(collectTargets(content).map(({ address }) => address));
}
