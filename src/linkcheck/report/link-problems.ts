import type { Capture } from '../../model/records/capture.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { ignoreFor } from '../ignore/apply-ignores.ts';
import type { PlacedIgnore } from '../../link-state/parse-ignores.ts';
import type { CitedQuote } from '../collect/target.ts';
import type { Judgement, QuoteJudgement } from '../judgement.ts';
import { wantedName } from '../run/wanted.ts';
import { isInNamedCopy } from '../run/find-copy.ts';
import type { LinkResult } from '../run/link-result.ts';
import { type Verdict, verdictOf } from '../../link-state/verdicts.ts';
import { readThen } from './read-then.ts';
import { rowOf } from './link-report.ts';
import { ageLine, chainLines, copyLine, openedLines, tryLines } from './details.ts';

interface ProblemOptions {
	/** The day of the run. */
	today: string;
	ignores?: readonly PlacedIgnore[];
	/** The capture of each source, by the source's key. */
	captures?: Readonly<Record<string, Capture>>;
}

/**
 * The problems of one address: one for the page, and one at its evidence for each quote with its own
 * problem.
 */
export function linkProblems(
	result: LinkResult,
	{ today, ignores = [], captures = {} }: ProblemOptions,
): Problem[] {
	const { address: url } = result.target;
	return problemsOf(result, today, captures).filter(
		({ rule }) => !ignoreFor(ignores, { url, verdict: rule as Verdict, today }),
	);
}

function problemsOf(
	result: LinkResult,
	today: string,
	captures: Readonly<Record<string, Capture>>,
): Problem[] {
	const { judgement } = result;
	const quotes = quoteTroubles(result);
	const isReported = quotes.some(({ trouble }) => isSame(trouble, judgement));
	const problems = quotes.map(({ cited, trouble }) =>
		quoteProblem(result, cited, remindedOf(trouble, captures[cited.source]), today),
	);
	if (judgement.verdict === 'ok' || isReported) return problems;
	return [pageProblem(result, today), ...problems];
}

/**
 * The quotes with their own problem. A quote that could not be read only has the problem of its
 * page.
 */
function quoteTroubles({ target, judgement }: LinkResult) {
	const byName = new Map(
		(judgement.quotes ?? []).map((trouble) => [
			wantedName({ quote: trouble.quote, ...(trouble.locator && { locator: trouble.locator }) }),
			trouble,
		]),
	);
	return target.quotes.flatMap((cited) => {
		const trouble = byName.get(wantedName(cited));
		const isOwn = trouble && trouble.outcome !== 'unread' && trouble.verdict !== 'ok';
		return isOwn ? [{ cited, trouble }] : [];
	});
}

/** Whether the page's judgement only repeats the judgement on a quote. */
function isSame(trouble: QuoteJudgement, { verdict, message }: Judgement): boolean {
	return (
		trouble.verdict === verdict && (verdict === 'drift' || message.startsWith(trouble.message))
	);
}

function quoteProblem(
	result: LinkResult,
	cited: CitedQuote,
	{ verdict, message, hint, nearest }: QuoteJudgement,
	today: string,
): Problem {
	const { target, copy } = result;
	const at = target.uses.find(({ key }) => key === cited.source) ?? target.uses[0];
	const same = target.quotes.filter((other) => wantedName(other) === wantedName(cited));
	return {
		...(at && { link: rowOf(result, at, [cited, ...same]) }),
		...headOf(
			verdict,
			cited.place,
			inCopy(result, message),
			hint,
			isInNamedCopy(copy, cited.quote),
		),
		details: [
			...(nearest === undefined ? [] : [`nearest: ${nearest}`]),
			`source \`${cited.source}\`: ${at?.written ?? target.address}`,
			...(copy ? [copyLine(copy, cited.quote)] : []),
			...commonDetails(result, today),
		],
	};
}

function pageProblem(result: LinkResult, today: string): Problem {
	const { target, judgement, copy } = result;
	const [first, ...others] = target.uses;
	const { verdict, message, hint } = judgement;
	return {
		...(first && { link: { ...rowOf(result, first, []), claims: claimsOf(target) } }),
		...headOf(verdict, first?.place ?? nowhere, inCopy(result, message), hint, isInNamedCopy(copy)),
		details: [
			first?.written ?? target.address,
			...others.map(({ key, place }) => `also \`${key}\`, ${shown(place)}`),
			...target.quotes.map(({ cites, place }) => `quoted by ${cites}, ${shown(place)}`),
			...(copy ? [copyLine(copy)] : []),
			...commonDetails(result, today),
		],
	};
}

/** Adds to a quote that is gone what the page said when it was last read. */
function remindedOf(trouble: QuoteJudgement, capture: Capture | undefined): QuoteJudgement {
	if (trouble.verdict !== 'drift') return trouble;
	const then = readThen(capture, trouble.quote);
	return then === undefined ? trouble : { ...trouble, message: `${trouble.message} ${then}` };
}

/** Names of all records that rest on an address. */
function claimsOf({ quotes, uses }: LinkResult['target']): string[] {
	const quoting = quotes.map(({ entry }) => entry);
	return [...new Set([...quoting, ...uses.flatMap(({ citedBy = [] }) => citedBy)])];
}

const nowhere: Place = { file: '', line: 1, column: 1 };

/**
 * @param kept - Whether a copy that the record names has every quote. The problem is then a warning,
 * unless it is `unsafe`.
 */
function headOf(rule: Verdict, place: Place, message: string, hint: string, kept: boolean) {
	const fails = verdictOf(rule).fails && !(kept && rule !== 'unsafe');
	const severity = fails ? ('error' as const) : ('warning' as const);
	return {
		...{ rule, severity, place, message },
		hint: kept ? 'Nothing to do: the copy that the record names has it.' : hint,
		help: `docs/verdicts.md#${rule}`,
	};
}

/** Says that the message is about the archived copy, if the address is only used as one. */
function inCopy({ target }: LinkResult, message: string): string {
	const isCopy = target.uses.every(({ as }) => as === 'archive');
	return isCopy ? `The archived copy: ${message}` : message;
}

function commonDetails({ judgement, fetched, memory }: LinkResult, today: string): string[] {
	return [
		...openedLines(judgement),
		...(memory ? [ageLine(memory, today)] : []),
		...(fetched ? [...chainLines(fetched), ...tryLines(fetched)] : []),
	];
}

function shown({ file, line, column }: Place): string {
	return `${file}:${line}:${column}`;
}
