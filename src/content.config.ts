import { defineCollection } from 'astro:content';
import { conditionsAt } from './check/conditions.ts';
import { readingCheck } from './check/reading-check.ts';
import { contentLoaders } from './content/loader.ts';

const { reading, prose } = contentLoaders({
	folder: 'content',
	findProblems: readingCheck(() => conditionsAt(Date.now())),
});

export const collections = {
	reading: defineCollection({ loader: reading }),
	prose: defineCollection({ loader: prose }),
};
