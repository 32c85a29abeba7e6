import type { CSL } from '@citation-js/core';
import type { ArticleNode, SourceNode } from '../../model/graph/nodes.ts';
import { biblatexFile } from './biblatex.ts';
import { cslFile, cslOf, cslOfArticle } from './csl.ts';
import { risFile } from './ris.ts';
import { type SourceType, typeOf } from './source-types.ts';

/** A cited source or article, prepared for each format. */
interface Item {
	csl: CSL;
	type: SourceType['ris'];
	/** When it appeared (EDTF). */
	date?: string | undefined;
}

/** The formats for reference managers, in the order in which pages offer them. */
export const bibliographyForms = {
	bib: { name: 'BibLaTeX', type: 'application/x-bibtex; charset=utf-8', write: biblatexFile },
	ris: {
		name: 'RIS',
		type: 'application/x-research-info-systems; charset=utf-8',
		write: risFile,
	},
	'csl.json': {
		name: 'CSL-JSON',
		type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
		write: (items: readonly Item[]) => cslFile(items.map(({ csl }) => csl)),
	},
} satisfies Record<
	string,
	{ name: string; type: string; write: (items: readonly Item[]) => string }
>;

const known = new WeakMap<SourceNode, Item>();

/** A source as an item. It is made once, because several files contain it. */
export function itemOf(source: SourceNode): Item {
	const item = known.get(source) ?? {
		csl: cslOf(source),
		type: typeOf(source).ris,
		date: source.published,
	};
	known.set(source, item);
	return item;
}

/** The article itself as an item, for “Cite this”: an electronic source with its day of publication. */
export function articleItem(article: ArticleNode): Item {
	return { csl: cslOfArticle(article), type: 'ELEC', date: article.published };
}
