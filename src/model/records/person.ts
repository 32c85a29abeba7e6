import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { CountrySchema, TextSchema } from './text.ts';

/** A person named in the text or writing it: frontmatter of `content/people/<person>.mdx`; body = a short life. */
export const PersonSchema = z.strictObject({
	/** Name as printed in English. */
	name: TextSchema,
	/** Name in its own script. */
	nativeName: TextSchema.optional(),
	/** Office or occupation, in one line. */
	role: TextSchema,
	/** Country the office belongs to. */
	country: CountrySchema.optional(),
	/** Keys of the sources that the lines on this person rest on. */
	sources: z.array(KeySchema).default([]),
});

export type Person = z.infer<typeof PersonSchema>;
