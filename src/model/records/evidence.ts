import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { LanguageSchema, TextSchema } from './text.ts';

/** How a source's words bear on a claim. */
export const relations = ['supports', 'partly', 'disputes', 'context'] as const;

/** One source's words for, against or around a claim. */
export const EvidenceSchema = z.strictObject({
	source: KeySchema.meta({ description: 'Key of the source, a file in `content/sources/`.' }),
	relation: z.enum(relations).meta({
		description:
			'`supports` the whole claim, `partly` a part of it, `disputes` it, or gives `context`.',
	}),
	quote: TextSchema.optional().meta({
		description:
			'The words, verbatim, in the language of the source, with `[...]` where words are left out.',
	}),
	withoutQuote: TextSchema.optional().meta({
		description: 'Why no quote can be given; used instead of `quote`.',
	}),
	language: LanguageSchema.optional().meta({
		description: 'Language of the quote, if it is not the language of the source.',
	}),
	translation: TextSchema.optional().meta({
		description: 'Our translation of the quote into the language of the article.',
	}),
	locator: TextSchema.optional().meta({
		description: 'Where in the source: page, paragraph, minute.',
		examples: ['p. 4', 'para 12', '12:30'],
	}),
	via: KeySchema.optional().meta({
		description:
			'The key of the person or publisher that the source repeats. It counts as the origin.',
	}),
	independent: TextSchema.optional().meta({
		description:
			'Why it does not share an origin with other evidence of its claim, although it seems to.',
	}),
	formula: TextSchema.optional().meta({
		description: 'How we calculated a number in the claim from the numbers in the quote.',
		examples: ['50000000 * 0.45'],
	}),
	note: TextSchema.optional().meta({
		description: 'What a reader must know to weigh these words.',
	}),
});

/** A list of evidence, never empty. */
export const EvidenceListSchema = z
	.array(EvidenceSchema)
	.min(1, { error: 'Expected at least one piece of evidence' });

export type Relation = (typeof relations)[number];
export type Evidence = z.infer<typeof EvidenceSchema>;
