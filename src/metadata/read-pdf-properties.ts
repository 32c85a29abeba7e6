import { getMeta } from 'unpdf';
import { authorNames } from './names/author-names.ts';
import type { Metadata } from './metadata.ts';
import { languageTag } from './language.ts';
import { withoutMarkup } from './without-markup.ts';

/** Default titles from the programs that make PDFs. */
const noTitle =
	/^(?:microsoft \w+ - |untitled|document\d*$|slide \d+|print|layout|title$)|\.(?:docx?|pdf|indd|qxd|tex|rtf|odt|xlsx?|pptx?|p65|fm)$/i;

/**
 * Reads the properties of a PDF (ISO 32000-2, section 14.3.3). Dates are left out, because they are
 * those of the file and not of the text.
 */
export async function readPdfProperties(bytes: Uint8Array): Promise<Metadata> {
	const found: Metadata = { addresses: [] };
	// Copied, because the reader transfers the buffer.
	const { info } = await getMeta(new Uint8Array(bytes)).catch(() => ({ info: {} }));
	const property = (name: string) => {
		const value = (info as Record<string, unknown>)[name];
		return typeof value === 'string' ? withoutMarkup(value) : '';
	};
	const from = 'the properties of the PDF';
	const doubt = 'check whether the file prints it too';
	const title = property('Title');
	if (title.length > 3 && !noTitle.test(title) && /\s/.test(title))
		found.title = { value: title, from, doubt };
	const authors = authorNames(
		property('Author')
			.split(/\s{0,3};\s{0,3}/)
			.map((name) => ({ name })),
	);
	if (authors.length > 0) found.authors = { value: authors, from, doubt };
	const language = languageTag(property('Language'));
	if (language !== undefined) found.language = { value: language, from };
	return found;
}
