import { type Content, entriesOf, wordsFile } from '../../content/content.ts';
import { valuesAt } from '../../content/references.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { stemsOf } from './dictionary.ts';
import { wordsIn } from '../../text/english/words-in.ts';
import { articleOf } from '../articles/article-of.ts';
import { shapeAt } from '../fields/shape.ts';
import { onceFor } from '../../content/once-for.ts';

/** A word of `words.txt` and its line, counted from 1. */
interface ListedWord {
	word: string;
	line: number;
}

/** The words of `words.txt`. Another rule reports signs around them. */
export const wordList = onceFor(
	(content: Content): ReadonlySet<string> =>
		new Set(listedWords(content).flatMap(({ word }) => [word, withoutSigns(word)])),
);

/** A line of the list without the signs of another kind of list: `- word`, `word,`, `"word"`. */
export function withoutSigns(word: string): string {
	return word.replaceAll(/^[-*•"“‘]+\s*|(?<![,;.:"”])[,;.:"”]+$/g, '');
}

/** The lines of `words.txt` with a word. Text after `#` is a comment. */
export function listedWords({ folder, texts }: Pick<Content, 'folder' | 'texts'>): ListedWord[] {
	const text = texts.get(`${folder}/${wordsFile}`) ?? '';
	return text
		.split('\n')
		.map((line, index) => ({ word: line.replace(/#.*/, '').trim().normalize(), line: index + 1 }))
		.filter(({ word }) => word !== '');
}

/**
 * Fields with names, by kind of record. They are read as written, because a record with an error in
 * it still has its name.
 */
export const nameFields: Partial<Record<RecordKind, readonly string[]>> = {
	publisher: ['name', 'owner'],
	person: ['name', 'nativeName'],
	term: ['term', 'alsoKnownAs.*'],
	source: ['authors.*'],
	stance: ['name'],
};

/** The words in names on record: of publishers and their owners, people, terms and authors. */
export function sharedNames(content: Content): ReadonlySet<string> {
	return namesOf(content).get('') ?? new Set();
}

/**
 * The words in names, by article, because an article does not know the names in another's stances.
 * The key `''` has those that all articles share.
 */
export const namesOf = onceFor((content: Content): ReadonlyMap<string, ReadonlySet<string>> => {
	const byArticle = new Map<string, Set<string>>();
	for (const kind of Object.keys(nameFields) as RecordKind[]) {
		for (const { article, value, issues } of entriesOf(content, kind)) {
			for (const field of nameFields[kind] ?? []) {
				for (const { value: name } of valuesAt(value, field.split('.'))) {
					if (typeof name === 'string') addWords(byArticle, article, name);
				}
			}
			if (issues.length > 0) addWords(byArticle, article, misplacedIn(value, kind).join(' '));
		}
	}
	// We cannot know which words are names in a file that cannot be read. Until it is fixed, all of
	// them may be.
	const unread = [...content.faults.map(({ place }) => place.file), ...content.unexpectedFiles];
	for (const file of unread) {
		const article = articleOf(file.slice(content.folder.length + 1));
		addWords(byArticle, article, content.texts.get(file) ?? '');
	}
	return byArticle;
});

/**
 * Texts that may be names in a record with an error: those of a list that is written as one text, and
 * those of fields that the record cannot have, because a field of names may be misspelt.
 */
function misplacedIn(value: unknown, kind: RecordKind): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const known = shapeAt(kind, []);
	const lists = (nameFields[kind] ?? []).filter((field) => field.endsWith('.*'));
	return Object.entries(value)
		.filter(([field]) => !known.includes(field) || lists.includes(`${field}.*`))
		.flatMap(([, found]) => textsIn(found));
}

/** The texts in a value, however deep. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap((one) => textsIn(one));
}

function addWords(byArticle: Map<string, Set<string>>, article = '', text: string): void {
	const words = byArticle.get(article) ?? new Set();
	byArticle.set(article, words);
	// “et al.” is in no name: another rule asks for the other authors.
	for (const { word } of wordsIn(text.replace(/\bet al\b/, '')))
		for (const stem of stemsOf(word)) words.add(stem);
}

/** Whether a list has a word, also where it begins a sentence. */
export function hasWord(words: ReadonlySet<string>, word: string): boolean {
	return words.has(word) || words.has(word.charAt(0).toLowerCase() + word.slice(1));
}

/** Whether some text has a word of a list. */
export function isUsed(word: string, inTexts: ReadonlySet<string>): boolean {
	return inTexts.has(word) || inTexts.has(word.charAt(0).toUpperCase() + word.slice(1));
}
