import { type Content, entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { kindOf, kindsOf, type RecordKind, type Target } from '../../model/kinds.ts';
import { describe } from '../describe.ts';
import { isOfArticle } from '../desk.ts';

/** A record that a field can name. */
export interface Nameable {
	key: string;
	/** What it says, and its status or source, in one line. */
	words: string;
}

/** What a field of a new record names, by its path; for a list of keys, what each key names. */
export function targetOf(kind: RecordKind, path: string): Target | undefined {
	const steps = path.split('.');
	const [, target] =
		Object.entries<Target>(kindOf(kind).names).find(([field]) => {
			const named = field.replace(/\.\*$/, '').split('.');
			const whole = field.split('.');
			return [named, whole].some(
				(parts) =>
					parts.length === steps.length &&
					parts.every((part, index) => part === '*' || part === steps[index]),
			);
		}) ?? [];
	return target;
}

/** Whether a field of a new article names records that belong to it, so they cannot exist yet. */
export function comesLater(kind: RecordKind, target: Target): boolean {
	return kind === 'article' && kindsOf(target).every(isOfArticle);
}

/** The records that a field of a new record can name, by its path; empty if it names none. */
export function recordsFor(
	content: Content,
	kind: RecordKind,
	{ path, article }: { path: string; article?: string | undefined },
): Nameable[] {
	const target = targetOf(kind, path);
	if (target === undefined || comesLater(kind, target)) return [];
	return kindsOf(target).flatMap((named) =>
		entriesOf(content, named)
			.filter((entry) => !isOfArticle(named) || entry.article === article)
			.map((entry) => nameable(content, entry)),
	);
}

/** The parts of an article that a claim can go into: the introduction and its sections. */
export function sectionsFor(content: Content, article: string | undefined): Nameable[] {
	const own = entriesOf(content, 'section').filter((entry) => entry.article === article);
	return [
		{ key: 'index', words: 'the introduction' },
		...own.map((entry) => nameable(content, entry)),
	];
}

/**
 * A record as an option to choose: its key, its words, and its status or, for a source, publisher
 * and year.
 */
export function nameable(content: Content, entry: Entry): Nameable {
	const { words, standing } = describe(content, entry);
	return { key: entry.key, words: [words, standing && `(${standing})`].filter(Boolean).join(' ') };
}
