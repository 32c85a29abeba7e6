import { withArticle } from '../../text/with-article.ts';
import { writtenAuthor } from '../old-author.ts';
import type { Rule } from '../rule.ts';
import { unknownFieldsOf } from '../misspelt-fields.ts';

export const unknownField: Rule = {
	name: 'unknown-field',
	severity: 'error',
	isFirm: true,
	about: 'A record has the fields of its schema and no others.',
	why: 'Nothing reads a field that the schema does not know: mostly it is one that it does, misspelt, and what it says is lost.',
	find: ({ content }) =>
		content.entries.flatMap((entry) =>
			unknownFieldsOf(entry).map(({ path, key, known, meant }) => {
				const author = key === 'author' ? writtenAuthor(entry) : undefined;
				if (author !== undefined && path.length === 0) {
					return {
						place: entry.at([key], 'key'),
						message: '`author` is no field of an article, which lists its authors.',
						hint: `List them under \`authors:\`, each as \`- person: ${author}\`; \`npm run check -- --fix\` does it.`,
					};
				}
				return {
					place: entry.at([...path, key], 'key'),
					message: `\`${key}\` is no field of ${owner(entry.kind, path)}.`,
					hint:
						meant === undefined
							? `Remove it, or write one of ${known.map((name) => `\`${name}\``).join(', ')}.`
							: `Write \`${meant}\`, or remove it.`,
				};
			}),
		),
};

/** `a claim`, or for what lies inside of one `\`evidence\` in a claim`. */
function owner(kind: string, path: readonly PropertyKey[]): string {
	const part = path.filter((step) => typeof step === 'string').join('.');
	return part === '' ? withArticle(kind) : `\`${part}\` in ${withArticle(kind)}`;
}
