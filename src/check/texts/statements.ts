import { type Content, entriesOf, proseEntriesOf } from '../../content/content.ts';
import { onceFor } from '../../content/once-for.ts';
import { valuesAt } from '../../content/references.ts';
import type { Place } from '../../problems/problem.ts';
import { parseMarkedText } from '../../prose/marked-text.ts';

/** Words of an article that rest on claims. */
export interface Statement {
	/** Whether they are marked, not merely next to a list of claims. */
	isMarked: boolean;
	article: string;
	words: string;
	claims: readonly string[];
	/** What stands before them in the same line or field. */
	before: () => string;
	/** Their place, looked up only if there is something to report about them. */
	placeOf: () => Place;
}

/** Fields of frontmatter that may carry marks. */
const markedFields = ['standfirst', 'points.*.text', 'summary', 'verdict'].map((field) =>
	field.split('.'),
);

/**
 * All words of articles that rest on claims: in prose, and in fields that may carry marks. Several
 * rules read them, so they are collected once.
 */
export const statementsOf = onceFor((content: Content): readonly Statement[] => {
	const articles = new Set(entriesOf(content, 'article').map(({ article }) => article));
	return proseEntriesOf(content).flatMap((entry) => {
		const { article, file } = entry;
		if (article === undefined || !articles.has(article)) return [];
		const inFields = markedFields.flatMap((field) =>
			valuesAt(entry.value, field).flatMap(({ path, value }) =>
				typeof value === 'string'
					? parseMarkedText(value).map(({ text, claims }, index, parts) => ({
							...{ article, words: text, placeOf: () => entry.at(path) },
							before: () => parts[index - 1]?.text ?? '',
							isMarked: claims.length > 0,
							claims: claims.length > 0 ? claims : claimsOfPoint(entry.value, path),
						}))
					: [],
			),
		);
		const inProse = entry.placements.flatMap((placement) =>
			placement.type === 'mark' && placement.scheme === 'claim'
				? [
						{
							...{ article, words: placement.text, claims: placement.keys, isMarked: true },
							before: () => lineBefore(content.texts.get(file), placement.at),
							placeOf: () => ({ file, line: placement.at.line, column: placement.at.column }),
						},
					]
				: [],
		);
		return [...inFields, ...inProse];
	});
});

function lineBefore(text = '', { line, column }: { line: number; column: number }): string {
	return text.split(/\r?\n/)[line - 1]?.slice(0, column - 1) ?? '';
}

/** The claims that a point names next to its text. They support all of its words. */
function claimsOfPoint(value: unknown, path: readonly PropertyKey[]): string[] {
	if (path[0] !== 'points') return [];
	return valuesAt(value, ['points', String(path[1]), 'claims', '*']).flatMap((found) =>
		typeof found.value === 'string' ? [found.value] : [],
	);
}
