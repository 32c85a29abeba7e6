import { type Content, entriesOf } from '../content/content.ts';
import { valuesAt } from '../content/references.ts';

/** The keys of the sections that an article lists. */
export function listedSections(content: Content, article: string | undefined): readonly string[] {
	return once(listed, content, article, () => findListed(content, article));
}

const listed = new WeakMap<Content, Map<string | undefined, readonly string[]>>();

function findListed(content: Content, article: string | undefined): string[] {
	return entriesOf(content, 'article')
		.filter(({ key }) => key === article)
		.flatMap(({ value }) => valuesAt(value, ['sections', '*']))
		.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** Whether the prose of an article, or of a section that it lists, has no file: what that marked and showed, nothing else does. */
export function lacksSection(content: Content, article: string | undefined): boolean {
	return once(lacking, content, article, () => findLacking(content, article));
}

const lacking = new WeakMap<Content, Map<string | undefined, boolean>>();

/** What is asked of an article for each of its claims is looked up once. */
function once<Found>(
	known: WeakMap<Content, Map<string | undefined, Found>>,
	content: Content,
	article: string | undefined,
	find: () => Found,
): Found {
	const ofArticles = known.get(content) ?? new Map<string | undefined, Found>();
	known.set(content, ofArticles);
	const found = ofArticles.get(article) ?? find();
	ofArticles.set(article, found);
	return found;
}

function findLacking(content: Content, article: string | undefined): boolean {
	const there = new Set(
		[...entriesOf(content, 'section'), ...content.unread]
			.filter(({ kind, article: owner }) => kind === 'section' && owner === article)
			.map(({ key }) => key),
	);
	const isThere = [...entriesOf(content, 'article'), ...content.unread].some(
		({ kind, key }) => kind === 'article' && key === article,
	);
	return !isThere || listedSections(content, article).some((key) => !there.has(key));
}
