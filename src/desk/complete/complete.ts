import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { namesOf } from '../../check/texts/own-words.ts';
import { kindAt, kindOf, kindsOf, type RecordKind, type RecordTypes } from '../../model/kinds.ts';
import { markSchemes } from '../../prose/placements.ts';
import { componentsAt, languagesFor, type WordCompletions, wordsOfMark } from './complete-words.ts';
import { describe, type Description } from '../describe.ts';
import { isOfArticle, type Named, type Span } from '../desk.ts';
import { yamlPartAt } from './yaml-part.ts';

/** A key, or another word, that can be written at a place. */
export interface Completion {
	/** The key, or the name of what is written. */
	key: string;
	/** What is written, if it is not the key. */
	text?: string;
	/** Where the cursor goes in what is written, if not to its end. */
	cursor?: number;
	/** What it can be found by: its key, and the words of its record, also in their own language. */
	findBy: string;
	/** Its place in the list, if the list has an order. */
	order?: number;
	/** What is there already, and will be replaced. */
	span: Span;
	about: Pick<Description, 'words' | 'markdown'>;
}

/** What can be written at an offset of a text, which may be incomplete: the keys of records, or other words. */
export function complete(
	content: Content,
	file: string,
	text: string,
	offset: number,
): Completion[] {
	const kind = kindAt(file.slice(content.folder.length + 1));
	if (!kind) return [];
	const words = wordsAt(content, kind, { file, text, offset });
	if (words) return completeWord(words, { file, text, offset });
	const article = /\/articles\/([^/]+)\//.exec(file)?.[1];
	const wanted = wantedAt(kind, { file, text, offset });
	if (!wanted) return [];
	const span = spanOf(wanted.begun, { file, text, offset });
	const kinds = kindsOf(wanted.to);
	return content.entries
		.filter((entry) => kinds.includes(entry.kind) && isWithin(entry, article))
		.map((entry) => {
			const about = describe(content, entry);
			const words = new Set([entry.key, about.words, ...otherWordsOf(entry)]);
			const text = wanted.lead === undefined ? {} : { text: `${wanted.lead}${entry.key}` };
			return { key: entry.key, ...text, findBy: [...words].join(' '), span, about };
		});
}

/** A place in a file. */
interface Asked {
	file: string;
	text: string;
	offset: number;
}

