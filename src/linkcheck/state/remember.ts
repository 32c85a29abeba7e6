import type { Judgement } from '../judgement.ts';
import type { LinkMemory } from '../../link-state/link-memory.ts';
import { quoteHash } from '../../text/text-hash.ts';
import { type Verdict, verdictOf } from '../../link-state/verdicts.ts';
import { daysBetween, daysThatCame, daysToCome, hasCome } from './days.ts';

/** How many failing checks make an address dead, and the fewest days between two that count. */
export const patience = { strikes: 3, daysApart: 3 } as const;

/** What a check learned in addition to its judgement. */
export interface Observation {
	/** The day of the check, `YYYY-MM-DD`. */
	today: string;
	/** Where redirects ended, if at another address. */
	finalUrl?: string;
	etag?: string;
	lastModified?: string;
	/** The archived copy that was found, if any. */
	archive?: LinkMemory['archive'];
}

/** The judgement to report, and what to keep. */
export interface Remembered {
	memory: LinkMemory;
	/** The judgement to report: a `dead` verdict without three strikes is `transient`. */
	reported: Judgement;
}

/** Whether the page was there, which ends a row of failures. */
const isThere = (verdict: Verdict) => verdictOf(verdict).page === 'there';
/**
 * Whether a `dead` verdict is no surprise after this one: the page was already gone or was never
 * checked.
 */
const isExpectedToDie = (verdict: Verdict) =>
	['gone', 'unchecked'].includes(verdictOf(verdict).page);

/**
 * Combines a judgement with what is remembered. An address is dead at once when it was never checked
 * before, when the server says 410, when its redirects lead nowhere, or when it was dead or a soft
 * 404 already. Otherwise it takes three failing checks, each at least three days after the last one
 * that counted. Until then the reported verdict is `transient`. A page that is there ends the row of
 * failures; a wall, a timeout or a server error neither ends nor lengthens it. An `unchecked`
 * address changes nothing.
 */
export function remember(
	memory: LinkMemory | undefined,
	judgement: Judgement,
	observation: Observation,
): Remembered {
	const { today } = observation;
	if (judgement.verdict === 'unchecked') {
		return {
			memory: memory ?? { verdict: 'unchecked', since: today, checked: today, strikes: [] },
			reported: judgement,
		};
	}
	const strikes = strikesAfter(memory, judgement, today);
	const reported = reportedAfter(memory, judgement, strikes, today);
	const isAsBefore = memory?.verdict === reported.verdict;
	return {
		memory: {
			verdict: reported.verdict,
			since: isAsBefore && hasCome(memory.since, today) ? memory.since : today,
			checked: today,
			strikes,
			...learned(memory, judgement, observation),
		},
		reported,
	};
}

/**
 * The failing days after a check. Days after today are kept but not counted: either the clock was
 * wrong then, or it is wrong now, and a single run with a wrong clock must not undo weeks of checks.
 */
function strikesAfter(
	memory: LinkMemory | undefined,
	{ verdict }: Judgement,
	today: string,
): string[] {
	const before = memory?.strikes ?? [];
	if (isThere(verdict)) return [];
	if (verdict !== 'dead') return before;
	const later = daysToCome(before, today);
	if (memory && later.length > 0 && !hasCome(memory.checked, today)) return before;
	const came = daysThatCame(before, today);
	const last = came.at(-1);
	const counts = last === undefined || daysBetween(last, today) >= patience.daysApart;
	const counted = counts ? [...came, today].slice(-patience.strikes) : came;
	return [...counted, ...later];
}

function reportedAfter(
	memory: LinkMemory | undefined,
	judgement: Judgement,
	days: readonly string[],
	today: string,
): Judgement {
	if (judgement.verdict !== 'dead' || diesAtOnce(memory, judgement)) return judgement;
	const strikes = daysThatCame(days, today);
	if (strikes.length >= patience.strikes) {
		const failed = strikes.join(', ');
		return { ...judgement, message: `${judgement.message} It failed on ${failed}.` };
	}
	return {
		...judgement,
		verdict: 'transient',
		message: `${judgement.message} Failing since ${days[0] ?? ''}, strike ${strikes.length} of ${patience.strikes}.`,
		hint: `Nothing to do yet: it counts as dead when ${patience.strikes} checks have failed, each at least ${patience.daysApart} days after the one before.`,
	};
}

function diesAtOnce(memory: LinkMemory | undefined, { cause }: Judgement): boolean {
	return (
		memory === undefined ||
		isExpectedToDie(memory.verdict) ||
		cause === 'gone' ||
		cause === 'redirect'
	);
}

/** What the check learned of the page; what was known before if the page was not there. */
function learned(
	memory: LinkMemory | undefined,
	judgement: Judgement,
	{ archive = memory?.archive, ...seen }: Observation,
): Partial<LinkMemory> {
	const kept = archive && { archive };
	if (!isThere(judgement.verdict)) return { ...pick(memory ?? {}), ...kept };
	const quotes = Object.fromEntries(
		(judgement.quotes ?? []).map(({ quote, outcome }) => [quoteHash(quote), outcome]),
	);
	return {
		...pick({
			...seen,
			text: judgement.text,
			quotes: Object.keys(quotes).length > 0 ? quotes : undefined,
		}),
		...kept,
	};
}

const learnedFields = ['finalUrl', 'etag', 'lastModified', 'text', 'quotes'] as const;
type Learned = Pick<LinkMemory, (typeof learnedFields)[number]>;

/** The fields about the page itself, without undefined ones. */
function pick(from: { [Key in keyof Learned]?: Learned[Key] | undefined }): Learned {
	return Object.fromEntries(
		learnedFields.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])),
	);
}
