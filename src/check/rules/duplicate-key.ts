import { type Content, entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { getOrMake } from '../../content/once-for.ts';
import { kindAt, kindOf } from '../../model/kinds.ts';
import type { Place } from '../../problems/problem.ts';
import { listedSections } from '../articles/listed-sections.ts';
import type { Finding, Rule } from '../rule.ts';

export const duplicateKey: Rule = {
	name: 'duplicate-key',
	severity: 'error',
	isFirm: true,
	about:
		'A key is used only once: in its file, for claims in the whole article, and across people and publishers together, because `via` can name either.',
	why: 'If two records have the same key, the later one hides the earlier one, and a reference to the key is ambiguous.',
	find: ({ content }) => {
		const inOneFile = content.faults
			.filter((fault) => fault.kind === 'duplicate-key')
			// If several fields in a row are repeated, only the first is reported: a second record begins
			// there.
			.filter(({ place }, index, faults) => !followsOn(faults[index - 1]?.place, place))
			.map(({ place }) => ({
				place,
				names: recordAt(content, place),
				message: secondTime(content, place),
				hint: hintFor(content, place),
			}));
		return [...inOneFile, ...claimsAcrossFiles(), ...publishersLikePersons()];

		function claimsAcrossFiles(): Finding[] {
			const first = new Map<string, string>();
			const files = new Map<string, boolean>();
			return entriesOf(content, 'claim').flatMap((claim) => {
				// `orphaned-file` reports a file that belongs to no section.
				if (!getOrMake(files, claim.file, () => belongsToSection(content, claim))) return [];
				const id = `${claim.article ?? ''}/${claim.key}`;
				const where = first.get(id);
				if (where === undefined) first.set(id, claim.file);
				return where === undefined || where === claim.file
					? []
					: [
							{
								place: claim.at([], 'key'),
								message: `The claim \`${claim.key}\` is already in \`${where}\`.`,
								hint: 'Give one of the two another key, or remove it.',
							},
						];
			});
		}

		function publishersLikePersons(): Finding[] {
			const persons = new Map(entriesOf(content, 'person').map(({ key, file }) => [key, file]));
			return entriesOf(content, 'publisher').flatMap(({ key, file }) => {
				const person = persons.get(key);
				if (person === undefined) return [];
				return [
					{
						place: { file, line: 1, column: 1 },
						message: `\`${person}\` already has the key of this publisher.`,
						hint: `Give one of the two another key: \`npm run rename -- publisher ${key} another-key\`.`,
					},
				];
			});
		}
	},
};

/** Says where the key already is, if it is on a line above. */
function secondTime({ texts }: Content, { file, line, column }: Place): string {
	const lines = (texts.get(file) ?? '').split(/\r?\n/);
	const key = /^[^\s:]+(?=:)/.exec(lines[line - 1]?.slice(column - 1) ?? '')?.[0];
	if (key === undefined) return 'This key is already in the same record.';
	const before = lines.findLastIndex(
		(one, index) =>
			index < line - 1 &&
			one.startsWith(`${key}:`, column - 1) &&
			/^[ -]*$/.test(one.slice(0, column - 1)),
	);
	return before === -1
		? `\`${key}\` is already in the same record.`
		: `\`${key}\` is here a second time; the first is on line ${before + 1}.`;
}

function hintFor({ folder }: Content, { file, column }: Place): string {
	if (column > 3) {
		return 'Remove one of the two. If a new list item begins here, write `- ` before it.';
	}
	const kind = kindAt(file.slice(folder.length + 1));
	const isMap = kind !== undefined && kindOf(kind).holds === 'map';
	if (column === 1 && isMap) return 'Give one of the two another key, or remove it.';
	return column === 1 || isMap
		? 'Remove one of the two.'
		: 'Give one of the two another name, or remove it.';
}

/** Whether a key is in the same column as the one before, and a line or two below it. */
function followsOn(before: Place | undefined, { file, line, column }: Place): boolean {
	return before?.file === file && before.column === column && column > 1 && line - before.line <= 2;
}

function belongsToSection(content: Content, { article, stem }: Entry): boolean {
	return (
		stem === 'index' ||
		listedSections(content, article).includes(stem) ||
		[...entriesOf(content, 'section'), ...content.unread].some(
			({ kind, key, article: owner }) => kind === 'section' && key === stem && owner === article,
		)
	);
}

/** The key of the record that a place in a map belongs to. */
function recordAt({ texts }: Content, { file, line }: Place): string[] {
	const above = (texts.get(file) ?? '').split(/\r?\n/).slice(0, line);
	const [, key] = /^([\w-]+):/.exec(above.findLast((one) => /^[\w-]+:/.test(one)) ?? '') ?? [];
	return key === undefined ? [] : [key];
}
