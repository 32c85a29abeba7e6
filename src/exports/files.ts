import { annotations } from './annotations.ts';
import { articleItem, bibliographyForms, itemOf } from './bibliography/bibliography.ts';
import { eventsCalendar, hasDays } from './calendar.ts';
import { claimsJson } from './claims/claims-json.ts';
import { csvwMetadata, csvwType } from './claims/csvw.ts';
import {
	claimColumns,
	claimRows,
	type Columns,
	csvType,
	eventColumns,
	stanceColumns,
	tableCsv,
} from './csv.ts';
import { linkStanding } from '../link-state/link-standing.ts';
import type { ArticleNode, SourceNode } from '../model/graph/nodes.ts';
import { articleFile } from '../routes/links.ts';
import { linkAddress } from '../text/addresses/link-address.ts';
import { doubtFile } from './doubt.ts';
import type { ExportFile } from './export-file.ts';
import { changesFeed } from './feeds/entries.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { markdownTwin } from './markdown/twin.ts';
import { nanopublications } from './rdf/nanopublications.ts';
import { citeTemplate } from './wikipedia.ts';

const forms = Object.entries(bibliographyForms);

/** The files of an article, all below its address. */
export const articleFiles: readonly ExportFile<ArticleNode>[] = [
	...forms.map(([form, { name, type, write }]) => ({
		name: `sources.${form}`,
		type,
		title: `All sources as ${name}`,
		text: ({ sources }: ArticleNode) => write(sources.map(itemOf)),
	})),
	...forms.map(([form, { name, type, write }]) => ({
		name: `cite.${form}`,
		type,
		title: `This article as ${name}`,
		text: (article: ArticleNode) => write([articleItem(article)]),
	})),
	{
		name: 'index.md',
		type: 'text/markdown; charset=utf-8',
		title: 'The whole article as Markdown',
		text: markdownTwin,
	},
	...feedFiles<ArticleNode>('changes', 'Changes of this article', changesFeed, ({ key }, file) =>
		articleFile(key, file),
	),
	{
		name: 'events.ics',
		type: 'text/calendar; charset=utf-8',
		title: 'The timeline as iCalendar',
		text: eventsCalendar,
		when: ({ events }) => events.some(hasDays),
	},
	{
		name: 'claims.json',
		type: 'application/json; charset=utf-8',
		title: 'All claims with their evidence as JSON',
		text: claimsJson,
	},
	{
		name: 'annotations.jsonld',
		type: 'application/ld+json; charset=utf-8',
		title: 'Marked words and their evidence as Web Annotations',
		text: annotations,
	},
	{
		name: 'claims.trig',
		type: 'application/trig; charset=utf-8',
		title: 'All claims as nanopublications',
		text: nanopublications,
	},
	...table('claims', 'All claims with their evidence', claimColumns, ({ claims }) =>
		claimRows(claims),
	),
	...table('events', 'The timeline', eventColumns, ({ events }) => events),
	...table('stances', 'The stances of states', stanceColumns, ({ stances }) => stances),
	{
		name: 'doubt.json',
		type: 'application/json; charset=utf-8',
		title: 'How the claims stand without some sources',
		text: (article) => JSON.stringify(doubtFile(article)),
		isInternal: true,
	},
];

/** A table as CSV, if it has rows, and a file that says what its columns mean. */
function table<Row>(
	name: string,
	title: string,
	columns: Columns<Row>,
	rows: (article: ArticleNode) => readonly Row[],
): ExportFile<ArticleNode>[] {
	const when = (article: ArticleNode) => rows(article).length > 0;
	return [
		{
			name: `${name}.csv`,
			type: csvType,
			title: `${title} as CSV`,
			text: (article) => tableCsv(columns, rows(article)),
			when,
		},
		{
			// Readers of CSV on the Web look for it under this name (section 5.3).
			name: `${name}.csv-metadata.json`,
			type: csvwType,
			title: `${title}: what the columns mean`,
			text: ({ language }) => csvwMetadata(`${name}.csv`, title, columns, language),
			when,
		},
	];
}

/** The files of an article that are offered to readers. */
export function filesOf(article: ArticleNode): ExportFile<ArticleNode>[] {
	return articleFiles.filter(({ isInternal, when }) => !isInternal && (when?.(article) ?? true));
}

/** The files of a source, below the bibliography of an article that cites it. */
export const sourceFiles: readonly ExportFile<SourceNode>[] = [
	...forms.map(([form, { name, type, write }]) => ({
		name: form,
		type,
		title: name,
		text: (source: SourceNode) => write([itemOf(source)]),
	})),
	{
		name: 'wikipedia.txt',
		type: 'text/plain; charset=utf-8',
		title: 'Wikipedia',
		text: (source, { links }) => {
			const standing = linkStanding(links[linkAddress(source.url)], [], source.archive);
			return `${citeTemplate(source, { standing })}\n`;
		},
	},
];

/**
 * The two parts of a file's name, split at its first dot, for the parameters of `[file].[form].ts`.
 */
export function halvesOf(name: string): { file: string; form: string } {
	const dot = name.indexOf('.');
	return { file: name.slice(0, dot), form: name.slice(dot + 1) };
}
