import { z } from 'astro/zod';
import { DaySchema, EdtfSchema } from './date.ts';
import { KeySchema } from './key.ts';
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
	/** Its own title, in its own language; left out where none was recorded. */
	title: TextSchema.optional(),
	/** Where it was read. */
	url: WebAddressSchema,
	/** Key of who wrote and answers for it: for a wire story, the agency. */
	publisher: KeySchema,
	/** Key of the publisher on whose pages a wire story was read. */
	carriedBy: KeySchema.optional(),
	/** Author or authors, as printed. */
	author: TextSchema.optional(),
	/** When it appeared; left out where the page gives no date. */
	published: EdtfSchema.optional(),
	/** When we last opened it. */
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
