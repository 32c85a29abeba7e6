import { stringify } from 'csv-stringify/sync';
import type { ClaimNode, EventNode, FigureNode, StanceNode } from '../model/graph/nodes.ts';
import type { Columns } from './claims/csvw.ts';

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
		Object.keys(eventColumns),
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
		Object.keys(stanceColumns),
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

/** The claims of an article, a row for each piece of evidence: who filters a table needs no second one. */
export function claimsCsv(
	claims: readonly ClaimNode[],
	addressOf: (claim: ClaimNode) => string,
): string {
	return csv(
		Object.keys(claimColumns),
		claims.flatMap((claim) =>
			claim.evidence.map(({ relation, source, origin, quote, language, translation, locator }) => [
				...[claim.number, claim.key, claim.says, claim.kind, claim.status, claim.confidence],
				...[claim.checked, addressOf(claim), relation, source.key, source.publisher.name],
				...[origin.name, quote, quote && language, translation, locator, source.url],
			]),
		),
	);
}

/** The columns of `claims.csv`. */
export const claimColumns: Columns = {
	number: { says: 'Number of the claim in the article', type: 'integer' },
	claim: { says: 'Key of the claim' },
	says: { says: 'The claim as one sentence' },
	kind: { says: 'fact, estimate, judgement or forecast' },
	status: { says: 'What its evidence amounts to' },
	confidence: { says: 'high, moderate or low' },
	checked: { says: 'Day on which it was last weighed', type: 'date' },
	address: { says: 'Page of the claim', type: 'anyURI' },
	relation: { says: 'How these words bear on it' },
	source: { says: 'Key of the source' },
	publisher: { says: 'Who answers for the source' },
	origin: { says: 'Who the information comes from' },
	quote: { says: 'The words, as they stand in the source' },
	language: { says: 'Language of the words (BCP 47)' },
	translation: { says: 'The words in the language of the article, by us' },
	locator: { says: 'Where in the source' },
	'source address': { says: 'Where the source was read', type: 'anyURI' },
};

/** The columns of `events.csv`. */
export const eventColumns: Columns = {
	event: { says: 'Key of the event' },
	date: { says: 'When (EDTF)' },
	says: { says: 'What happened' },
	claims: { says: 'Keys of the claims that it rests on', list: true },
	sources: { says: 'Addresses of the sources that it rests on', list: true },
};

/** The columns of `stances.csv`. */
export const stanceColumns: Columns = {
	name: { says: 'The state or body' },
	country: { says: 'Its code (ISO 3166-1 alpha-2)' },
	level: { says: 'How far its relations go' },
	on: { says: 'The day that the row speaks of', type: 'date' },
	says: { says: 'How it stands' },
	later: { says: 'What changed after the day' },
	claims: { says: 'Keys of the claims that it rests on', list: true },
	sources: { says: 'Addresses of the sources that it rests on', list: true },
};

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
