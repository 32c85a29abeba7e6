import { type Content, entriesOf } from '../../content/content.ts';
import { listedSections } from '../articles/listed-sections.ts';
import type { Finding, Rule } from '../rule.ts';
import { suggest } from '../../text/wording/did-you-mean.ts';

export const orphanedFile: Rule = {
	name: 'orphaned-file',
	severity: 'error',
	about:
		'Every file of an article belongs to an article that exists, every claims file to one of its sections, and every capture to a source.',
	why: 'Nothing shows the content of such a file. Usually a folder or a section was renamed and this file was left behind.',
	find: ({ content }) => {
		const files = [...content.entries, ...content.unread];
		const articles = new Set(files.filter(({ kind }) => kind === 'article').map(({ key }) => key));
		const sectionsOf = Map.groupBy(
			files.filter(({ kind }) => kind === 'section'),
			({ article }) => article,
		);
		const seen = new Set<string>();
		const lacking = new Set<string>();
		const ofArticles = content.entries.flatMap((entry): Finding[] => {
			if (entry.article === undefined || seen.has(entry.file)) return [];
			seen.add(entry.file);
			const place = { file: entry.file, line: 1, column: 1 };
			// An `index.mdx` outside all articles may belong to this one.
			if (!articles.has(entry.article) && !articles.has('index')) {
				// One report is enough for all its files.
				if (lacking.has(entry.article)) return [];
				lacking.add(entry.article);
				return [
					{
						place,
						message: `The article \`${entry.article}\` has no \`index.mdx\`.`,
						hint: `Write \`${content.folder}/articles/${entry.article}/index.mdx\` with the article's frontmatter and introduction.`,
					},
				];
			}
			const sections = [
				...[...(sectionsOf.get(entry.article) ?? []), ...(sectionsOf.get(undefined) ?? [])].map(
					({ key }) => key,
				),
				// `section-list` reports a section that is listed but does not exist.
				...listedSections(content, entry.article),
			];
			if (entry.kind !== 'claim' || ['index', ...sections].includes(entry.stem)) return [];
			return [
				{
					place,
					message: `No section has the key \`${entry.stem}\`.`,
					hint: suggest(
						entry.stem,
						sections,
						'Name the file after the section whose prose marks its claims',
					),
				},
			];
		});
		return [...ofArticles, ...capturesOfNothing(content)];
	},
};

function capturesOfNothing(content: Content): Finding[] {
	const files = [...content.entries, ...content.unread];
	const sources = new Set(files.filter(({ kind }) => kind === 'source').map(({ key }) => key));
	return entriesOf(content, 'capture')
		.filter(({ key }) => !sources.has(key))
		.map(({ key, file }) => ({
			place: { file, line: 1, column: 1 },
			message: `No source has the key \`${key}\`.`,
			hint: 'Give the file the new key of its source, or delete it.',
		}));
}
