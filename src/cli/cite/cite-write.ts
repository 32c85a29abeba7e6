import { filesAfter, newProblems } from '../../desk/after.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Change } from '../../edit/change.ts';
import { kindAt } from '../../model/kinds.ts';
import { exitCode } from '../../problems/exit-code.ts';
import { harmless } from '../../problems/harmless.ts';
import { jsonText } from '../../problems/json-text.ts';
import type { Problem } from '../../problems/problem.ts';
import { reportToTerminal } from '../../problems/terminal.ts';
import type { CiteOptions } from './cite-options.ts';
import { count } from '../../words/numbers.ts';
import type { CiteReport } from './cite-report.ts';
import { showChange, shownMeanwhile, writeChange } from '../desk/desk-files.ts';
import { askWhether } from '../desk/questions.ts';

interface Telling {
	report: CiteReport;
	/** Whether somebody is at the terminal. */
	asks: boolean;
}

/**
 * Problems that a source may bring before anything cites it. Any other new problem would break the
 * content.
 */
const unfinished: ReadonlySet<string> = new Set(['unused-source']);

/** Shows what is to be written, asks, and writes it; refuses what would break the content. */
export async function writeCitation(
	desk: Desk,
	change: Change,
	options: CiteOptions,
	{ report, asks }: Telling,
): Promise<number> {
	const changed = filesAfter(desk.content, change);
	const problems = newProblems(desk, changed);
	const fatal = problems.filter(
		({ severity, rule }) => severity === 'error' && !unfinished.has(rule),
	);
	const files = [...changed.keys()];
	const tell = (code: number, written: readonly string[], why?: string): number => {
		if (options.json)
			console.log(
				jsonText({
					...report,
					problems: problems.map(problemInJson),
					written,
					...(why !== undefined && { error: { message: why } }),
				}),
			);
		else if (why !== undefined) console.error(`\n${why}`);
		else if (written.length > 0) console.log(`\n${doneWords(report)}`);
		return code;
	};
	if (!options.json) {
		console.log(shownChange(desk, change, changed));
		if (problems.length > 0) {
			console.log(`\n${fatal.length > 0 ? 'Problems this would cause' : 'What is left to do'}:\n`);
			console.log(
				reportToTerminal(problems, (file) => changed.get(file) ?? desk.content.texts.get(file)),
			);
		}
	}
	if (fatal.length > 0) {
		return tell(
			exitCode.problems,
			[],
			'Nothing is written, because the content would no longer pass `npm run check`.',
		);
	}
	if (options.dryRun) return tell(exitCode.clean, []);
	if (!options.yes) {
		const agreed = asks && (await askWhether(`Write ${count(files.length, 'file')}?`));
		if (!agreed)
			return tell(exitCode.problems, [], 'Nothing is written. `--yes` writes without asking.');
	}
	const meanwhile = await writeChange(desk, changed);
	if (meanwhile.length > 0) {
		if (!options.json) console.log(await shownMeanwhile(desk, meanwhile));
		return tell(
			exitCode.problems,
			[],
			`Nothing is written, because ${meanwhile.join(', ')} changed in the meantime. Run it again.`,
		);
	}
	return tell(exitCode.clean, files);
}

/**
 * The change as lines. What was read of a page is only named, because it is long and nobody edits
 * it.
 */
function shownChange(desk: Desk, change: Change, changed: ReturnType<typeof filesAfter>): string {
	const isCapture = (file: string) =>
		kindAt(file.slice(desk.content.folder.length + 1)) === 'capture';
	const edited = new Map([...changed].filter(([file]) => !isCapture(file)));
	const kept = [...changed.keys()]
		.filter(isCapture)
		.map((file) => `${file} (the text read from the page)`);
	return [showChange(desk, change, edited), ...kept]
		.join('\n')
		.split('\n')
		.map(harmless)
		.join('\n')
		.trim();
}

function problemInJson({ rule, severity, message, hint, place }: Problem) {
	return { rule, severity, message, hint, ...place };
}

function doneWords({ key, existing, evidence }: CiteReport): string {
	const record =
		existing === undefined
			? `The source \`${key}\` is written`
			: `The source \`${key}\` stays as it is`;
	if (!evidence) return `${record}. Next: cite it, with \`--for\` or by hand.`;
	return `${record}, and evidence of \`${evidence.claim}\`. Next: \`npm run check\`.`;
}
