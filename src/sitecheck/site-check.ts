import type { Severity } from '../problems/problem.ts';
import type { BuiltFile } from './built-file.ts';
import type { SiteIndex } from './site-index.ts';

/** One place of the built site that breaks a rule. */
export interface SiteFinding {
	/** The file it is in, as a path with a leading `/`. */
	path: string;
	/** Offset in the text of the file. */
	offset: number;
	/** What is wrong, in one sentence. */
	message: string;
	/** What to write instead, in one sentence. */
	hint: string;
	/** Whether it fails the run; it does if not given. */
	severity?: Severity;
	/** The wrong words as written in the file, to find their source by. */
	written?: string;
}

/** A rule for the built site. */
export interface SiteCheck {
	/** Its name, as printed with each problem. */
	name: string;
	/** What the rule requires, in one sentence. */
	about: string;
	find(site: SiteIndex): SiteFinding[];
}

/** The place of a reference, in the fields of a finding. */
export function placeOf({
	from,
	reference,
}: {
	from: BuiltFile;
	reference: { href: string; offset: number };
}): Pick<SiteFinding, 'path' | 'offset' | 'written'> {
	return { path: from.path, offset: reference.offset, written: reference.href };
}
