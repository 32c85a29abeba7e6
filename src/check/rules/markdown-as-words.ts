import type { Parent } from 'mdast';
import type { Content } from '../../content/content.ts';
import { placeAt } from '../../text/place-at.ts';
import { anyWordSign, lineSigns, wordSigns } from '../prose/markdown-signs.ts';
import {
	findNodes,
	findWritten,
	isType,
	type PlacedNode,
	placeOf,
	writtenOf,
} from '../prose/prose.ts';
import type { Finding, Rule } from '../rule.ts';

export const markdownAsWords: Rule = {
	name: 'markdown-as-words',
	severity: 'error',
	about: 'Text meant as Markdown is read as Markdown, and text meant as words is not.',
	why: 'Markdown that was not recognised leaves stars, brackets and dashes in the sentence. Words that are mistaken for Markdown change their look, or a list gets a wrong number.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) => [
		...findNodes(content, isType('text')).flatMap((found) =>
			findWritten(content, found, anyWordSign).length === 0
				? []
				: wordSigns.flatMap(({ pattern, message, hint }) =>
						findWritten(content, found, pattern)
							.slice(0, 1)
							.map(({ place }) => ({ place, names: keysIn(content, found), message, hint })),
					),
		),
		...findNodes(content, isType('inlineCode'))
			.filter((found) => meantInCode.test(writtenOf(content, found)[0]))
			.map(({ place }) => ({
				place,
				message: 'Text between backticks is printed as it is.',
				hint: 'Remove the backticks.',
			})),
		...findNodes(content, isType('paragraph')).flatMap((found) => lineFindings(content, found)),
		...findNodes(content, isType('heading')).flatMap((found) => underlined(content, found)),
		...findNodes(content, isParent).flatMap((found) => listsFromWords(content, found)),
	],
};

/** A mark or a component, written as code. */
const meantInCode = /\]\((?:claim|term|person|nomark):|^`+<[A-Z]\w+[\s/>]/;

/** Words that may be keys: the mark of a claim may have been written in another way. */
function keysIn(content: Content, found: PlacedNode): string[] {
	return writtenOf(content, found)[0].match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}

/** The beginning of an item of a list as it is typed in a word processor: `– gas`, `a) gas`. */
const typedItem = /^\s*(?:[–—]|[a-z]\))\s/;

/** Lines of a paragraph that begin with a sign meant to begin another kind of block. */
function lineFindings(content: Content, found: PlacedNode): Finding[] {
	const [written, start] = writtenOf(content, found);
	const { file } = found.entry;
	const lines = written.split('\n');
	if (lines.length > 1 && lines.slice(0, 2).every((line) => typedItem.test(line))) {
		return [
			{
				place: found.place,
				message: 'These lines look like items of a list, but are printed as one paragraph.',
				hint: 'Begin each with `- `, a hyphen and a space.',
			},
		];
	}
	const seen = new Set<string>();
	let offset = 0;
	return lines.flatMap((line) => {
		const before = /^[\s>]*/.exec(line)?.[0].length ?? 0;
		const at = start + offset + before;
		offset += line.length + 1;
		const sign = lineSigns.find(({ pattern }) => pattern.test(line.slice(before)));
		if (!sign || seen.has(sign.message)) return [];
		seen.add(sign.message);
		const place = placeAt(file, content.texts.get(file) ?? '', at);
		return [{ place, message: sign.message, hint: sign.hint }];
	});
}

function underlined(content: Content, found: PlacedNode): Finding[] {
	const [written] = writtenOf(content, found);
	if (/^\s*#/.test(written)) return [];
	return [
		{
			place: found.place,
			message: 'The line below this paragraph turns it into a heading.',
			hint: 'For a heading, write `## ` before it. For a line between paragraphs, put an empty line above `---`.',
		},
	];
}

/**
 * Lists made by mistake: a paragraph that begins with a year, or a wrapped line that begins with a
 * dash.
 */
function listsFromWords(content: Content, { entry, node }: PlacedNode<Parent>): Finding[] {
	return node.children.flatMap((list, index): Finding[] => {
		if (list.type !== 'list') return [];
		const [written] = writtenOf(content, {
			entry,
			node: list,
			place: placeOf(entry, list),
		});
		const place = placeOf(entry, list);
		if (list.ordered && (list.start ?? 1) > 999) {
			return [
				{
					place,
					message: `\`${String(list.start)}.\` at the beginning of a paragraph turns it into a list.`,
					hint: `Write \`${String(list.start)}\\.\`, or begin with another word.`,
				},
			];
		}
		const above = node.children[index - 1];
		const isAttached =
			above?.type === 'paragraph' &&
			above.position?.end.line === (list.position?.start.line ?? 0) - 1;
		if (!isAttached) return [];
		const [paragraph] = writtenOf(content, { entry, node: above, place });
		if (/[.:;!?…)”"]\s*$/.test(paragraph)) return [];
		return [
			{
				place,
				message: `\`${/^\S+/.exec(written)?.[0] ?? '-'}\` at the beginning of this line turns it into a list.`,
				hint: 'Put an empty line above a list. In a sentence, use another sign, or break the line elsewhere.',
			},
		];
	});
}

function isParent(node: { type: string }): node is Parent {
	return 'children' in node;
}
