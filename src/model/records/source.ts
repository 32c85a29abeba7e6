import { z } from 'astro/zod';
import { DaySchema, EdtfSchema } from './date.ts';
import { KeySchema } from './key.ts';
import { SourceAuthorSchema, DoiSchema, IsbnSchema } from './bibliography.ts';
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

/** What a reader needs to open the page. */
export const accesses = ['open', 'registration', 'paywall'] as const;

/** One registered source: `content/sources/<source>.yaml`, shared by all articles. */
export const SourceSchema = z.strictObject({
	title: TextSchema.optional().meta({ description: 'Its title, in the language of the source.' }),
	url: WebAddressSchema.meta({ description: 'The address where it was read.' }),
	onlyAddress: TextSchema.optional().meta({
		description: 'Why the address is that of an AMP page or a mirror, if no other is known.',
	}),
	publisher: KeySchema.meta({
		description:
			'Key of the publisher that wrote it and answers for it; for a wire story, the agency.',
	}),
	carriedBy: KeySchema.optional().meta({
		description: 'Key of the publisher on whose pages a wire story was read.',
	}),
	titleTranslated: TextSchema.optional().meta({
		description: 'Its title in the language of the article, if the title is in another language.',
	}),
	romanised: TextSchema.optional().meta({
		description: 'Its title in Latin letters, if the title is in another script.',
	}),
	untitled: TextSchema.optional().meta({
		description: 'Why it has no title: the source gives none, or none could be found.',
	}),
	authors: z
		.array(SourceAuthorSchema)
		.min(1, { error: 'Expected at least one author' })
		.optional()
		.meta({
			description:
				'All the authors that it names. A name with one comma is a person, family name first. A name without a comma is printed as it is: an office, a pen name, a name in Chinese order.',
			examples: [['Mazarr, Michael J.']],
		}),
	unsigned: TextSchema.optional().meta({
		description:
			'Why it names no author, if one would be expected: for an analysis, an academic work, a book or an interview.',
	}),
	container: TextSchema.optional().meta({
		description: 'What it is part of: the journal, the series, the programme.',
	}),
	volume: TextSchema.optional().meta({ description: 'Volume of the journal or series.' }),
	issue: TextSchema.optional().meta({
		description: 'Issue or number of the journal, or number in the series.',
	}),
	pages: TextSchema.optional().meta({
		description: 'Its pages in the container.',
		examples: ['16–23'],
	}),
	doi: DoiSchema.optional().meta({
		description: 'Its DOI, without an address before it.',
		examples: ['10.1017/S0020818300000001'],
	}),
	isbn: IsbnSchema.optional().meta({
		description: 'Its ISBN: 10 or 13 digits, with or without hyphens.',
	}),
	edition: TextSchema.optional().meta({
		description: 'The edition of a book or a reference work.',
	}),
	published: EdtfSchema.optional().meta({ description: 'When it was published.' }),
	undated: TextSchema.optional().meta({
		description: 'Why there is no date: the page gives none, or none could be found.',
	}),
	accessed: DaySchema.optional().meta({
		description:
			'Day on which we last opened it; if left out, the last day on which a claim that cites it was checked.',
	}),
	language: LanguageSchema.meta({ description: 'Language it is written in.' }),
	kind: z.enum(sourceKinds).meta({
		description:
			'`document`, `statement`, `report`, `analysis`, `academic`, `reference`, `dataset`, `interview` or `book`.',
	}),
	access: z
		.enum(accesses)
		.optional()
		.meta({ description: '`open`, `registration` or `paywall`; left out if not known.' }),
	archive: z
		.strictObject({
			url: WebAddressSchema.meta({ description: 'The address of the copy.' }),
			captured: DaySchema.meta({ description: 'Day on which the copy was taken.' }),
		})
		.optional()
		.meta({ description: 'A copy in an archive, and when it was taken.' }),
	about: TextSchema.meta({
		description:
			'Our annotation in one to three sentences: what the source is, and why it can or cannot be trusted.',
	}),
});

export type SourceKind = (typeof sourceKinds)[number];
export type Source = z.infer<typeof SourceSchema>;
