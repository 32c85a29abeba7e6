import { daysAfter } from '../../check/dates/today.ts';
import type { Desk } from '../desk.ts';
import { type Editor, editorNamed, editorsOf } from './editors.ts';
import { dueArticles, dueExceptions, duePages, dueRecords, type FoundDue } from './due-of-kind.ts';

/** Something to look at again, and since when. */
export interface Due extends Omit<FoundDue, 'articles'> {
	/**
	 * The editors of the articles that it belongs to or is used in; empty if no article uses it.
	 */
	editors: readonly Editor[];
}

interface DueOptions {
	/** Days after which a claim or stance is to be weighed again. */
	staleAfter: number;
	/** How many days ahead to look. */
	ahead: number;
	/** The only editor to list things for, by name or key. */
	editor?: string | undefined;
}

/**
 * What editors should look at again: claims and stances not weighed for long, pages that are gone
 * or changed, exceptions that end, and articles that come out; sorted by editor and section.
 *
 * @throws {ChangeError} If no editor has the given name.
 */
export function dueOf({ content, today }: Desk, { staleAfter, ahead, editor }: DueOptions): Due[] {
	const last = daysAfter(today, ahead);
	const only = editor === undefined ? undefined : editorNamed(content, editor).key;
	const editors = editorsOf(content);
	return [
		...dueRecords(content, staleAfter),
		...duePages(content),
		...dueExceptions(content),
		...dueArticles(content, today),
	]
		.filter(({ day }) => day <= last)
		.map(({ articles, ...due }) => ({ ...due, editors: editorsAmong(editors, articles) }))
		.filter((due) => only === undefined || due.editors.some(({ key }) => key === only))
		.sort(
			(a, b) =>
				// Things without an editor come last.
				Number(a.editors.length === 0) - Number(b.editors.length === 0) ||
				compare(editorNames(a.editors), editorNames(b.editors)) ||
				compare(a.part, b.part) ||
				compare(a.day, b.day) ||
				compare(a.what, b.what),
		);
}

/** The names of editors for a heading; empty if there are none. */
export function editorNames(editors: readonly Editor[]): string {
	return editors.map(({ name }) => name).join(', ');
}

/** The editors of any of some articles, each once, and always in the same order. */
function editorsAmong(
	editors: ReadonlyMap<string, readonly Editor[]>,
	articles: readonly (string | undefined)[],
): Editor[] {
	const all = articles.flatMap((article) => editors.get(article ?? '') ?? []);
	return [...new Map(all.map((one) => [one.key, one])).values()].sort((a, b) =>
		compare(a.name, b.name),
	);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
