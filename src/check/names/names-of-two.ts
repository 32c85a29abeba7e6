import { type Content, entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import { listedSections } from '../articles/listed-sections.ts';
import { wordsAlone } from '../../text/letters/words-alone.ts';
import type { Finding } from '../rule.ts';

/** What is listed side by side under a name, so that readers know one from the other only by it. */
const namedFields = [
	['section', 'step', 'Write another one for one of the two, so that readers can tell them apart.'],
	['section', 'title', 'Write another title for one of the two.'],
	['section', 'question', 'Write for each of the two the question that it alone answers.'],
	['stance', 'name', 'Correct the name of one of the two, or merge them into one stance.'],
] as const;

/** Records of an article with the same name. */
export function namesOfTwo(content: Content): Finding[] {
	return namedFields.flatMap(([kind, field, hint]) => {
		const first = new Map<string, Entry>();
		return entriesOf(content, kind).flatMap((entry) => {
			const name = nameOf(entry, field);
			if (name === '') return [];
			const id = `${entry.article ?? ''}/${wordsAlone(name)}`;
			const other = first.get(id);
			if (!other) first.set(id, entry);
			if (!other || !isShown(content, entry) || !isShown(content, other)) return [];
			// Two stances of one country are already reported.
			if (countryOf(entry) !== undefined && countryOf(entry) === countryOf(other)) return [];
			return [
				{
					place: entry.at([field]),
					words: name,
					names: [entry.key, other.key],
					message: `The ${kind} \`${other.key}\` already has the ${field} \`${nameOf(other, field)}\`.`,
					hint,
				},
			];
		});
	});
}

function nameOf({ value }: Entry, field: string): string {
	const name = (value as Record<string, unknown> | null)?.[field];
	return typeof name === 'string' ? name : '';
}

/** Whether readers see a record. `section-list` reports a section that its article does not list. */
function isShown(content: Content, { kind, key, article }: Entry): boolean {
	return kind !== 'section' || listedSections(content, article).includes(key);
}

function countryOf({ value }: Entry): unknown {
	return (value as { country?: unknown } | null)?.country;
}

/** Terms with a name that another term, or the term itself, already has. */
export function namesOfTwoTerms(content: Content): Finding[] {
	const terms = entriesOf(content, 'term');
	const owners = new Map(
		terms.flatMap(({ key, value }) => {
			const { term } = (value ?? {}) as { term?: unknown };
			return typeof term === 'string' ? [[term, key] as const] : [];
		}),
	);
	return terms.flatMap((entry) =>
		valuesAt(entry.value, ['alsoKnownAs', '*']).flatMap(({ path, value }) => {
			if (typeof value !== 'string' || value === '') return [];
			const owner = owners.get(value);
			if (owner === undefined) {
				owners.set(value, entry.key);
				return [];
			}
			const isName = value === (entry.value as { term?: unknown } | null)?.term;
			// What stands twice in one list is reported with all other lists.
			if (owner === entry.key && !isName) return [];
			return [
				{
					place: entry.at(path),
					words: value,
					names: owner === entry.key ? [owner] : [entry.key, owner],
					message:
						owner === entry.key
							? `\`${value}\` is already the name of this term.`
							: `\`${value}\` is already a name of the term \`${owner}\`.`,
					hint: 'Remove it from one of the two, or write the name that was meant.',
				},
			];
		}),
	);
}
