import { wordsFor } from '../words/words-of.ts';
import { readingNow } from './hand-over.ts';

/** Which article a prose file belongs to. */
const articlePattern = /\/articles\/([^/]+)\/[^/]+\.mdx$/;

/** What the elements that are made of prose are called, in the language of its article; of other prose, in that of the site. */
export function proseLabels(path: string) {
	const [, article] = articlePattern.exec(path.replaceAll('\\', '/')) ?? [];
	const { records } = readingNow();
	const found = records.find(({ kind, key }) => kind === 'article' && key === article);
	const language = found?.kind === 'article' ? found.data.language : undefined;
	const { pages, lists } = wordsFor(language === undefined ? undefined : { language });
	return { heading: pages.linkToHeading, table: lists.figure.table };
}
