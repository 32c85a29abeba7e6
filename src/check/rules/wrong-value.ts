import type { z } from 'astro/zod';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { valueAt } from '../../model/value-at.ts';
import { expectationOf, faultOfValue, fieldNames } from '../../model/value-fault.ts';
import type { Finding, Rule } from '../rule.ts';
import { findKeysInARow } from '../keys-in-a-row.ts';
import { findThousands } from '../thousands.ts';
import { isImpossibleDate, isOptional, isMissing, shapeAt, wordsAt } from '../shape.ts';

export const wrongValue: Rule = {
	name: 'wrong-value',
	severity: 'error',
	isFirm: true,
	about: 'Every field holds a value of the sort that its schema asks for.',
	why: 'Pages, filters and exports rely on the sorts of values that the schema names; a record with another is left out of all of them.',
	find: ({ content }) => [
		...filesWithoutMap(content),
		...content.entries.flatMap((entry) => findThousands(content, entry)),
		...content.entries.flatMap((entry) =>
			entry.issues
				.filter(
					(issue) =>
						issue.code !== 'unrecognized_keys' &&
						!isMissing(issue, entry.value) &&
						!isImpossibleDate(issue),
				)
				.filter(isFirstOfItsPath)
				.map(
					(issue) =>
						findKeysInARow(content, entry, issue.path) ?? {
							...{ place: entry.at(issue.path), ...wordsAt(entry.value, issue.path) },
							...wordsFor(issue, entry),
						},
				),
		),
	],
};

function isFirstOfItsPath(
	{ path }: z.core.$ZodIssue,
	index: number,
	issues: readonly z.core.$ZodIssue[],
): boolean {
	return issues.findIndex((other) => String(other.path) === String(path)) === index;
}

function wordsFor(
	issue: z.core.$ZodIssue,
	{ kind, key, value }: Entry,
): Pick<Finding, 'message' | 'hint'> {
	const subject = issue.path.length === 0 ? `The ${kind} \`${key}\`` : fieldNames(issue.path);
	const found = valueAt(value, issue.path);
	const atEnds = typeof found === 'string' ? spaceAtEnds(found) : undefined;
	if (atEnds !== undefined && issue.code === 'custom')
		return { message: `${subject} ${atEnds[0]}.`, hint: atEnds[1] };
	if (found === null) {
		const hint = whatBelongs(issue, isOptional(kind, issue.path));
		return { message: `${subject} is empty.`, hint };
	}
	const { message, hint } = faultOfValue(subject, issue, found);
	return { message, hint: hint.replace(/\.$/, `${namedFields(issue, kind)}.`) };
}

/** The first fields of what is to have fields, for those who wrote a word in its place. */
function namedFields(issue: z.core.$ZodIssue, kind: RecordKind): string {
	if (issue.code !== 'invalid_type' || issue.expected !== 'object') return '';
	const names = shapeAt(kind, issue.path).slice(0, 2);
	return names.length > 0 ? `, such as ${names.map((name) => `\`${name}:\``).join(' and ')}` : '';
}

/** What to write where nothing stands, which can be left out only of a field that may lack. */
function whatBelongs(issue: z.core.$ZodIssue, mayLack: boolean): string {
	const expected = expectationOf(issue).replace(/^Expected /, '');
	const what =
		typeof expected === 'string' && expected.startsWith('Invalid') ? '' : `: ${expected}`;
	return mayLack
		? `Write what belongs there${what}, or remove it.`
		: `Write what belongs there${what}.`;
}

/** What stands unseen at the ends of a text, and how it is written without. */
function spaceAtEnds(text: string): [fault: string, hint: string] | undefined {
	if (text === text.trim()) return undefined;
	if (/\S[\r\n]+$/.test(text) && text.trimEnd() === text.trim()) {
		return [
			'ends in a line break that nobody sees',
			'Write `>-` where it says `>`, and `|-` where it says `|`: the sign takes the last line break away.',
		];
	}
	const space = /^\s/.exec(text)?.[0] ?? text.at(-1) ?? '';
	const code = `U+${(space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	const name =
		{ ' ': 'a space', '\t': 'a tab', '\u00a0': 'a no-break space' }[space] ?? 'white space';
	return [
		`has ${name} (${code}) at ${/^\s/.test(text) ? 'its beginning' : 'its end'}`,
		'Delete it, or type the word beside it again.',
	];
}

function filesWithoutMap({ faults }: Content): Finding[] {
	return faults
		.filter(({ kind }) => kind === 'no-map')
		.map(({ place, reason, hint = '' }) => ({ place, message: `${reason}.`, hint }));
}
