import { entriesOf } from '../../content/content.ts';
import { valuesAt } from '../../content/references.ts';
import type { Finding, Rule } from '../rule.ts';
import { suggest } from '../../text/did-you-mean.ts';

export const sectionList: Rule = {
	name: 'section-list',
	severity: 'error',
	isFirm: true,
	about: 'The sections an article lists and the section files of its folder are the same.',
	why: 'The list gives the order of the sections. What is not in it is never shown, and what has no file leaves a gap.',
	find: ({ content }) => {
		const sectionsOf = Map.groupBy(entriesOf(content, 'section'), ({ article }) => article);
		return entriesOf(content, 'article').flatMap((article): Finding[] => {
			const folder = article.file.replace(/\/index\.mdx$/, '');
			const files = sectionsOf.get(article.key) ?? [];
			const unread = content.unread.filter(
				({ kind, article: owner }) => kind === 'section' && owner === article.key,
			);
			const keys = [...files, ...unread].map(({ key }) => key);
			const listed = valuesAt(article.value, ['sections', '*']);
			return [
				...listed.flatMap(({ path, value }, index) => {
					const key = String(value);
					if (listed.findIndex((item) => item.value === value) < index) {
						return [
							{
								place: article.at(path),
								message: `The section \`${key}\` is listed twice.`,
								hint: 'Remove one of the two.',
							},
						];
					}
					return keys.includes(key)
						? []
						: [
								{
									place: article.at(path),
									message: `The section \`${key}\` has no file.`,
									hint: suggest(key, keys, `Write it in \`${folder}/${key}.mdx\``),
								},
							];
				}),
				...files
					.filter(({ key }) => !listed.some(({ value }) => value === key))
					.map((file) => ({
						place: { file: file.file, line: 1, column: 1 },
						message: `The section \`${file.key}\` is not in the article's \`sections\`.`,
						hint: `Add it to \`sections\` in \`${article.file}\`, or remove the file.`,
					})),
			];
		});
	},
};
