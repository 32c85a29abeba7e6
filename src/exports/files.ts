import type { Root } from 'mdast';
import { doubtFile } from './doubt.ts';
import { annotations } from './annotations.ts';
import { claimsJson } from './claims/claims-json.ts';
import { type Columns, csvwMetadata } from './claims/csvw.ts';
import {
	claimColumns,
	claimsCsv,
	eventColumns,
	eventsCsv,
	stanceColumns,
	stancesCsv,
} from './csv.ts';
import { absolute } from './markdown/part-prose.ts';
import { site } from '../site.ts';
import type { LinkState } from '../link-state/link-memory.ts';
import { linkStanding } from '../link-state/link-standing.ts';
import type { ArticleNode, SourceNode } from '../model/graph/nodes.ts';
import { articleFile, claimPagePath } from '../routes/links.ts';
import { linkAddress } from '../text/link-address.ts';
import { articleItem, bibliographyForms, itemOf } from './bibliography/bibliography.ts';

/** What stands beside the graph: prose, and what the link check remembers. */
export interface Beside {
	/** `article/part` → its prose. */
	trees: Readonly<Record<string, Root>>;
	links: LinkState;
}

/** A file that is made of something: its name, its media type, how it is written. */
export interface ExportFile<Of> {
	/** Its name below the address of what it is made of. */
	name: string;
	/** Its media type. */
	type: string;
	/** What it holds, for who chooses among links. */
	title: string;
	text: (of: Of, beside: Beside) => string;
	/** Which have such a file; all, where nothing is said. */
	when?: (of: Of) => boolean;
	/** Whether only our own scripts read it. */
	isInternal?: boolean;
}
import { eventsCalendar } from './calendar.ts';
import { changesFeed } from './feeds/entries.ts';
import { markdownTwin } from './markdown/twin.ts';
import { feedFiles } from './site-files.ts';
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
		when: ({ events }) => events.length > 0,
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
	...table({
		name: 'claims',
		title: 'All claims with their evidence',
		columns: claimColumns,
		text: ({ key, claims }) =>
			claimsCsv(claims, (claim) => absolute(claimPagePath(key, claim.key))),
		when: () => true,
	}),
	...table({
		name: 'events',
		title: 'The timeline',
		columns: eventColumns,
		text: ({ events }) => eventsCsv(events),
		when: ({ events }) => events.length > 0,
	}),
	...table({
		name: 'stances',
		title: 'The stances of states',
		columns: stanceColumns,
		text: ({ stances }) => stancesCsv(stances),
		when: ({ stances }) => stances.length > 0,
	}),
	{
		name: 'doubt.json',
		type: 'application/json; charset=utf-8',
		title: 'The claims without some sources',
		text: (article) => JSON.stringify(doubtFile(article)),
		isInternal: true,
	},
];

/** A table as CSV, and what its columns mean. */
function table({
	name,
	title,
	columns,
	text,
	when,
}: {
	name: string;
	title: string;
	columns: Columns;
	text: (article: ArticleNode) => string;
	when: (article: ArticleNode) => boolean;
}): ExportFile<ArticleNode>[] {
	return [
		{ name: `${name}.csv`, type: 'text/csv; charset=utf-8', title: `${title} as CSV`, text, when },
		{
			// The name under which readers of CSV on the Web look for it (section 5.3).
			name: `${name}.csv-metadata.json`,
			type: 'application/csvm+json; charset=utf-8',
			title: `${title}: what the columns mean`,
			text: () => csvwMetadata(`${name}.csv`, title, columns, site.language),
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

/** Address of what a file is called below a folder, cut at the first dot: Astro asks for both halves. */
export function halvesOf(name: string): { file: string; form: string } {
	const dot = name.indexOf('.');
	return { file: name.slice(0, dot), form: name.slice(dot + 1) };
}
