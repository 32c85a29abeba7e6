import { z } from 'astro/zod';
import { DaySchema, EdtfSchema } from './date.ts';
import { KeySchema } from './key.ts';
import { writtenLanguage, writtenLanguages } from '../languages.ts';
import { LanguageSchema, TextSchema } from './text.ts';

const PointSchema = z.strictObject({
	text: TextSchema.meta({ description: 'The point, in one or two sentences.' }),
	sources: z
		.array(KeySchema)
		.min(1, { error: 'Expected at least one source' })
		.meta({ description: 'Keys of the sources it rests on; at least one.' }),
	claims: z
		.array(KeySchema)
		.default([])
		.meta({ description: 'Keys of the claims it rests on. Its status is computed from theirs.' }),
});

/**
 * The three points of an article: its question, its argument, its conclusion. There are always
 * exactly three.
 */
export const PointsSchema = z.strictObject({
	main: PointSchema.meta({ description: 'The question the article answers.' }),
	argument: PointSchema.meta({ description: 'The argument it makes.' }),
	conclusion: PointSchema.meta({ description: 'The conclusion it reaches.' }),
});

/** What the timeline says and how it is divided. */
export const TimelineSchema = z.strictObject({
	title: TextSchema.meta({ description: 'A title that states the finding.' }),
	phases: z
		.array(
			z.strictObject({
				name: TextSchema.max(20, { error: 'Expected at most 20 characters' }).meta({
					description: 'The phase in one to three words.',
				}),
				begins: KeySchema.meta({ description: 'Key of the event that begins it.' }),
			}),
		)
		.min(2, { error: 'Expected at least two phases' })
		.meta({ description: 'The phases, in chronological order. Each lasts until the next begins.' }),
});

/** The picture under the three points: what a few charts say, on one axis of time. */
export const LeadSchema = z.strictObject({
	title: TextSchema.meta({ description: 'A title that states the finding.' }),
	moment: KeySchema.meta({ description: 'Key of the event whose line runs through all panels.' }),
	panels: z
		.array(
			z.strictObject({
				says: TextSchema.max(60, { error: 'Expected at most 60 characters' }).meta({
					description: 'What the chart says, in at most 60 characters.',
				}),
				figure: KeySchema.meta({ description: 'Key of a figure with years or periods.' }),
			}),
		)
		.min(2, { error: 'Expected two to four panels' })
		.max(4, { error: 'Expected two to four panels' })
		.meta({ description: 'The charts, from top to bottom.' }),
});

/** What somebody can have done for an article, in the order in which a byline names it. */
export const authorRoles = ['author', 'research', 'translation', 'editing', 'figures'] as const;

const AuthorSchema = z.strictObject({
	person: KeySchema.meta({ description: 'Key of the person.' }),
	role: z
		.enum(authorRoles)
		.default('author')
		.meta({ description: 'What the person did; if left out, `author`: the person wrote it.' }),
});

/** Frontmatter of `articles/<article>/index.mdx`; body = the introduction. */
export const ArticleSchema = z.strictObject({
	title: TextSchema.meta({ description: 'The title.' }),
	language: LanguageSchema.refine((tag) => writtenLanguage(tag) !== undefined, {
		error: `Expected a language that pages have words for: ${writtenLanguages.map((tag) => `\`${tag}\``).join(', ')}, with or without a region`,
	})
		.optional()
		.meta({
			description:
				'Language of the article; if left out, that of the site. The labels, dates and numbers around the text are in this language too.',
			examples: ['en-GB', 'fa', 'fa-AF'],
		}),
	standfirst: TextSchema.meta({ description: 'One or two sentences under the title.' }),
	authors: z
		.array(AuthorSchema)
		.min(1, { error: 'Expected at least one author' })
		.refine((authors) => authors.length === 0 || authors.some(({ role }) => role === 'author'), {
			error: 'Expected at least one with the role `author`',
		})
		.refine(
			(authors) =>
				new Set(authors.map((one) => `${one.person} ${one.role}`)).size === authors.length,
			{
				error: 'Expected each person only once in the same role',
			},
		)
		.meta({
			description:
				'The people who worked on it, in the order of the byline. At least one has the role `author`.',
		}),
	basedOn: z
		.strictObject({
			author: KeySchema.meta({ description: "Key of the original's author." }),
			title: TextSchema.meta({ description: 'Title of the original.' }),
			published: EdtfSchema.meta({
				description: 'When the original was written; year and month are enough.',
			}),
			adaptation: TextSchema.meta({ description: 'What "adapted" means here.' }),
		})
		.optional()
		.meta({ description: 'The original, if the article adapts one.' }),
	published: DaySchema.meta({
		description: 'Day of first publication; builds leave the article out until that day.',
	}),
	reviewed: DaySchema.meta({ description: 'Day on which all the evidence was last reviewed.' }),
	asOf: DaySchema.meta({
		description:
			'Day as of which the argument is made. What happened later stands in `<Since>`, or says when it was.',
	}),
	points: PointsSchema.meta({ description: 'The three points.' }),
	sections: z
		.array(KeySchema)
		.min(1, { error: 'Expected at least one section' })
		.meta({ description: 'Keys of the sections, in reading order.' }),
	timeline: TimelineSchema.optional().meta({
		description: 'Title and phases of the timeline, if the article has events.',
	}),
	map: z
		.strictObject({ title: TextSchema.meta({ description: 'A title that states the finding.' }) })
		.optional()
		.meta({ description: 'The map of stances, if the article has stances.' }),
	lead: LeadSchema.optional().meta({ description: 'The picture under the three points.' }),
	status: z.enum(['draft', 'published']).meta({
		description:
			'`draft`: only in development and in previews. `published`: everywhere, from its day of publication.',
	}),
});

export type AuthorRole = (typeof authorRoles)[number];
export type Point = z.infer<typeof PointSchema>;
export type Article = z.infer<typeof ArticleSchema>;
