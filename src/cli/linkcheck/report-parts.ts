import { harmless } from '../../problems/harmless.ts';
import { site } from '../../site.ts';
import { type FormatChoice, helpBaseFrom, writeReports } from '../terminal/formats.ts';
import { hasColour } from '../terminal/has-colour.ts';
import type { LinkcheckOptions } from './linkcheck-options.ts';
import type { Part } from './part.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';

/** Whether a report is for people. They are not shown every address that was not asked. */
export function isForPeople({ format }: FormatChoice): boolean {
	return format === 'terminal' || format === 'github';
}

/**
 * Writes the reports of a run. Reports for people leave out the addresses that were not asked; the
 * closing line counts them.
 */
export async function reportParts(
	parts: readonly Part[],
	{ format, verbose = false }: Pick<LinkcheckOptions, 'format' | 'verbose'>,
	at: string,
): Promise<void> {
	const problems = parts.flatMap((part) => part.problems);
	const texts = new Map(parts.flatMap((part) => [...(part.texts ?? [])]));
	const helpBase = helpBaseFrom(process.env);
	const context = {
		tool: `${site.name}: linkcheck`,
		rules: parts.flatMap((part) => part.rules),
		at,
		textOf: (file: string) => texts.get(file),
		colour: hasColour(),
		width: terminalWidth(),
		...{ by: 'severity' as const, verbose },
		links: parts.flatMap((part) => part.results ?? []),
		...(helpBase === undefined ? {} : { helpBase }),
	};
	const choices = format ?? [{ format: 'terminal' as const }];
	const asked = problems.filter(({ rule }) => rule !== 'unchecked');
	const printed = [
		await writeReports(asked, choices.filter(isForPeople), context),
		await writeReports(
			problems,
			choices.filter((choice) => !isForPeople(choice)),
			context,
		),
	];
	const text = printed
		.map((one) => one.report)
		.filter(Boolean)
		.join('\n\n');
	const mayFollow = printed.every((one) => one.mayFollow);
	const say = mayFollow ? console.log : console.error;
	if (text !== '') console.log(mayFollow ? `${text}\n` : text);
	for (const line of parts.flatMap(({ lines }) => lines)) say(harmless(line));
}
