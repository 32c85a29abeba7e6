import type { z } from 'astro/zod';
import { ArticleSchema } from './records/article.ts';
import { CaptureSchema } from './records/capture.ts';
import { ClaimSchema } from './records/claim.ts';
import { CorrectionSchema } from './records/correction.ts';
import { EventSchema } from './records/event.ts';
import { FigureSchema } from './records/figure.ts';
import { PersonSchema } from './records/person.ts';
import { PublisherSchema } from './records/publisher.ts';
import { SectionSchema } from './records/section.ts';
import { SourceSchema } from './records/source.ts';
import { StanceSchema } from './records/stance.ts';
import { TermSchema } from './records/term.ts';

/** What a field of a record, or a mark, can name; an `origin` is a person or a publisher. */
export type Target =
	'source' | 'publisher' | 'person' | 'term' | 'claim' | 'figure' | 'event' | 'origin';

/** One kind of record. Paths of fields have a dot for each step and `*` for every item of a list or map. */
interface KindRow {
	/** Where its files are below the content folder; names in angle brackets are keys. */
	path: string;
	/** One record per file with prose below it, one record per file, or a map from keys to records. */
	holds: 'prose' | 'record' | 'map';
	/** The schema of one record. */
	schema: z.ZodType;
	/** Whether there must be at least one in a publication. */
	isRequired: boolean;
	/** Which fields name other records, and of which kind those are. */
	names: Readonly<Record<string, Target>>;
	/** Fields whose words may carry marks of claims, as prose does. */
	marked?: readonly string[];
	/** Fields with dates on which something has happened, so none may be in the future. */
	dates: readonly string[];
	/** Those of them with days of our own work, none of which can be older than the web. */
	ours?: readonly string[];
	/** The field with the day on which its evidence was last weighed. */
	weighed?: string;
}

/** Evidence names a source, and perhaps whom the source repeats. */
const evidence = { 'evidence.*.source': 'source', 'evidence.*.via': 'origin' } as const;

/**
 * Every kind of record: the one table that reading, checks and the link check use. If a file fits
 * two paths, the first counts.
 */
export const kinds = {
	article: {
		path: 'articles/<article>/index.mdx',
		holds: 'prose',
		schema: ArticleSchema,
		isRequired: true,
		names: {
			'authors.*.person': 'person',
			// The old form, read as a list of one.
			author: 'person',
			'basedOn.author': 'person',
			'points.*.sources.*': 'source',
			'points.*.claims.*': 'claim',
			'timeline.phases.*.begins': 'event',
			'lead.moment': 'event',
			'lead.panels.*.figure': 'figure',
		},
		marked: ['standfirst'],
		dates: ['basedOn.published', 'published', 'reviewed', 'asOf'],
		ours: ['published', 'reviewed', 'asOf'],
	},
	section: {
		path: 'articles/<article>/<section>.mdx',
		holds: 'prose',
		schema: SectionSchema,
		isRequired: false,
		names: { 'startHere.*': 'source', 'figures.*': 'figure' },
		marked: ['summary', 'verdict'],
		dates: [],
	},
	claim: {
		path: 'articles/<article>/claims/<section>.yaml',
		holds: 'map',
		schema: ClaimSchema,
		isRequired: true,
		names: evidence,
		dates: ['checked'],
		ours: ['checked'],
		weighed: 'checked',
	},
	figure: {
		path: 'articles/<article>/figures/<figure>.yaml',
		holds: 'record',
		schema: FigureSchema,
		isRequired: false,
		names: { 'series.*.claims.*': 'claim', 'annotations.*.claim': 'claim' },
		dates: ['annotations.*.date'],
	},
	event: {
		path: 'articles/<article>/events.yaml',
		holds: 'map',
		schema: EventSchema,
		isRequired: false,
		names: { 'claims.*': 'claim', ...evidence },
		dates: ['date'],
	},
	stance: {
		path: 'articles/<article>/stances.yaml',
		holds: 'map',
		schema: StanceSchema,
		isRequired: false,
		names: { 'claims.*': 'claim', ...evidence },
		dates: ['asOf'],
		ours: ['asOf'],
		weighed: 'asOf',
	},
	correction: {
		path: 'articles/<article>/corrections.yaml',
		holds: 'map',
		schema: CorrectionSchema,
		isRequired: false,
		names: { claim: 'claim' },
		dates: ['date'],
		ours: ['date'],
	},
	source: {
		path: 'sources/<source>.yaml',
		holds: 'record',
		schema: SourceSchema,
		isRequired: true,
		names: { publisher: 'publisher', carriedBy: 'publisher' },
		dates: ['published', 'accessed', 'archive.captured'],
		ours: ['accessed', 'archive.captured'],
	},
	publisher: {
		path: 'publishers/<publisher>.yaml',
		holds: 'record',
		schema: PublisherSchema,
		isRequired: true,
		names: {},
		dates: [],
	},
	person: {
		path: 'people/<person>.mdx',
		holds: 'prose',
		schema: PersonSchema,
		isRequired: true,
		names: { 'sources.*': 'source' },
		dates: [],
	},
	term: {
		path: 'glossary/<term>.mdx',
		holds: 'prose',
		schema: TermSchema,
		isRequired: true,
		names: { 'sources.*': 'source' },
		dates: [],
	},
	capture: {
		path: 'captures/<source>.json',
		holds: 'record',
		schema: CaptureSchema,
		isRequired: false,
		names: {},
		dates: ['day', 'quotes.*.day'],
	},
} as const satisfies Record<string, KindRow>;

export type RecordKind = keyof typeof kinds;

/** The data of each kind of record. */
export type RecordTypes = { [Kind in RecordKind]: z.infer<(typeof kinds)[Kind]['schema']> };

/** The names of all kinds, in the order of the table. */
export const recordKinds = Object.keys(kinds) as RecordKind[];

/** The row of a kind in the table above. */
export const kindOf: (kind: RecordKind) => KindRow = (kind) => kinds[kind];

/** Whether the files of a kind are in the folder of an article. */
export function isKindOfArticle(kind: RecordKind): boolean {
	return kinds[kind].path.startsWith('articles/');
}

/** The kinds of record that a key may name. */
export function kindsOf(target: Target | RecordKind): readonly RecordKind[] {
	return target === 'origin' ? ['person', 'publisher'] : [target];
}

const patterns = recordKinds.map((kind) => ({
	kind,
	pattern: new RegExp(
		`^${kinds[kind].path.replaceAll('.', '\\.').replaceAll(/<[a-z]+>/g, '([^/]+)')}$`,
	),
}));

/**
 * The kind of record that a file holds; `undefined` if none is read there.
 *
 * @param path - Below the content folder.
 */
export function kindAt(path: string): RecordKind | undefined {
	return patterns.find(({ pattern }) => pattern.test(path))?.kind;
}

/**
 * Where a record would be written, below the content folder. Names that are not given stay in angle
 * brackets.
 */
export function pathOf(
	kind: RecordKind,
	given: Readonly<Record<string, string | undefined>>,
): string {
	return kinds[kind].path.replaceAll(/<([a-z]+)>/g, (gap, name: string) => given[name] ?? gap);
}
