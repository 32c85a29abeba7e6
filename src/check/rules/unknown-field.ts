import { withArticle } from '../../text/wording/with-article.ts';
import type { Rule } from '../rule.ts';
import { findCut } from '../fields/cut-texts.ts';
import {
	canOnlyMean,
	type UnknownField,
	unknownFieldsOf,
	wrapperOf,
} from '../fields/misspelt-fields.ts';

export const unknownField: Rule = {
	name: 'unknown-field',
	severity: 'error',
	isFirm: true,
	about: 'A record has only the fields of its schema.',
	why: 'A field that the schema does not have is never read. Usually it is a misspelt field, and its value is lost.',
	find: ({ content }) =>
		content.entries.flatMap((entry) => {
			const wrapper = wrapperOf(entry);
			if (wrapper !== undefined) {
				return [
					{
						place: entry.at([wrapper], 'key'),
						message: `The fields of the ${entry.kind} \`${entry.key}\` are below \`${wrapper}\`, which is not one of them.`,
						hint: `Remove the line \`${wrapper}:\`, and indent the fields as that line was.`,
					},
				];
			}
			const { cut, others } = findCut(content, entry, unknownFieldsOf(entry));
			const unknown = others.map((one) => {
				const { path, key } = one;
				return {
					place: entry.at([...path, key], 'key'),
					message: `\`${key}\` is not a field of ${owner(entry.kind, path)}.`,
					hint: hintFor(one),
					...(canOnlyMean(entry, one) && { isCertain: true as const }),
					...(one.written !== undefined && { words: key }),
				};
			});
			return [...cut, ...unknown];
		}),
};

function hintFor({ known, meant, written }: UnknownField): string {
	if (written !== undefined) return `Write \`${written}\`, with a colon and a space.`;
	return meant === undefined
		? `Remove it, or write one of ${known.map((name) => `\`${name}\``).join(', ')}.`
		: `Write \`${meant}\`, or remove it.`;
}

/** `a claim`, or for a part of one `\`evidence\` in a claim`. */
function owner(kind: string, path: readonly PropertyKey[]): string {
	const part = path.filter((step) => typeof step === 'string').join('.');
	return part === '' ? withArticle(kind) : `\`${part}\` in ${withArticle(kind)}`;
}
