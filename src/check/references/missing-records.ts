import { compareProblems, type Place, type Problem } from '../../problems/problem.ts';
import { type Content, entriesOf } from '../../content/content.ts';
import { isOfArticle, targetsOf } from '../../content/known-keys.ts';
import { referencesTo } from '../../content/references.ts';
import {
	isKindOfArticle,
	kindOf,
	kindsOf,
	type RecordKind,
	recordKinds,
	type Target,
} from '../../model/kinds.ts';
import { keysMeant } from '../../content/key-rows.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import { isAllNamed } from '../articles/gaps.ts';

/** A record that nothing names. */
interface Unnamed {
	kind: RecordKind;
	key: string;
	place: Place;
}

/** A key that a place names and no record has. */
export interface Missing {
	to: Target;
	key: string;
	/** The article, if such records belong to one. */
	article?: string;
	/** The kind of the record that has the key, if one of another kind has it. */
	isOf?: RecordKind;
	/** The similar key that the hint offers. */
	near?: string;
	/** The record that seems to have had this key before, if it belongs to the article. */
	renamed?: Unnamed;
}

/** A problem, with what is needed to join it with others that have the same cause. */
export interface FoundProblem extends Problem {
	missing?: Missing;
	/** The page that must not exist, or there is no problem. */
	page?: string;
}

/** How many of the places that name a missing key are listed. */
const mostPlaces = 8;

/** Rules that report a record because nothing names it. */
const ofUnnamed = ['unused-source', 'unused-publisher', 'claim-never-marked', 'figure-not-placed'];

/** Rules whose problems may only be there because another record is gone. */
const ofGone = ['unused-source', 'unused-publisher', 'spelling'];

/**
 * Reports each missing record once, however many places name it. If the record seems to have been
 * renamed, the problem is at its new key, and what is reported because nothing names that key is
 * left out.
 *
 * @param content - The content, or the records that all articles share.
 */
export function joinMissing(problems: readonly FoundProblem[], content: Content): Problem[] {
	const groups = Map.groupBy(problems, ({ missing }) => missing && groupOf(missing));
	const rest = groups.get(undefined) ?? [];
	groups.delete(undefined);
	if (groups.size === 0) return [...problems];
	const unnamed = unnamedShared(content);
	const joined: Problem[] = [];
	const renamed = new Set<string>();
	let isGone = false;
	const missing = [...groups.values()].map((group) => group.toSorted(compareProblems));
	for (const group of missing) {
		const record = renamedFrom(group, missing, unnamed);
		if (record) renamed.add(lineOf(record.place));
		else if (group[0]?.missing?.near === undefined) isGone = true;
		joined.push(oneProblem(group, record));
	}
	const others = rest.filter(
		({ rule, place }) =>
			!(ofUnnamed.includes(rule) && renamed.has(lineOf(place))) &&
			// We cannot know what a record that is gone named, nor which words were its names.
			!(isGone && ofGone.includes(rule)),
	);
	return [...others, ...joined].sort(compareProblems);
}

function groupOf({ article, key }: Missing): string {
	return `${article ?? ''}/${key}`;
}

function lineOf({ file, line }: Place): string {
	return `${file}:${String(line)}`;
}

/** The record that seems to have had the missing key of a group of problems before. */
function renamedFrom(
	group: readonly FoundProblem[],
	groups: readonly FoundProblem[][],
	unnamed: readonly Unnamed[],
): Unnamed | undefined {
	const [first] = group;
	if (!first?.missing) return undefined;
	const { key, article } = first.missing;
	if (article !== undefined) {
		return group.find(({ missing }) => missing?.renamed)?.missing?.renamed;
	}
	const kinds = kindsNamed(group);
	const known = unnamed.filter(({ kind }) => kinds.includes(kind));
	const near = nearest(
		key,
		known.map((one) => one.key),
	);
	// One place has the key of another kind by mistake; several have it from a record with a new key.
	const isMistake = group.length === 1 && first.missing.isOf !== undefined;
	// If only one key of a kind is missing, and only one record is not named, they belong together.
	const isAlone = groups.every(
		(other) => other === group || !kindsNamed(other).some((kind) => kinds.includes(kind)),
	);
	return (
		known.find((one) => one.key === near) ??
		(isAlone && !isMistake && known.length === 1 ? known[0] : undefined)
	);
}

