import { z } from 'astro/zod';
import { TextSchema } from './text.ts';

/** One author. A name with one comma is a person, family name first. */
export const SourceAuthorSchema = TextSchema.refine(
	(text) => (text.match(/,/g) ?? []).length <= 1,
	{
		error:
			'Expected one author: a person as `Family, Given`, any other name without a comma. Write each author on a separate line',
	},
).refine((text) => !/^,|,$/.test(text), { error: 'Expected a name on both sides of the comma' });

/** A DOI (ISO 26324): the prefix `10.` with four to nine digits, a slash, and the suffix. */
export const DoiSchema = z.string().regex(/^10\.\d{4,9}\/\S+$/, {
	error: 'Expected a DOI without an address before it, such as `10.1093/ia/iix123`',
});

/** An ISBN (ISO 2108) of 10 or 13 digits whose check digit is right. */
export const IsbnSchema = z.string().refine(isIsbn, {
	error: 'Expected an ISBN of 10 or 13 digits with the right check digit at the end',
});

function isIsbn(text: string): boolean {
	const signs = text.replaceAll(/[- ]/g, '');
	if (/^\d{9}[\dX]$/.test(signs)) {
		return sumOf(signs, (index) => 10 - index) % 11 === 0;
	}
	return (
		/^97[89]\d{10}$/.test(signs) && sumOf(signs, (index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0
	);
}

function sumOf(signs: string, weight: (index: number) => number): number {
	return [...signs].reduce(
		(sum, sign, index) => sum + (sign === 'X' ? 10 : Number(sign)) * weight(index),
		0,
	);
}
