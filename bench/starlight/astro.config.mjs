import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	integrations: [
		starlight({
			title: 'Bench',
			// By default, its sidebar lists every page on every page, which takes most of the time
			// at 10,000.
			sidebar: [{ label: 'Start', link: '/' }],
		}),
	],
});
