/**
 * Names of months that `Intl` does not have, in lower case: short forms in newspapers, and other
 * spellings.
 */
const more: Readonly<Record<string, number>> = {
	sept: 9,
	янв: 1,
	фев: 2,
	мар: 3,
	апр: 4,
	авг: 8,
	сен: 9,
	окт: 10,
	ноя: 11,
	дек: 12,
	مایو: 5,
	اغسطس: 8,
	ژوئیه: 7,
	ژوئن: 6,
	جون: 6,
	جولای: 7,
	اگست: 8,
	می: 5,
	مارچ: 3,
	اپریل: 4,
	جنوری: 1,
	فبروری: 2,
	سپتمبر: 9,
	اکتوبر: 10,
	نومبر: 11,
	دسمبر: 12,
};

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The months of the Gregorian calendar by their names in a language and in English, in lower case. */
export function monthNames(language: string): ReadonlyMap<string, number> {
	const known = tables.get(language);
	if (known) return known;
	const table = new Map<string, number>(Object.entries(more));
	for (const locale of ['en', language, ...(also[language] ?? [])]) {
		for (const style of ['long', 'short'] as const) {
			for (const alone of [true, false]) addNames(table, locale, style, alone);
		}
	}
	tables.set(language, table);
	return table;
}

/** Regions in which a language has other names for months. */
const also: Readonly<Record<string, readonly string[]>> = {
	ar: ['ar-SY'],
	fa: ['fa-AF'],
	de: ['de-AT'],
};

function addNames(
	table: Map<string, number>,
	locale: string,
	month: 'long' | 'short',
	alone: boolean,
): void {
	const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
		...{ month, timeZone: 'UTC' },
		...(!alone && { day: 'numeric' }),
	});
	for (let index = 0; index < 12; index++) {
		const name = format
			.formatToParts(Date.UTC(2000, index, 15))
			.find(({ type }) => type === 'month')?.value;
		if (name !== undefined && /\p{L}/u.test(name)) table.set(foldMonth(name), index + 1);
	}
}

/**
 * The name of a month in the form used for look-up: lower case, no full stop, letters that can be
 * written in two ways folded.
 */
export function foldMonth(word: string): string {
	return word
		.toLowerCase()
		.replaceAll(/[.\u200c]/g, '')
		.replaceAll('ي', 'ی')
		.replaceAll('ك', 'ک')
		.replaceAll(/[أإآ]/g, 'ا');
}
