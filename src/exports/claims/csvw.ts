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
	const names = namesFor(columns.map(({ name }) => name));
	const metadata = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
		url: file,
		'dc:title': title,
		dialect: { lineTerminators: ['\r\n'] },
		tableSchema: {
			columns: columns.map(({ name, says, type, list }, index) => ({
				name: names[index],
				// A title is the header as it is.
				titles: name,
				'dc:description': says,
				datatype: type ?? 'string',
				...(list ? { separator: ' ' } : {}),
			})),
		},
	};
	return `${JSON.stringify(metadata, null, '\t')}\n`;
}

/**
 * Names of columns for programs, no two the same. They are variables of URI templates (RFC 6570),
 * so they have no blanks, and letters that are not ASCII are percent-encoded. Names that begin with
 * `_` are reserved.
 */
function namesFor(headers: readonly string[]): string[] {
	const taken = new Set<string>();
	return headers.map((header) => {
		const words = header.match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['column'];
		const plain = encodeURIComponent(words.join('_'));
		let name = plain;
		for (let count = 2; taken.has(name); count += 1) name = `${plain}_${String(count)}`;
		taken.add(name);
		return name;
	});
}
