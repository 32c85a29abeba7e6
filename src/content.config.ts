import { defineCollection } from 'astro:content';
import { checkContent } from './check/check-content.ts';
import { newestDay } from './check/today.ts';
import { contentLoaders } from './content/loader.ts';
import { asked } from './fonts/letters.ts';
import { site } from './site.ts';

const { reading, prose } = contentLoaders({
	folder: 'content',
	findProblems: (content) =>
		checkContent({
			content,
			today: newestDay(Date.now()),
			language: site.language,
			letters: asked,
		}),
});

export const collections = {
	reading: defineCollection({ loader: reading }),
	prose: defineCollection({ loader: prose }),
};
