import { z } from 'astro/zod';

/** Words for a reader: not empty, no white space at either end. */
export const TextSchema = z
	.string()
	.min(1, { error: 'Expected some words, got an empty text' })
	.refine((text) => text === text.trim(), {
		error: 'Expected a text without white space at its ends',
	})
	// YAML can write control characters that no file may hold as they are: "\x07". No format of ours can
	// give them back.
	.refine((text) => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text), {
		error: 'Expected a text without control characters and halves of characters',
	});

/** An absolute address with `http:` or `https:` (WHATWG URL). */
export const WebAddressSchema = z.url({
	protocol: /^https?$/,
	error: 'Expected an absolute address that starts with `https://` or `http://`',
});

/** A BCP 47 language tag, e.g. `ru`, `fa-AF`. */
export const LanguageSchema = z
	.string()
	.refine(isLanguageTag, {
		error: 'Expected a language tag after BCP 47, such as `en`, `ru` or `fa-AF`',
	})
	.meta({
		examples: ['en', 'ru', 'fa-AF'],
		$comment: 'The rule `wrong-value` asks BCP 47.',
	});

function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
}

/** A country or territory: two capitals (ISO 3166-1 alpha-2), e.g. `RU`. */
export const CountrySchema = z
	.string()
	.regex(/^[A-Z]{2}$/, {
		error: 'Expected a country code of two capitals (ISO 3166-1 alpha-2), such as `RU`',
	})
	.meta({ examples: ['RU', 'NO'] });
