import { fullAddress } from '../../routes/links.ts';
import type { Beside, ExportFile } from '../export-file.ts';
import { atomFeed, jsonFeed } from './atom.ts';
import type { Feed } from './entries.ts';

/** A feed as Atom and as JSON Feed. */
export function feedFiles<Of>(
	name: string,
	title: string,
	make: (of: Of, beside: Beside) => Feed,
	address: (of: Of, file: string) => string,
): ExportFile<Of>[] {
	return [
		{
			name: `${name}.xml`,
			type: 'application/atom+xml; charset=utf-8',
			title: `${title} (Atom)`,
			text: (of, beside) => atomFeed(make(of, beside), fullAddress(address(of, `${name}.xml`))),
		},
		{
			name: `${name}.json`,
			type: 'application/feed+json; charset=utf-8',
			title: `${title} (JSON Feed)`,
			text: (of, beside) => jsonFeed(make(of, beside), fullAddress(address(of, `${name}.json`))),
		},
	];
}
