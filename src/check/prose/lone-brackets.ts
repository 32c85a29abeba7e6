import type { Content } from '../../content/content.ts';
import { ownTextsOf } from '../texts/own-texts.ts';
import type { Finding } from '../rule.ts';

/**
 * Finds round brackets in our own words that are never closed. A closing bracket alone may be that of
 * a list: `a)`.
 */
export function findLoneBrackets(content: Content): Finding[] {
	return content.entries.flatMap((entry) =>
		ownTextsOf(entry).flatMap((own) => {
			const at = own.text.includes('(') ? loneIn(own.text) : undefined;
			if (at === undefined) return [];
			const words = /^\(\S*/.exec(own.text.slice(at))?.[0] ?? '(';
			return [
				{
					place: own.placeOf(content, at, at + words.length),
					words,
					message: `The bracket that begins with \`${words}\` is never closed.`,
					hint: 'Write `)` where it ends.',
				},
			];
		}),
	);
}

/** The index of the first opening bracket without a partner. */
function loneIn(text: string): number | undefined {
	const open: number[] = [];
	for (let at = text.indexOf('('); at < text.length; at++) {
		const sign = text[at];
		if (sign === '(') open.push(at);
		else if (sign === ')') open.pop();
	}
	return open[0];
}
