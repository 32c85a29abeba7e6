import type { ArticleNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { articleFile } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { absolute } from './part-prose.ts';

/** `/llms.txt`: what there is to read as Markdown. */
export function indexOfTwins(articles: readonly ArticleNode[]): string {
	const lines = articles.map(
		({ key, title, standfirst }) =>
			`- [${oneLine(title)}](${absolute(articleFile(key, 'index.md'))}): ${oneLine(plainWords(standfirst))}`,
	);
	return [
		`# ${site.name}`,
		`> ${site.description}`,
		'Each claim below ends with a line that can be quoted as it is, with its status, the day it was checked and its address.',
		['## Articles', '', ...lines].join('\n'),
	]
		.join('\n\n')
		.concat('\n');
}

function oneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').replaceAll(/[[\]]/g, '\\$&');
}
