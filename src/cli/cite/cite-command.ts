import { citeChange } from '../../cite/cite-change.ts';
import { CiteRefusal } from '../../cite/refusal.ts';
import type { Desk } from '../../desk/desk.ts';
import { ChangeError } from '../../edit/change.ts';
import { exitCode } from '../../problems/exit-code.ts';
import { askMissing } from './cite-missing.ts';
import { lookAt } from './cite-look.ts';
import { type CiteOptions, citeProgram } from './cite-options.ts';
import { draftOf, evidenceOf, keyOf, refuseUnfit } from './cite-plan.ts';
import { type CiteReport, citeReport, printRefusal, printReport } from './cite-report.ts';
import { writeCitation } from './cite-write.ts';
import { codeOfDesk } from '../desk/desk-command.ts';
import { takeFields } from '../desk/take-fields.ts';

/** Runs `cite` with the words of a command line. @returns The exit code. */
export async function cite(argv: readonly string[]): Promise<number> {
	const program = citeProgram().parse(argv);
	const options = program.opts<CiteOptions>();
	return codeOfDesk(options, async (desk) => {
		try {
			const { fields, rest } = takeFields(program.args);
			const [source, other] = rest;
			if (other !== undefined) throw new ChangeError(manySources(other));
			return await run(desk, source, options, fields);
		} catch (error) {
			if (!(error instanceof CiteRefusal) && !(options.json && error instanceof ChangeError))
				throw error;
			printRefusal(error, options.json === true);
			return exitCode.problems;
		}
	});
}

function manySources(other: string): string {
	return `\`${other}\` is one argument too many. Cite one source at a time, and put words with spaces between quotation marks.`;
}

async function run(
	desk: Desk,
	written: string | undefined,
	options: CiteOptions,
	given: Record<string, string>,
): Promise<number> {
	refuseUnfit(desk.content, options, given);
	const sighting = await lookAt(written, options);
	const asks = process.stdin.isTTY && !options.yes && !options.json;
	let draft = draftOf(desk, sighting, given);
	const reportOf = (): CiteReport =>
		citeReport({
			draft,
			sighting,
			key: keyOf(desk, draft, options),
			evidence: evidenceOf(options, sighting),
		});
	if (!options.json && (!draft.existing || options.for !== undefined)) printReport(reportOf());
	const more = await askMissing(draft, sighting, options, { asks });
	const whole = { ...options, ...more.options };
	draft = draftOf(desk, sighting, { ...given, ...more.fields });
	const evidence = evidenceOf(whole, sighting);
	if (draft.existing && !evidence) {
		throw new CiteRefusal(
			`It is registered already: \`${draft.existing.key}\`, in \`${draft.existing.file}\`.`,
			'To add it to a claim, use `--quote` and `--for`. There is nothing else to write.',
		);
	}
	const key = keyOf(desk, draft, whole);
	const change = citeChange(desk.content, {
		// In UTC, as the link check counts the days on which it reads.
		...{ key, evidence, day: new Date().toISOString().slice(0, 10), looked: sighting.looked },
		...(!draft.existing && { fields: draft.fields, publisher: draft.publisher }),
	});
	const report = citeReport({ draft, sighting, key, evidence });
	return writeCitation(desk, change, whole, { report, asks });
}
