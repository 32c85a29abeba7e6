import { stringify } from 'csv-stringify/sync';
import type { EventNode, FigureNode, StanceNode } from '../model/graph/nodes.ts';

type Cell = string | number | null | undefined;

/** The numbers of a figure, a row for each, with who counted it and the claims it rests on. */
export function figureCsv({ axis, unit, series }: FigureNode): string {
	return csv(
		['series', axis, unit, 'basis', 'note', 'note on the series', 'claims'],
		series.flatMap(({ label, note, rows, claims }) =>
			rows
				.map((row) => [row.label, row.value, row.basis, row.note, note, keysOf(claims)])
				.map((cells) => [label, ...cells]),
		),
	);
}

/** The events of a timeline; a date is EDTF, as exact as it is known. */
export function eventsCsv(events: readonly EventNode[]): string {
	return csv(
		['event', 'date', 'says', 'claims', 'sources'],
		events.map(({ key, date, says, claims, evidence }) => [
			key,
			date,
			says,
			keysOf(claims),
			addressesOf(evidence),
		]),
	);
}

/** How states and bodies stand; `later` is what changed after the day. */
export function stancesCsv(stances: readonly StanceNode[]): string {
	return csv(
		['name', 'country', 'level', 'on', 'says', 'later', 'claims', 'sources'],
		stances.map(({ name, country, level, asOf, says, later, claims, evidence }) => [
			name,
			country,
			level,
			asOf,
			says,
			later,
			keysOf(claims),
			addressesOf(evidence),
		]),
	);
}

/** RFC 4180: commas, quotes where needed, lines that end in CRLF, the first one a header. */
function csv(header: readonly string[], rows: readonly Cell[][]): string {
	return stringify([header, ...rows] as Cell[][], { record_delimiter: 'windows' });
}

function keysOf(records: readonly { key: string }[]): string {
	return records.map(({ key }) => key).join(' ');
}

function addressesOf(evidence: EventNode['evidence']): string {
	return evidence.map(({ source }) => source.url).join(' ');
}