/** The words other than keys that can be written at a place. */
function wordsAt(content: Content, kind: RecordKind, asked: Asked): WordCompletions | undefined {
	const { file, text, offset } = asked;
	const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
	const mark = wordsOfMark(line);
	if (mark) return mark;
	if (yamlPartAt(file, text, offset) === undefined) return componentsAt(line);
	const [found, language] =
		/(?<![\w-])language:[ \t]+["']?([\w-]*)$|^\s*(?:- )?language:$/.exec(line) ?? [];
	if (found === undefined) return undefined;
	const words = languagesFor(content, kind);
	if (language !== undefined) return { begun: language, words };
	return {
		begun: '',
		words: words.map((one) => ({ ...one, name: one.word, word: ` ${one.word}` })),
	};
}

function completeWord({ begun, words }: WordCompletions, asked: Asked): Completion[] {
	const span = spanOf(begun, asked);
	return words.map(({ name, word, cursor, meaning }, order) => ({
		key: name ?? word,
		...(name !== undefined && { text: word }),
		...(cursor !== undefined && { cursor }),
		findBy: `${name ?? word} ${meaning}`,
		order,
		span,
		about: { words: meaning, markdown: meaning },
	}));
}

/** What is replaced: completing within a word replaces the whole word. */
function spanOf(begun: string, { file, text, offset }: Asked): Span {
	const rest = /^[\w-]*/.exec(text.slice(offset))?.[0] ?? '';
	return { file, start: offset - begun.length, end: offset + rest.length };
}

/**
 * Words by which a record is found and which its description does not have: its names and titles in
 * their own language, and for a claim the words of its sources.
 */
function otherWordsOf(entry: Entry): string[] {
	const names = namesOf(entry).map(({ text }) => text);
	if (entry.kind !== 'claim') return names;
	const { evidence = [] } = (entry.data as RecordTypes['claim'] | undefined) ?? {};
	return evidence.flatMap(({ quote = '' }) =>
		/[^\p{Script=Latin}\P{L}]/u.test(quote) ? quote : [],
	);
}

function isWithin({ kind, article }: Entry, here: string | undefined): boolean {
	return !isOfArticle(kind) || article === here;
}

/** The kind of record wanted at a place, and the part of its key that is already written. */
interface Wanted {
	begun: string;
	to: Named;
	/** What must be written before the key: a space, if the cursor is right behind a colon. */
	lead?: string;
}

function wantedAt(kind: RecordKind, { file, text, offset }: Asked): Wanted | undefined {
	const before = text.slice(0, offset);
	const line = before.slice(before.lastIndexOf('\n') + 1);
	const mark = new RegExp(
		`\\((${markSchemes.join('|')}):(?:[a-z0-9-]+\\+)*([^()\\[\\]+]{0,60})$`,
	).exec(line);
	if (mark) return { to: mark[1] as Named, begun: mark[2] ?? '' };
	const [, block, attribute = ''] =
		/<(Chart\s+of|Quotation\s+claim)=["']([^"'<>]*)$/.exec(line) ?? [];
	if (block !== undefined)
		return { to: block.startsWith('C') ? 'figure' : 'claim', begun: attribute };
	if (yamlPartAt(file, text, offset) === undefined) return undefined;
	return wantedInYaml(kind, before, line);
}

function wantedInYaml(kind: RecordKind, before: string, line: string): Wanted | undefined {
	const begun = line.slice(line.search(/(?<![\p{L}\p{M}\w-])[\p{L}\p{M}\w-]*$/u));
	const lead = line.slice(0, line.length - begun.length).replace(/["']$/, '');
	// A list in brackets is open if its last bracket is an opening one.
	const open = lead.lastIndexOf('[');
	const isFlow = open > lead.lastIndexOf(']');
	const field = /(?:^|[\s{,-])(\w{1,40}):[ \t]{1,8}$/.exec(
		isFlow ? lead.slice(0, open) : lead,
	)?.[1];
	const asItem = /^(\s*)-\s+["']?([\p{L}\p{M}\w-]*)$/u.exec(line);
	if (field !== undefined) return wantedOf(kind, field, begun);
	const alone = /^\s*(?:- )?(\w{1,40}):$/.exec(line)?.[1];
	const behind =
		alone === undefined || takesList(kind, alone) ? undefined : wantedOf(kind, alone, '');
	if (behind) return { ...behind, lead: ' ' };
	if (!asItem) return undefined;
	const above = fieldAbove(before, asItem[1]?.length ?? 0);
	return above === undefined ? undefined : wantedOf(kind, above, asItem[2] ?? '');
}

/**
 * The field whose list an item belongs to: the nearest field above without a value that is indented
 * no further.
 */
function fieldAbove(before: string, indent: number): string | undefined {
	const lines = before.split('\n').slice(0, -1).reverse();
	for (const line of lines) {
		const [, space = '', field] = /^(\s*)(?:- )?(\w+):\s*(?:#.*)?$/.exec(line) ?? [];
		if (field !== undefined && space.length <= indent) return field;
		if (/^[^\s-]/.test(line)) return undefined;
	}
	return undefined;
}

function wantedOf(kind: RecordKind, field: string, begun: string): Wanted | undefined {
	if (kind === 'article' && field === 'sections') return { to: 'section', begun };
	for (const [path, to] of Object.entries(kindOf(kind).names)) {
		const named = path.split('.').filter((step) => step !== '*');
		if (named.at(-1) === field) return { to, begun };
	}
	return undefined;
}

/** Whether a field has a list of keys, which one key alone is not. */
function takesList(kind: RecordKind, field: string): boolean {
	if (kind === 'article' && field === 'sections') return true;
	return Object.keys(kindOf(kind).names).some((path) => `.${path}`.endsWith(`.${field}.*`));
}
