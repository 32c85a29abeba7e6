import type { Node } from 'mdast';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { onceFor } from '../../content/once-for.ts';
import { plainWords } from '../../prose/marked-text.ts';
import type { Place } from '../../problems/problem.ts';
import { placeAt } from '../../text/place-at.ts';
import { ownWordsOf } from './own-words.ts';

/** A text that we wrote ourselves, without marks and signs: a field of a record, or a paragraph, heading or cell of prose. */
export interface OwnText {
	text: string;
	/** Where words in italics begin and end. They may be of another language. */
	italics?: readonly (readonly [from: number, to: number])[];
	/** The place of a stretch of it in its file. */
	placeOf(content: Content, start: number, end: number): Place;
}

/** Such a text in prose. */
export interface ProseText extends OwnText {
	block: (typeof blocks)[number];
}

/**
 * All texts of a record that we wrote ourselves. A correction's old text is left out, because it
 * may be what was wrong. Several rules read them, so they are collected once.
 */
export const ownTextsOf = onceFor((entry: Entry): readonly OwnText[] => [
	...inFields(entry),
	...textsInProse(entry),
]);

function inFields(entry: Entry): OwnText[] {
	return ownWordsOf(entry)
		.filter(({ path }) => !(entry.kind === 'correction' && path.at(-1) === 'was'))
		.map(({ path, text: written }) => {
			const text = written.includes('](') ? plainWords(written) : written;
			return {
				text,
				placeOf: (_, start, end) => {
					const words = text.slice(start, end);
					return entry.find(path, words, text.slice(0, start).split(words).length - 1);
				},
			};
		});
}

/** A run of words in prose, and where it begins in the text of its block. */
interface Piece {
	from: number;
	offset: number;
	value: string;
}

/**
 * The paragraphs, headings and cells of its prose, without block quotations. Several rules read
 * them, so they are collected once.
 */
export const textsInProse = onceFor((entry: Entry): readonly ProseText[] => {
	const texts: ProseText[] = [];
	if ('prose' in entry && entry.prose !== undefined) visit(entry.prose as Node);
	return texts;

	function visit(node: Node): void {
		// A block quotation is not our own text.
		if (node.type === 'blockquote') return;
		const block = blocks.find((type) => type === node.type);
		if (block) texts.push({ block, ...blockText(entry.file, node) });
		else for (const child of childrenOf(node)) visit(child);
	}
});

const blocks = ['paragraph', 'heading', 'tableCell'] as const;

function blockText(file: string, block: Node): OwnText {
	const pieces: Piece[] = [];
	const italics: [number, number][] = [];
	let text = '';
	const add = (node: Node) => {
		if (node.type === 'text') {
			const { value } = node as Node & { value: string };
			pieces.push({ from: text.length, offset: node.position?.start.offset ?? 0, value });
			text += value;
		} else if (node.type === 'break' || node.type === 'inlineCode') {
			text += ' ';
		}
		const from = text.length;
		for (const child of childrenOf(node)) add(child);
		if (node.type === 'emphasis') italics.push([from, text.length]);
	};
	add(block);
	return {
		text,
		...(italics.length > 0 && { italics }),
		placeOf: ({ texts }, start, end) => {
			const written = texts.get(file) ?? '';
			const piece = pieces.findLast(({ from }) => from <= start) ?? pieces[0];
			if (!piece) return placeAt(file, written, block.position?.start.offset ?? 0);
			const at = piece.offset + start - piece.from;
			const words = text.slice(start, end);
			// After an escaped character, words come later in the file than in the text.
			const found = written.slice(at, block.position?.end.offset).indexOf(words);
			return placeAt(file, written, found === -1 ? at : at + found);
		},
	};
}

function childrenOf(node: Node): Node[] {
	return 'children' in node ? (node.children as Node[]) : [];
}
