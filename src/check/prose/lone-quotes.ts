import type { Content } from '../../content/content.ts';
import { type OwnText, ownTextsOf } from '../texts/own-texts.ts';
import type { Finding } from '../rule.ts';

/** A straight mark at the end of a text that is no apostrophe (`workers'`) and no feet or inches (`40"`). */
const atEnd = /(?<!(?<!\d)\d{1,3})(?:"|(?<!s)')$/;

/**
 * Finds a straight quotation mark that ends a text and has no partner in it. In YAML, such a mark is
 * left behind when that at the beginning of the value is lost, and then readers see it.
 */
export function findMarksLeftBehind(content: Content): Finding[] {
	// What a record with wrong values lacks is said there.
	return content.entries
		.filter(({ data }) => data !== undefined)
		.flatMap((entry) =>
			ownTextsOf(entry).flatMap((one): Finding[] => {
				const { text } = one;
				const mark = text.at(-1);
				if ((mark !== '"' && mark !== "'") || text.indexOf(mark) < text.length - 1) return [];
				if (!atEnd.test(text)) return [];
				const start = text.lastIndexOf(' ') + 1;
				return [
					{
						place: one.placeOf(content, start, text.length),
						words: text.slice(start),
						message: `The text ends with \`${mark}\`, and none stands before its first word.`,
						hint: `Remove \`${mark}\`, or write it before the first word too.`,
					},
				];
			}),
		);
}

/**
 * Finds quotation marks without a partner in our own words, because readers cannot see where the
 * quotation begins or ends. A quotation of several paragraphs is opened again in each of them.
 */
export function findLoneQuotes(content: Content): Finding[] {
	const { texts, entries } = content;
	const uneven = new Set([...texts].flatMap(([file, text]) => (isEven(text) ? [] : [file])));
	if (uneven.size === 0) return [];
	return entries
		.filter(({ file }) => uneven.has(file))
		.flatMap((entry) => {
			const own = ownTextsOf(entry);
			return own.flatMap((one, index) => {
				const at = loneIn(one, own[index + 1]);
				if (at === undefined) return [];
				const opens = one.text.charAt(at) === '“';
				const start = opens ? at : one.text.slice(0, at).search(/(?<!\S)\S*$/);
				const words = opens
					? (/^“\S*/.exec(one.text.slice(at))?.[0] ?? '“')
					: one.text.slice(start, at + 1);
				return [
					{
						place: one.placeOf(content, start, start + words.length),
						words,
						message: opens
							? `The quotation that begins with \`${words}\` is never closed.`
							: `The quotation that ends with \`${words}\` is never opened.`,
						hint: opens ? 'Write `”` where it ends.' : 'Write `“` where it begins.',
					},
				];
			});
		});
}

/**
 * The index of the first quotation mark without a partner; `undefined` if there is none, or if the
 * text uses the marks of another language.
 */
function loneIn({ text }: OwnText, after?: OwnText): number | undefined {
	if (text.includes('„')) return undefined;
	const open: number[] = [];
	for (const { index, 0: sign } of text.matchAll(/[“”]/g)) {
		if (sign === '“') open.push(index);
		else if (open.pop() === undefined) return index;
	}
	return after?.text.startsWith('“') === true ? undefined : open[0];
}

/** Whether a text opens as many quotations as it closes. */
function isEven(text: string): boolean {
	const signs = text.match(/[“”]/g) ?? [];
	return signs.filter((sign) => sign === '“').length * 2 === signs.length;
}
