import { defineCollection } from 'astro:content';
import { conditionsAt } from './check/conditions.ts';
import { repeatedCheck } from './check/repeated-check.ts';
import { contentLoaders } from './content/loader.ts';
import { site } from './site.ts';

const conditions = () => conditionsAt(Date.now());

const { reading, prose } = contentLoaders({
	folder: 'content',
	findProblems: repeatedCheck(conditions),
	today: () => conditions().today,
	withDrafts: site.isPreview,
});

export const collections = {
	reading: defineCollection({ loader: reading }),
	prose: defineCollection({ loader: prose }),
};
