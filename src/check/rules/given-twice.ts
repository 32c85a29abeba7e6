import { type Content, entriesOf, proseEntriesOf } from '../../content/content.ts';
import type { Entry, ProseEntry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import { kindOf, type RecordKind } from '../../model/kinds.ts';
import { parseMarkedText } from '../../prose/marked-text.ts';
import type { PropertyPath } from '../../text/yaml/property-path.ts';
import type { Finding, Rule } from '../rule.ts';
import { namesOfTwo, namesOfTwoTerms } from '../names/names-of-two.ts';

export const givenTwice: Rule = {
	name: 'given-twice',
	severity: 'error',
	about:
		'A person, a term, a publisher, and in an article a claim, an event and a correction each have one record. A country has one stance in an article, the sections and stances of an article and the series of a figure have different names, the sections different questions, a series has one row for each label, and a list or a mark has each key once.',
	why: 'If something has two records, readers find only part of what is said about it. A map colours a country by one stance and hides the other, and a chart draws two marks in the same place. A key that is listed twice adds nothing.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) => [
		...stances(content),
		...namesOfTwo(content),
		...namesOfTwoTerms(content),
		...sameRecords(content, 'person', ['name']),
		...sameRecords(content, 'term', ['term']),
		...sameRecords(content, 'term', ['definition']),
		...sameRecords(content, 'publisher', ['name']),
		...sameRecords(content, 'publisher', ['url']),
		...sameRecords(content, 'claim', ['says']),
		...sameRecords(content, 'event', ['says', 'date']),
		...sameRecords(content, 'correction', ['says', 'said']),
		...entriesOf(content, 'source').flatMap(carriers),
		...entriesOf(content, 'figure').flatMap((figure) => [...rows(figure), ...series(figure)]),
		...content.entries.flatMap(lists),
		...proseEntriesOf(content).flatMap(marks),
	],
};

function stances(content: Content): Finding[] {
	const first = new Map<string, string>();
	return entriesOf(content, 'stance').flatMap((stance) => {
		const country = (stance.value as { country?: unknown } | null)?.country;
		if (typeof country !== 'string') return [];
		const id = `${stance.article ?? ''}/${country}`;
		const other = first.get(id);
		if (other === undefined) first.set(id, stance.key);
		return other === undefined
			? []
			: [
					{
						place: stance.at(['country']),
						names: [stance.key, other],
						message: `The stance \`${other}\` is already that of \`${country}\`.`,
						hint: 'Correct the country of one of the two, or merge them into one stance.',
					},
				];
	});
}

/** What a field has, for a message. */
const fieldWords: Readonly<Record<string, string>> = {
	...{ name: 'name', term: 'name', definition: 'definition', url: 'home page' },
	says: 'sentence',
};

/** Finds records of one kind that have the same values in some fields: one thing with two keys. */
function sameRecords(
	content: Content,
	kind: RecordKind,
	fields: readonly [string, ...string[]],
): Finding[] {
	const first = new Map<string, string>();
	return entriesOf(content, kind).flatMap((entry) => {
		const value = (entry.value ?? {}) as Record<string, unknown>;
		const texts = fields.map((field) => value[field]);
		if (typeof texts[0] !== 'string') return [];
		const id = [entry.article, ...texts].join('\0');
		const other = first.get(id);
		if (other === undefined) first.set(id, entry.key);
		return other === undefined
			? []
			: [
					{
						place: entry.at([fields[0]]),
						words: texts[0].split('\n')[0] ?? '',
						names: [entry.key],
						message: `The ${kind} \`${other}\` already has this ${fieldWords[fields[0]] ?? 'text'}.`,
						hint: `Name \`${other}\` instead of \`${entry.key}\` everywhere and remove this one, or make clear how the two differ.`,
					},
				];
	});
}

/** A source whose publisher is also the one that carries it. */
function carriers(source: Entry): Finding[] {
	const { publisher, carriedBy } = (source.value ?? {}) as Record<string, unknown>;
	if (typeof carriedBy !== 'string' || carriedBy !== publisher) return [];
	return [
		{
			place: source.at(['carriedBy']),
			names: [carriedBy],
			message: `\`carriedBy\` names the publisher again.`,
			hint: 'Name who printed what the publisher wrote, or remove the line.',
		},
	];
}

function rows(figure: Entry): Finding[] {
	return valuesAt(figure.value, ['series', '*', 'rows']).flatMap(({ path }) =>
		repeated(figure, path, ['*', 'label']).map((row) => ({
			place: figure.at(row.path),
			message: `The series already has a row with the label \`${row.value}\`.`,
			hint: 'Correct the label of one of the two, or remove one.',
		})),
	);
}

/** Lists of names, which are no keys. */
const nameLists: Partial<Record<RecordKind, string>> = {
	source: 'authors.*',
	term: 'alsoKnownAs.*',
};

/** Finds repeated keys and names in lists. `section-list` reports those of sections. */
function lists(entry: Entry): Finding[] {
	return [...Object.keys(kindOf(entry.kind).names), nameLists[entry.kind] ?? '']
		.filter((field) => field.endsWith('.*') && field !== 'sections.*')
		.flatMap((field) => valuesAt(entry.value, field.split('.').slice(0, -1)))
		.filter(({ value }) => Array.isArray(value))
		.flatMap(({ path }) =>
			repeated(entry, path, ['*']).map((item) => ({
				place: entry.at(item.path),
				message: `\`${item.value}\` is already in this list.`,
				hint: 'Remove one of the two, or write the one that was meant.',
			})),
		);
}

/** Marks that name a claim twice: `claim:one+one`. */
function marks(entry: ProseEntry): Finding[] {
	const { file, placements } = entry;
	const inProse = placements.flatMap((placement) =>
		placement.type === 'mark'
			? [{ keys: placement.keys, place: () => ({ file, ...spot(placement.at) }) }]
			: [],
	);
	const inFields = (kindOf(entry.kind).marked ?? []).flatMap((field) =>
		valuesAt(entry.value, field.split('.')).flatMap(({ path, value }) =>
			typeof value === 'string' && value.includes('+')
				? parseMarkedText(value).map(({ claims, mark = '' }) => ({
						keys: claims,
						place: () => entry.find(path, mark),
					}))
				: [],
		),
	);
	return [...inProse, ...inFields].flatMap(({ keys, place }) => {
		const again = keys.find((key, index) => key !== '' && keys.indexOf(key) < index);
		if (again === undefined) return [];
		return [
			{
				place: place(),
				message: `The mark names \`${again}\` twice.`,
				hint: 'Name each claim once, or write the other one that was meant.',
			},
		];
	});
}

function spot({ line, column }: { line: number; column: number }) {
	return { line, column };
}

/** Series of a figure with the same label, which is how its legend names them. */
function series(figure: Entry): Finding[] {
	return repeated(figure, [], ['series', '*', 'label']).map(({ path, value }) => ({
		place: figure.at(path),
		words: value,
		message: `Another series of this figure already has the label \`${value}\`.`,
		hint: 'Correct the label of one of the two, or put their rows into one series.',
	}));
}

/** The texts below a path that repeat an earlier one. */
function repeated(
	{ value }: Entry,
	above: PropertyPath,
	steps: readonly string[],
): { path: PropertyPath; value: string }[] {
	const seen = new Set<string>();
	return valuesAt(value, [...above.map(String), ...steps]).flatMap(({ path, value: found }) => {
		if (typeof found !== 'string' && typeof found !== 'number') return [];
		const text = String(found);
		if (!seen.has(text)) {
			seen.add(text);
			return [];
		}
		return [{ path, value: text }];
	});
}
