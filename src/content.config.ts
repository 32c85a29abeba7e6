import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ArticleSchema } from './model/records/article.ts';
import { ClaimsSchema } from './model/records/claim.ts';
import { CorrectionsSchema } from './model/records/correction.ts';
import { EventsSchema } from './model/records/event.ts';
import { FigureSchema } from './model/records/figure.ts';
import { PersonSchema } from './model/records/person.ts';
import { PublisherSchema } from './model/records/publisher.ts';
import { SectionSchema } from './model/records/section.ts';
import { SourceSchema } from './model/records/source.ts';
import { StancesSchema } from './model/records/stance.ts';
import { TermSchema } from './model/records/term.ts';

/** Files of a folder, each under its path without ending. */
const files = (base: string, pattern: string | string[]) =>
	glob({
		base: `./content/${base}`,
		pattern,
		generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, ''),
	});

export const collections = {
	articles: defineCollection({ loader: files('articles', '*/index.mdx'), schema: ArticleSchema }),
	sections: defineCollection({
		loader: files('articles', ['*/*.mdx', '!*/index.mdx']),
		schema: SectionSchema,
	}),
	claims: defineCollection({ loader: files('articles', '*/claims/*.yaml'), schema: ClaimsSchema }),
	figures: defineCollection({
		loader: files('articles', '*/figures/*.yaml'),
		schema: FigureSchema,
	}),
	events: defineCollection({ loader: files('articles', '*/events.yaml'), schema: EventsSchema }),
	stances: defineCollection({ loader: files('articles', '*/stances.yaml'), schema: StancesSchema }),
	corrections: defineCollection({
		loader: files('articles', '*/corrections.yaml'),
		schema: CorrectionsSchema,
	}),
	sources: defineCollection({ loader: files('sources', '*.yaml'), schema: SourceSchema }),
	publishers: defineCollection({ loader: files('publishers', '*.yaml'), schema: PublisherSchema }),
	people: defineCollection({ loader: files('people', '*.mdx'), schema: PersonSchema }),
	glossary: defineCollection({ loader: files('glossary', '*.mdx'), schema: TermSchema }),
};
