import { markSchemes } from '../../prose/placements.ts';
import type { Entry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import { kindOf } from '../../model/kinds.ts';
import { parseMarkedText } from '../../prose/marked-text.ts';
import { keysAfter, keysIn } from '../prose/keys-after.ts';
import { joinedHint, markHint } from '../prose/mark-slips.ts';
import { findNodes, findWritten, isType } from '../prose/prose.ts';
import type { Finding, Rule } from '../rule.ts';

const schemes = markSchemes.join('|');

/**
 * The address of a mark after its words; or after an opening bracket that is not closed; or in
 * square brackets after words in round ones.
 */
const pattern = new RegExp(
	String.raw`(?<!\\)[\]\uff3d]\s*[(\uff08]\s*(?:${schemes})[:\s]|\\\]\s*\((?:${schemes}):|(?<!\\)\[[^[\]()\n]*\((?:${schemes}):|\)\s?\[(?:${schemes}):`,
	'g',
);

export const brokenMark: Rule = {
	name: 'broken-mark',
	severity: 'error',
	about: 'A mark is written as a link: plain brackets, and no space before or inside its address.',
	why: 'Text that only looks like a mark is printed with its brackets, and the claim is not linked from the text.',
	find: ({ content }) => [
		...findNodes(content, isType('text')).flatMap((found) =>
			findWritten(content, found, pattern).map(({ place }) => {
				const text = content.texts.get(place.file) ?? '';
				return {
					place,
					names: keysAfter(text, place),
					message: 'This looks like a mark, but it is not a link.',
					hint: markHint(text, place),
				};
			}),
		),
		...content.entries.flatMap(inFields),
	],
};

/**
 * Broken marks in fields that may have marks. These fields can have marks of claims only, and no
 * other links.
 */
function inFields(entry: Entry): Finding[] {
	return (kindOf(entry.kind).marked ?? [])
		.flatMap((field) => valuesAt(entry.value, field.split('.')))
		.flatMap(({ path, value }) => {
			if (typeof value !== 'string' || !value.includes('[')) return [];
			const rest = parseMarkedText(value)
				.filter(({ mark }) => mark === undefined)
				.map(({ text }) => text);
			const [words] = rest.flatMap((text) => brokenInField.exec(text)?.[0] ?? []);
			if (words === undefined) return [];
			return [
				{
					...{ place: entry.find(path, words), words },
					names: [...keysIn(words), `${String(path.at(-1))} of ${entry.key}`],
					message: `This looks like a mark, but \`${String(path.at(-1))}\` prints it as written.`,
					hint: hintInField(words),
				},
			];
		});
}

function hintInField(words: string): string {
	if (words.startsWith('(')) return 'The brackets are swapped. Write `[words](claim:key)`.';
	const [, right] = /\]\(claim[;,.=]\s?([a-z0-9]+(?:[-+][a-z0-9]+)*)\)$/.exec(words) ?? [];
	if (right !== undefined) {
		return `Write a colon after \`claim\`: \`[words](claim:${right})\`.`;
	}
	if (/[,;&]|\sand\s/.test(words.slice(words.indexOf(']')))) return joinedHint;
	const [, key] = /\]\(([a-z0-9]+(?:-[a-z0-9]+)*)\)$/.exec(words) ?? [];
	return key === undefined
		? 'Write `[words](claim:key)`, with the key of a claim and no space before its address or in it.'
		: `Write \`claim:\` before the key: \`[words](claim:${key})\`.`;
}

/** Words in brackets followed by an address, or by the scheme of one before the bracket is closed. */
const brokenInField = new RegExp(
	String.raw`\[[^[\]()]*\]\s*\([^()]*\)?|\[[^[\]()]*\((?:${schemes})s?:[^()]*\)?|\([^()[\]]*\)\s?\[(?:${schemes}):[^[\]]*\]?`,
	'i',
);
