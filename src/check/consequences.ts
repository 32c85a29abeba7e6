import { articleOf } from './article-of.ts';
import type { Finding } from './rule.ts';

/** A finding and the rule that made it. */
interface Found {
	rule: string;
	finding: Finding;
}

/** What follows from what, and is not told beside it. */
interface Consequence {
	/** The rules whose findings follow. */
	of: readonly string[];
	/** The rules whose findings are the cause. */
	from: readonly string[];
	/** Where both must be, or what both must be about. */
	where: 'same-line' | 'same-name' | 'same-place';
}

const brokenMarks = ['broken-mark', 'outside-link', 'mark-without-claim', 'unknown-claim'];

const consequences: readonly Consequence[] = [
	// A claim whose one mark is misspelt is marked nowhere.
	{ of: ['claim-never-marked'], from: [...brokenMarks, 'key-shape'], where: 'same-name' },
	// A sentence whose mark is broken has none, and what is no table yet has nothing to mark.
	{
		of: ['unmarked-fact'],
		from: [...brokenMarks, 'markdown-as-words', 'lost-cell'],
		where: 'same-line',
	},
	// A verdict whose mark is broken has none.
	{ of: ['section-without-verdict'], from: ['broken-mark'], where: 'same-name' },
	// What a claim says is not read whole where a sign or a second field of its name hides it.
	{
		of: ['number-not-in-claim', 'derived-number'],
		from: ['swallowed-text', 'duplicate-key', 'unknown-field'],
		where: 'same-name',
	},
	// A row is calculated from what was read, not from what was meant.
	{ of: ['derived-number'], from: ['wrong-value'], where: 'same-name' },
	// A figure whose one chart is misspelt is placed nowhere, and what is placed in its stead is not listed.
	{
		of: ['figure-not-placed'],
		from: ['raw-html', 'unknown-component', 'unknown-figure', 'key-shape'],
		where: 'same-name',
	},
	// A section or a figure whose key runs on into the next is listed under neither.
	{ of: ['figure-not-placed', 'section-list'], from: ['wrong-value'], where: 'same-name' },
	{ of: ['unused-source', 'unused-publisher'], from: ['key-shape'], where: 'same-name' },
	// What a sign has swallowed, or a comma cut off, is the end of the words.
	{
		of: ['says-not-one-sentence', 'quote-length'],
		from: ['swallowed-text', 'unknown-field'],
		where: 'same-line',
	},
	// What a comma leaves of a date is not a date.
	{ of: ['impossible-date'], from: ['unknown-field'], where: 'same-place' },
	// YAML reads the second of two equal fields, which may be the one to remove.
	{ of: ['wrong-value', 'impossible-date'], from: ['duplicate-key'], where: 'same-line' },
	// The commas of a number within brackets leave the same three zeros twice.
	{ of: ['duplicate-key'], from: ['unknown-field'], where: 'same-line' },
	// A parameter that follows readers is what makes the address of one page look like another's.
	{ of: ['odd-address'], from: ['duplicate-url'], where: 'same-line' },
	// An article that is reviewed anew is reviewed after its publication as well.
	{ of: ['date-order'], from: ['reviewed-before-checked'], where: 'same-line' },
	// Where a sign has swallowed all of a text, nothing is left of it.
	{ of: ['wrong-value'], from: ['swallowed-text'], where: 'same-place' },
	// What is copied from the quote is in its script.
	{ of: ['another-script', 'spelling'], from: ['needless-translation'], where: 'same-line' },
	// What has a form that it cannot have is neither looked for nor measured.
	{ of: ['section-list', 'quote-length'], from: ['wrong-value'], where: 'same-line' },
	// What a program or a broken table left behind is removed whole.
	{ of: ['expression-in-prose', 'spelling'], from: ['markdown-as-words'], where: 'same-line' },
	{ of: ['spelling'], from: ['broken-mark'], where: 'same-line' },
	// A mark that an upright line cuts in two is whole again without it.
	{ of: ['broken-mark'], from: ['lost-cell'], where: 'same-line' },
	// What has words between its ends where it takes none is written otherwise.
	{ of: ['block-in-sentence'], from: ['unknown-component'], where: 'same-place' },
	// A second record of one page is cited by nothing yet.
	{ of: ['unused-source'], from: ['duplicate-url'], where: 'same-name' },
];

/** Leaves out what follows from another finding: once that is put right, it is gone as well. */
export function withoutConsequences<One extends Found>(
	found: readonly One[],
	folder: string,
): One[] {
	const causes = new Set(
		consequences.flatMap(({ from, where }) =>
			found
				.filter(({ rule }) => from.includes(rule))
				.flatMap((one) => marksOf(one, where, folder).map((mark) => `${one.rule} ${mark}`)),
		),
	);
	if (causes.size === 0) return [...found];
	return found.filter(
		(one) =>
			!consequences.some(
				({ of, from, where }) =>
					of.includes(one.rule) &&
					marksOf(one, where, folder).some((mark) =>
						from.some((rule) => causes.has(`${rule} ${mark}`)),
					),
			),
	);
}

/** What a cause and its consequence have in common: their line, their place, or a key that both are about. */
function marksOf({ finding }: Found, where: Consequence['where'], folder: string): string[] {
	const { place, names = [] } = finding;
	const line = `${place.file}:${String(place.line)}`;
	if (where === 'same-line') return [line];
	if (where === 'same-place') return [`${line}:${String(place.column)}`];
	const article = articleOf(place.file.slice(folder.length + 1)) ?? '';
	return names.map((name) => `${article}/${name}`);
}
