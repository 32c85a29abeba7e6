import type { APIRoute, GetStaticPaths } from 'astro';
import { readingNow } from '../content/hand-over.ts';
import { sharedPaths } from '../content/publication.ts';
import { hostFiles } from '../publishing/host-files.ts';
import { hostFileNames } from '../publishing/rules.ts';

/**
 * The configuration files for Netlify and Cloudflare Pages, which look for them in the site itself.
 */
export const getStaticPaths = (() =>
	sharedPaths(() =>
		hostFileNames.map((host) => ({
			params: { host },
			props: { text: hostFiles[host]({ moved: readingNow().redirects }) },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
