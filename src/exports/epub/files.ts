/** The files of a book that other files link to. */
export const files = {
	cover: 'cover.xhtml',
	title: 'title.xhtml',
	corrections: 'corrections.xhtml',
	numbers: 'numbers.xhtml',
	sources: 'sources.xhtml',
	closing: 'closing.xhtml',
	nav: 'nav.xhtml',
	package: 'package.opf',
	style: 'style.css',
	picture: 'cover.png',
};

/** The file of a part of the article. */
export function partFile(part: string): string {
	return `part-${part}.xhtml`;
}

/** The file with the evidence of a part. */
export function evidenceFile(part: string): string {
	return `evidence-${part}.xhtml`;
}
