import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { kindAt, kindOf, kindsOf, type RecordKind } from '../model/kinds.ts';
import { markSchemes } from '../prose/placements.ts';
import { describe, type Description } from './describe.ts';
import { isOfArticle, type Named, type Span } from './desk.ts';
import { yamlPartAt } from './yaml-part.ts';

/** A key that can be written at a place. */
export interface Completion {
	/** The key to write. */
	key: string;
	/** What it can be found by: its key, and the words of its record. */
	findBy: string;
	/** What is there already, and will be replaced. */
	span: Span;
	about: Description;
}

/** The records that a key can name at an offset of a text, which may be incomplete. */
export function complete(
	content: Content,
	file: string,
	text: string,
	offset: number,
): Completion[] {
	const kind = kindAt(file.slice(content.folder.length + 1));
	if (!kind) return [];
	const article = /\/articles\/([^/]+)\//.exec(file)?.[1];
	const wanted = wantedAt(kind, { file, text, offset });
	if (!wanted) return [];
	// Completing within a word replaces the whole word.
	const rest = /^[\w-]*/.exec(text.slice(offset))?.[0] ?? '';
	const span = { file, start: offset - wanted.begun.length, end: offset + rest.length };
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

/** The kind of record wanted at a place, and the part of its key that is already written. */
interface Wanted {
	begun: string;
	to: Named;
}

function wantedAt(
	kind: RecordKind,
	{ file, text, offset }: { file: string; text: string; offset: number },
): Wanted | undefined {
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
	if (yamlPartAt(file, text, offset) === undefined) return undefined;
	return wantedInYaml(kind, before, line);
}

function wantedInYaml(kind: RecordKind, before: string, line: string): Wanted | undefined {
	const begun = line.slice(line.search(/(?<![\w-])[\w-]*$/));
	const lead = line.slice(0, line.length - begun.length).replace(/["']$/, '');
	// A list in brackets is open if its last bracket is an opening one.
	const open = lead.lastIndexOf('[');
	const isFlow = open > lead.lastIndexOf(']');
	const field = /(?:^|[\s{,-])(\w{1,40}):[ \t]{1,8}$/.exec(
		isFlow ? lead.slice(0, open) : lead,
	)?.[1];
	const asItem = /^(\s*)-\s+["']?([a-z0-9-]*)$/.exec(line);
	if (field !== undefined) return wantedOf(kind, field, begun);
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
