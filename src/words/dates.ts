import edtf, { format } from 'edtf';
import type { Labels } from './labels.ts';
import { remembered } from './remembered.ts';

interface DateWords {
	/** A date in words, as exact as it is written (EDTF): `3 July 2025`, `July 2025`, `1921`. */
	date: (date: string) => string;
	/** `3 Jul 2025`, for narrow places. */
	shortDate: (date: string) => string;
}

/**
 * Puts dates into the words of a language. All languages use the calendar of the sources, because a
 * year or month alone has no equivalent in another calendar.
 */
export function dateWords(language: string, labels: Labels['dates']): DateWords {
	const locale = new Intl.Locale(language, { calendar: 'gregory' }).toString();
	const long = formsWith(locale, 'long');
	const short = labels.shortMonth === 'long' ? long : formsWith(locale, 'short');
	const inWords = language.startsWith('en') ? byGrammar : byParts;
	return {
		date: remembered((date) => plain(date, long) ?? inWords(date, 'long')),
		shortDate: remembered((date) => plain(date, short) ?? inWords(date, 'short')),
	};

	/** The grammar of EDTF knows how to express uncertainty in English. */
	function byGrammar(date: string, month: 'long' | 'short'): string {
		return format(edtf(date), language, { day: 'numeric', month, year: 'numeric' });
	}

	function byParts(written: string, month: 'long' | 'short'): string {
		const [from = '', to] = written.split('/').map((date) => {
			const [, exact = date, sign = ''] = /^(.*?)([?~%]?)$/.exec(date) ?? [];
			const words = plain(exact, month === 'long' ? long : short) ?? exact;
			const about = sign === '~' || sign === '%' ? labels.about(words) : words;
			return sign === '?' || sign === '%' ? labels.unsure(about) : about;
		});
		return to === undefined ? from : labels.between(from, to);
	}
}

/** Formats of a plain date: year; year and month; year, month and day. */
function formsWith(locale: string, month: 'long' | 'short') {
	const year = { year: 'numeric', timeZone: 'UTC' } as const;
	return [year, { ...year, month }, { ...year, month, day: 'numeric' } as const].map(
		(options) => new Intl.DateTimeFormat(locale, options),
	);
}

/**
 * A plain year, month or day in words, as most dates are; `undefined` for others, which the slow
 * grammar of EDTF reads.
 */
function plain(date: string, forms: readonly Intl.DateTimeFormat[]): string | undefined {
	const [, steps] = /^([1-9]\d{3}(?:-\d\d){0,2})$/.exec(date) ?? [];
	return steps && forms[steps.split('-').length - 1]?.format(new Date(steps));
}
