import { capturesOf } from '../../linkcheck/captures/captures-of.ts';
import { problemsOfIgnores } from '../../linkcheck/ignore/apply-ignores.ts';
import { linkProblems } from '../../linkcheck/report/link-problems.ts';
import { reportsOf } from '../../linkcheck/report/link-report.ts';
import { countVerdicts } from '../../linkcheck/report/summary.ts';
import { verdictAbouts } from '../../linkcheck/report/verdict-abouts.ts';
import { recallLinks } from '../../linkcheck/run/check-links.ts';
import type { LinkResult } from '../../linkcheck/run/link-result.ts';
import { countProblems } from '../terminal/count-problems.ts';
import { InputError, type LinkInputs, readInputs } from './link-inputs.ts';
import type { LinkcheckOptions } from './linkcheck-options.ts';
import type { Part } from './part.ts';
import { isForPeople } from './report-parts.ts';
import { type EndReason, watchForEnd } from './run-end.ts';
import { writeFound } from './write-found.ts';

const offline =
	'This machine seems to be offline. No host could be reached, so nothing was judged and the link state is unchanged.';

const endings: Record<EndReason, string> = {
	deadline: 'The deadline passed. The remaining addresses were not checked.',
	interrupt: 'Interrupted. These are the results so far.',
	offline,
};

/**
 * A sentence for users who set a proxy in the environment: we use it only with `--proxy`. Empty if no
 * proxy is set there, or `--proxy` is given.
 */
function proxyHint(proxy: string | undefined): string {
	const names = [
		'https_proxy',
		'HTTPS_PROXY',
		'http_proxy',
		'HTTP_PROXY',
		'all_proxy',
		'ALL_PROXY',
	];
	const set = names.find((name) => (process.env[name] ?? '') !== '');
	return set === undefined || proxy !== undefined
		? ''
		: ` \`${set}\` names a proxy, but the link check uses a proxy only with \`--proxy "$${set}"\`.`;
}

function proxyTrouble(address: string | undefined, fault: string): string {
	const proxy = URL.parse(address ?? '')?.host ?? '';
	return `The proxy \`${proxy}\` lets nothing through, so nothing was judged and the link state is unchanged. ${fault} Name another with \`--proxy\`, with a user name and password if it requires them.`;
}

/** Checks what the content cites. */
export async function checkCited(options: LinkcheckOptions, today: string): Promise<Part> {
	const inputs = await readInputs(options);
	if (options.offline) {
		const part = partOf(inputs, recallLinks(inputs.selected, inputs.state), options, today);
		return { ...part, lines: part.lines.map((line) => `Offline, from the link state: ${line}`) };
	}
	const end = watchForEnd(options.deadline);
	try {
		const { askLinks } = await import('./ask-links.ts');
		const asked = await askLinks(inputs, options, { today, end });
		const reason = end.reason();
		if (asked.proxyFault !== undefined && reason !== 'interrupt') {
			throw new InputError(proxyTrouble(options.proxy, asked.proxyFault));
		}
		if (asked.isOffline && reason !== 'interrupt') {
			const line = `${offline}${proxyHint(options.proxy)} Use \`--offline\` to judge from the link state alone.`;
			return { problems: [], lines: [line], rules: [], isCut: true, isOffline: true };
		}
		const part = partOf(inputs, asked.results, options, today);
		const early = reason === undefined ? [] : [endings[reason]];
		const isCut = reason === 'interrupt';
		// Anyone who interrupts a run wants it to end, so only a complete run edits records.
		const wanted = { ...options, ...(isCut && { fix: false }) };
		const { lines, ...written } = await writeFound(inputs, asked, wanted, today);
		return {
			...{ ...part, ...written, lines: [...part.lines, ...early, ...lines] },
			...(isCut && { isCut }),
		};
	} finally {
		end.release();
	}
}

function partOf(
	{ all, ignores, content }: LinkInputs,
	results: readonly LinkResult[],
	{ format = [] }: LinkcheckOptions,
	today: string,
): Part {
	const urls = all.map(({ address }) => address);
	const captures = capturesOf(content);
	// Thousands of addresses that were not asked are listed only in reports for programs.
	const showsUnchecked = format.some((choice) => !isForPeople(choice));
	const shown = results.filter(
		({ judgement }) => showsUnchecked || judgement.verdict !== 'unchecked',
	);
	const problems = [
		...shown.flatMap((result) => linkProblems(result, { today, ignores, captures })),
		...problemsOfIgnores(ignores, { urls, today }),
	];
	const reported = problems.filter(({ rule }) => rule !== 'unchecked');
	const line = `${countVerdicts(results)}; ${countProblems(reported)}.`;
	return {
		...{ problems, lines: [line], texts: content.texts, rules: verdictAbouts },
		...(showsUnchecked && { results: results.flatMap(reportsOf) }),
	};
}
