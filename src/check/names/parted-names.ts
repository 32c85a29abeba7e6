import { type Content, entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Finding } from '../rule.ts';

const family = /^(?:\p{Ll}+ )?\p{Lu}[\p{L}\p{M}'’-]+$/u;
const initials = /^(?:\p{Lu}\.[ -]?)+$|^\p{Lu}$/u;
const given = /^\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}\.?)*$/u;

/**
 * Finds authors of a source whose names are split by a comma inside `[ ]`: `[Penn, L.]` is two
 * authors, and no other rule reports it. Two such words in quotation marks are two names.
 */
export function findPartedNames(content: Content): Finding[] {
	const houses = new Set(
		entriesOf(content, 'publisher').map(({ value }) => (value as { name?: unknown }).name),
	);
	return entriesOf(content, 'source').flatMap((source) => {
		const { authors } = source.value as { authors?: unknown };
		if (!Array.isArray(authors)) return [];
		const index = authors.findIndex(
			(one, at) =>
				!houses.has(one) &&
				isParted(one, authors[at + 1], authors.length) &&
				standsPlain(content, source, at),
		);
		if (index === -1) return [];
		const [first, second] = [String(authors[index]), String(authors[index + 1])];
		return [
			{
				place: source.at(['authors', index]),
				words: `${first}, ${second}`,
				message: `Inside \`[ ]\`, the comma splits \`${first}, ${second}\` into two authors.`,
				hint: `Put each name in quotation marks: \`["${first}, ${second}"]\`${initials.test(second) ? '' : `; two authors are \`["${first}", "${second}"]\``}.`,
			},
		];
	});
}

/** Whether two authors are really one, whose given name or initials follow a comma. */
function isParted(first: unknown, second: unknown, count: number): boolean {
	if (typeof first !== 'string' || typeof second !== 'string' || !family.test(first)) return false;
	return initials.test(second) || (count % 2 === 0 && given.test(second));
}

/** Whether an author and the next are on the same line without quotation marks. */
function standsPlain({ texts }: Content, source: Entry, index: number): boolean {
	const [here, next] = [index, index + 1].map((at) => source.at(['authors', at]));
	const line = (texts.get(source.file) ?? '').split(/\r?\n/)[(here?.line ?? 0) - 1] ?? '';
	return here?.line === next?.line && !/^["']/.test(line.slice((here?.column ?? 0) - 1));
}
