import type { RecordEdit } from '../../edit/edit-record.ts';
import type { Target } from '../collect/target.ts';
import { fragmentOf } from '../../text/addresses/link-address.ts';

/** The changes to make to one file. */
export interface LinkFix {
	file: string;
	edit: RecordEdit;
	/** The address that it replaces. */
	from?: string;
	/** What it changes, in words. */
	about: string;
}

/** The results of a check from which a fix can be made. */
export interface Fixable {
	target: Pick<Target, 'uses'>;
	/** Where the page has moved permanently. */
	movedTo?: string;
	/** Whether every quote stands on the page, which proves that it is the same page. */
	proven: boolean;
	/** A copy that has the words that are gone from the page. */
	copy?: { url: string; captured: string };
}

/**
 * The fixes that need no human decision: new addresses of pages that have moved permanently, if
 * every quote stands there, and copies of pages that are gone. A source that already names a copy
 * keeps it.
 */
export function linkFixes(results: readonly Fixable[]): LinkFix[] {
	const fixes = new Map<string, LinkFix>();
	for (const { target, movedTo, proven, copy } of results) {
		for (const use of target.uses) {
			const { file } = use.place;
			const known = fixes.get(file);
			const edit: RecordEdit = { ...known?.edit };
			const about = known ? [known.about] : [];
			const isAddress = use.as === 'source' || use.as === 'publisher';
			if (isAddress && movedTo !== undefined && proven) {
				edit.url = withFragment(movedTo, use.written);
				about.push(`\`${use.written}\` is now \`${edit.url}\``);
			}
			if (use.as === 'source' && copy) {
				edit.archive = copy;
				about.push(`names the copy of ${copy.captured}`);
			}
			if (about.length === 0) continue;
			const from = edit.url === undefined ? {} : { from: known?.from ?? use.written };
			fixes.set(file, { file, edit, ...from, about: about.join('; ') });
		}
	}
	return [...fixes.values()];
}

/** Keeps the fragment of the old address, unless the new one has its own. */
function withFragment(address: string, written: string): string {
	const fragment = fragmentOf(written);
	return fragment === undefined || fragmentOf(address) !== undefined
		? address
		: `${address}#${fragment}`;
}
