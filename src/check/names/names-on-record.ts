import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { onceFor } from '../../content/once-for.ts';
import { valuesAt } from '../../content/references.ts';
import type { PropertyPath } from '../../text/yaml/property-path.ts';
import { baseLetters } from '../../text/letters/base-letters.ts';
import { wordsIn } from '../../text/english/words-in.ts';
import { stemsOf } from '../english/dictionary.ts';
import { nameFields } from '../english/known-words.ts';

/** A word in a name on record, and where the name is. */
export interface NamedWord {
	word: string;
	entry: Entry;
	path: PropertyPath;
}

/** The words in names on record, by their letters without accents and capitals. */
const namedWords = onceFor(({ entries }: Content): ReadonlyMap<string, NamedWord[]> => {
	const found = entries.flatMap((entry) =>
		(nameFields[entry.kind] ?? []).flatMap((field) =>
			valuesAt(entry.value, field.split('.')).flatMap(({ path, value }) =>
				typeof value === 'string'
					? wordsIn(value)
							.flatMap(({ word }) => stemsOf(word))
							.map((word): NamedWord => ({ word, entry, path }))
					: [],
			),
		),
	);
	return Map.groupBy(found, ({ word }) => baseLetters(word));
});

/** A name on record that has a word as it is written. */
export function nameWith(content: Content, word: string): NamedWord | undefined {
	const like = namedWords(content).get(baseLetters(word)) ?? [];
	return like.find((one) => one.word.toLowerCase() === word.toLowerCase());
}

/** A name on record that has a word with other accents, and not the word itself. */
export function nameLike(content: Content, word: string): NamedWord | undefined {
	const like = namedWords(content).get(baseLetters(word)) ?? [];
	return nameWith(content, word) ? undefined : like[0];
}

/** Whose name it is: “the person `xi-jinping`”, “an author of the source `x`”. */
export function ownerOf({ entry, path }: NamedWord): string {
	const record = `the ${entry.kind} \`${entry.key}\``;
	if (path[0] === 'authors') return `an author of ${record}`;
	return path[0] === 'owner' ? `the owner of ${record}` : record;
}
