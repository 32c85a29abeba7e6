const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

/**
 * Rewrites a date that an editor spelt in another way as EDTF: `circa 1920` is `1920~`, `3 July
 * 2025` is `2025-07-03`, `1919–1921` is `1919/1921`, `2025–07–03` with dashes is `2025-07-03`.
 * `undefined` if it could be read in two ways, such as `03/07/2025`, or is not a date.
 */
export function spellDate(written: string): string | undefined {
	const text = plainSigns(written.trim().replaceAll(/\s+/g, ' '));
	const about = /^(?:circa|ca\.?|c\.|about|around|approx\.?|approximately|~) ?(.+)$/i.exec(text);
	if (about) return qualified(about[1], '~');
	const unsure =
		/^(?:probably|possibly|perhaps) (.+)$/i.exec(text) ?? /^(.+?) ?\(?\?\)?$/.exec(text);
	if (unsure) return qualified(unsure[1], '?');
	const [, first, last] =
		/^(?:from |between )?(\d{4}) ?(?:[-–—/]|to|until|and) ?(\d{4})$/i.exec(text) ?? [];
	if (first !== undefined && last !== undefined) {
		return first < last ? `${first}/${last}` : undefined;
	}
	return spellSpan(text) ?? spellPoint(text);
}

/**
 * A span between two days or months: `March 2022 – April 2024`, `2022-03–2024-04`; or in one year,
 * `2 March to 3 April 2022`.
 */
function spellSpan(text: string): string | undefined {
	const ends = text.replace(/^(?:from|between) /i, '').split(/ ?[–—] ?| - | (?:to|until|and) /i);
	const year = /^(?:\d{1,2} )?[a-z]{3,9} (\d{4})$/i.exec(ends.at(-1) ?? '')?.[1];
	const [first, last, ...more] = ends.map((end, index) =>
		spellPoint(index === 0 && year !== undefined && !/\d{4}/.test(end) ? `${end} ${year}` : end),
	);
	if (first === undefined || last === undefined || more.length > 0) return undefined;
	return first < last ? `${first}/${last}` : undefined;
}

/**
 * Rewrites a day in the characters of ISO 8601 if its characters only look like them: dashes for
 * hyphens, digits of Arabic script, letters for digits. Years before 1500 stay as they are, because
 * they may be of another calendar.
 */
function plainSigns(text: string): string {
	const plain = plainDay(text);
	return /^(?:1[5-9]|20)\d{2}-\d{2}(?:-\d{2})?$/.test(plain) ? plain : text;
}

/** Replaces what only looks like the characters of ISO 8601, whatever the calendar. */
export function plainDay(text: string): string {
	return text
		.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replaceAll(/[‐‑‒–—−]/g, '-')
		.replaceAll(/[oOоО]/g, '0')
		.replaceAll(/[lI]/g, '1');
}

function qualified(date: string | undefined, sign: string): string | undefined {
	const point = date === undefined ? undefined : spellPoint(date);
	return point === undefined ? undefined : point + sign;
}

/** A year, a month or a day. */
function spellPoint(text: string): string | undefined {
	if (/^\d{4}$/.test(text)) return text;
	const [, dayOfTime] = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/.exec(text) ?? [];
	if (dayOfTime !== undefined) return spellPoint(dayOfTime);
	// With the year first, only this order is in use, unless it cannot be meant.
	const [, year, month, day] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ?? [];
	if (year !== undefined && month !== undefined) {
		const isExchanged = Number(month) > 12 && day !== undefined;
		return isExchanged ? joined(year, Number(day), month) : joined(year, Number(month), day);
	}
	const [, one, two, ofFigures] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
	if (one !== undefined && two !== undefined && ofFigures !== undefined) {
		// A number over 12 must be the day, so the order may be clear.
		const days = new Set([
			joined(ofFigures, Number(two), one),
			joined(ofFigures, Number(one), two),
		]);
		days.delete(undefined);
		return days.size === 1 ? [...days][0] : undefined;
	}
	const word = (name: string) =>
		months.findIndex((known) => name.length > 2 && known.startsWith(name.toLowerCase())) + 1;
	const [, dayFirst, monthName = '', ofYear = ''] =
		/^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]+)\.?,? (\d{4})$/i.exec(text) ?? [];
	if (ofYear !== '') return joined(ofYear, word(monthName), dayFirst);
	const [, name = '', dayAfter, lastYear = ''] =
		/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text) ?? [];
	return lastYear === '' ? undefined : joined(lastYear, word(name), dayAfter);
}

function joined(year: string, month: number, day: string | undefined): string | undefined {
	if (month < 1 || month > 12) return undefined;
	if (day !== undefined) {
		const meant = new Date(Date.UTC(Number(year), month - 1, Number(day)));
		if (meant.getUTCMonth() !== month - 1 || meant.getUTCDate() !== Number(day)) return undefined;
	}
	const parts = [year, String(month), ...(day === undefined ? [] : [day])];
	return parts.map((part) => part.padStart(2, '0')).join('-');
}
