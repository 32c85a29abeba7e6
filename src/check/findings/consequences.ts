import { articleOf } from '../articles/article-of.ts';
import type { Finding } from '../rule.ts';

/** A finding and the rule that made it. */
interface Found {
	rule: string;
	finding: Finding;
}

/** Findings that follow from others, and are not reported along with them. */
interface Consequence {
	/** The rules whose findings follow. */
	of: readonly string[];
	/** The rules whose findings are the cause. */
	from: readonly string[];
	/** What both must share: a line, a name or a place. */
	where: 'same-line' | 'same-name' | 'same-place';
}

const brokenMarks = ['broken-mark', 'outside-link', 'mark-without-claim', 'unknown-claim'];

const consequences: readonly Consequence[] = [
	// A claim whose one mark is misspelt is marked nowhere.
	{
		of: ['claim-never-marked'],
		from: [...brokenMarks, 'key-shape', 'markdown-as-words', 'given-twice'],
		where: 'same-name',
	},
	// A sentence whose mark is broken has no mark, and what is not a table yet has nothing to mark.
	{
		of: ['unmarked-fact'],
		from: [...brokenMarks, 'markdown-as-words', 'lost-cell'],
		where: 'same-line',
	},
	// A verdict whose mark is broken has no mark.
	{ of: ['section-without-verdict'], from: ['broken-mark'], where: 'same-name' },
	// What a claim says is not read in full if a character or a second field of the same name hides
	// it.
	{
		of: ['number-not-in-claim', 'derived-number', 'correction-not-claim'],
		from: ['swallowed-text', 'duplicate-key', 'unknown-field'],
		where: 'same-name',
	},
	// A row is calculated from what was read, not from what was meant.
	{ of: ['derived-number'], from: ['wrong-value'], where: 'same-name' },
	// A figure whose one chart is misspelt is placed nowhere, and the figure placed instead is not
	// listed.
	{
		of: ['figure-not-placed'],
		from: ['raw-html', 'unknown-component', 'unknown-figure', 'key-shape'],
		where: 'same-name',
	},
	// If two keys run together, neither of the sections or figures is listed.
	{ of: ['figure-not-placed', 'section-list'], from: ['wrong-value'], where: 'same-name' },
	// What is named by its name or its file is not named by its key yet.
	{
		of: ['unused-source', 'unused-publisher'],
		from: ['key-shape', 'wrong-value'],
		where: 'same-name',
	},
	// A stance with the code of another country seems to be a second one of that country.
	{ of: ['given-twice'], from: ['wrong-country'], where: 'same-name' },
	// A claim that is written twice has its question twice.
	{ of: ['claim-without-question'], from: ['given-twice'], where: 'same-name' },
	// The number that a formula gives stands only once the formula is right.
	{ of: ['number-not-in-claim'], from: ['derived-number'], where: 'same-name' },
	// A sentence with a quotation mark too many does not end with its full stop.
	{ of: ['says-not-one-sentence'], from: ['typographic-slip'], where: 'same-line' },
	// The words are incomplete if a character hides the rest or a comma cuts it off.
	{
		of: ['says-not-one-sentence', 'small-first-letter', 'quote-length'],
		from: ['swallowed-text', 'unknown-field'],
		where: 'same-line',
	},
	// A date that a comma cuts off is not a date.
	{ of: ['impossible-date'], from: ['unknown-field'], where: 'same-place' },
	// A day of another calendar seems to be before or after every other day.
	{
		of: ['date-order', 'reviewed-before-checked', 'stale-claim'],
		from: ['impossible-date'],
		where: 'same-place',
	},
	// YAML uses the second of two fields with the same name, which may be the wrong one.
	{ of: ['wrong-value', 'impossible-date'], from: ['duplicate-key'], where: 'same-line' },
	// In brackets, the commas in a number leave the same three zeros twice.
	{ of: ['duplicate-key'], from: ['unknown-field'], where: 'same-line' },
	// A tracking parameter makes the address of one page look like that of another.
	{ of: ['odd-address'], from: ['duplicate-url'], where: 'same-line' },
	// Once an article is reviewed again, its review is also after its publication.
	{ of: ['date-order'], from: ['reviewed-before-checked'], where: 'same-line' },
	// If a character hides all of a text, nothing of it is left.
	{ of: ['wrong-value'], from: ['swallowed-text'], where: 'same-place' },
	// Text copied from the quote is in the script of the quote.
	{ of: ['another-script', 'spelling'], from: ['needless-translation'], where: 'same-line' },
	// A value in an invalid form is neither looked up nor measured.
	{ of: ['section-list', 'quote-length'], from: ['wrong-value'], where: 'same-line' },
	// A placeholder or a broken table is removed as a whole.
	{
		of: ['expression-in-prose', 'spelling', 'typographic-slip'],
		from: ['markdown-as-words'],
		where: 'same-line',
	},
	{ of: ['spelling', 'typographic-slip'], from: ['broken-mark'], where: 'same-line' },
	// A mark that a vertical bar cuts in two is whole again without the bar.
	{ of: ['broken-mark'], from: ['lost-cell'], where: 'same-line' },
	// A component that has words inside it, but takes none, is written in another way.
	{ of: ['block-in-sentence'], from: ['unknown-component'], where: 'same-place' },
	// Nothing cites the second record of a page yet.
	{ of: ['unused-source'], from: ['duplicate-url'], where: 'same-name' },
];

/** Leaves out findings that follow from another. They disappear once that one is fixed. */
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

/** What a cause and its consequence share: their line, their place, or a key that both are about. */
function marksOf({ finding }: Found, where: Consequence['where'], folder: string): string[] {
	const { place, names = [] } = finding;
	const line = `${place.file}:${String(place.line)}`;
	if (where === 'same-line') return [line];
	if (where === 'same-place') return [`${line}:${String(place.column)}`];
	const article = articleOf(place.file.slice(folder.length + 1)) ?? '';
	return names.map((name) => `${article}/${name}`);
}
