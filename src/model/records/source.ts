import { z } from 'astro/zod';
import { DaySchema, EdtfSchema } from './date.ts';
import { KeySchema } from './key.ts';
import { AuthorSchema, DoiSchema, IsbnSchema } from './bibliography.ts';
import { LanguageSchema, TextSchema, WebAddressSchema } from './text.ts';

/** What a source is, from the record itself to a report about it. */
export const sourceKinds = [
	'document',
	'statement',
	'report',
	'analysis',
	'academic',
	'reference',
	'dataset',
	'interview',
	'book',
] as const;

/** What stands between a reader and the page. */
export const accesses = ['open', 'registration', 'paywall'] as const;

/** One registered source: `content/sources/<source>.yaml`, shared by all articles. */
export const SourceSchema = z.strictObject({
	/** Its own title, in its own language. */
	title: TextSchema.optional(),
	/** Where it was read. */
	url: WebAddressSchema,
	/** Why the address is that of an AMP page or a mirror, where no other is known. */
	onlyAddress: TextSchema.optional(),
	/** Key of who wrote and answers for it: for a wire story, the agency. */
	publisher: KeySchema,
	/** Key of the publisher on whose pages a wire story was read. */
	carriedBy: KeySchema.optional(),
	/** Its title in the language of the article, where its own is in another. */
	titleTranslated: TextSchema.optional(),
	/** Its title in Latin letters, where it is written in others. */
	romanised: TextSchema.optional(),
	/** Why it has no title: it bears none, or none could be found. */
	untitled: TextSchema.optional(),
	/**
	 * Its authors, as many as it names. With one comma, a person, family name first: `Mazarr, Michael J.`;
	 * without one, printed as it stands: an office, a pen name, a name in Chinese order.
	 */
	authors: z.array(AuthorSchema).min(1, { error: 'Expected at least one author' }).optional(),
	/** Why it names no author, where one would be expected: of an analysis, an academic work, a book, an interview. */
	unsigned: TextSchema.optional(),
	/** What it is a part of: the journal, the series, the programme. */
	container: TextSchema.optional(),
	/** Volume of the journal or series. */
	volume: TextSchema.optional(),
	/** Issue or number of the journal, or number in the series. */
	issue: TextSchema.optional(),
	/** Pages of its container: `16–23`. */
	pages: TextSchema.optional(),
	/** Its DOI without an address: `10.1017/S0020818300000001`. */
	doi: DoiSchema.optional(),
	/** Its ISBN, 10 or 13 digits with or without hyphens. */
	isbn: IsbnSchema.optional(),
	/** Which edition, of a book or a reference work. */
	edition: TextSchema.optional(),
	/** When it appeared. */
	published: EdtfSchema.optional(),
	/** Why it has no date: the page gives none, or none could be found. */
	undated: TextSchema.optional(),
	/** When we last opened it; left out, the last day on which a claim was checked that cites it. */
	accessed: DaySchema.optional(),
	/** Language it is written in. */
	language: LanguageSchema,
	/** `document`, `statement`, `report`, `analysis`, `academic`, `reference`, `dataset`, `interview` or `book`. */
	kind: z.enum(sourceKinds),
	/** `open`, `registration` or `paywall`; left out where not known. */
	access: z.enum(accesses).optional(),
	/** A copy kept elsewhere, and when it was taken. */
	archive: z.strictObject({ url: WebAddressSchema, captured: DaySchema }).optional(),
	/** Our annotation, one to three sentences: what it is and why it can or cannot be trusted. */
	about: TextSchema,
});

export type SourceKind = (typeof sourceKinds)[number];
export type Source = z.infer<typeof SourceSchema>;
