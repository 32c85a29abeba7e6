import { type Content, entriesOf } from '../../content/content.ts';
import { writtenLanguage } from '../../model/languages.ts';
import type { CheckInput } from '../rule.ts';
import { onceFor } from '../../content/once-for.ts';

/**
 * The language that an article is written in, which all records in its folder share. Records of no
 * article are in the language of the site, as are those of an article whose language pages have no
 * words for.
 */
export function languageIn(
	{ content, language }: Pick<CheckInput, 'content' | 'language'>,
	article: string | undefined,
): string {
	return languagesOf(content).get(article ?? '') ?? language;
}

/** The languages that articles name. */
const languagesOf = onceFor(
	(content: Content) =>
		new Map(
			entriesOf(content, 'article').flatMap(({ key, value }): [string, string][] => {
				const tag = (value as { language?: unknown } | null)?.language;
				return typeof tag === 'string' && writtenLanguage(tag) ? [[key, tag]] : [];
			}),
		),
);