/** The kinds of record that every place of a group can name. */
function kindsNamed(group: readonly FoundProblem[]): readonly RecordKind[] {
	const kinds = group.flatMap(({ missing }) => (missing ? [kindsOf(missing.to)] : []));
	return kinds.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function oneProblem(group: readonly FoundProblem[], record: Unnamed | undefined): Problem {
	const [first, ...more] = group;
	if (!first) throw new Error('A group has at least one problem.');
	const { missing, ...problem } = first;
	if (!missing) return problem;
	// Where only a person or only a publisher can be named, the rule says which of them it is.
	problem.rule = (group.find((one) => one.missing?.to !== 'origin') ?? first).rule;
	const isNear = record !== undefined && missing.near === record.key;
	if (more.length === 0 && (isNear || record === undefined)) return problem;
	const count = more.length === 0 ? 'one place names' : `${String(group.length)} places name`;
	const details = placesOf(record ? group : more);
	if (record === undefined) {
		const also =
			more.length === 1 ? 'one more place names' : `${String(more.length)} more places name`;
		return {
			...problem,
			message: `${problem.message.replace(/\.$/, '')}, which ${also} as well.`,
			details,
		};
	}
	const { kind, key, place } = record;
	const article = missing.article === undefined ? '' : ` --article ${missing.article}`;
	return {
		...problem,
		place,
		end: {
			line: place.line,
			column: place.column + (isInMap(kind) ? key.length : 1),
		},
		message: `Nothing names the ${kind} \`${key}\`, but ${count} \`${missing.key}\`, which no ${kind} has as its key.`,
		hint: `If you renamed it, run \`npm run rename -- ${kind} ${missing.key} ${key}${article}\`, which changes every place that names it. If not, write a record for \`${missing.key}\`.`,
		details,
	};
}

/** Whether a record is in a file with others, at its key, and not in a file of its own. */
function isInMap(kind: RecordKind): boolean {
	return kindOf(kind).holds === 'map';
}

function placesOf(group: readonly Problem[]): string[] {
	const listed = group.slice(0, mostPlaces).map(({ place: { file, line, column } }) => {
		return `named at ${file}:${String(line)}:${String(column)}`;
	});
	const left = group.length - listed.length;
	return left === 0 ? listed : [...listed, `and at ${String(left)} more places`];
}

/** The records that all articles share and nothing names; none if not everything was read. */
function unnamedShared(content: Content): Unnamed[] {
	if (!isAllNamed(content)) return [];
	const shared = recordKinds.filter((kind) => !isKindOfArticle(kind) && targetsOf(kind).length > 0);
	return shared.flatMap((kind) => {
		const named = new Set(
			targetsOf(kind)
				.flatMap((to) => referencesTo(content, to))
				.flatMap(({ key }) => keysMeant(key)),
		);
		return entriesOf(content, kind)
			.filter(({ key }) => !named.has(key))
			.filter(({ key }) => content.elsewhere?.named.has(`${kind}/${key}`) !== true)
			.map(({ key, file }) => ({ kind, key, place: { file, line: 1, column: 1 } }));
	});
}

/**
 * The record of an article that seems to have had a missing key before: the only one that nothing
 * names and whose key is similar, or the only one at all.
 */
export function renamedInArticle(
	content: Content,
	{ to, key, article }: Missing,
	unnamed: readonly string[],
	missing: ReadonlySet<string>,
): Unnamed | undefined {
	if (!isOfArticle(to)) return undefined;
	const found =
		nearest(key, unnamed) ?? (unnamed.length === 1 && missing.size === 1 ? unnamed[0] : undefined);
	const [kind] = kindsOf(to);
	if (found === undefined || kind === undefined || !isKindOfArticle(kind)) return undefined;
	const entry = entriesOf(content, kind).find(
		(one) => one.key === found && one.article === article,
	);
	if (!entry) return undefined;
	const place = isInMap(kind) ? entry.at([], 'key') : { file: entry.file, line: 1, column: 1 };
	return { kind, key: found, place };
}
