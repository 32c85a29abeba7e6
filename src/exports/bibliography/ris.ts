import type { CSL, CSLDate, CSLName } from '@citation-js/core';
import type { SourceType } from './source-types.ts';

/**
 * Items as RIS: two letters, a value, CRLF. The package for it breaks values at 70 characters, so that
 * addresses are read back with blanks, and drops bodies as authors.
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
		// Where no other date stands, readers take the day of access for that of publication.
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

/** After the family's name a comma; what is no person has it at its end, so that no reader splits it. */
function nameInRis({ family, given, literal }: CSLName): string {
	return literal === undefined ? [family, given].filter(Boolean).join(', ') : `${literal},`;
}

/** `2025/07/04`, `2025/07/`; nothing for what is less exact, unsure, or a span: a day is never made up. */
function dayInRis(date: CSLDate | undefined): string | undefined {
	const [parts = [], end] = date?.['date-parts'] ?? [];
	const [year, month, day] = parts;
	if (month === undefined || end || date?.circa) return undefined;
	const two = (part: string | number) => String(part).padStart(2, '0');
	return `${String(year)}/${two(month)}/${day === undefined ? '' : two(day)}`;
}
