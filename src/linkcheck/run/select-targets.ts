import type { Content } from '../../content/content.ts';
import { changed } from '../collect/changed.ts';
import { only } from '../collect/only.ts';
import type { Target } from '../collect/target.ts';
import { shard } from '../state/shard.ts';

/** Which targets a run is about. Each field narrows the selection. */
export interface Selection {
	/** A glob over keys and addresses. */
	only?: string | undefined;
	/** The content as it was; targets that no changed record cites are left out. */
	before?: Content | undefined;
	shard?: { part: number; of: number } | undefined;
}

/** The targets that a run is about, in the order given. */
export function selectTargets(
	targets: readonly Target[],
	content: Content,
	selection: Selection,
): Target[] {
	let selected = [...targets];
	if (selection.only !== undefined) selected = only(selected, selection.only);
	if (selection.before) selected = changed(selected, content, selection.before);
	if (selection.shard) {
		const { part, of } = selection.shard;
		const addresses = selected.map(({ address }) => address);
		const mine = new Set(shard(addresses, part, of));
		selected = selected.filter(({ address }) => mine.has(address));
	}
	return selected;
}
