import { BrowserPathError } from '../linkcheck/browser/find-browser.ts';
import { RevisionError } from '../linkcheck/collect/read-revision.ts';
import { problemsOfIgnores } from '../linkcheck/ignore/apply-ignores.ts';
import { linkProblems } from '../linkcheck/report/link-problems.ts';
import { countProblems, countVerdicts } from '../linkcheck/report/summary.ts';
import { count } from '../words/numbers.ts';
import { verdictAbouts } from '../linkcheck/report/verdict-abouts.ts';
import { recallLinks } from '../linkcheck/run/check-links.ts';
import type { LinkResult } from '../linkcheck/run/link-result.ts';
import { nextState, withMoves } from '../linkcheck/run/next-state.ts';
import { checkSite } from '../sitecheck/check-site.ts';
import { SiteFolderError } from '../sitecheck/read-site.ts';
import { siteChecks } from '../sitecheck/site-checks.ts';
import { writeLinkState } from '../linkcheck/state/write-state.ts';
import { harmless } from '../problems/harmless.ts';
import { exitCode } from '../problems/exit-code.ts';
import type { Problem } from '../problems/problem.ts';
import { ContentFolderError } from '../content/read-folder.ts';
import { site } from '../site.ts';
import { askLinks, type AskedLinks } from './ask-links.ts';
import { helpBaseFrom, ReportFileError, writeReports } from './formats.ts';
import { InputError, type LinkInputs, readInputs } from './link-inputs.ts';
import { linkcheckProgram, type LinkcheckOptions } from './linkcheck-options.ts';
import { fixLinks } from '../linkcheck/fix/fix-links.ts';
import { WriteError } from './write-error.ts';
import { type EndReason, watchForEnd } from './run-end.ts';

/** What a part of the check found, and what it has to say at the end. */
interface Part {
	problems: Problem[];
	lines: string[];
	texts?: ReadonlyMap<string, string>;
	/** Whether it did not do what it was asked to: interrupted, or without a network. */
	isCut?: boolean;
	/** Whether there was no network, so that nothing was judged. */
	isOffline?: boolean;
}

const offline =
	'This machine seems to be offline: no host could be reached, so nothing was judged and the link state stays as it is.';

function proxyTrouble(fault: string): string {
	const proxy = URL.parse(options.proxy ?? '')?.host ?? '';
	return `The proxy \`${proxy}\` lets nothing through, so nothing was judged and the link state stays as it is. ${fault} Name another with \`--proxy\`, with name and password if it asks for them.`;
}

const endings: Record<EndReason, string> = {
	deadline: 'The deadline passed; what was left is unchecked.',
	interrupt: 'Interrupted; this is what is known so far, and nothing was written.',
	offline,
};

const options = linkcheckProgram()
	.exitOverride((error) =>
		process.exit(error.exitCode === 0 ? exitCode.clean : exitCode.misconfigured),
	)
	.parse()
	.opts<LinkcheckOptions>();

try {
	process.exitCode = await run();
} catch (error) {
	if (error instanceof WriteError) {
		console.error(error.message);
		process.exitCode = exitCode.broke;
	} else {
		const hint = hintFor(error);
		if (hint === undefined) throw error;
		console.error(`${(error as Error).message}${hint}`);
		process.exitCode = exitCode.misconfigured;
	}
}

function hintFor(error: unknown): string | undefined {
	if (error instanceof ContentFolderError) return ' Name another with `--content`.';
	if (error instanceof SiteFolderError) {
		return ' Build the site with `npm run build`, or name another with `--dist`.';
	}
	if (error instanceof ReportFileError) return ' Name another with `--format`.';
	if (error instanceof BrowserPathError) return ' Name another, or none.';
	return error instanceof InputError || error instanceof RevisionError ? '' : undefined;
}

async function run(): Promise<number> {
	const now = new Date().toISOString();
	const parts: Part[] = [];
	if (!options.site || options.all) parts.push(await checkContentLinks(now.slice(0, 10)));
	if (options.site || options.all) parts.push(await checkBuiltSite());
	const judged = parts.filter(({ isOffline }) => !isOffline);
	for (const { isOffline, lines } of parts)
		if (isOffline) console.error(lines.map(harmless).join('\n'));
	if (judged.length > 0) await report(judged, now);
	const problems = parts.flatMap((part) => part.problems);
	if (problems.some(({ severity }) => severity === 'error')) return exitCode.problems;
	return parts.some(({ isCut }) => isCut) ? exitCode.broke : exitCode.clean;
}

