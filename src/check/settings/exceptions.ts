import type { Content } from '../../content/content.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { CheckInput, Finding } from '../rule.ts';
import type { PlacedException, Settings } from './settings.ts';
import { daysAfter, hasCome } from '../dates/today.ts';

/** Divides problems into those that are reported and the exceptions that excuse the others. */
export function excuse(
	problems: readonly Problem[],
	exceptions: readonly PlacedException[],
	input: Pick<CheckInput, 'content' | 'today'>,
): { reported: Problem[]; excused: Excused[] } {
	const reported: Problem[] = [];
	const excused: Excused[] = [];
	for (const problem of problems) {
		const likely = exceptions.filter(
			({ rule, until }) => rule === problem.rule && !hasCome(input, daysAfter(until, 1)),
		);
		const record = likely.length > 0 ? recordOf(input.content, problem) : undefined;
		const exception = likely.find(
			({ key, article }) =>
				key === record?.key && (article === undefined || article === record.article),
		);
		if (exception) excused.push({ file: problem.place.file, exception });
		else reported.push(problem);
	}
	return { reported, excused };
}

/** An exception that was needed, and the file of the problem that it excused. */
export interface Excused {
	file: string;
	exception: PlacedException;
}

/** The exceptions whose last day is past, and those that excuse nothing. */
export function spentExceptions(
	{ exceptions, severities }: Pick<Settings, 'exceptions' | 'severities'>,
	needed: readonly Excused[],
	{ today, isWhole }: { today: string; isWhole: boolean },
): Finding[] {
	const spotOf = ({ line, column }: Place) => `${String(line)}:${String(column)}`;
	const used = new Set(needed.map(({ exception }) => spotOf(exception.place)));
	return exceptions.flatMap(({ rule, key, until, place }) => {
		if (until < today) {
			const message = `The exception from \`${rule}\` for \`${key}\` ended on ${until}.`;
			return [
				{
					place,
					message,
					hint: 'Fix the problem and remove the exception, or give it a later day.',
				},
			];
		}
		// We cannot know what is wrong in a file that cannot be read.
		if (used.has(spotOf(place)) || !isWhole) return [];
		const isOff = severities.get(rule) === 'off';
		const message = isOff
			? `\`${rule}\` is off, so no exception from it is needed.`
			: `\`${rule}\` finds no problem in \`${key}\`, so this exception is not needed.`;
		return [
			{
				place,
				message,
				hint: 'Remove it, or correct the key. For a problem in prose, the key is that of the section.',
			},
		];
	});
}

/**
 * The record that contains a problem. In a map of records, it is the last one that begins before
 * the problem.
 */
function recordOf(
	content: Content,
	{ place }: Problem,
): { key: string; article?: string | undefined } {
	const entries = content.entries.filter(({ file }) => file === place.file);
	const [first] = entries;
	if (!first) return { key: place.file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '') };
	if (kindOf(first.kind).holds !== 'map') return first;
	return entries.findLast((entry) => entry.at([], 'key').line <= place.line) ?? first;
}
