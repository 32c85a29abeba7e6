import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { LanguageSchema, TextSchema } from './text.ts';

/** How a source's words relate to a claim. */
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
			'The exact words, in the language of the source; `[...]` where words are left out.',
	}),
	withoutQuote: TextSchema.optional().meta({
		description: 'Why no quote can be given; replaces `quote`.',
	}),
	language: LanguageSchema.optional().meta({
		description: 'Language of the quote, if it is not that of the source.',
	}),
	translation: TextSchema.optional().meta({
		description: 'Our translation of the quote into the language of the article.',
	}),
	locator: TextSchema.optional().meta({
		description: 'Where the words are in the source: page, paragraph, minute.',
		examples: ['p. 4', 'para 12', '12:30'],
	}),
	via: KeySchema.optional().meta({
		description:
			'Key of the person or publisher that the source repeats; used to count independent origins.',
	}),
	independent: TextSchema.optional().meta({
		description: 'Why it shares no origin with the other evidence of its claim, if it seems to.',
	}),
	formula: TextSchema.optional().meta({
		description: 'How we calculated a number in the claim from numbers in the quote.',
		examples: ['50000000 * 0.45'],
	}),
	note: TextSchema.optional().meta({
		description: 'What readers need to know to weigh these words.',
	}),
});

/** A list of evidence, never empty. */
export const EvidenceListSchema = z
	.array(EvidenceSchema)
	.min(1, { error: 'Expected at least one piece of evidence' });

export type Relation = (typeof relations)[number];
export type Evidence = z.infer<typeof EvidenceSchema>;
