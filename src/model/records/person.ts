import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { CountrySchema, TextSchema } from './text.ts';

/**
 * A person whom the text names, or one who writes it: frontmatter of `content/people/<person>.mdx`;
 * body = a short biography.
 */
export const PersonSchema = z.strictObject({
	name: TextSchema.meta({ description: 'Name as printed in English.' }),
	nativeName: TextSchema.optional().meta({ description: 'Name in its original script.' }),
	role: TextSchema.meta({ description: 'Office or occupation, in one line.' }),
	country: CountrySchema.optional().meta({ description: 'Country that the office belongs to.' }),
	sources: z
		.array(KeySchema)
		.default([])
		.meta({ description: 'Keys of the sources that the text about this person rests on.' }),
});

export type Person = z.infer<typeof PersonSchema>;
