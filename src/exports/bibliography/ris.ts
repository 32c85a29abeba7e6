import type { CSL, CSLDate, CSLName } from '@citation-js/core';
import type { SourceType } from './source-types.ts';

/**
 * Items as RIS: two letters, a value, CRLF. The existing package breaks values at 70 characters,
 * which puts blanks into addresses when they are read back, and it drops authors that are bodies.
 */
export function risFile(items: readonly { csl: CSL; type: SourceType['ris'] }[]): string {
	return items.map(({ csl, type }) => entryOf(csl, type)).join('');
}

function entryOf(csl: CSL, type: SourceType['ris']): string {
	const [first, last] = csl.page?.toString().split('-') ?? [];
	const fields: [string, unknown][] = [
		['TY', type],
		['ID', csl.id],
		...(csl.author ?? []).map((author): [string, string] => ['AU', nameInRis(author)]),
		['TI', csl.title],
		['T2', csl['container-title']],
		['PY', csl.issued?.['date-parts']?.[0][0]],
		['DA', dayInRis(csl.issued)],
		// If there is no other date, readers take the day of access for the day of publication.
		['Y2', csl.issued && dayInRis(csl.accessed)],
		['PB', csl.publisher],
		['VL', csl.volume],
		['IS', csl.issue],
		['SP', first],
		['EP', last],
		['ET', csl.edition],
		['DO', csl.DOI],
		['SN', csl.ISBN],
		['LA', csl.language],
		['AB', csl.abstract],
		['N1', csl.note],
		['N1', csl.annote],
		['UR', csl.URL],
		['ER', ''],
	];
	return fields
		.filter(([, value]) => value !== undefined)
		.map(([tag, value]) => `${tag}  - ${String(value).replaceAll(/\s+/g, ' ')}\r\n`)
		.join('');
}

/**
 * Adds a comma after the family name. A body's name has the comma at its end, so no reader splits
 * it.
 */
function nameInRis({ family, given, literal }: CSLName): string {
	return literal === undefined ? [family, given].filter(Boolean).join(', ') : `${literal},`;
}

/**
 * `2025/07/04`, `2025/07/`; `undefined` for a date that is less precise, uncertain or a range: a
 * day is never made up.
 */
function dayInRis(date: CSLDate | undefined): string | undefined {
	const [parts = [], end] = date?.['date-parts'] ?? [];
	const [year, month, day] = parts;
	if (month === undefined || end || date?.circa) return undefined;
	const two = (part: string | number) => String(part).padStart(2, '0');
	return `${String(year)}/${two(month)}/${day === undefined ? '' : two(day)}`;
}
