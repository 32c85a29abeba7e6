import type { ArticleNode } from '../../model/graph/nodes.ts';
import { summarise } from '../../model/graph/summary.ts';

/**
 * The counts of an article as lines for a terminal.
 *
 * @param stateOnly - How many of its claims rest only on governments and state media.
 */
export function printSummary(article: ArticleNode, { stateOnly }: { stateOnly: number }): string {
	const summary = summarise(article);
	const { coverage } = summary;
	const width = Math.max(...coverage.map(({ part }) => part.length));
	return [
		article.title,
		row('words', summary.words),
		row(
			'claims',
			summary.claims,
			mix(summary.byStatus.map(({ status, number }) => ({ value: status, number }))),
		),
		row('several origins', summary.severalOrigins, percent(summary.severalOrigins, summary.claims)),
		row('states alone', stateOnly, percent(stateOnly, summary.claims)),
		row('sources', summary.sources, mix(summary.byOwnership)),
		row('no copy', summary.unarchived, percent(summary.unarchived, summary.sources)),
		row('corrections', summary.corrections),
		row('events', summary.events),
		row('stances', summary.stances),
		'  coverage: sentences with a mark',
		...coverage.map(
			({ part, words, sentences, marked }) =>
				`    ${part.padEnd(width)}  ${percent(marked, sentences).padStart(5)}  ${String(marked)} of ${String(sentences)} sentences, ${String(words)} words`,
		),
	].join('\n');
}

function row(name: string, number: number, more = ''): string {
	return `  ${name.padEnd(16)}${String(number).padStart(5)}  ${more}`.trimEnd();
}

function mix(shares: readonly { value: string; number: number }[]): string {
	return shares.map(({ value, number }) => `${value} ${String(number)}`).join(', ');
}

function percent(part: number, whole: number): string {
	return whole === 0 ? '–' : `${String(Math.round((100 * part) / whole))} %`;
}
