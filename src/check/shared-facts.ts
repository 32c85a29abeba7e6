import { bareWords } from '../text/letters/bare-words.ts';
import type { z } from 'astro/zod';
import { type Content, entriesOf, entryOf } from '../content/content.ts';
import { question } from '../content/questions.ts';
import { recordName } from '../content/record-name.ts';
import { kinds, type RecordTypes } from '../model/kinds.ts';
import type { ReadNumber } from '../text/numbers/reading.ts';
import { bearsOut } from '../text/numbers/same-number.ts';
import { namesOf } from './texts/own-words.ts';
import {
	agenciesIn,
	agenciesRelayedIn,
	type Speakers,
	speakingIn,
} from './evidence/origin-signs.ts';

/**
 * Questions that rules about an article ask about its sources, publishers and people. Each is as
 * narrow as possible, so that a change to a record affects few articles.
 */

/**
 * A field of a record, even if another field has an error. Another rule reports that error, and the
 * rest of the record is still valid.
 */
function fieldOf<
	Kind extends 'source' | 'publisher' | 'person',
	Field extends keyof RecordTypes[Kind],
>(shared: Content, kind: Kind, key: string, field: Field): RecordTypes[Kind][Field] | undefined {
	const { data, value } = entryOf(shared, kind, key) ?? {};
	if (data) return data[field];
	const written = (value as Record<PropertyKey, unknown> | null | undefined)?.[field];
	const shape = kinds[kind].schema.shape as unknown as Partial<Record<PropertyKey, z.ZodType>>;
	return shape[field]?.safeParse(written).data as RecordTypes[Kind][Field] | undefined;
}

type OfRecord = Parameters<typeof question>[1];

const ofSource: OfRecord = (key) => [[recordName('source', key)]];
const ofPublisher: OfRecord = (key) => [[recordName('publisher', key)]];
/** A question about two sources has the same answer in either order. */
const ofSources: OfRecord = (key, other) => [
	[recordName('source', key), other],
	[recordName('source', other), key],
];

/** Whether a source can be read: it has a record, a language and, if it gives one, a valid date. */
export const isReadableSource = question('is-readable', ofSource, (shared, key) => {
	const source = entryOf(shared, 'source', key);
	return source?.issues.every(isOfOtherField) ?? false;
});

function isOfOtherField({ code, path: [field] }: z.core.$ZodIssue): boolean {
	return field === undefined
		? code === 'unrecognized_keys'
		: field !== 'language' && field !== 'published';
}

/** The language of a source. */
export const languageOfSource = question('language', ofSource, (shared, key) =>
	fieldOf(shared, 'source', key, 'language'),
);

/** The key of the publisher of a source. */
export const publisherOfSource = question('publisher', ofSource, (shared, key) =>
	fieldOf(shared, 'source', key, 'publisher'),
);

/** The key of the publisher that printed what another wrote. */
export const carrierOfSource = question('carrier', ofSource, (shared, key) =>
	fieldOf(shared, 'source', key, 'carriedBy'),
);

/**
 * Whether the date of a source supports a year or a day of the month, which its words may leave out
 * (`on Thursday`).
 */
export function datesNumber(content: Content, source: string, number: ReadNumber): boolean {
	const { values, isDecade } = number;
	return isDated(content, source, [isDecade ? 'decade' : 'date', ...values].join('|'));
}

const isDated = question(
	'is-dated',
	(key, other) => [[recordName('source', key), other]],
	(shared, key, other) => {
		const published = fieldOf(shared, 'source', key, 'published') ?? '';
		const [, year, day] = /^(\d{4})(?:-\d\d)?(?:-(\d\d))?/.exec(published) ?? [];
		const [unit, ...values] = other.split('|');
		const stated = { ...dated(...values.map(Number)), isDecade: unit === 'decade' };
		return [year, day].some((part) => part !== undefined && bearsOut(dated(Number(part)), stated));
	},
);

