import { z } from 'astro/zod';

/** Words for a reader: not empty, no white space at either end. */
export const TextSchema = z
	.string()
	.min(1, { error: 'Expected some words, got an empty text' })
	// Both in one step, because most texts of a publication are checked by it.
	.check(({ value: text, issues }) => {
		if (text !== text.trim())
			issues.push(custom(text, 'Expected a text without white space at its ends'));
		// YAML can write control characters that no file may contain directly: "\x07". None of our
		// formats can represent them.
		// eslint-disable-next-line no-control-regex -- what is looked for
		if (/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/.test(text) || !text.isWellFormed())
			issues.push(
				custom(text, 'Expected a text without control characters or halves of characters'),
			);
	});

function custom(input: string, message: string) {
	return { code: 'custom' as const, input, message };
}

/** A question: it ends with the question mark of any language, also within quotation marks. */
export const QuestionSchema = TextSchema.refine((text) => /[?؟？][”’»")]?$/.test(text), {
	error: 'Expected a question, with a question mark at its end',
}).meta({ $comment: 'The rule `wrong-value` asks for the question mark.' });

/** An absolute address with `http:` or `https:` (WHATWG URL). */
export const WebAddressSchema = z
	.url({
		protocol: /^https?$/,
		error: 'Expected an absolute address that starts with `https://` or `http://`',
	})
	.refine((address) => !/\s/.test(address), {
		error: 'Expected an address without white space: write a space as `%20`',
	})
	.meta({ $comment: 'The rule `wrong-value` refuses white space.' });

/** A BCP 47 language tag, e.g. `ru`, `fa-AF`. */
export const LanguageSchema = z
	.string()
	.refine(isLanguageTag, {
		error: 'Expected a language tag (BCP 47), such as `en`, `ru` or `fa-AF`',
	})
	.meta({
		examples: ['en', 'ru', 'fa-AF'],
		$comment: 'The rule `wrong-value` checks the tag against BCP 47.',
	});

function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag && isRegistered(tag);
	} catch {
		return false;
	}
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Whether the parts of a tag are registered: `en-british` has the form of a tag, but names nothing.
 * There are thousands of languages with three letters, and small ones have no name here, so all are
 * accepted.
 */
function isRegistered(tag: string): boolean {
	const [language = '', ...rest] = tag.split('-');
	const isSmall = language.length === 3;
	return languageNames.of([isSmall ? 'en' : language, ...rest].join('-')) !== undefined;
}

/** A country or territory: two capitals (ISO 3166-1 alpha-2), e.g. `RU`. */
export const CountrySchema = z
	.string()
	.regex(/^[A-Z]{2}$/, {
		error: 'Expected a country code of two capital letters (ISO 3166-1 alpha-2), such as `RU`',
	})
	.refine(isCountry, {
		error:
			'Expected the code of a country (ISO 3166-1 alpha-2), such as `RU`; the United Kingdom is `GB`',
	})
	.meta({
		examples: ['RU', 'NO'],
		$comment: 'The rule `wrong-value` checks the code against ISO 3166-1.',
	});

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * Codes that have a name, but are not in ISO 3166-1: of unions, of parts of countries, of nowhere.
 */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** Whether a code is current and does not stand for another: `UK` is read as `GB`, `SU` as `RU`. */
export function isCountry(code: string): boolean {
	const known = countries.get(code) ?? isCountryOfToday(code);
	countries.set(code, known);
	return known;
}

/** Earlier answers, because most sources are from a few countries. */
const countries = new Map<string, boolean>();

function isCountryOfToday(code: string): boolean {
	if (!/^[A-Z]{2}$/.test(code) || noCountries.has(code)) return false;
	const [tag = ''] = Intl.getCanonicalLocales(`und-${code}`);
	return tag === `und-${code}` && regionNames.of(code) !== undefined;
}
