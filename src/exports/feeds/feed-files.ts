import { fullAddress } from '../../routes/links.ts';
import type { ExportContext, ExportFile } from '../export-file.ts';
import { atomFeed, jsonFeed } from './atom.ts';
import type { Feed } from './entries.ts';

/** A feed as Atom and as JSON Feed. */
export function feedFiles<Of>(
	name: string,
	title: string,
	make: (of: Of, context: ExportContext) => Feed,
	address: (of: Of, file: string) => string,
): ExportFile<Of>[] {
	return [
		{
			name: `${name}.xml`,
			type: 'application/atom+xml; charset=utf-8',
			title: `${title} (Atom)`,
			text: (of, context) => atomFeed(make(of, context), fullAddress(address(of, `${name}.xml`))),
		},
		{
			name: `${name}.json`,
			type: 'application/feed+json; charset=utf-8',
			title: `${title} (JSON Feed)`,
			text: (of, context) => jsonFeed(make(of, context), fullAddress(address(of, `${name}.json`))),
		},
	];
}
