import { Command } from 'commander';
import { staleAfter } from '../../check/rules/stale-claim.ts';
import { writeWhole } from '../../edit/write-whole.ts';
import { dueCalendar } from '../../desk/due/due-calendar.ts';
import { type Due, dueOf, editorNames } from '../../desk/due/due.ts';
import { exitCode } from '../../problems/exit-code.ts';
import { endOfParsing } from '../terminal/end-of-parsing.ts';
import { codeOfDesk } from './desk-command.ts';
import { count } from '../../words/numbers.ts';
import { parseCount } from '../terminal/units.ts';
import { telling } from '../terminal/write-error.ts';

/** A hundred years: nobody plans reviews for longer, and a calendar ends with the year 9999. */
const mostDays = 36_500;

/** Runs `due` with the words of a command line. @returns The exit code. */
export async function due(argv: readonly string[]): Promise<number> {
	const program = new Command('due')
		.usage('[options]    (as npm script: npm run due -- …)')
		.description('List claims, stances, sources and exceptions to review, by editor and section.')
		.option('--content <folder>', 'the content folder', 'content')
		.option(
			'--stale-after <days>',
			'days after which to weigh a claim or stance again; for a forecast, half of them',
			parseCount(1, mostDays),
			staleAfter,
		)
		.option('--ahead <days>', 'how many days to look ahead', parseCount(0, mostDays), 30)
		.option('--editor <name>', 'only the items of this editor: a name, or the key of a person')
		.option('--ics <file>', 'also write a calendar file')
		.addHelpText(
			'after',
			'\nThe people with the role `editing` look after an article. Where nobody has that role, its authors do.\n\nExit code: 0 listed, 1 it broke, 2 there is no such editor, 3 bad configuration.',
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
		printByEditor(all);
		console.log(
			`${count(all.length, 'item')} to review ${options.ahead === 0 ? 'today' : `within ${count(options.ahead, 'day')}`}.`,
		);
		const { ics } = options;
		if (ics !== undefined) {
			await telling(ics, () => writeWhole(ics, dueCalendar(all, Date.now())));
			console.log(`Wrote ${ics}.`);
		}
		return exitCode.clean;
	});
}

/** Prints what is due below its editors and its part of an article. */
function printByEditor(all: readonly Due[]): void {
	for (const [editors, theirs] of Map.groupBy(all, (item) => editorNames(item.editors))) {
		console.log(editors === '' ? 'No editor' : editors);
		for (const [part, items] of Map.groupBy(theirs, (item) => item.part)) {
			console.log(part === '' ? '  Sources and exceptions' : `  ${part}`);
			for (const { day, what, why, place } of items) {
				console.log(`    ${day}  ${what}: ${why}  ${place.file}:${String(place.line)}`);
			}
		}
		console.log();
	}
}
