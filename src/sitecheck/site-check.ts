import type { Severity } from '../problems/problem.ts';
import type { BuiltFile } from './built-file.ts';
import type { SiteIndex } from './site-index.ts';

/** One place of the built site where a rule does not hold. */
export interface SiteFinding {
	/** The file it stands in, as a path with a leading `/`. */
	path: string;
	/** Where in the text of the file. */
	offset: number;
	/** What is wrong, in one sentence. */
	message: string;
	/** What to write instead, in one sentence. */
	hint: string;
	/** Whether it fails the run; it does if not given. */
	severity?: Severity;
	/** The words at fault as they stand in the file, to find their source by. */
	written?: string;
}

/** A rule that the built site keeps. */
export interface SiteCheck {
	/** Its name, as printed with each problem. */
	name: string;
	/** What it holds the site to, in one sentence. */
	about: string;
	find(site: SiteIndex): SiteFinding[];
}

/** Where a reference stands, as a finding has it. */
export function placeOf({
	from,
	reference,
}: {
	from: BuiltFile;
	reference: { href: string; offset: number };
}): Pick<SiteFinding, 'path' | 'offset' | 'written'> {
	return { path: from.path, offset: reference.offset, written: reference.href };
}
