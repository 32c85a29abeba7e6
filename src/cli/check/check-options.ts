import { Command, InvalidArgumentError, Option } from 'commander';
import { rules } from '../../check/rules.ts';
import { newestDay } from '../../check/dates/today.ts';
import { DaySchema } from '../../model/records/date.ts';
import type { Problem } from '../../problems/problem.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import { withoutSlash } from '../../text/addresses/without-slash.ts';
import { endOfParsing } from '../terminal/end-of-parsing.ts';
import { type FormatChoice, formatOption } from '../terminal/formats.ts';
import { isBelow } from './only.ts';
import { parseCount } from '../terminal/units.ts';

/** The options of `check`. */
export interface CheckOptions {
	content: string;
	summary?: boolean;
	watch?: boolean;
	fix?: boolean;
	dryRun?: boolean;
	/** A day, `YYYY-MM-DD`. */
	checked?: string;
	maxWarnings?: number;
	/** Whether to reuse from the cache what an earlier run found in unchanged articles. */
	cache: boolean;
	rule?: string[];
	only?: string[];
	explain?: string;
	format?: FormatChoice[];
}

/** Reads the options of `npm run check`. If they are wrong, it ends the process with a message. */
export function readCheckOptions(argv: readonly string[]): CheckOptions {
	const program = command().parse(argv);
	const options = program.opts<CheckOptions>();
	if (!options.fix && (options.dryRun || options.checked !== undefined)) {
		program.error(`error: \`${options.dryRun ? '--dry-run' : '--checked'}\` needs \`--fix\`.`);
	}
	return { ...options, content: withoutSlash(options.content) };
}

function command(): Command {
	return new Command('check')
		.usage('[options]    (as npm script: npm run check -- …)')
		.description(
			'Check the content: schemas, marks, claims, evidence, sources. No network, no build.',
		)
		.option('--content <folder>', 'the content folder', 'content')
		.addOption(
			new Option(
				'--watch',
				'check again after each save, and show new problems and those that are gone',
			).conflicts(['summary', 'maxWarnings', 'format', 'fix']),
		)
		.option('--fix', 'first fix problems with only one right answer; report the rest')
		.option('--dry-run', 'with `--fix`: show the changes, and write nothing')
		.option(
			'--checked <day>',
			'with `--fix`: the day to write into claims without `checked`, on which you weighed them',
			knownDay,
		)
		.option('--summary', 'print the counts of each article as well')
		.option(
			'--max-warnings <number>',
			'fail if there are more warnings than this, such as `--max-warnings 0`',
			parseCount(0),
		)
		.option(
			'--rule <name>',
			'report only problems of this rule; may be repeated',
			(name: string, before: string[] | undefined) => [...(before ?? []), knownRule(name)],
		)
		.option(
			'--only <path>',
			'report only problems in this file or folder; may be repeated',
			(path: string, before: string[] | undefined) => [...(before ?? []), path],
		)
		.option(
			'--explain <rule>',
			'print the page of a rule: why it exists, an example, what to do',
			knownRule,
		)
		.option(
			'--no-cache',
			'check every article, even those that have not changed since the last run',
		)
		.addOption(formatOption())
		.addHelpText(
			'after',
			'\nExit code: 0 clean, 1 it broke, 2 problems found, 3 bad configuration.',
		)
		.exitOverride(endOfParsing);
}

/**
 * The name of a rule.
 *
 * @throws {InvalidArgumentError} If there is none of that name; it suggests the nearest.
 */
function knownRule(name: string): string {
	const names = rules.map((rule) => rule.name);
	if (names.includes(name)) return name;
	const near = nearest(name, names);
	throw new InvalidArgumentError(
		near === undefined ? 'docs/rules.md lists them.' : `Did you mean \`${near}\`?`,
	);
}

/** A calendar day that is not in the future. @throws {InvalidArgumentError} */
function knownDay(text: string): string {
	if (!DaySchema.safeParse(text).success) {
		throw new InvalidArgumentError('Expected a date, such as `2025-07-03`.');
	}
	if (text > newestDay(Date.now())) {
		throw new InvalidArgumentError('Expected a day that is not in the future.');
	}
	return text;
}

/** Whether a problem was asked for; without these options, every problem was. */
export function isWanted({ rule, only }: Pick<CheckOptions, 'rule' | 'only'>) {
	return (problem: Pick<Problem, 'rule' | 'place'>): boolean =>
		(rule?.includes(problem.rule) ?? true) && (!only || isBelow(problem.place.file, only));
}
