import type { Root } from 'mdast';
import { type Measure, measureProse } from '../../prose/measure.ts';
import { findPlacements, type Placement } from '../../prose/placements.ts';
import type { RecordTypes } from '../kinds.ts';
import type { ArticleRecords, ByKey, PartRecords, Records } from './records.ts';

/** A single record, before it is assembled with the others. */
export type LooseRecord = {
	[Kind in keyof RecordTypes]: {
		kind: Kind;
		key: string;
		/** The article it belongs to, if it belongs to one. */
		article?: string | undefined;
		/** Name of its file without ending: for a claim, its part. */
		stem: string;
		data: RecordTypes[Kind];
		/** Its prose, if it has any; or what was already read from it. */
		prose?: Root | undefined;
		placements?: readonly Placement[] | undefined;
		measure?: Measure | undefined;
	};
}[keyof RecordTypes];

/**
 * Groups loose records by kind, article and part, in the order given. Records of articles without
 * an index are left out.
 */
export function assemble(loose: readonly LooseRecord[]): Records {
	const shelves = new Map<string, LooseRecord[]>();
	for (const record of loose) {
		const own = record.kind === 'article' ? undefined : record.article;
		const part = record.kind === 'claim' ? record.stem : undefined;
		const name = shelfName(record.kind, own, part);
		const shelf = shelves.get(name);
		if (shelf) shelf.push(record);
		else shelves.set(name, [record]);
	}
	return {
		articles: Object.fromEntries(of('article').map((record) => [record.key, articleOf(record)])),
		sources: byKey('source'),
		publishers: byKey('publisher'),
		people: byKey('person'),
		terms: byKey('term'),
		captures: byKey('capture'),
	};

	function of<Kind extends keyof RecordTypes>(kind: Kind, article?: string, part?: string) {
		const shelf = shelves.get(shelfName(kind, article, part)) ?? [];
		return shelf as Extract<LooseRecord, { kind: Kind }>[];
	}

	function byKey<Kind extends keyof RecordTypes>(
		kind: Kind,
		article?: string,
		part?: string,
	): ByKey<RecordTypes[Kind]> {
		return Object.fromEntries(
			of(kind, article, part).map(({ key, data }) => [key, data as RecordTypes[Kind]]),
		);
	}

	function articleOf(record: Extract<LooseRecord, { kind: 'article' }>): ArticleRecords {
		const { key, data: article } = record;
		const sections = of('section', key).map((section): [string, PartRecords] => [
			section.key,
			{ section: section.data, ...proseOf(section), claims: byKey('claim', key, section.key) },
		]);
		const index = { ...proseOf(record), claims: byKey('claim', key, 'index') };
		return {
			article,
			parts: Object.fromEntries([['index', index], ...sections]),
			events: byKey('event', key),
			stances: byKey('stance', key),
			figures: byKey('figure', key),
			corrections: byKey('correction', key),
		};
	}
}

/** A name for the records of a kind, article and part. No key contains a slash. */
function shelfName(kind: string, article = '', part = ''): string {
	return `${kind}/${article}/${part}`;
}

function proseOf({
	prose,
	placements,
	measure,
}: LooseRecord): Pick<PartRecords, 'placements' | 'measure'> {
	const empty = { words: 0, sentences: 0, marked: 0 };
	return {
		placements: placements ?? (prose ? findPlacements(prose) : []),
		measure: measure ?? (prose ? measureProse(prose) : empty),
	};
}
