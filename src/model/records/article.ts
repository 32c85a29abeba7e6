import { z } from 'astro/zod';
import { DaySchema, EdtfSchema } from './date.ts';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

const PointSchema = z.strictObject({
	/** The point, in one or two sentences. */
	text: TextSchema,
	/** Keys of the sources it rests on; at least one. */
	sources: z.array(KeySchema).min(1, { error: 'Expected at least one source' }),
	/** Keys of the claims it rests on; its status is computed from theirs. */
	claims: z.array(KeySchema).default([]),
});

/** The three points of an article: its question, its argument, its conclusion. All three, and no fourth. */
export const PointsSchema = z.strictObject({
	/** The question the article answers. */
	main: PointSchema,
	/** The argument it makes. */
	argument: PointSchema,
	/** The conclusion it comes to. */
	conclusion: PointSchema,
});

/** What the timeline says and how it is divided. */
export const TimelineSchema = z.strictObject({
	/** A title that says the finding. */
	title: TextSchema,
	/** The phases, in order of time. Each lasts until the next begins. */
	phases: z
		.array(
			z.strictObject({
				/** The phase in one to three words. */
				name: TextSchema.max(20, { error: 'Expected at most 20 characters' }),
				/** Key of the event that begins it. */
				begins: KeySchema,
			}),
		)
		.min(2, { error: 'Expected at least two phases' }),
});

/** The picture under the three points: what a few charts say, on one axis of time. */
export const LeadSchema = z.strictObject({
	/** A title that says the finding. */
	title: TextSchema,
	/** Key of the event whose line runs through all panels. */
	moment: KeySchema,
	/** The charts, from top to bottom. */
	panels: z
		.array(
			z.strictObject({
				/** What the chart says, in at most 60 characters. */
				says: TextSchema.max(60, { error: 'Expected at most 60 characters' }),
				/** Key of a figure with years or periods. */
				figure: KeySchema,
			}),
		)
		.min(2, { error: 'Expected two to four panels' })
		.max(4, { error: 'Expected two to four panels' }),
});

/** Frontmatter of `articles/<article>/index.mdx`; body = the introduction. */
export const ArticleSchema = z.strictObject({
	/** The title. */
	title: TextSchema,
	/** One or two sentences under the title. */
	standfirst: TextSchema,
	/** Key of the person whose argument it is. */
	author: KeySchema,
	/** The original, where the article adapts one. */
	basedOn: z
		.strictObject({
			/** Key of the original's author. */
			author: KeySchema,
			/** Title of the original. */
			title: TextSchema,
			/** When the original was written (year and month will do). */
			published: EdtfSchema,
			/** What "adapted" means here. */
			adaptation: TextSchema,
		})
		.optional(),
	/** Day of first publication. */
	published: DaySchema,
	/** Day on which the evidence was last gone through. */
	reviewed: DaySchema,
	/** Day up to which the text speaks. */
	asOf: DaySchema,
	/** The three points. */
	points: PointsSchema,
	/** Keys of the sections, in reading order. */
	sections: z.array(KeySchema).min(1, { error: 'Expected at least one section' }),
	/** The timeline's finding and its phases, where the article has events. */
	timeline: TimelineSchema.optional(),
	/** What the map of stances shows, where the article has stances. */
	map: z.strictObject({ title: TextSchema }).optional(),
	/** The picture under the three points. */
	lead: LeadSchema.optional(),
	/** `draft` is built in development alone; `published` everywhere. */
	status: z.enum(['draft', 'published']),
});

export type Point = z.infer<typeof PointSchema>;
export type Article = z.infer<typeof ArticleSchema>;
