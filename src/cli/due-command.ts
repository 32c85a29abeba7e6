import { Command } from 'commander';
import { staleAfter } from '../check/rules/stale-claim.ts';
import { writeWhole } from '../edit/write-whole.ts';
import { calendarOf } from '../desk/calendar.ts';
import { dueOf, namesOf } from '../desk/due.ts';
import { exitCode } from '../problems/exit-code.ts';
import { endOfParsing } from './end-of-parsing.ts';
import { codeOfDesk } from './desk-command.ts';
import { count } from '../words/numbers.ts';
import { parseCount } from './units.ts';
import { telling } from './write-error.ts';

/** Runs `due` with the words of a command line. @returns The exit code. */
export async function due(argv: readonly string[]): Promise<number> {
	const program = new Command('due')
		.usage('[options]    (as npm script: npm run due -- …)')
		.description(
			'List claims, stances, sources and exceptions to look at again, by editor and section.',
		)
		.option('--content <folder>', 'the content folder', 'content')
		.option(
			'--stale-after <days>',
			'when a claim or stance is to be weighed again; a forecast after half of it',
			parseCount(1),
			staleAfter,
		)
		.option('--ahead <days>', 'how far to look ahead', parseCount(0), 30)
		.option('--editor <name>', 'only what this editor looks after: a name, or the key of a person')
		.option('--ics <file>', 'write them as a calendar as well')
		.addHelpText(
			'after',
			'\nWhoever has the role `editing` looks after an article; where nobody has, its authors do.\n\nExit code: 0 listed, 1 it broke, 2 there is no such editor.',
		)
		.exitOverride(endOfParsing)
		.parse(argv);

	const options = program.opts<{
		content: string;
		staleAfter: number;
		ahead: number;
		editor?: string;
		ics?: string;
	}>();

	return codeOfDesk(options, async (desk) => {
		const all = dueOf(desk, options);
		for (const [editors, theirs] of Map.groupBy(all, (item) => namesOf(item.editors))) {
			console.log(editors === '' ? 'Nobody in particular' : editors);
			for (const [part, items] of Map.groupBy(theirs, (item) => item.part)) {
				console.log(part === '' ? '  Sources and exceptions' : `  ${part}`);
				for (const { day, what, why, place } of items) {
					console.log(`    ${day}  ${what}: ${why}  ${place.file}:${String(place.line)}`);
				}
			}
			console.log();
		}
		console.log(
			`${count(all.length, 'thing')} to look at again ${options.ahead === 0 ? 'today' : `within ${count(options.ahead, 'day')}`}.`,
		);
		const { ics } = options;
		if (ics !== undefined) {
			await telling(ics, () => writeWhole(ics, calendarOf(all, Date.now())));
			console.log(`Wrote ${ics}.`);
		}
		return exitCode.clean;
	});
}
