import { defineCollection } from 'astro:content';
import { conditionsAt } from './check/conditions.ts';
import { readingCheck } from './check/run/reading-check.ts';
import { contentLoaders } from './content/loader.ts';
import { publicationDay, site } from './site.ts';

const { reading, prose } = contentLoaders({
	folder: 'content',
	findProblems: readingCheck(() => conditionsAt(Date.now())),
	today: () => publicationDay(Date.now()),
	withDrafts: site.isPreview,
	batch: site.batch,
});

export const collections = {
	reading: defineCollection({ loader: reading }),
	prose: defineCollection({ loader: prose }),
};