async function checkBuiltSite(): Promise<Part> {
	const { problems, pages, links } = await checkSite(options.dist, {
		address: site.address,
		sources: [options.content, 'src'],
	});
	const counts = `${count(links, 'link')} on ${count(pages, 'page')} of the built site`;
	return { problems, lines: [`${counts}: ${countProblems(problems)}.`] };
}

async function checkContentLinks(today: string): Promise<Part> {
	const inputs = await readInputs(options);
	if (options.offline) {
		const part = partOf(inputs, recallLinks(inputs.selected, inputs.state), today);
		return { ...part, lines: part.lines.map((line) => `Offline, from the link state: ${line}`) };
	}
	const end = watchForEnd(options.deadline);
	try {
		const asked = await askLinks(inputs, options, { today, end });
		const reason = end.reason();
		if (asked.proxyFault !== undefined && reason !== 'interrupt') {
			throw new InputError(proxyTrouble(asked.proxyFault));
		}
		if (asked.isOffline && reason !== 'interrupt') {
			const line = `${offline} \`--offline\` judges from it alone.`;
			return { problems: [], lines: [line], isCut: true, isOffline: true };
		}
		const part = partOf(inputs, asked.results, today);
		const early = reason === undefined ? [] : [endings[reason]];
		if (reason === 'interrupt') {
			return { ...part, lines: [...part.lines, ...early], isCut: true };
		}
		return { ...part, lines: [...part.lines, ...early, ...(await write(inputs, asked))] };
	} finally {
		end.release();
	}
}

function partOf(
	{ all, ignores, content }: LinkInputs,
	results: readonly LinkResult[],
	today: string,
): Part {
	const urls = all.map(({ address }) => address);
	const problems = [
		...results.flatMap((result) => linkProblems(result, { today, ignores })),
		...problemsOfIgnores(ignores, { urls, today }),
	];
	const reported = problems.filter(({ rule }) => rule !== 'unchecked');
	const line = `${countVerdicts(results)}; ${countProblems(reported)}.`;
	return { problems, lines: [line], texts: content.texts };
}

/** Writes records and link state, as far as it was asked for; says what was written. */
async function write(inputs: LinkInputs, { results, saved }: AskedLinks): Promise<string[]> {
	const { fixes, lines } = options.fix ? await fixLinks(results) : { fixes: [], lines: [] };
	if (saved) {
		lines.push(`Asked to keep ${count(saved.asked, 'page')}: ${saved.kept} taken.`);
		lines.push(...saved.refused.map(({ address, why }) => `Not kept: ${address} (${why})`));
	}
	if (options.update) {
		const cited = inputs.all.map(({ address }) => address);
		const state = withMoves(nextState(inputs.state, results, cited), fixes);
		await writeLinkState(inputs.statePath, state).catch((cause: unknown) => {
			throw new WriteError(inputs.statePath, { cause });
		});
		lines.push(`Wrote ${inputs.statePath}.`);
	}
	return lines;
}

/** People are not shown each address that was not asked; its count is in the closing line. */
async function report(parts: readonly Part[], at: string): Promise<void> {
	const problems = parts.flatMap((part) => part.problems);
	const texts = new Map(parts.flatMap((part) => [...(part.texts ?? [])]));
	const helpBase = helpBaseFrom(process.env);
	const context = {
		tool: `${site.name}: linkcheck`,
		rules: [...verdictAbouts, ...siteChecks],
		at,
		textOf: (file: string) => texts.get(file),
		colour: process.stdout.isTTY && process.stdout.hasColors(),
		by: 'rule' as const,
		...(helpBase === undefined ? {} : { helpBase }),
	};
	const choices = options.format ?? [{ format: 'terminal' as const }];
	const isForPeople = ({ format }: (typeof choices)[number]) =>
		format === 'terminal' || format === 'github';
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
