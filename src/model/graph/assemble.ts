import type { Root } from 'mdast';
import { measureProse } from '../../prose/measure.ts';
import { findPlacements } from '../../prose/placements.ts';
import type { RecordTypes } from '../record-types.ts';
import type { ArticleRecords, ByKey, PartRecords, Records } from './records.ts';

/** A record on its own, before it is put in its place. */
export type LooseRecord = {
	[Kind in keyof RecordTypes]: {
		kind: Kind;
		key: string;
		/** The article it belongs to, if it belongs to one. */
		article?: string | undefined;
		/** Name of its file without ending: for a claim, its part. */
		stem: string;
		data: RecordTypes[Kind];
		/** Its prose, where it has one. */
		prose?: Root | undefined;
	};
}[keyof RecordTypes];

/** Puts loose records in their places. Records of articles without an index are left out. */
export function assemble(loose: readonly LooseRecord[]): Records {
	return {
		articles: Object.fromEntries(
			of('article').map(({ key, data, prose }) => [key, articleOf(key, data, prose)]),
		),
		sources: byKey('source'),
		publishers: byKey('publisher'),
		people: byKey('person'),
		terms: byKey('term'),
	};

	function of<Kind extends keyof RecordTypes>(kind: Kind, article?: string, stem?: string) {
		return loose.filter(
			(record): record is Extract<LooseRecord, { kind: Kind }> =>
				record.kind === kind &&
				(article === undefined || record.article === article) &&
				(stem === undefined || record.stem === stem),
		);
	}

	function byKey<Kind extends keyof RecordTypes>(
		kind: Kind,
		article?: string,
		stem?: string,
	): ByKey<RecordTypes[Kind]> {
		return Object.fromEntries(
			of(kind, article, stem).map(({ key, data }) => [key, data as RecordTypes[Kind]]),
		);
	}

	function articleOf(
		key: string,
		article: RecordTypes['article'],
		introduction: Root | undefined,
	): ArticleRecords {
		const sections = of('section', key).map((section): [string, PartRecords] => [
			section.key,
			{
				section: section.data,
				...proseOf(section.prose),
				claims: byKey('claim', key, section.key),
			},
		]);
		const index = { ...proseOf(introduction), claims: byKey('claim', key, 'index') };
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

function proseOf(prose: Root | undefined): Pick<PartRecords, 'placements' | 'measure'> {
	const empty = { words: 0, sentences: 0, marked: 0 };
	return {
		placements: prose ? findPlacements(prose) : [],
		measure: prose ? measureProse(prose) : empty,
	};
}
