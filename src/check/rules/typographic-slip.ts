import type { Content } from '../../content/content.ts';
import { hiddenPattern } from '../../text/letters/hidden.ts';
import { placeAt } from '../../text/place-at.ts';
import { findSlips, type Slip, withoutSlips } from '../../text/wording/typographic-slips.ts';
import { findLoneBrackets } from '../prose/lone-brackets.ts';
import { findLoneQuotes, findMarksLeftBehind } from '../prose/lone-quotes.ts';
import { namesOf, ownWordsOf } from '../texts/own-words.ts';
import { findNodes, isType, writtenOf } from '../prose/prose.ts';
import type { Finding, Rule } from '../rule.ts';

export const typographicSlip: Rule = {
	name: 'typographic-slip',
	severity: 'warning',
	about:
		'Our own text has curly apostrophes and matching curly quotation marks, `…` for three dots, and `–` instead of a hyphen used as a dash. It has one space between words and sentences, no space before a comma, no bracket that is never closed, and no invisible characters.',
	why: 'Straight quotes, double hyphens and the like come from the keyboard, and search, exports and cards show them as typed. Search does not find a word that contains an invisible character. Quotes, titles and names stay as their source has them.',
	foundFirst: 'When this rule was written, it found 1 text: a pair of straight quotation marks.',
	find: ({ content }) => [
		...inRecords(content),
		...hiddenInNames(content),
		...inProse(content),
		...findLoneQuotes(content),
		...findMarksLeftBehind(content),
		...findLoneBrackets(content),
	],
};

function hiddenInNames(content: Content): Finding[] {
	return content.entries.flatMap((entry) =>
		namesOf(entry).flatMap(({ path, text }) => {
			const right = text.replaceAll(hiddenPattern, '');
			if (right === text) return [];
			return [
				{
					place: entry.at(path),
					words: text,
					message: `\`${text}\` has a character that nobody can see.`,
					hint: `Write \`${right}\`.`,
				},
			];
		}),
	);
}

function inRecords(content: Content): Finding[] {
	return content.entries.flatMap((entry) =>
		ownWordsOf(entry).flatMap(({ path, text }) => {
			const [slip] = findSlips(text);
			if (!slip) return [];
			const place = entry.find(path, wordOf(text, slip).join(''));
			return [{ place, ...wordsFor(text, slip) }];
		}),
	);
}

function inProse(content: Content): Finding[] {
	return findNodes(content, isType('text')).flatMap((found) => {
		const [written, from] = writtenOf(content, found);
		return firstOfEachWord(written).map((slip) => ({
			place: placeAt(
				found.entry.file,
				content.texts.get(found.entry.file) ?? '',
				from + slip.start,
			),
			...wordsFor(written, slip),
		}));
	});
}

/**
 * The slips of a text. Of the same slips in one word only the first, because the fix writes the
 * whole word.
 */
function firstOfEachWord(text: string): Slip[] {
	return findSlips(text).filter((slip, index, all) => {
		const before = all[index - 1];
		const isInSameWord = before && !/\s/.test(text.slice(before.end, slip.start));
		return !(isInSameWord && before.what === slip.what);
	});
}

function wordsFor(text: string, slip: Slip): Pick<Finding, 'message' | 'hint'> {
	const { what, right } = slip;
	const [before, sign, after] = wordOf(text, slip);
	const written = before + sign + after;
	// The words may contain only one of two quotation marks.
	const isFixed = findSlips(written).some((other) => other.right === right);
	const fixed = isFixed ? withoutSlips(written) : before + right + after;
	return {
		message: `\`${written.trim()}\` has ${what}.`,
		hint: `Write \`${fixed.trim()}\`, as \`npm run check -- --fix\` does.`,
	};
}

/** The words around a slip: those that contain it, or that are on both sides of it. */
function wordOf(text: string, { start, end }: Slip): [before: string, sign: string, after: string] {
	const lastWord = text.slice(0, start).trimEnd().split(/\s/).at(-1) ?? '';
	const before = text.slice(text.lastIndexOf(lastWord, start), start);
	const after = /^\s?\S*/.exec(text.slice(end))?.[0] ?? '';
	return [before, text.slice(start, end), after];
}
