import type { z } from 'astro/zod';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { keyPattern } from '../../model/records/key.ts';
import { valueAt } from '../../model/value-at.ts';
import { expectationOf, faultOfValue, fieldNames } from '../../model/value-fault.ts';
import { countryMeant, languageMeant } from '../fields/code-meant.ts';
import { findEmptyNumbers } from '../numbers/empty-numbers.ts';
import { didYouMean } from '../../text/wording/did-you-mean.ts';
import { plainKey } from '../../text/plain-key.ts';
import type { Finding, Rule } from '../rule.ts';
import { keyMeant, targetAt } from '../references/key-meant.ts';
import { findKeysInARow } from '../references/keys-in-a-row.ts';
import { findPartedNames } from '../names/parted-names.ts';
import { findThousands } from '../numbers/thousands.ts';
import { listed } from '../../text/wording/listed.ts';
import {
	holdsWords,
	isImpossibleDate,
	isOptional,
	isMissing,
	shapeAt,
	wordsAt,
} from '../fields/shape.ts';

export const wrongValue: Rule = {
	name: 'wrong-value',
	severity: 'error',
	isFirm: true,
	about: 'Every field has a value of the type that its schema requires.',
	why: 'Pages, filters and exports rely on the types that the schema names. A record with another type is left out of all of them.',
	find: ({ content }) => [
		...filesWithoutMap(content),
		...findPartedNames(content),
		...content.entries.flatMap((entry) => [
			...findThousands(content, entry),
			...findEmptyNumbers(content, entry),
		]),
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
							...wordsFor(content, issue, entry),
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
	content: Content,
	issue: z.core.$ZodIssue,
	entry: Entry,
): Pick<Finding, 'message' | 'hint' | 'names'> {
	const { kind, key, value } = entry;
	const subject = issue.path.length === 0 ? `The ${kind} \`${key}\`` : fieldNames(issue.path);
	const found = valueAt(value, issue.path);
	const atEnds = typeof found === 'string' ? spaceAtEnds(found) : undefined;
	if (atEnds !== undefined && issue.code === 'custom')
		return { message: `${subject} ${atEnds[0]}.`, hint: atEnds[1] };
	const unseen = typeof found === 'string' ? unseenIn(found) : undefined;
	if (typeof found === 'string' && unseen !== undefined) {
		const message = `${subject} has ${unseen} in it, which nobody can see.`;
		return { message, hint: `Write \`${found.replaceAll(unseenSigns, '')}\`.` };
	}
	const alone = typeof found === 'string' ? addressIn(issue, found) : undefined;
	if (alone !== undefined) {
		return { message: `${subject} holds more than an address.`, hint: `Write \`${alone}\` alone.` };
	}
	const code = typeof found === 'string' ? codeMeant(issue, found) : undefined;
	if (code !== undefined)
		return { message: `${subject} has a value it cannot have.`, hint: `Write \`${code}\`.` };
	const doi =
		issue.path[0] === 'doi' ? /10\.\d{4,9}\/\S*[^\s.,;]/.exec(String(found))?.[0] : undefined;
	if (doi !== undefined) {
		return { message: `${subject} holds more than a DOI.`, hint: `Write \`${doi}\`.` };
	}
	const [, family, given, after] =
		(issue.path[0] === 'authors' ? nameWithSuffix.exec(String(found)) : undefined) ?? [];
	if (family !== undefined && given !== undefined && after !== undefined) {
		const hint = `Write what follows the name before its comma: \`${family} ${after}, ${given}\`.`;
		return { message: `${subject} has two commas.`, hint };
	}
	if (found === null) {
		const hint = whatBelongs(issue, isOptional(kind, issue.path));
		return { message: `${subject} is empty.`, hint };
	}
	const written =
		typeof found === 'number' || typeof found === 'boolean'
			? wordsOf(content, entry, issue.path)
			: found;
	const { message, hint } = faultOfValue(subject, issue, written ?? found);
	if (
		typeof found === 'string' &&
		/^https?:/.test(found) &&
		targetAt(entry, issue.path) === 'source'
	) {
		return {
			message,
			hint: `Write the key of its source; \`npm run cite -- ${found}\` registers it.`,
		};
	}
	const meant = keyMeant(content, entry, issue.path, found);
	if (meant !== undefined) {
		return {
			message,
			names: [meant],
			hint: didYouMean(meant, hint.replace(/^Expected/, 'Write').replace(/\.$/, '')),
		};
	}
	const bullets = bulletsIn(issue, found);
	if (bullets !== undefined) return bullets;
	const item = itemMeant(issue, kind, found);
	if (item !== undefined) return { message, hint: item };
	return { message, hint: neededFields(issue, kind, found) ?? hint };
}

/** The code of the language or country that a field names in words or in another form. */
function codeMeant({ path }: z.core.$ZodIssue, found: string): string | undefined {
	const field = path.at(-1);
	if (field === 'language') return languageMeant(found);
	return field === 'country' ? countryMeant(found) : undefined;
}

/** `King, Martin Luther, Jr.`: a name with what some families write after it. */
const nameWithSuffix = /^([^,]+), ([^,]+), ((?:Jr|Sr)\.?|I{2,3}|IV)$/;

const unseenSigns = /[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/g;

/** The code of the first invisible character of a text. */
function unseenIn(text: string): string | undefined {
	const [sign] = text.match(unseenSigns) ?? [];
	return sign === undefined
		? undefined
		: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The one address in a text that has Markdown brackets around it, for a field that takes only an address. */
function addressIn(issue: z.core.$ZodIssue, found: string): string | undefined {
	if (issue.code !== 'invalid_format' || issue.format !== 'url') return undefined;
	const addresses = new Set(found.match(/https?:\/\/[^\s<>()[\]]+/g));
	return addresses.size === 1 && /^[<[(]/.test(found) ? [...addresses][0] : undefined;
}

/**
 * A number or a word as it is written in the file. The parsed value has lost a zero before it, or
 * one after its point.
 */
function wordsOf(
	{ texts }: Content,
	entry: Entry,
	path: readonly PropertyKey[],
): string | undefined {
	const { line, column } = entry.at(path);
	const rest = (texts.get(entry.file) ?? '').split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '';
	return /^[\w.+-]+/.exec(rest)?.[0];
}

/**
 * The hint for a key written where a list of records, or a record with no other required field, is
 * expected.
 */
function itemMeant(issue: z.core.$ZodIssue, kind: RecordKind, found: unknown): string | undefined {
	if (issue.code !== 'invalid_type' || typeof found !== 'string') return undefined;
	const isList = issue.expected === 'array';
	const path = isList ? [...issue.path, 0] : issue.path;
	const needed = shapeAt(kind, path).filter((name) => !isOptional(kind, [...path, name]));
	const [field, ...more] = needed;
	if (field === undefined || more.length > 0 || !keyPattern.test(plainKey(found))) return undefined;
	const item = `{ ${field}: ${plainKey(found)} }`;
	return isList
		? `Write a list: \`${String(issue.path.at(-1))}: [${item}]\`.`
		: `Write \`${item}\`.`;
}

/** The hint for a word, or a list of words, where a record is required. */
function neededFields(
	issue: z.core.$ZodIssue,
	kind: RecordKind,
	found: unknown,
): string | undefined {
	if (issue.code !== 'invalid_type' || issue.expected !== 'object') return undefined;
	const needed = shapeAt(kind, issue.path).filter(
		(name) => !isOptional(kind, [...issue.path, name]),
	);
	if (needed.length === 0) return undefined;
	const own =
		issue.path.length > 0 && needed.find((name) => holdsWords(kind, [...issue.path, name]));
	const fields = needed.map((name) =>
		typeof found === 'string' && name === own ? `\`${name}:\` with these words` : `\`${name}:\``,
	);
	const last = issue.path.at(-1);
	return typeof last !== 'string'
		? `Write its fields, each on a separate line: ${listed(fields, 'and')}.`
		: `Write below \`${last}:\`, each on a separate line and indented by two more spaces: ${listed(fields, 'and')}.`;
}

/** Signs that begin list items in other programs, and that YAML reads as words. */
const bullet = /(?:^|\s)([•·‣◦▪●○–—+]|\d{1,2}[.)])\s+/;

/** The message for lines that begin with such a sign. */
function bulletsIn(
	issue: z.core.$ZodIssue,
	found: unknown,
): Pick<Finding, 'message' | 'hint' | 'names'> | undefined {
	if (issue.code !== 'invalid_type' || issue.expected !== 'array' || typeof found !== 'string') {
		return undefined;
	}
	const [, sign] = bullet.exec(found) ?? [];
	if (sign === undefined || !found.startsWith(sign)) return undefined;
	const items = found
		.split(new RegExp(bullet, 'g'))
		.filter((part, index) => index % 2 === 0 && part !== '');
	return {
		names: items,
		message: `${fieldNames(issue.path)} is not a list: its lines begin with \`${sign}\`, not with \`-\`.`,
		hint: `Begin each line with \`- \`: ${items
			.slice(0, 2)
			.map((item) => `\`- ${item}\``)
			.join(', then ')}.`,
	};
}

/** The hint for an empty field. Only an optional field can also be removed. */
function whatBelongs(issue: z.core.$ZodIssue, mayLack: boolean): string {
	const expected = expectationOf(issue).replace(/^Expected /, '');
	const what =
		typeof expected === 'string' && expected.startsWith('Invalid') ? '' : `: ${expected}`;
	return mayLack
		? `Write what belongs there${what}, or remove it.`
		: `Write what belongs there${what}.`;
}

/** The invisible characters at the ends of a text, and how to write it without them. */
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
