import { type Content, entriesOf } from '../../content/content.ts';
import { valuesAt } from '../../content/references.ts';
import { getOrMake, onceFor } from '../../content/once-for.ts';

/** The keys of the sections that an article lists. */
export function listedSections(content: Content, article: string | undefined): readonly string[] {
	return getOrMake(listed(content), article, () => findListed(content, article));
}

const listed = onceFor<Content, Map<string | undefined, readonly string[]>>(() => new Map());

function findListed(content: Content, article: string | undefined): string[] {
	return entriesOf(content, 'article')
		.filter(({ key }) => key === article)
		.flatMap(({ value }) => valuesAt(value, ['sections', '*']))
		.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/**
 * Whether the prose of an article, or of a section that it lists, has no file. We cannot know what
 * that prose marked and showed.
 */
export function lacksSection(content: Content, article: string | undefined): boolean {
	return getOrMake(lacking(content), article, () => findLacking(content, article));
}

const lacking = onceFor<Content, Map<string | undefined, boolean>>(() => new Map());

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
