import { personName } from './names/person-name.ts';
import { languageTag } from './language.ts';
import { isNode, listOf, textsOf } from './linked-node.ts';
import type { Metadata, TextField } from './metadata.ts';
import { withoutMarkup } from './without-markup.ts';
import { readDate } from './dates/read-date.ts';

/** Kinds of source by CSL types. */
const kinds: Readonly<Record<string, string>> = {
	'article-journal': 'academic',
	article: 'academic',
	'paper-conference': 'academic',
	'posted-content': 'academic',
	'journal-article': 'academic',
	'proceedings-article': 'academic',
	dissertation: 'academic',
	'book-chapter': 'book',
	'edited-book': 'book',
	thesis: 'academic',
	book: 'book',
	monograph: 'book',
	chapter: 'book',
	dataset: 'dataset',
	'article-newspaper': 'report',
	interview: 'interview',
	'entry-encyclopedia': 'reference',
	'entry-dictionary': 'reference',
};

/**
 * Reads what a register says about a work: CSL-JSON from DOI agencies, or Open Library data for an
 * ISBN. `undefined` if it is neither.
 */
export function readCsl(data: unknown, register: string): Metadata | undefined {
	const item = workIn(data);
	if (!item) return undefined;
	const found: Metadata = { addresses: textsOf(item.URL ?? item.url) };
	const put = (field: TextField, words: string | undefined, property: string) => {
		const value = withoutMarkup(words ?? '');
		if (value !== '') found[field] = { value, from: `${register}, ${property}` };
	};
	const text = (property: string) => textsOf(item[property])[0];
	const title = [text('title'), text('subtitle')].filter((one) => one !== undefined);
	put('title', title.join(': '), 'title');
	put('published', dateIn(item), 'issued' in item ? 'issued' : 'publish_date');
	put('publisher', text('publisher') ?? textsOf(item.publishers)[0], 'publisher');
	put('container', text('container-title'), 'container-title');
	put('volume', text('volume'), 'volume');
	put('issue', text('issue'), 'issue');
	put('pages', text('page')?.replaceAll('-', '–'), 'page');
	put('doi', text('DOI'), 'DOI');
	put('isbn', text('ISBN'), 'ISBN');
	put('language', languageTag(text('language')), 'language');
	put('kind', kinds[text('type') ?? ''], 'type');
	const authors = listOf(item.author ?? item.authors).flatMap(authorOf);
	if (authors.length > 0) found.authors = { value: authors, from: `${register}, author` };
	return found;
}

function workIn(data: unknown): Readonly<Record<string, unknown>> | undefined {
	const [first] = listOf(data);
	if (!isNode(first)) return undefined;
	if ('title' in first) return first;
	const [inner] = Object.entries(first).flatMap(([key, value]) =>
		key.startsWith('ISBN:') && isNode(value) ? [value] : [],
	);
	return inner && 'title' in inner ? inner : undefined;
}

function dateIn(item: Readonly<Record<string, unknown>>): string | undefined {
	const { issued } = item;
	if (isNode(issued)) {
		const [parts] = Array.isArray(issued['date-parts']) ? (issued['date-parts'] as unknown[]) : [];
		const numbers = listOf(parts).map(Number);
		if (numbers.length > 0 && numbers.every(Number.isInteger)) {
			return numbers
				.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
				.join('-');
		}
	}
	const [written] = textsOf(item.publish_date ?? (isNode(issued) ? issued.raw : undefined));
	return written === undefined ? undefined : readDate(written)?.value;
}

function authorOf(author: unknown): string[] {
	if (!isNode(author)) return [];
	const part = (name: string) => withoutMarkup(textsOf(author[name])[0] ?? '');
	const particle = part('non-dropping-particle') || part('dropping-particle');
	const family = [particle, part('family')].filter(Boolean).join(' ');
	if (family !== '' && part('given') !== '') return [`${family}, ${part('given')}`];
	const whole = part('literal') || family || part('name');
	return whole === '' ? [] : [part('name') === whole ? personName(whole) : whole];
}
