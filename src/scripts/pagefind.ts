/**
 * The search of this site with the interface of Pagefind 1.5 (https://pagefind.app/docs/api/), where
 * Pagefind has it: `/pagefind/pagefind.js`. So its components, and scripts written for it, work
 * with this site.
 */
import type { Piece } from '../search/excerpt.ts';
import type { Finder } from '../search/finder.ts';
import type { Group } from '../search/rank.ts';
import { indexFolder } from '../search/index-folder.ts';
import type { Result } from '../search/record.ts';
import { openSearch, type Search } from './open-search.ts';

/** Options that this search has no use for are ignored. */
interface Options {
	/** Written before the address of each result. */
	baseUrl?: string;
}

/** Kinds of results: one, one of several, or all but some. A result has only one kind. */
type Kinds =
	| string
	| readonly string[]
	| Partial<Record<'any' | 'all' | 'not' | 'none', string | readonly string[]>>;

interface SearchOptions {
	/** Only results of some kinds: `{ kind: 'claim' }`, `{ kind: { any: ['claim', 'term'] } }`. */
	filters?: { kind?: Kinds };
}

/** How many results there are of each kind. */
interface Filters {
	kind: Record<string, number>;
}

/** What is shown of a result. What only pages have, such as anchors, is empty. */
interface ResultData {
	url: string;
	raw_url: string;
	/** Its `title`; of a claim also its `status`, of others a `note`, such as a date. */
	meta: Record<string, string>;
	/** HTML, with the words that were asked for in `mark`. */
	excerpt: string;
	plain_excerpt: string;
	/** All its searched text. */
	content: string;
	raw_content: string;
	word_count: number;
	filters: { kind: string[] };
	sub_results: readonly never[];
	anchors: readonly never[];
	locations: readonly never[];
	weighted_locations: readonly never[];
}

interface FoundResult {
	id: string;
	/** The first result has 1, and each after it less. */
	score: number;
	words: readonly never[];
	data: () => Promise<ResultData>;
}

interface Answer {
	/** The best first. */
	results: FoundResult[];
	unfilteredResultCount: number;
	/** How many there are of each kind, before they are filtered. */
	filters: Filters;
	totalFilters: Filters;
}

interface Instance {
	/** Loads the index ahead of the first question. */
	init: () => Promise<void>;
	options: (options: Options) => Promise<void>;
	/** Without a term, it finds everything, for programs that only filter. */
	search: (term: string | null, options?: SearchOptions) => Promise<Answer>;
	/**
	 * Searches after a pause.
	 *
	 * @param patience - In milliseconds.
	 * @returns `null` if it was called again meanwhile.
	 */
	debouncedSearch: (
		term: string | null,
		options?: SearchOptions,
		patience?: number,
	) => Promise<Answer | null>;
	/** Loads what a question needs. */
	preload: (term: string | null, options?: SearchOptions) => Promise<void>;
	filters: () => Promise<Filters>;
	/**
	 * @throws {Error} Always: the index of another site has another form.
	 */
	mergeIndex: (address: string) => Promise<never>;
	/** Frees the index. The next question loads it again. */
	destroy: () => Promise<void>;
}

/** The folder of the index. It is found from this file, so that other sites can ask too. */
const here: string = import.meta.url;
const folder = new URL(`../${indexFolder}/`, here).href;

