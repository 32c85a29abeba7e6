import { parse } from '@retorquere/bibtex-parser';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import wtf from 'wtf_wikipedia';
import { decoded } from './hostile/decoded.ts';

/** What an independent reader found in an entry. */
export interface ReadEntry {
	key?: string;
	type: string;
	title: string;
	authors: string[];
	date?: string | undefined;
	language?: string | undefined;
	url?: string | undefined;
	publisher?: string | undefined;
	container?: string | undefined;
}

/** Reads BibLaTeX with `biblatex-csl-converter`. @throws {Error} If it finds an error. */
export function readBiblatex(text: string): ReadEntry[] {
	const { entries, errors } = new BibLatexParser(text, {
		processUnexpected: true,
		processUnknown: true,
	}).parse() as unknown as Parsed;
	if (errors.length > 0) throw new Error(JSON.stringify(errors));
	return Object.values(entries).map(entryOf);
}

/** Reads RIS with `biblatex-csl-converter`. @throws {Error} If it finds an error. */
export function readRis(text: string): ReadEntry[] {
	const { entries, errors } = new RISParser(text).parse() as unknown as Parsed;
	if (errors.length > 0) throw new Error(JSON.stringify(errors));
	return Object.values(entries).map(entryOf);
}

/** Reads BibLaTeX with `@retorquere/bibtex-parser`. @throws {Error} If it finds an error. */
export function readBibtex(text: string): ReadEntry[] {
	const { entries, errors } = parse(text, { sentenceCase: false });
	if (errors.length > 0) throw new Error(JSON.stringify(errors));
	return entries.map(({ key, type, fields }) => ({
		key,
		type,
		title: fields.title ?? '',
		authors: (fields.author ?? []).map(
			({ name, prefix, lastName, firstName }) =>
				name ??
				[[prefix, lastName].filter(Boolean).join(' '), firstName].filter(Boolean).join(', '),
		),
		date: fields.date,
		language: fields.language,
		url: fields.url,
		publisher: (fields.publisher ?? fields.organization)?.[0],
		container: fields.journaltitle ?? fields.booktitle,
	}));
}

/** The RIS fields of each entry, as they are written. */
export function risFields(text: string): [string, string][][] {
	return text
		.split(/^ER {2}- \r\n/m)
		.filter((entry) => entry !== '')
		.map((entry) =>
			entry
				.split('\r\n')
				.filter((line) => line !== '')
				.map((line): [string, string] => [line.slice(0, 2), line.slice(6)]),
		);
}

/** Reads the `title` of a COinS span, with `URLSearchParams`; the type is Zotero's or OpenURL's. */
export function readCoins(title: string): ReadEntry {
	const fields = new URLSearchParams(title);
	const field = (...names: string[]) =>
		names.map((name) => fields.get(name)).find((value) => value !== null) ?? undefined;
	return {
		type: field('rft.type', 'rft.genre') ?? '',
		title: field('rft.title', 'rft.atitle', 'rft.btitle') ?? '',
		authors: [...fields].flatMap(([name, value]) => (/^rft\.au(?:corp)?$/.test(name) ? value : [])),
		date: field('rft.date'),
		language: field('rft.language'),
		url: fields.getAll('rft_id').find((id) => id.startsWith('http')),
		publisher: field('rft.publisher', 'rft.pub'),
		container: field('rft.jtitle', 'rft.source'),
	};
}

/** Reads Wikipedia templates with `wtf_wikipedia`: the fields of each, with entities decoded. */
export function readTemplates(text: string): Record<string, string>[] {
	return wtf(`Words.<ref>${text.trim()}</ref>`)
		.references()
		.map((reference) => {
			const fields = (reference as unknown as { json(): Record<string, string> }).json();
			return Object.fromEntries(
				Object.entries(fields).map(([name, value]) => [name, decoded(value)]),
			);
		});
}

interface Parsed {
	entries: Record<
		string,
		{ entry_key: string; bib_type: string; fields: Fields; unexpected_fields?: Fields }
	>;
	errors: unknown[];
}

type Fields = Record<string, unknown>;

function entryOf({
	entry_key,
	bib_type,
	fields,
	unexpected_fields,
}: Parsed['entries'][string]): ReadEntry {
	const all: Fields = { ...unexpected_fields, ...fields };
	const authors = (all.author ?? []) as Record<string, unknown>[];
	return {
		key: entry_key,
		type: bib_type,
		title: wordsOf(all.title),
		authors: authors.map(({ literal, prefix, family, given }) =>
			literal === undefined
				? [[prefix, family].map(wordsOf).filter(Boolean).join(' '), wordsOf(given)]
						.filter(Boolean)
						.join(', ')
				: wordsOf(literal),
		),
		date: all.date as string | undefined,
		language: wordsOf(all.language) || undefined,
		url: all.url as string | undefined,
		publisher: wordsOf(all.publisher ?? all.organization ?? all.institution) || undefined,
		container: wordsOf(all.journaltitle ?? all.booktitle) || undefined,
	};
}

function wordsOf(nodes: unknown): string {
	if (typeof nodes === 'string') return nodes;
	if (Array.isArray(nodes)) return nodes.map(wordsOf).join('');
	return (nodes as { text?: string } | undefined)?.text ?? '';
}
