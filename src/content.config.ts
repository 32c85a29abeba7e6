import { defineCollection } from 'astro:content';
import { checkContent } from './check/check-content.ts';
import { contentLoaders } from './content/loader.ts';
import { site } from './site.ts';

const { reading, prose } = contentLoaders({
	folder: 'content',
	findProblems: (content) =>
		checkContent({
			content,
			today: new Date().toISOString().slice(0, 10),
			language: site.language,
		}),
});

export const collections = {
	reading: defineCollection({ loader: reading }),
	prose: defineCollection({ loader: prose }),
};
