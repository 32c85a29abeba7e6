import type { Words } from '../../words/words-of.ts';
import { files } from './files.ts';
import { element } from './markup.ts';
import { type BookPage, document } from './page.ts';

/** The table of contents of a book, and its landmarks (EPUB 3.3, section 7). */
export function navFile(pages: readonly BookPage[], words: Words): string {
	const { contents, landmarks: landmarksName } = words.exported;
	const link = ({ file, title }: BookPage, kind?: string) =>
		element('li', {}, element('a', { href: file, 'epub:type': kind }, title));
	const landmarks = pages.filter(({ kind }) => kind === 'cover' || kind === 'titlepage');
	const first = pages.find(({ kind }) => kind === 'introduction' || kind === 'chapter');
	const sources = pages.find(({ kind }) => kind === 'bibliography');
	return document(
		contents,
		element(
			'body',
			{},
			element(
				'nav',
				{ 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
				element('h1', {}, contents),
				element(
					'ol',
					{},
					...pages.filter(({ isUnlisted }) => !isUnlisted).map((page) => link(page)),
				),
			),
			element(
				'nav',
				{ 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': landmarksName },
				element(
					'ol',
					{},
					...landmarks.map((page) => link(page, page.kind)),
					element('li', {}, element('a', { href: files.nav, 'epub:type': 'toc' }, contents)),
					first && link(first, 'bodymatter'),
					sources && link(sources, 'bibliography'),
				),
			),
		),
		words,
	);
}
