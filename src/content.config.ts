import { defineCollection } from 'astro:content';
import { checkContent } from './check/check-content.ts';
import { conditionsAt } from './check/conditions.ts';
import { contentLoaders } from './content/loader.ts';

const { reading, prose } = contentLoaders({
	folder: 'content',
	findProblems: (content) => checkContent({ content, ...conditionsAt(Date.now()) }),
});

export const collections = {
	reading: defineCollection({ loader: reading }),
	prose: defineCollection({ loader: prose }),
};
