import { compareProblems, type Place, type Problem } from '../problems/problem.ts';
import { pageText } from '../text/html/page-text.ts';
import { placeAt } from '../text/place-at.ts';
import type { SiteFinding } from './site-check.ts';
import { findSource, type SourceFile } from './source-place.ts';

/** A finding with the rule that made it. */
export interface RuledFinding extends SiteFinding {
	rule: string;
}

/** A finding with its places. */
export interface PlacedFinding extends RuledFinding {
	/** In the built file. */
	built: Place;
	/** In the source that it was made from, if that can be found. */
	source?: Place;
}

/** A problem on more pages than this is in the layout, and is reported once. */
const manyPages = 5;

/** Maximum number of places in one problem. */
const mostPlaces = 10;

/**
 * Finds the places of the findings of one file.
 *
 * @param folder - The site's folder, as problems show it.
 * @param text - The built file.
 */
export function placeFindings(
	folder: string,
	text: string,
	findings: readonly RuledFinding[],
	sources: readonly SourceFile[],
): PlacedFinding[] {
	return findings.map((finding) => {
		const { path, offset, written } = finding;
		const built = placeAt(folder + path, text, offset);
		const words = linkedWords(text, offset);
		const trace = { path, words, ...(written === undefined ? {} : { written }) };
		const source = findSource(trace, sources);
		return { ...finding, built, ...(source ? { source } : {}) };
	});
}

/** Makes the problems. Findings with the same source, or the same on many pages, are reported once. */
export function toProblems(findings: readonly PlacedFinding[]): Problem[] {
	const faults = Map.groupBy(findings, ({ rule, message }) => `${rule}\n${message}`);
	return [...faults.values()].flatMap(problemsOf).sort(compareProblems);
}

function problemsOf(findings: readonly PlacedFinding[]): Problem[] {
	const bySource = Map.groupBy(findings, ({ source }) =>
		source ? `${source.file}:${source.line}:${source.column}` : '',
	);
	return [...bySource].flatMap(([source, group]) => {
		const pages = new Set(group.map(({ path }) => path)).size;
		if (source !== '' || pages > manyPages) return toProblem(group);
		return group.map((finding) => toProblem([finding])).flat();
	});
}

function toProblem(group: readonly PlacedFinding[]): Problem[] {
	const [first] = group;
	if (!first) return [];
	const { rule, severity = 'error', message, hint, source, built } = first;
	const places = (source ? group : group.slice(1)).map(({ built: { file, line, column } }) =>
		[file, line, column].join(':'),
	);
	const shown = places
		.slice(0, mostPlaces)
		.map((place) => `${source ? 'built as' : 'also at'} ${place}`);
	const rest = places.length - shown.length;
	const details = rest > 0 ? [...shown, `and at ${String(rest)} more places`] : shown;
	return [
		{
			rule,
			severity,
			place: source ?? built,
			message,
			hint,
			help: `docs/rules.md#${rule}`,
			...(details.length > 0 ? { details } : {}),
		},
	];
}

/** Maximum length of one link in a page, in characters. */
const longestLink = 2000;

/** The words of the link that has an attribute at an offset; empty if it is not a link. */
function linkedWords(html: string, offset: number): string {
	const start = html.lastIndexOf('<', offset);
	if (!/^<a\s/i.test(html.slice(start, start + 3))) return '';
	const link = html.slice(start, start + longestLink);
	const end = link.search(/<\/a\s*>/i);
	return end === -1 ? '' : pageText(link.slice(0, end));
}
