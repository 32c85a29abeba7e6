import type { Labels } from './labels.ts';
import { remembered } from './remembered.ts';

interface DateWords {
	/** A date in words, as exact as it is written (EDTF): `3 July 2025`, `July 2025`, `1921`. */
	date: (date: string) => string;
	/** `3 Jul 2025`, for narrow places. */
	shortDate: (date: string) => string;
}

type Forms = readonly Intl.DateTimeFormat[];

/**
 * Puts dates into the words of a language. All languages use the calendar of the sources, because a
 * year or month alone has no equivalent in another calendar.
 */
export function dateWords(language: string, labels: Labels['dates']): DateWords {
	const locale = new Intl.Locale(language, { calendar: 'gregory' }).toString();
	const long = formsWith(locale, 'long');
	const short = labels.shortMonth === 'long' ? long : formsWith(locale, 'short');
	return {
		date: remembered((date) => inWords(date, long, labels)),
		shortDate: remembered((date) => inWords(date, short, labels)),
	};
}

/** Formats of a plain date: year; year and month; year, month and day. */
function formsWith(locale: string, month: 'long' | 'short'): Forms {
	const year = { year: 'numeric', timeZone: 'UTC' } as const;
	return [year, { ...year, month }, { ...year, month, day: 'numeric' } as const].map(
		(options) => new Intl.DateTimeFormat(locale, options),
	);
}

function inWords(written: string, forms: Forms, labels: Labels['dates']): string {
	const [first = '', last] = written.split('/');
	if (last === undefined) return qualified(first, forms, labels);
	return (
		(labels.isSharedOnce ? plainSpan(first, last, forms) : undefined) ??
		labels.between(qualified(first, forms, labels), qualified(last, forms, labels))
	);
}

/** A year, month or day, with what its sign says: `~` about, `?` unsure, `%` both. */
function qualified(date: string, forms: Forms, labels: Labels['dates']): string {
	const [, exact = date, sign = ''] = /^(.*?)([?~%]?)$/.exec(date) ?? [];
	const words = formOf(exact, forms)?.format(new Date(exact)) ?? exact;
	const about = sign === '~' || sign === '%' ? labels.about(words) : words;
	return sign === '?' || sign === '%' ? labels.unsure(about) : about;
}

/**
 * A span whose ends are equally exact and sure, with what they share once: `1 – 3 July 2025`;
 * `undefined` for others, which would lose what only one end says.
 */
function plainSpan(first: string, last: string, forms: Forms): string | undefined {
	const form = formOf(first, forms);
	return form && form === formOf(last, forms)
		? form.formatRange(new Date(first), new Date(last))
		: undefined;
}

/** The format of a plain date. The year 0 has none, because it would be called the year 1. */
function formOf(date: string, forms: Forms): Intl.DateTimeFormat | undefined {
	const [, steps] = /^((?!0000)\d{4}(?:-\d\d){0,2})$/.exec(date) ?? [];
	return steps === undefined ? undefined : forms[steps.split('-').length - 1];
}