function dated(...values: number[]): ReadNumber {
	return { text: '', values, form: 'digits', isLoose: false, date: 'day' };
}

/** Whether two sources appeared on the same day. */
export const areOfOneDay = question('one-day', ofSources, (shared, key, other) => {
	const day = fieldOf(shared, 'source', key, 'published');
	return day?.length === 10 && day === fieldOf(shared, 'source', other, 'published');
});

/** Whether two sources have the same title, in translation if there is one. */
export const haveOneTitle = question('one-title', ofSources, (shared, ...keys) => {
	const [title, other] = keys.map((key) => {
		const written =
			fieldOf(shared, 'source', key, 'titleTranslated') ?? fieldOf(shared, 'source', key, 'title');
		return written === undefined ? undefined : bareWords(written);
	});
	return title !== undefined && title === other;
});

/** The agencies that a source relays according to its description, in the order of the words. */
export const agenciesRelayedBySource = question('relays', ofSource, (shared, key) => [
	...agenciesRelayedIn(fieldOf(shared, 'source', key, 'about') ?? ''),
]);

/** The last names of people who speak in a source, according to its description. */
export const speakingInSource = question('speaking', ofSource, (shared, key) =>
	speakingIn(fieldOf(shared, 'source', key, 'about') ?? ''),
);

/** Whether a publisher with a key exists. */
export const isPublisher = question(
	'is-there',
	ofPublisher,
	(shared, key) => entryOf(shared, 'publisher', key) !== undefined,
);

/** Who owns a publisher. */
export const ownershipOfPublisher = question('ownership', ofPublisher, (shared, key) =>
	fieldOf(shared, 'publisher', key, 'ownership'),
);

/** The agencies in the name of a publisher, or in its key if its name cannot be read. */
export const agenciesOfPublisher = question('agencies', ofPublisher, (shared, key) => {
	if (!entryOf(shared, 'publisher', key)) return new Set<string>();
	return agenciesIn(fieldOf(shared, 'publisher', key, 'name') ?? key);
});

/** The last names of people on record, each with the key of its person. */
export const lastNames = question(
	'last-names',
	() => [['']],
	(shared): Speakers =>
		new Map(
			entriesOf(shared, 'person').flatMap(({ key }) =>
				(['name', 'nativeName'] as const).flatMap((field) => {
					const name = fieldOf(shared, 'person', key, field);
					const last = name?.split(' ').at(-1);
					return last === undefined ? [] : [[last, key] as const];
				}),
			),
		),
);

/** The people and terms that have each name, `person/edda marsh`, by their keys. */
export const recordsOfNames = question(
	'names',
	() => [['']],
	(shared): ReadonlyMap<string, readonly string[]> => {
		const keys = new Map<string, string[]>();
		for (const kind of ['person', 'term'] as const) {
			for (const entry of entriesOf(shared, kind)) {
				for (const { text } of namesOf(entry)) {
					const id = `${kind}/${folded(text)}`;
					keys.set(id, [...(keys.get(id) ?? []), entry.key]);
				}
			}
		}
		return keys;
	},
);

/** Whether a person or a term with a key exists. */
export function isNamed(content: Content, kind: 'person' | 'term', key: string): boolean {
	return isRecord(content, recordName(kind, key));
}

const isRecord = question(
	'is-record',
	(record) => [[record]],
	(shared, record) => {
		const [kind = '', key = ''] = record.split('/');
		return entryOf(shared, kind as 'person' | 'term', key) !== undefined;
	},
);

/** A name without what may differ in a sentence: capital letters, and spaces around it. */
export function folded(name: string): string {
	return name.trim().toLowerCase();
}

/** Whether a source was published after a day. */
export const isPublishedAfter = question(
	'is-after',
	(key, day) => [[recordName('source', key), day]],
	(shared, key, day) => {
		const published = fieldOf(shared, 'source', key, 'published') ?? '';
		return /^\d{4}(?:-\d\d){0,2}$/.test(published) && published > day.slice(0, published.length);
	},
);
