import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { recordSchema } from '../model/json-schema.ts';
import { kindAt, kindOf, kindsOf, type RecordKind } from '../model/kinds.ts';
import { markSchemes } from '../prose/placements.ts';
import { describe, type Description } from './describe.ts';
import { isOfArticle, type Named, type Span } from './desk.ts';

/** Something that can be written at a place. */
export interface Completion {
	/** What is written. */
	key: string;
	/** What it can be found by: its key, and the words of its record. */
	findBy: string;
	/** What stands there already and is written over. */
	span: Span;
	about: Description | undefined;
}

/** What can be written at an offset of a text that is perhaps not yet whole. */
export function complete(
	content: Content,
	file: string,
	text: string,
	offset: number,
): Completion[] {
	const kind = kindAt(file.slice(content.folder.length + 1));
	if (!kind) return [];
	const article = /\/articles\/([^/]+)\//.exec(file)?.[1];
	const wanted = wantedAt(kind, text, offset);
	if (!wanted) return [];
	// What is typed within a word takes the place of the whole word.
	const rest = /^[\w-]*/.exec(text.slice(offset))?.[0] ?? '';
	const span = { file, start: offset - wanted.begun.length, end: offset + rest.length };
	if (wanted.values) {
		return wanted.values.map((key) => ({ key, findBy: key, span, about: undefined }));
	}
	const kinds = kindsOf(wanted.to);
	return content.entries
		.filter((entry) => kinds.includes(entry.kind) && isWithin(entry, article))
		.map((entry) => {
			const about = describe(content, entry);
			return { key: entry.key, findBy: `${entry.key} ${about.words}`, span, about };
		});
}

function isWithin({ kind, article }: Entry, here: string | undefined): boolean {
	return !isOfArticle(kind) || article === here;
}

/** What is asked for at a place, and what of it is written. */
type Wanted =
	| { begun: string; to: Named; values?: undefined }
	| { begun: string; values: readonly string[]; to?: undefined };

function wantedAt(kind: RecordKind, text: string, offset: number): Wanted | undefined {
	const before = text.slice(0, offset);
	const line = before.slice(before.lastIndexOf('\n') + 1);
	const mark = new RegExp(`\\((${markSchemes.join('|')}):(?:[a-z0-9-]+\\+)*([a-z0-9-]*)$`).exec(
		line,
	);
	if (mark) return { to: mark[1] as Named, begun: mark[2] ?? '' };
	const [, block, attribute = ''] =
		/<(Chart\s+of|Quotation\s+claim)=["']([a-z0-9-]*)$/.exec(line) ?? [];
	if (block !== undefined)
		return { to: block.startsWith('C') ? 'figure' : 'claim', begun: attribute };
	if (kindOf(kind).holds === 'prose' && !isInFrontmatter(before)) return undefined;
	return wantedInYaml(kind, before, line);
}

function isInFrontmatter(before: string): boolean {
	return (before.match(/^---[ \t]*\r?$/gm) ?? []).length === 1;
}

function wantedInYaml(kind: RecordKind, before: string, line: string): Wanted | undefined {
	const begun = line.slice(line.search(/(?<![\w-])[\w-]*$/));
	const lead = line.slice(0, line.length - begun.length).replace(/["']$/, '');
	// A list between brackets is open where its last bracket is.
	const open = lead.lastIndexOf('[');
	const isFlow = open > lead.lastIndexOf(']');
	const field = /(?:^|[\s{,-])(\w{1,40}):[ \t]{1,8}$/.exec(
		isFlow ? lead.slice(0, open) : lead,
	)?.[1];
	const asItem = /^(\s*)-\s+["']?([a-z0-9-]*)$/.exec(line);
	if (field !== undefined) return wantedOf(kind, field, begun, isFlow);
	if (!asItem) return undefined;
	const above = fieldAbove(before, asItem[1]?.length ?? 0);
	return above === undefined ? undefined : wantedOf(kind, above, asItem[2] ?? '', true);
}

/** The field whose list an item belongs to: the nearest line above that is indented no more and is no item. */
function fieldAbove(before: string, indent: number): string | undefined {
	const lines = before.split('\n').slice(0, -1).reverse();
	for (const line of lines) {
		const [, space = '', field] = /^(\s*)(?:- )?(\w+):\s*(?:#.*)?$/.exec(line) ?? [];
		if (field !== undefined && space.length <= indent) return field;
		if (/^[^\s-]/.test(line)) return undefined;
	}
	return undefined;
}

function wantedOf(
	kind: RecordKind,
	field: string,
	begun: string,
	inList: boolean,
): Wanted | undefined {
	if (kind === 'article' && field === 'sections') return { to: 'section', begun };
	for (const [path, to] of Object.entries(kindOf(kind).names)) {
		if (
			path
				.split('.')
				.filter((step) => step !== '*')
				.at(-1) === field
		)
			return { to, begun };
	}
	const values = inList ? undefined : choicesOf(kind, field);
	return values && { values, begun };
}

/** The values that a field of this name can have, anywhere in the record. */
function choicesOf(kind: RecordKind, field: string): readonly string[] | undefined {
	const open: unknown[] = [recordSchema(kind)];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (typeof node !== 'object' || node === null) continue;
		const { properties } = node as { properties?: Record<string, { enum?: string[] }> };
		const choices = properties?.[field]?.enum;
		if (choices) return choices;
		open.push(...(Object.values(node) as unknown[]));
	}
	return undefined;
}
