import { countProblems } from '../terminal/count-problems.ts';
import { checkSite } from '../../sitecheck/check-site.ts';
import { siteChecks } from '../../sitecheck/site-checks.ts';
import { site } from '../../site.ts';
import { count } from '../../words/numbers.ts';
import type { LinkcheckOptions } from './linkcheck-options.ts';
import type { Part } from './part.ts';
import { slashOfAstro } from './slash-of-astro.ts';

/** Checks the links within the built site. */
export async function checkBuilt(options: LinkcheckOptions): Promise<Part> {
	const { problems, pages, links } = await checkSite(options.dist, {
		address: site.address,
		trailingSlash: options.trailingSlash ?? (await slashOfAstro('astro.config.mjs')),
		sources: [options.content, 'src'],
	});
	const counts = `${count(links, 'link')} on ${count(pages, 'page')} of the built site`;
	return { problems, lines: [`${counts}: ${countProblems(problems)}.`], rules: siteChecks };
}
