import { entriesOf } from '../../content/content.ts';
import { valuesAt } from '../../content/references.ts';
import { isMisspelt } from '../fields/misspelt-fields.ts';
import type { Finding, Rule } from '../rule.ts';
import { didYouMean, nearest } from '../../text/wording/did-you-mean.ts';
import { plainKey } from '../../text/plain-key.ts';

export const sectionList: Rule = {
	name: 'section-list',
	severity: 'error',
	isFirm: true,
	about: 'The article lists exactly the sections that have a file in its folder.',
	why: 'The list gives the order of the sections. A section that is not listed is never shown, and a listed section without a file leaves a gap.',
	find: ({ content }) => {
		const sectionsOf = Map.groupBy(entriesOf(content, 'section'), ({ article }) => article);
		return entriesOf(content, 'article').flatMap((article): Finding[] => {
			const folder = article.file.replace(/\/index\.mdx$/, '');
			const files = sectionsOf.get(article.key) ?? [];
			const unread = content.unread.filter(
				({ kind, article: owner }) =>
					kind === 'section' && (owner === article.key || owner === undefined),
			);
			const keys = [...files, ...unread].map(({ key }) => key);
			const listed = valuesAt(article.value, ['sections', '*']).map(({ path, value }) => ({
				path,
				value: keyOf(value),
			}));
			const unlisted = isMisspelt(article, [], 'sections')
				? []
				: files.filter(({ key }) => !listed.some(({ value }) => value === key));
			const misnamed = new Set<string | undefined>();
			return [
				...listed.flatMap(({ path, value }, index) => {
					// `wrong-value` reports an item that is not a text.
					if (value === undefined) return [];
					const key = value;
					if (listed.findIndex((item) => item.value === value) < index) {
						return [
							{
								place: article.at(path),
								message: `The section \`${key}\` is listed twice.`,
								hint: 'Remove one of the two.',
							},
						];
					}
					if (keys.includes(key)) return [];
					// `key-shape` asks to rename the file to this key.
					const unshaped = unlisted.find((file) => plainKey(file.key) === key);
					if (unshaped) {
						misnamed.add(unshaped.key);
						return [];
					}
					const near =
						nearest(
							key,
							unlisted.map((file) => file.key),
						) ?? (unlisted.length === 1 ? unlisted[0]?.key : undefined);
					misnamed.add(near);
					return [
						{
							place: article.at(path),
							message: `The section \`${key}\` has no file.`,
							hint: didYouMean(near, `Write it in \`${folder}/${key}.mdx\``),
						},
					];
				}),
				...unlisted
					// The finding above already reports that it is listed under another name.
					.filter(({ key }) => !misnamed.has(key))
					.map((file) => ({
						place: { file: file.file, line: 1, column: 1 },
						names: [file.key],
						message: `The section \`${file.key}\` is not in the article's \`sections\`.`,
						hint: `Add it to \`sections\` in \`${article.file}\`, or remove the file.`,
					})),
			];
		});
	},
};

/** The key in an item of the list, even if a colon after it makes the item a field. */
function keyOf(item: unknown): string | undefined {
	if (typeof item === 'string') return item;
	const [key, ...more] = typeof item === 'object' && item !== null ? Object.keys(item) : [];
	return more.length === 0 ? key : undefined;
}
