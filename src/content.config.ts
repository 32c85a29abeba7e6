import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ArticleSchema } from './schemas/article.ts';
import { ClaimsSchema } from './schemas/claim.ts';
import { CorrectionsSchema } from './schemas/correction.ts';
import { EventsSchema } from './schemas/event.ts';
import { FigureSchema } from './schemas/figure.ts';
import { PersonSchema } from './schemas/person.ts';
import { PublisherSchema } from './schemas/publisher.ts';
import { SectionSchema } from './schemas/section.ts';
import { SourceSchema } from './schemas/source.ts';
import { StancesSchema } from './schemas/stance.ts';
import { TermSchema } from './schemas/term.ts';

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
