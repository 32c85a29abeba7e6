import type { Root } from 'mdast';
import { type z } from 'astro/zod';
import type { RecordKind, RecordTypes } from '../model/kinds.ts';
import type { Place } from '../problems/problem.ts';
import type { Placement } from '../prose/placements.ts';
import type { PropertyPath } from '../text/yaml/property-path.ts';

/** One record as it is written in a file. */
export interface Entry<Kind extends RecordKind = RecordKind> {
	kind: Kind;
	key: string;
	file: string;
	/** The article it belongs to, if it belongs to one. */
	article?: string;
	/** Name of its file, without ending: for a claim, its section. */
	stem: string;
	/** The data as written, whether or not it fits the schema. */
	value: unknown;
	/** The parsed data, if it fits the schema. */
	data: RecordTypes[Kind] | undefined;
	/** The issues that the schema reports. */
	issues: z.core.$ZodIssue[];
	/** Place of a part of the record. */
	at(path: PropertyPath, side?: 'key' | 'value'): Place;
	/** Place of words within the text at a path. */
	find(path: PropertyPath, words: string, skip?: number): Place;
}

/** A record with prose under its frontmatter. */
export interface ProseEntry<Kind extends RecordKind = RecordKind> extends Entry<Kind> {
	/** The prose; `undefined` if it does not parse. */
	prose: Root | undefined;
	/** Marks and components in the prose, in reading order. */
	placements: Placement[];
}

/** A file that does not parse. For a map of records, its key is the name of the file. */
export interface Unread extends Pick<Entry, 'kind' | 'key' | 'article'> {
	/** Path of the file, if it is a map with nothing in it. Such a map may be meant to stay empty. */
	blank?: string;
}
