import { entriesOf } from '../../content/content.ts';
import { keysMeant } from '../../content/key-rows.ts';
import { referencesTo } from '../../content/references.ts';
import { isAllNamed } from '../articles/gaps.ts';
import type { Rule } from '../rule.ts';

export const unusedSource: Rule = {
	name: 'unused-source',
	severity: 'error',
	about: 'Every source is cited somewhere.',
	why: 'The ledger would list a source that nothing cites as if the article rested on it.',
	find: ({ content }) => {
		if (!isAllNamed(content)) return [];
		const cited = new Set(referencesTo(content, 'source').flatMap(({ key }) => keysMeant(key)));
		return entriesOf(content, 'source')
			.filter((source) => !content.elsewhere?.named.has(`source/${source.key}`))
			.filter((source) => !cited.has(source.key))
			.map((source) => ({
				names: [source.key],
				place: { file: source.file, line: 1, column: 1 },
				message: `Nothing cites the source \`${source.key}\`.`,
				hint: 'Cite it as evidence of a claim, or remove the file.',
			}));
	},
};
