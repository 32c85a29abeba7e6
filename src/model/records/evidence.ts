import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { LanguageSchema, TextSchema } from './text.ts';

/** How a source's words bear on a claim. */
export const relations = ['supports', 'partly', 'disputes', 'context'] as const;

/** One source's words for, against or around a claim. */
export const EvidenceSchema = z.strictObject({
	/** Key of the source, a file in `content/sources/`. */
	source: KeySchema,
	/** `supports` the whole claim, `partly` a part of it, `disputes` it, or gives `context`. */
	relation: z.enum(relations),
	/** The words, verbatim, in the language of the source; `[...]` where words are left out. */
	quote: TextSchema.optional(),
	/** Why no quote can be given; stands instead of `quote`. */
	withoutQuote: TextSchema.optional(),
	/** Language of the quote, where it is not the source's own. */
	language: LanguageSchema.optional(),
	/** The quote in the language of the article, by us. */
	translation: TextSchema.optional(),
	/** Where in the source: `p. 4`, `para 12`, `12:30`. */
	locator: TextSchema.optional(),
	/** Who the source repeats: key of a person or a publisher. Independence is counted by it. */
	via: KeySchema.optional(),
	/** Why it shares no origin with the other evidence of its claim, where it seems to. */
	independent: TextSchema.optional(),
	/** How we calculated a number of the claim from those of the quote: `50000000 * 0.45`. */
	formula: TextSchema.optional(),
	/** What a reader must know to weigh these words. */
	note: TextSchema.optional(),
});

/** A list of evidence, never empty. */
export const EvidenceListSchema = z
	.array(EvidenceSchema)
	.min(1, { error: 'Expected at least one piece of evidence' });

export type Relation = (typeof relations)[number];
export type Evidence = z.infer<typeof EvidenceSchema>;