/** Makes a search with options of its own. */
export function createInstance({ baseUrl = '' }: Options = {}): Instance {
	let base = baseUrl;
	let parts: Promise<Search> | undefined;
	let latest = 0;

	/** Loads the search once; if that fails, the next question tries again. */
	async function open(): Promise<Search> {
		parts ??= openSearch(folder);
		try {
			return await parts;
		} catch (error) {
			parts = undefined;
			throw error;
		}
	}

	async function search(term: string | null, { filters }: SearchOptions = {}): Promise<Answer> {
		const opened = await open();
		const { finder } = opened;
		const totalFilters = { kind: Object.fromEntries(finder.kinds) };
		const answer = await finder.find(term?.trim() ?? '');
		const groups = term === null ? everything(finder.kinds) : answer.groups;
		const isWanted = wants(filters?.kind);
		const found = groups.filter(({ kind }) => isWanted(kind)).flatMap((group) => group.found);
		const read = async (one: (typeof found)[number]) => {
			const [result] = await finder.results([one]);
			if (!result) throw new Error(`The index has no result ${String(one.id)}`);
			return dataOf(result, one.terms, answer.language, base, opened);
		};
		return {
			results: found.map((one, index) => ({
				id: String(one.id),
				score: 1 / (index + 1),
				words: [],
				data: () => read(one),
			})),
			unfilteredResultCount: groups.reduce((sum, group) => sum + group.found.length, 0),
			filters: {
				kind: Object.fromEntries(groups.map((group) => [group.kind, group.found.length])),
			},
			totalFilters,
		};
	}

	return {
		search,
		init: async () => void (await open()),
		options: ({ baseUrl: other = base }) => Promise.resolve(void (base = other)),
		debouncedSearch: async (term, options, patience = 300) => {
			const turn = ++latest;
			await new Promise((resolve) => setTimeout(resolve, patience));
			if (turn !== latest) return null;
			const answer = await search(term, options);
			return turn === latest ? answer : null;
		},
		preload: async (term, options) => void (await search(term, options)),
		filters: async () => ({ kind: Object.fromEntries((await open()).finder.kinds) }),
		mergeIndex: (address) =>
			Promise.reject(new Error(`The index of this site cannot be merged with that of ${address}`)),
		destroy: () => Promise.resolve(void (parts = undefined)),
	};
}

const instance = createInstance();
export const { init, options, search, debouncedSearch, preload, filters, mergeIndex, destroy } =
	instance;

/** All records, in the order of the index. */
function everything(kinds: Finder['kinds']): Group[] {
	let next = 0;
	return kinds.map(([kind, count]) => ({
		kind,
		found: Array.from({ length: count }, () => ({ id: next++, terms: new Set<string>() })),
	}));
}

/** Whether a filter lets a kind through. */
function wants(filter: Kinds = {}): (kind: string) => boolean {
	const isPlain = typeof filter === 'string' || Array.isArray(filter);
	const { any, all, not, none } = (isPlain ? { any: filter } : filter) as Exclude<
		Kinds,
		string | readonly string[]
	>;
	const has = (kinds: string | readonly string[] | undefined, kind: string, otherwise: boolean) =>
		kinds === undefined ? otherwise : [kinds].flat().includes(kind);
	return (kind) =>
		has(any, kind, true) &&
		has(all, kind, true) &&
		!has(not, kind, false) &&
		!has(none, kind, false);
}

function dataOf(
	result: Result,
	terms: ReadonlySet<string>,
	language: string,
	base: string,
	{ excerptOf, piecesOf }: Search,
): ResultData {
	const { kind, url, title, was, status, note, passages } = result;
	const pieces =
		excerptOf(result, terms, language)?.pieces ?? piecesOf(title.text, terms, language);
	const content = passages.map(({ text }) => text).join(' ');
	return {
		url: `${base.replace(/\/$/, '')}${url}`,
		raw_url: url,
		meta: {
			title: was === undefined ? title.text : `${was} → ${title.text}`,
			...(status && { status: status.word }),
			...(note !== undefined && { note }),
		},
		excerpt: pieces.map(htmlOf).join(''),
		plain_excerpt: pieces.map(({ text }) => text).join(''),
		content,
		raw_content: content,
		word_count: content.split(/\s+/).filter(Boolean).length,
		filters: { kind: [kind] },
		...{ sub_results: [], anchors: [], locations: [], weighted_locations: [] },
	};
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function htmlOf({ text, isHit }: Piece): string {
	const html = text.replaceAll(/[&<>]/g, (sign) => escapes[sign] ?? sign);
	return isHit ? `<mark>${html}</mark>` : html;
}
