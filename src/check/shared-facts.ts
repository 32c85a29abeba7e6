import { entriesOf, entryOf } from '../content/content.ts';
import { question } from '../content/questions.ts';
import { agenciesIn, agenciesRelayedIn, type Speakers, speakingIn } from './origin-signs.ts';

/**
 * What rules that speak of an article ask of the sources, publishers and people it rests on: each as
 * narrow as it can be, so that a change of a record concerns few articles.
 */

type OfRecord = Parameters<typeof question>[1];

const ofSource: OfRecord = (key) => [[`source/${key}`]];
const ofPublisher: OfRecord = (key) => [[`publisher/${key}`]];
/** What is asked of two sources has one answer whichever comes first. */
const ofSources: OfRecord = (key, other) => [
	[`source/${key}`, other],
	[`source/${other}`, key],
];

/** Whether a source has a record that its schema lets through. */
export const isReadableSource = question(
	'is-readable',
	ofSource,
	(shared, key) => entryOf(shared, 'source', key)?.data !== undefined,
);

export const languageOfSource = question(
	'language',
	ofSource,
	(shared, key) => entryOf(shared, 'source', key)?.data?.language,
);

export const publisherOfSource = question(
	'publisher',
	ofSource,
	(shared, key) => entryOf(shared, 'source', key)?.data?.publisher,
);

export const carrierOfSource = question(
	'carrier',
	ofSource,
	(shared, key) => entryOf(shared, 'source', key)?.data?.carriedBy,
);

/** The year and the day of the month on which a source appeared, as far as they are known. */
export const yearAndDayOfSource = question('year-and-day', ofSource, (shared, key) => {
	const published = entryOf(shared, 'source', key)?.data?.published ?? '';
	const [, year, day] = /^(\d{4})(?:-\d\d)?(?:-(\d\d))?/.exec(published) ?? [];
	return [year, day].filter((part) => part !== undefined);
});

/** Whether two sources appeared on one day of the calendar. */
export const areOfOneDay = question('one-day', ofSources, (shared, key, other) => {
	const day = entryOf(shared, 'source', key)?.data?.published;
	return day?.length === 10 && day === entryOf(shared, 'source', other)?.data?.published;
});

/** Whether two sources have one title, in translation where there is one. */
export const haveOneTitle = question('one-title', ofSources, (shared, ...keys) => {
	const [title, other] = keys.map((key) => {
		const source = entryOf(shared, 'source', key)?.data;
		return (source?.titleTranslated ?? source?.title)
			?.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
	});
	return title !== undefined && title === other;
});

/** The agencies that a source is said to relay. */
export const agenciesRelayedBySource = question('relays', ofSource, (shared, key) =>
	agenciesRelayedIn(entryOf(shared, 'source', key)?.data?.about ?? ''),
);

/** The last names of those who are said to speak in a source. */
export const speakingInSource = question('speaking', ofSource, (shared, key) =>
	speakingIn(entryOf(shared, 'source', key)?.data?.about ?? ''),
);

export const isPublisher = question(
	'is-there',
	ofPublisher,
	(shared, key) => entryOf(shared, 'publisher', key) !== undefined,
);

export const ownershipOfPublisher = question(
	'ownership',
	ofPublisher,
	(shared, key) => entryOf(shared, 'publisher', key)?.data?.ownership,
);

/** The agencies that a publisher has in its name, or where its record cannot be read in its key. */
export const agenciesOfPublisher = question('agencies', ofPublisher, (shared, key) => {
	const publisher = entryOf(shared, 'publisher', key);
	return publisher ? agenciesIn(publisher.data?.name ?? key) : new Set<string>();
});

/** The last names of people on record, and the key of whose they are. */
export const lastNames = question(
	'last-names',
	() => [['']],
	(shared): Speakers =>
		new Map(
			entriesOf(shared, 'person').flatMap(({ key, data }) =>
				[data?.name, data?.nativeName].flatMap((name) => {
					const last = name?.split(' ').at(-1);
					return last === undefined ? [] : [[last, key] as const];
				}),
			),
		),
);
