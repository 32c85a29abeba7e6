import { doubtFile } from './doubt.ts';
import { eventsCsv, stancesCsv } from './csv.ts';
import type { ArticleNode, SourceNode } from '../model/graph/nodes.ts';
import { articleItem, bibliographyForms, itemOf } from './bibliography/bibliography.ts';

/** A file that is made of something: its name, its media type, how it is written. */
export interface ExportFile<Of> {
	/** Its name below the address of what it is made of. */
	name: string;
	/** Its media type. */
	type: string;
	/** What it holds, for who chooses among links. */
	title: string;
	text: (of: Of) => string;
	/** Which have such a file; all, where nothing is said. */
	when?: (of: Of) => boolean;
	/** Whether only our own scripts read it. */
	isInternal?: boolean;
}

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
		name: 'events.csv',
		type: 'text/csv; charset=utf-8',
		title: 'The timeline as CSV',
		text: ({ events }) => eventsCsv(events),
		when: ({ events }) => events.length > 0,
	},
	{
		name: 'stances.csv',
		type: 'text/csv; charset=utf-8',
		title: 'The stances of states as CSV',
		text: ({ stances }) => stancesCsv(stances),
		when: ({ stances }) => stances.length > 0,
	},
	{
		name: 'doubt.json',
		type: 'application/json; charset=utf-8',
		title: 'The claims without some sources',
		text: (article) => JSON.stringify(doubtFile(article)),
		isInternal: true,
	},
];

/** The files of a source, below the bibliography of an article that cites it. */
export const sourceFiles: readonly ExportFile<SourceNode>[] = forms.map(
	([form, { name, type, write }]) => ({
		name: form,
		type,
		title: name,
		text: (source: SourceNode) => write([itemOf(source)]),
	}),
);

/** Address of what a file is called below a folder, cut at the first dot: Astro asks for both halves. */
export function halvesOf(name: string): { file: string; form: string } {
	const dot = name.indexOf('.');
	return { file: name.slice(0, dot), form: name.slice(dot + 1) };
}
