import { type Content, entriesOf } from '../content/content.ts';
import { writtenLanguage } from '../model/languages.ts';
import type { CheckInput } from './rule.ts';

/** The languages that articles name, of each content looked through so far: a dozen rules ask. */
const known = new WeakMap<Content, Map<string, string>>();

/**
 * The language that an article is written in, which all records in its folder share. What belongs to no
 * article, or to one that names no language pages have words for, is in the language of the site.
 */
export function languageIn(
	{ content, language }: Pick<CheckInput, 'content' | 'language'>,
	article: string | undefined,
): string {
	let named = known.get(content);
	if (!named) {
		named = new Map(
			entriesOf(content, 'article').flatMap(({ key, value }): [string, string][] => {
				const tag = (value as { language?: unknown } | null)?.language;
				return typeof tag === 'string' && writtenLanguage(tag) ? [[key, tag]] : [];
			}),
		);
		known.set(content, named);
	}
	return named.get(article ?? '') ?? language;
}
