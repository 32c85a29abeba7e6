import type { ArticleNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { articleFile, fullAddress } from '../../routes/links.ts';
import { site } from '../../site.ts';

/** `/llms.txt`: the articles that can be read as Markdown. */
export function llmsTxt(articles: readonly ArticleNode[]): string {
	const lines = articles.map(
		({ key, title, standfirst }) =>
			`- [${oneLine(title)}](${fullAddress(articleFile(key, 'index.md'))}): ${oneLine(plainWords(standfirst))}`,
	);
	return [
		`# ${site.name}`,
		`> ${site.description}`,
		'In these files, each claim ends with a line that you can quote as it is. The line gives its status, the day it was checked and its address.',
		['## Articles', '', ...lines].join('\n'),
	]
		.join('\n\n')
		.concat('\n');
}

function oneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').replaceAll(/[[\]]/g, '\\$&');
}
