import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

/** What sort of thing a term names. */
export const termKinds = ['group', 'treaty', 'institution', 'forum', 'place', 'concept'] as const;

/** A term of the glossary: frontmatter of `content/glossary/<term>.mdx`; body = the explanation. */
export const TermSchema = z.strictObject({
	/** The term as it stands in the text. */
	term: TextSchema,
	/** Other names and spellings. */
	alsoKnownAs: z.array(TextSchema).default([]),
	/** `group`, `treaty`, `institution`, `forum`, `place` or `concept`. */
	kind: z.enum(termKinds),
	/** The definition in one sentence. */
	definition: TextSchema,
	/** Keys of the sources that it rests on; at least one. */
	sources: z.array(KeySchema).min(1, { error: 'Expected at least one source' }),
});

export type Term = z.infer<typeof TermSchema>;
