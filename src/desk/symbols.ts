import { toString } from 'mdast-util-to-string';
import type { Content } from '../content/content.ts';
import type { Entry, ProseEntry } from '../content/entry.ts';
import { kindOf } from '../model/kinds.ts';
import { describe } from './describe.ts';
import type { Span } from './desk.ts';
import { definitionOf } from './keys/references.ts';

/** A place in a file that a tool can go to. */
export interface DeskSymbol {
	name: string;
	/** What it says. */
	detail: string;
	/** Whether it is a record or a heading. */
	sort: 'record' | 'heading';
	/** Its key, or the heading. */
	span: Span;
	/** All that belongs to it, so that editors can say in which record or part the cursor is. */
	whole: Span;
	/** The headings of the prose of a record. */
	below: DeskSymbol[];
}

/** The records of a file, each with the headings of its prose, in their order. */
export function symbolsOf(content: Content, file: string): DeskSymbol[] {
	const end = content.texts.get(file)?.length ?? 0;
	const records = content.entries.filter((entry) => entry.file === file);
	const spans = records.map((entry) => definitionOf(content, entry));
	return records.map((entry, index): DeskSymbol => {
		const { words } = describe(content, entry);
		const span = spans[index] ?? { file, start: 0, end: 0 };
		const whole = { file, start: span.start, end: spans[index + 1]?.start ?? end };
		const isNamedByFile = kindOf(entry.kind).holds !== 'map';
		return {
			name: isNamedByFile && words !== '' ? words : entry.key,
			detail: isNamedByFile ? '' : words,
			sort: 'record',
			span,
			whole,
			below: headingsOf(entry, end),
		};
	});
}

/** The headings of the prose of a record, each with the prose below it. */
function headingsOf(entry: Entry | ProseEntry, end: number): DeskSymbol[] {
	const { file } = entry;
	const headings = ('prose' in entry ? (entry.prose?.children ?? []) : []).filter(
		({ type }) => type === 'heading',
	);
	return headings.map((node, index): DeskSymbol => {
		const start = node.position?.start.offset ?? 0;
		const span = { file, start, end: node.position?.end.offset ?? start };
		const whole = { file, start, end: headings[index + 1]?.position?.start.offset ?? end };
		return { name: toString(node), detail: '', sort: 'heading', span, whole, below: [] };
	});
}
