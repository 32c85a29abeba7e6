import type { z } from 'astro/zod';
import { type Content, entriesOf, entryOf } from '../content/content.ts';
import { question } from '../content/questions.ts';
import { kinds, type RecordTypes } from '../model/kinds.ts';
import type { ReadNumber } from '../text/numbers/reading.ts';
import { bearsOut } from '../text/numbers/same-number.ts';
import { agenciesIn, agenciesRelayedIn, type Speakers, speakingIn } from './origin-signs.ts';

/**
 * What rules that speak of an article ask of the sources, publishers and people it rests on: each as
 * narrow as it can be, so that a change of a record concerns few articles.
 */

/**
 * A field of a record, also where another has a fault: of that its own rule speaks, and what else the
 * record says still holds.
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

const ofSource: OfRecord = (key) => [[`source/${key}`]];
const ofPublisher: OfRecord = (key) => [[`publisher/${key}`]];
/** What is asked of two sources has one answer whichever comes first. */
const ofSources: OfRecord = (key, other) => [
	[`source/${key}`, other],
	[`source/${other}`, key],
];

/** Whether what a source says can be read: it has a record, a language, and a date where it gives one. */
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

/** The key of who publishes a source. */
export const publisherOfSource = question('publisher', ofSource, (shared, key) =>
	fieldOf(shared, 'source', key, 'publisher'),
);

/** The key of who printed what another wrote. */
export const carrierOfSource = question('carrier', ofSource, (shared, key) =>
	fieldOf(shared, 'source', key, 'carriedBy'),
);

/**
 * Whether the year or the day of the month on which a source appeared bears out a year or a day: its
 * words leave them out (`on Thursday`).
 */
export function datesNumber(content: Content, source: string, number: ReadNumber): boolean {
	const { values, isDecade } = number;
	return isDated(content, source, [isDecade ? 'decade' : 'date', ...values].join('|'));
}

const isDated = question(
	'is-dated',
	(key, other) => [[`source/${key}`, other]],
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

/** Whether two sources appeared on one day of the calendar. */
export const areOfOneDay = question('one-day', ofSources, (shared, key, other) => {
	const day = fieldOf(shared, 'source', key, 'published');
	return day?.length === 10 && day === fieldOf(shared, 'source', other, 'published');
});

/** Whether two sources have one title, in translation where there is one. */
export const haveOneTitle = question('one-title', ofSources, (shared, ...keys) => {
	const [title, other] = keys.map((key) =>
		(fieldOf(shared, 'source', key, 'titleTranslated') ?? fieldOf(shared, 'source', key, 'title'))
			?.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
	);
	return title !== undefined && title === other;
});

/** The agencies that a source is said to relay, in the order of the words. */
export const agenciesRelayedBySource = question('relays', ofSource, (shared, key) => [
	...agenciesRelayedIn(fieldOf(shared, 'source', key, 'about') ?? ''),
]);

/** The last names of those who are said to speak in a source. */
export const speakingInSource = question('speaking', ofSource, (shared, key) =>
	speakingIn(fieldOf(shared, 'source', key, 'about') ?? ''),
);

/** Whether there is a publisher of a key. */
export const isPublisher = question(
	'is-there',
	ofPublisher,
	(shared, key) => entryOf(shared, 'publisher', key) !== undefined,
);

/** Who owns a publisher. */
export const ownershipOfPublisher = question('ownership', ofPublisher, (shared, key) =>
	fieldOf(shared, 'publisher', key, 'ownership'),
);

/** The agencies that a publisher has in its name, or where its record cannot be read in its key. */
export const agenciesOfPublisher = question('agencies', ofPublisher, (shared, key) => {
	if (!entryOf(shared, 'publisher', key)) return new Set<string>();
	return agenciesIn(fieldOf(shared, 'publisher', key, 'name') ?? key);
});

/** The last names of people on record, and the key of whose they are. */
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
