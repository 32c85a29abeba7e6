import { isMap } from '../../content/is-map.ts';
import { kindOf, type RecordKind } from '../../model/kinds.ts';
import { parseYaml, type SyntaxFault } from '../../text/yaml/yaml-text.ts';
import { editsOf, indentOf, isWritten, type LineEdit, nextWritten } from './line-edits.ts';
import { wordsForEdit } from './line-words.ts';

/** Lines of a text that can be read separately: whole records, or whole fields of one. */
interface Part {
	begin: number;
	end: number;
}

/**
 * Longer parts are not tried. If nothing helps, a part is parsed some eighty times, at every
 * keystroke of an editor.
 */
const mostLines = 200;

/**
 * Finds the one line that keeps a text from being read because it is out of place in its list or
 * record. The parser only says where it gave up, which may be a line before or after. So each line
 * there is fixed in each way, and the fix that leaves the fewest errors shows what is wrong.
 * `undefined` if nothing helps.
 *
 * @param text - The file.
 * @param kind - What it holds.
 */
export function lineSaid(
	{ place }: SyntaxFault,
	text: string,
	kind: RecordKind,
): (Pick<SyntaxFault, 'place' | 'reason'> & { hint: string }) | undefined {
	const lines = text.split(/\r?\n/);
	const suspects = suspectsOf(lines, place.line - 1);
	const part = partAround(lines, suspects);
	if (part.end - part.begin > mostLines) return undefined;
	const edits = suspects
		.flatMap((line) => [...editsOf(lines, line), ...missingKey(lines, line, kind)])
		.filter(({ line, taken }) => line + taken <= part.end)
		// A first line at the margin is in the right place, whatever the lines below it are like.
		.filter(({ line, indent }) => indent === 0 || line > part.begin || indentOf(lines[line]) > 0);
	const best = bestOf(edits, (edit) => issuesAfter(edit, lines, part, kind));
	if (!best) return undefined;
	const written = lines[best.line] ?? '';
	return {
		place: { ...place, line: best.line + 1, column: indentOf(written) + 1 },
		...wordsForEdit(best, written),
	};
}

/** The edit that leaves the fewest issues. Among equals, one with an even indent, then the first. */
function bestOf(
	edits: readonly LineEdit[],
	issuesOf: (edit: LineEdit) => number | undefined,
): LineEdit | undefined {
	let best: LineEdit | undefined;
	let least = Infinity;
	for (const edit of edits) {
		const issues = issuesOf(edit);
		const score = issues === undefined ? Infinity : issues + (edit.indent % 2) / 2;
		if (score < least) [best, least] = [edit, score];
		if (score === 0) break;
	}
	return best;
}

/** The lines that may be out of place, the most likely first. */
function suspectsOf(lines: readonly string[], at: number): number[] {
	const reported = isWritten(lines[at]) ? at : (nextWritten(lines, at, 1) ?? at);
	const above = nextWritten(lines, reported, -1);
	const first = nextWritten(lines, lines[0] === '---' ? 0 : -1, 1);
	const suspects = [
		reported,
		above,
		nextWritten(lines, reported, 1),
		nextField(lines, reported),
		firstSibling(lines, reported),
		parentLine(lines, reported),
		// If a whole file is indented like its first line, the parser reports the second record.
		indentOf(lines[first ?? 0]) > 0 ? first : undefined,
	];
	const written = suspects.filter((line) => line !== undefined);
	// A separator of documents is not a line of the content.
	return [...new Set(written.filter((line) => lines[line] !== '---'))];
}

/** The next line with a field. The text before it may have several lines. */
function nextField(lines: readonly string[], at: number): number | undefined {
	const found = lines.findIndex((line, index) => index > at && nameIn(line) !== undefined);
	return found === -1 ? undefined : found;
}

/** The name of the field that a line begins with. */
function nameIn(line = ''): string | undefined {
	return /^ *(?:- *)?(\w[\w-]*):(?: |$)/.exec(line)?.[1];
}

/** The first line of the list or record that a line is in. */
function firstSibling(lines: readonly string[], at: number): number | undefined {
	const above = parentLine(lines, at);
	return above === undefined ? undefined : nextWritten(lines, above, 1);
}

/** The nearest line above with a smaller indent, which opens the record or list that a line is in. */
function parentLine(lines: readonly string[], at: number): number | undefined {
	let above = nextWritten(lines, at, -1);
	while (above !== undefined && indentOf(lines[above]) >= indentOf(lines[at])) {
		above = nextWritten(lines, above, -1);
	}
	return above;
}

/**
 * The lines that are read to see whether an edit helps, so that other errors in the file do not
 * count.
 */
function partAround(lines: readonly string[], suspects: readonly number[]): Part {
	const isOutermost = (line: string) => /^[^\s#-]/.test(line);
	const first = Math.min(...suspects);
	const last = Math.max(...suspects);
	const above = lines.findLastIndex(
		(line, index) => index < first && (isOutermost(line) || line === '---'),
	);
	const below = lines.findIndex(
		(line, index) => index > last && (isOutermost(line) || line === '---'),
	);
	return {
		begin: lines[above] === '---' ? above + 1 : Math.max(0, above),
		end: below === -1 ? lines.length : below,
	};
}

/** An edit that adds the key of the first record, if it is missing. */
function missingKey(lines: readonly string[], line: number, kind: RecordKind): LineEdit[] {
	const isFirst = nextWritten(lines, line, -1) === undefined && indentOf(lines[line]) > 0;
	if (!isFirst || kindOf(kind).holds !== 'map') return [];
	return [{ line, kind: 'key', lines: ['some-key:', lines[line] ?? ''], taken: 1, indent: 0 }];
}

/**
 * How many issues are left in a part after an edit; `undefined` if it cannot be read, or is not
 * what was meant.
 */
function issuesAfter(
	{ line, lines: better, taken }: LineEdit,
	lines: readonly string[],
	{ begin, end }: Part,
	kind: RecordKind,
): number | undefined {
	const text = [...lines.slice(begin, line), ...better, ...lines.slice(line + taken, end)];
	const { value, faults } = parseYaml('', text.join('\n'));
	if (faults.length > 0 || !isMap(value)) return undefined;
	const { holds, schema } = kindOf(kind);
	const records = holds === 'map' ? Object.values(value) : [value];
	const issues = records.flatMap((record) => schema.safeParse(record).error?.issues ?? []);
	// A line of a text with a colon in it would become a field that does not exist.
	const name = nameIn(lines[line]);
	const isUnknown = issues.some(
		(issue) => issue.code === 'unrecognized_keys' && issue.keys.some((key) => key === name),
	);
	return isUnknown ? undefined : issues.length;
}
