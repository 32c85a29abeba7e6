import { bibliographyForms, itemOf } from '../../../src/exports/bibliography/bibliography.ts';
import { coinsOf } from '../../../src/exports/bibliography/coins.ts';
import { citeTemplate } from '../../../src/exports/wikipedia.ts';
import { readBiblatex, readBibtex, readRis, readTemplates } from '../readers.ts';
import { decoded } from './decoded.ts';
import type { Format } from './format.ts';
import { oneLine, sourcesOf } from './records.ts';

const inBibliography = (form: keyof typeof bibliographyForms, titles: readonly string[]): string =>
	bibliographyForms[form].write(sourcesOf(titles).map(itemOf));

/** The formats for reference managers and encyclopaedias. */
export const bibliographies: readonly Format[] = [
	{
		name: 'BibLaTeX',
		write: (titles) => inBibliography('bib', titles),
		read: (file) => readBibtex(file).map(({ title }) => title),
		kept: oneLine,
	},
	{
		name: 'BibLaTeX, by another reader',
		write: (titles) => inBibliography('bib', titles),
		read: (file) => readBiblatex(file).map(({ title }) => title),
		// It ignores `\textasciicircum`, which LaTeX and the other parser know.
		kept: (title) => oneLine(title).replaceAll('^', ''),
	},
	{
		name: 'RIS',
		write: (titles) => inBibliography('ris', titles),
		read: (file) => readRis(file).map(({ title }) => title),
		// It reads this text as the single character.
		kept: (title) => oneLine(title).replaceAll('&amp;', '&'),
	},
	{
		name: 'CSL-JSON',
		write: (titles) => inBibliography('csl.json', titles),
		read: (file) => (JSON.parse(file) as { title: string }[]).map(({ title }) => title),
	},
	{
		name: 'COinS',
		write: (titles) => sourcesOf(titles).map(coinsOf).join('\n'),
		read: (file) => file.split('\n').map((line) => new URLSearchParams(line).get('rft.title')!),
	},
	{
		name: 'Wikipedia',
		write: (titles) =>
			sourcesOf(titles)
				.map((source) => citeTemplate(source, { standing: { kind: 'unchecked' } }))
				.join('\n'),
		read: (file) =>
			file
				.split('\n')
				.flatMap(readTemplates)
				.map(({ title = '' }) => title),
		// It decodes `&amp;` and leaves the other entities, so which of them were in the title
		// cannot be known.
		kept: (title) => decoded(oneLine(title)),
	},
];
