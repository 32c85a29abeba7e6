import { z } from 'astro/zod';
import { KeySchema } from './key.ts';
import { QuestionSchema, TextSchema } from './text.ts';

/** Frontmatter of `articles/<article>/<section>.mdx`; body = the prose. */
export const SectionSchema = z.strictObject({
	title: TextSchema.meta({ description: 'The heading.' }),
	step: TextSchema.optional().meta({
		description:
			"The step of the argument that the section weighs, in a few words, if it weighs one; a row in the argument's map.",
	}),
	question: QuestionSchema.optional().meta({
		description: 'The question that the section answers.',
	}),
	verdict: TextSchema.optional().meta({
		description:
			'One or two sentences: what the evidence supports, and how well. With marks of claims: `[words](claim:key)`.',
	}),
	summary: TextSchema.meta({
		description: 'The section in one or two sentences, for the five-minute version.',
	}),
	startHere: z
		.array(KeySchema)
		.min(1, { error: 'Expected one to three sources to read next' })
		.max(3, { error: 'Expected one to three sources to read next' })
		.meta({ description: 'Keys of one to three sources to read next.' }),
	figures: z
		.array(KeySchema)
		.default([])
		.meta({ description: 'Keys of the figures that the section shows.' }),
});

export type Section = z.infer<typeof SectionSchema>;
