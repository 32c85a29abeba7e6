import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Position } from 'unist';

/**
 * Characters that plain prose does not have: tabs, carriage returns, byte order marks, characters
 * that the parser replaces.
 */
const notPlainText = /[\t\r\ufeff\0]/;
/** How a paragraph begins. Characters that begin other blocks are left to the full parser. */
const paragraphStart = /^[\p{L}\p{N}“‘"'«([$£€]/u;
/** What begins like a paragraph, and is not one: items of lists, imports and exports. */
const otherStart = /^(?:\d+[.)]|import|export)/;
const headingPattern = /^(#{1,6}) [^\s#][^#]*$/;
const openTag = /^<([A-Z][A-Za-z]*)((?: [A-Za-z]+="[\p{L}\p{N} .,:+/-]*")*)( ?\/)?>$/u;
const closeTag = /^<\/([A-Z][A-Za-z]*)>$/;
const attributePattern = / ([A-Za-z]+)="([^"]*)"/g;
/**
 * Words, or a link: `[words](claim:key)`. Neither contains characters that have another meaning in
 * Markdown or MDX.
 */
const inlinePattern =
	/((?:[^[\]!&*<>_`{}~\\^]|!(?!\[))+)|\[([^\s[\]!&*<>_`{}~\\^](?:[^[\]!&*<>_`{}~\\^]*[^\s[\]!&*<>_`{}~\\^])?)\]\(([\w:+/#.-]+)\)/y;

interface Line {
	text: string;
	number: number;
	offset: number;
}

type Parent = Root | MdxJsxFlowElement;

/**
 * Parses prose as editors mostly write it: paragraphs and headings of one line each, with only
 * links in them, and components on lines of their own, all with empty lines between. That takes a
 * tenth of the time of the full parser. Returns `undefined` for everything that may be of another
 * kind, valid or not, and leaves it to the full parser. A test compares the two.
 */
export function parsePlainProse(text: string): Root | undefined {
	if (notPlainText.test(text)) return undefined;
	const lines = linesOf(text);
	const last = lines.at(-1);
	if (!last || /^ +$/.test(last.text)) return undefined;
	const root: Root = { type: 'root', children: [] };
	const open: Parent[] = [root];
	let isAfterBlank = true;
	for (const line of lines) {
		if (/^ *$/.test(line.text)) {
			isAfterBlank = true;
			continue;
		}
		if (!isAfterBlank || line.text.endsWith(' ') || !addBlock(open, line)) return undefined;
		isAfterBlank = false;
	}
	if (open.length > 1 || root.children.length === 0) return undefined;
	root.position = {
		start: { line: 1, column: 1, offset: 0 },
		end: { line: last.number, column: last.text.length + 1, offset: text.length },
	};
	return root;
}

function linesOf(text: string): Line[] {
	let offset = 0;
	return text.split('\n').map((line, index) => {
		const start = offset;
		offset += line.length + 1;
		return { text: line, number: index + 1, offset: start };
	});
}

/**
 * Adds the block on a line to the innermost open element, or closes that element. Returns whether
 * the line is of the plain kind.
 */
function addBlock(open: Parent[], line: Line): boolean {
	const parent = open.at(-1);
	if (!parent) return false;
	if (line.text.startsWith('</')) return closeElement(open, line);
	const block = line.text.startsWith('<') ? elementOf(line) : wordsOf(line);
	if (!block) return false;
	(parent.children as RootContent[]).push(block);
	if (block.type === 'mdxJsxFlowElement' && !line.text.endsWith('/>')) open.push(block);
	return true;
}

function closeElement(open: Parent[], line: Line): boolean {
	const element = open.pop();
	const [, name] = closeTag.exec(line.text) ?? [];
	if (element?.type !== 'mdxJsxFlowElement' || element.name !== name || !element.position) {
		return false;
	}
	element.position.end = placed(line, 0, line.text.length).end;
	return true;
}

function elementOf(line: Line): MdxJsxFlowElement | undefined {
	const [, name, written = ''] = openTag.exec(line.text) ?? [];
	if (name === undefined) return undefined;
	const before = `<${name}`.length;
	return {
		type: 'mdxJsxFlowElement',
		name,
		attributes: [...written.matchAll(attributePattern)].map(
			({ 0: { length }, 1: key = '', 2: value = '', index }): MdxJsxAttribute => ({
				type: 'mdxJsxAttribute',
				name: key,
				value,
				position: placed(line, before + index + 1, before + index + length),
			}),
		),
		children: [],
		position: placed(line, 0, line.text.length),
	};
}

/** A heading or a paragraph. */
function wordsOf(line: Line): RootContent | undefined {
	const depth = headingPattern.exec(line.text)?.[1]?.length;
	const isParagraph = paragraphStart.test(line.text) && !otherStart.test(line.text);
	if (depth === undefined && !isParagraph) return undefined;
	const children = inlineOf(line, depth === undefined ? 0 : depth + 1);
	if (!children) return undefined;
	const position = placed(line, 0, line.text.length);
	return depth === undefined
		? { type: 'paragraph', children, position }
		: { type: 'heading', depth: depth as 1 | 2 | 3 | 4 | 5 | 6, children, position };
}

function inlineOf(line: Line, from: number): PhrasingContent[] | undefined {
	const nodes: PhrasingContent[] = [];
	for (let at = from; at < line.text.length; at = inlinePattern.lastIndex) {
		inlinePattern.lastIndex = at;
		const [whole, words, marked, url] = inlinePattern.exec(line.text) ?? [];
		if (whole === undefined) return undefined;
		const position = placed(line, at, at + whole.length);
		if (words !== undefined) nodes.push({ type: 'text', value: words, position });
		else if (marked !== undefined && url !== undefined) {
			const inside = placed(line, at + 1, at + 1 + marked.length);
			const children = [{ type: 'text' as const, value: marked, position: inside }];
			nodes.push({ type: 'link', title: null, url, children, position });
		}
	}
	return nodes;
}

function placed({ number: line, offset }: Line, from: number, to: number): Position {
	return {
		start: { line, column: from + 1, offset: offset + from },
		end: { line, column: to + 1, offset: offset + to },
	};
}
