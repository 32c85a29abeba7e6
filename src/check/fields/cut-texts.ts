import type { z } from 'astro/zod';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { kindOf } from '../../model/kinds.ts';
import { valueAt } from '../../model/value-at.ts';
import { digitsOf } from '../../model/value-fault.ts';
import { type CutText, findCutTexts } from '../../text/yaml/cut-text.ts';
import { spellDate } from '../../text/dates/date-spelling.ts';
import { offsetOf, placeAt } from '../../text/place-at.ts';
import type { UnknownField } from './misspelt-fields.ts';
import type { Finding } from '../rule.ts';
import { holdsWords, isImpossibleDate } from './shape.ts';
import { yamlPart } from './yaml-part.ts';

/**
 * Findings for unknown fields of a record that are really words after a comma inside `{ }`. Returns
 * the other unknown fields too.
 */
export function findCut(
	content: Content,
	entry: Entry,
	unknown: readonly UnknownField[],
): { cut: Finding[]; others: UnknownField[] } {
	const { kind, key, file, value } = entry;
	const text = content.texts.get(file) ?? '';
	const { above, yaml } = yamlPart(kind, text);
	const lost = new Map(
		unknown
			.filter((one) => one.written === undefined && valueAt(value, [...one.path, one.key]) === null)
			.map((one) => [offsetOf(text, entry.at([...one.path, one.key], 'key')) - above.length, one]),
	);
	if (lost.size === 0) return { cut: [], others: [...unknown] };
	const isWithin = (one: CutText, offset: number) =>
		one.offset < offset && offset < one.offset + one.words.length;
	const explained = findCutTexts(yaml, new Set(lost.keys())).flatMap((one) => {
		const [, field] = [...lost].find(([offset]) => isWithin(one, offset)) ?? [];
		const words = field && wordsFor(entry, field.path, one);
		return words ? [{ ...one, ...words }] : [];
	});
	const isExplained = (offset: number) => explained.some((one) => isWithin(one, offset));
	const gone = new Set([...lost].flatMap(([offset, one]) => (isExplained(offset) ? [one] : [])));
	return {
		cut: explained.map(({ offset, words, message, hint }) => ({
			...{ message, hint, words: words.split(/\r?\n/)[0] ?? '' },
			place: placeAt(file, text, above.length + offset),
			names: kindOf(kind).holds === 'map' ? [key] : [],
		})),
		others: unknown.filter((one) => !gone.has(one)),
	};
}

function wordsFor(
	{ kind, issues }: Entry,
	path: readonly PropertyKey[],
	{ field, text, value }: CutText,
): Pick<Finding, 'message' | 'hint'> | undefined {
	const isHere = (issue: z.core.$ZodIssue) => String(issue.path) === String([...path, field]);
	const noDate = issues.find((issue) => isImpossibleDate(issue) && isHere(issue));
	if (noDate) {
		const spelt = spellDate(text);
		return {
			message: `Inside \`{ }\` the comma after \`${String(value)}\` ends the date.`,
			hint: spelt === undefined ? `${noDate.message}.` : `Write \`${field}: ${spelt}\`.`,
		};
	}
	if (holdsWords(kind, [...path, field])) {
		return {
			message: `Inside \`{ }\` the comma after \`${String(value)}\` ends the text.`,
			hint: `Put the words in quotation marks: \`${field}: ${inQuotes(text)}\`.`,
		};
	}
	const digits = /^-?[\d\s.,]+$/.test(text) ? digitsOf(text) : undefined;
	if (typeof value !== 'number' || digits === undefined) return undefined;
	return {
		message: `Inside \`{ }\` the comma after \`${String(value)}\` ends the number.`,
		hint: `Write it with digits alone: \`${field}: ${digits}\`.`,
	};
}

function inQuotes(text: string): string {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
