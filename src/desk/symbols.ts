import { toString } from 'mdast-util-to-string';
import { type Content, proseEntriesOf } from '../content/content.ts';
import { kindOf } from '../model/kinds.ts';
import { describe } from './describe.ts';
import type { Span } from './desk.ts';
import { definitionOf } from './references.ts';

/** A place in a file that a tool can go to. */
export interface DeskSymbol {
	name: string;
	/** What it says. */
	detail: string;
	/** Whether it is a record or a heading. */
	sort: 'record' | 'heading';
	span: Span;
}

/** The records of a file, and the headings of its prose, in their order. */
export function symbolsOf(content: Content, file: string): DeskSymbol[] {
	const records = content.entries
		.filter((entry) => entry.file === file && kindOf(entry.kind).holds === 'map')
		.map((entry): DeskSymbol => {
			const { words } = describe(content, entry);
			return { name: entry.key, detail: words, sort: 'record', span: definitionOf(content, entry) };
		});
	const headings = proseEntriesOf(content)
		.filter((entry) => entry.file === file)
		.flatMap(({ prose }) => prose?.children ?? [])
		.flatMap((node): DeskSymbol[] => {
			if (node.type !== 'heading') return [];
			const { start, end } = node.position ?? {};
			const span = { file, start: start?.offset ?? 0, end: end?.offset ?? 0 };
			return [{ name: toString(node), detail: '', sort: 'heading', span }];
		});
	return [...records, ...headings];
}
