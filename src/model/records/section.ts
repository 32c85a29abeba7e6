import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

/** Frontmatter of `articles/<article>/<section>.mdx`; body = the prose. */
export const SectionSchema = z.strictObject({
	/** The heading. */
	title: TextSchema,
	/** In a few words, the step of the argument that the section weighs, where it weighs one: a row of the argument's map. */
	step: TextSchema.optional(),
	/** The question that the section answers. */
	question: TextSchema.optional(),
	/** One or two sentences: what the evidence bears, and how well, with marks of claims: `[words](claim:key)`. */
	verdict: TextSchema.optional(),
	/** One or two sentences: the section in the five-minute version. */
	summary: TextSchema,
	/** Keys of one to three sources to read next. */
	startHere: z
		.array(KeySchema)
		.min(1, { error: 'Expected one to three sources to read next' })
		.max(3, { error: 'Expected one to three sources to read next' }),
	/** Keys of the figures the section shows. */
	figures: z.array(KeySchema).default([]),
});

export type Section = z.infer<typeof SectionSchema>;
