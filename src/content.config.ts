import { defineCollection } from 'astro:content';
import { conditionsAt } from './check/conditions.ts';
import { readingCheck } from './check/run/reading-check.ts';
import { contentLoaders } from './content/loader.ts';
import { site } from './site.ts';

const conditions = () => conditionsAt(Date.now());

const { reading, prose } = contentLoaders({
	folder: 'content',
	findProblems: readingCheck(conditions),
	today: () => conditions().today,
	withDrafts: site.isPreview,
	batch: site.batch,
});

export const collections = {
	reading: defineCollection({ loader: reading }),
	prose: defineCollection({ loader: prose }),
};
