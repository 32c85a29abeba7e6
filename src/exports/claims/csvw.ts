import type { Columns } from '../csv.ts';

/** The media type of the metadata (CSV on the Web, Metadata Vocabulary for Tabular Data, §11). */
export const csvwType = 'application/csvm+json; charset=utf-8';

/** The metadata of a table (CSV on the Web): what each column means, and which cells are lists. */
export function csvwMetadata(
	file: string,
	title: string,
	columns: Columns<never>,
	language: string,
): string {
	const metadata = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
		url: file,
		'dc:title': title,
		dialect: { lineTerminators: ['\r\n'] },
		tableSchema: {
			columns: Object.entries(columns).map(([name, { says, type, list }]) => ({
				// A name cannot have blanks (RFC 6570, variable names); a title is the header as it
				// is.
				name: name.replaceAll(/\W+/g, '_'),
				titles: name,
				'dc:description': says,
				datatype: type ?? 'string',
				...(list ? { separator: ' ' } : {}),
			})),
		},
	};
	return `${JSON.stringify(metadata, null, '\t')}\n`;
}
