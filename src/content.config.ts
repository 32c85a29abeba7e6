import { defineCollection } from 'astro:content';
import { conditionsAt } from './check/conditions.ts';
import { repeatedCheck } from './check/repeated-check.ts';
import { contentLoaders } from './content/loader.ts';

const { reading, prose } = contentLoaders({
	folder: 'content',
	findProblems: repeatedCheck(() => conditionsAt(Date.now())),
});

export const collections = {
	reading: defineCollection({ loader: reading }),
	prose: defineCollection({ loader: prose }),
};
