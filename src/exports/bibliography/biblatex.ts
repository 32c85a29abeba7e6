import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

// By default the package replaces non-ASCII characters with blanks, and keys with the author's name
// and a year.
Object.assign(plugins.config.get('@bibtex').format, {
	asciiOnly: false,
	useIdAsLabel: true,
	checkLabel: false,
});

const made = new WeakMap<CSL, string>();

/** Items as BibLaTeX, one entry each, with their ids as keys. */
export function biblatexFile(items: readonly { csl: CSL; date?: string | undefined }[]): string {
	return items.map(entryOf).join('\n');
}

/** @param item - With its EDTF date, which BibLaTeX reads as it is, including uncertainty. */
function entryOf({ csl, date }: { csl: CSL; date?: string | undefined }): string {
	let entry = made.get(csl);
	if (entry === undefined) {
		const issued = date === undefined ? {} : { issued: { 'date-parts': [[date]] } };
		const escaped = { ...(escapeAll(csl) as CSL), ...issued } as CSL;
		const text = plugins.output.format('biblatex', [escaped], { format: 'text' });
		// The package adds a note in American English that repeats `urldate`.
		entry = `${text.trim().replace(/\n\tnote = \{\[Online; accessed [^\]]*\]\},/, '')}\n`;
		made.set(csl, entry);
	}
	return entry;
}

/**
 * Fields that BibLaTeX reads verbatim. Braces and backslashes in addresses are percent-encoded,
 * which means the same to browsers.
 */
const verbatim: Readonly<Record<string, (text: string) => string>> = {
	id: (text) => text,
	type: (text) => text,
	DOI: encodeBraces,
	URL: encodeBraces,
};

function escapeAll(value: unknown): unknown {
	if (typeof value === 'string') return escapeText(value);
	if (Array.isArray(value)) return value.map(escapeAll);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]: [string, unknown]) => {
			const own = verbatim[key];
			return [key, own && typeof part === 'string' ? own(part) : escapeAll(part)];
		}),
	);
}

function encodeBraces(address: string): string {
	return address.replaceAll(/[{}\\]/g, encodeURIComponent);
}

const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '$<$',
	'>': '$>$',
};

/**
 * With `asciiOnly` off, the package escapes nothing. LaTeX would join two hyphens or quotes into
 * one sign.
 */
function escapeText(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[\\~^<>{}%&#_$]/g, (sign) => commands[sign] ?? `\\${sign}`)
		.replaceAll(/([-`'!?])(?=[-`'])/g, '$1{}');
}
