import type { ArticleNode, PersonNode } from '../model/graph/nodes.ts';
import { type AuthorRole, authorRoles } from '../model/records/article.ts';
import { site } from '../site.ts';
import { wordsFor } from './words-of.ts';

type Authored = Pick<ArticleNode, 'authors' | 'basedOn' | 'language'>;

/** The people who wrote an article, in the order of its frontmatter. */
export function writersOf({ authors }: Pick<ArticleNode, 'authors'>): PersonNode[] {
	return withRole(authors, 'author');
}

/** Everyone who contributed to an article, each once. */
export function peopleOf({ authors }: Pick<ArticleNode, 'authors'>): PersonNode[] {
	return [...new Set(authors.map(({ person }) => person))];
}

/** The authors who adapted the original, if the article is based on one by somebody else. */
export function adaptersOf(article: Authored): PersonNode[] {
	return writersOf(article).filter(({ key }) => key !== article.basedOn?.author.key);
}

/** The other contributors to an article, by role. */
export function helpersOf({ authors }: Pick<ArticleNode, 'authors'>) {
	return authorRoles
		.filter((role) => role !== 'author')
		.map((role) => ({ role, people: withRole(authors, role) }))
		.filter(({ people }) => people.length > 0);
}

/** The other contributors, in a sentence or two; empty if there are none. */
export function helpersInWords(article: Authored): string {
	const { grades } = wordsFor(article);
	return helpersOf(article)
		.map(({ role, people }) => `${grades.roles[role]}: ${nameList(people, article)}`)
		.join('. ');
}

/** The names of the people who wrote an article: `Edda Marsh and Tom Wyke`. */
export function writersInWords(article: Authored): string {
	return nameList(writersOf(article), article);
}

/**
 * The author under whom an article is cited. An adaptation is cited under the publication, after
 * the author of the original.
 */
export function citedAs(article: Authored): string {
	const { basedOn } = article;
	const { byline } = wordsFor(article).pages;
	return basedOn ? byline.after(site.name, basedOn.author.name) : writersInWords(article);
}

/** The same with the year in brackets. */
export function citedInYear(article: Authored & Pick<ArticleNode, 'published'>): string {
	const { basedOn, published } = article;
	const { date, pages } = wordsFor(article);
	const year = date(published.slice(0, 4));
	return basedOn
		? pages.byline.afterInYear(site.name, year, basedOn.author.name)
		: `${writersInWords(article)} (${year})`;
}

/** Names in a list, as they are printed. */
export function nameList(
	people: readonly PersonNode[],
	article: Pick<ArticleNode, 'language'>,
): string {
	return wordsFor(article).list(people.map(({ name }) => name));
}

function withRole(authors: ArticleNode['authors'], role: AuthorRole): PersonNode[] {
	return authors.filter((author) => author.role === role).map(({ person }) => person);
}
