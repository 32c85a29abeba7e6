import { linkFiles } from '../link-state/link-files.ts';
import type { LinkState } from '../link-state/link-memory.ts';
import { joinStates } from '../linkcheck/state/join-states.ts';
import { readLinkState } from '../linkcheck/state/read-state.ts';
import { updateLinkState } from '../linkcheck/state/write-state.ts';
import { withoutSlash } from '../text/without-slash.ts';
import { count } from '../words/numbers.ts';
import { telling } from './write-error.ts';

/**
 * Joins link states into one file. All parts are read before anything is written.
 *
 * @returns What to say of it.
 * @throws If a part is not there or broken: nothing is written then.
 */
export async function mergeParts(
	parts: readonly string[],
	{ content, into }: { content: string; into?: string },
): Promise<string[]> {
	const file = into ?? `${withoutSlash(content)}/${linkFiles.state}`;
	const states: LinkState[] = [];
	for (const part of parts) states.push(await readLinkState(part));
	let size = 0;
	await telling(file, () =>
		updateLinkState(file, (now) => {
			const joined = joinStates([now, ...states]);
			size = Object.keys(joined).length;
			return joined;
		}),
	);
	return [
		`Wrote ${file}: ${count(size, 'address', 'addresses')} of ${count(parts.length, 'part')}.`,
	];
}
