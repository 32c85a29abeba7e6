import { wordsFor } from '../words/words-of.ts';
import { readingNow } from './hand-over.ts';
import type { Reading } from './reading.ts';

/** Finds the article that a prose file belongs to. */
const articlePattern = /\/articles\/([^/]+)\/[^/]+\.mdx$/;

/**
 * Labels for the elements made from prose, in the language of its article; for other prose, in that
 * of the site.
 */
export function proseLabels(path: string) {
	const [, article] = articlePattern.exec(path.replaceAll('\\', '/')) ?? [];
	const language = languagesOf(readingNow()).get(article);
	const { pages, lists } = wordsFor(language === undefined ? undefined : { language });
	return { heading: pages.linkToHeading, table: lists.figure.table };
}

/** Looked up once for each reading, because every heading of a publication asks. */
const known = new WeakMap<Reading, Map<string | undefined, string | undefined>>();

function languagesOf(reading: Reading): Map<string | undefined, string | undefined> {
	let languages = known.get(reading);
	if (!languages) {
		languages = new Map(
			reading.records.flatMap((record) =>
				record.kind === 'article' ? [[record.key, record.data.language] as const] : [],
			),
		);
		known.set(reading, languages);
	}
	return languages;
}
