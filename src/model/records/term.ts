import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

/** What sort of thing a term names. */
export const termKinds = ['group', 'treaty', 'institution', 'forum', 'place', 'concept'] as const;

/** A term of the glossary: frontmatter of `content/glossary/<term>.mdx`; body = the explanation. */
export const TermSchema = z.strictObject({
	term: TextSchema.meta({ description: 'The term as the text uses it.' }),
	alsoKnownAs: z.array(TextSchema).default([]).meta({ description: 'Other names and spellings.' }),
	kind: z
		.enum(termKinds)
		.meta({ description: '`group`, `treaty`, `institution`, `forum`, `place` or `concept`.' }),
	definition: TextSchema.meta({ description: 'The definition in one sentence.' }),
	sources: z
		.array(KeySchema)
		.min(1, { error: 'Expected at least one source' })
		.meta({ description: 'Keys of the sources that it rests on; at least one.' }),
});

export type Term = z.infer<typeof TermSchema>;
