import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { CountrySchema, TextSchema } from './text.ts';

/** A person named in the text or writing it: frontmatter of `content/people/<person>.mdx`; body = a short life. */
export const PersonSchema = z.strictObject({
	name: TextSchema.meta({ description: 'Name as printed in English.' }),
	nativeName: TextSchema.optional().meta({ description: 'Name in its own script.' }),
	role: TextSchema.meta({ description: 'Office or occupation, in one line.' }),
	country: CountrySchema.optional().meta({ description: 'Country that the office belongs to.' }),
	sources: z
		.array(KeySchema)
		.default([])
		.meta({ description: 'Keys of the sources for what the record says of this person.' }),
});

export type Person = z.infer<typeof PersonSchema>;
