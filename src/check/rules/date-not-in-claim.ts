import { entriesOf } from '../../content/content.ts';
import { writtenLanguage } from '../../model/languages.ts';
import type { Claim } from '../../model/records/claim.ts';
import {
	datesIn,
	differInMonth,
	differInYear,
	limitBefore,
	mayBeSame,
	type WrittenDate,
} from '../../text/english/dates-in.ts';
import { languageIn } from '../texts/article-language.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';
import { type Statement, statementsOf } from '../texts/statements.ts';
import { hasCome } from '../dates/today.ts';

export const dateNotInClaim: Rule = {
	name: 'date-not-in-claim',
	severity: 'warning',
	about:
		'A date in the words of a mark, of an event, or of a note in a figure, is not that of its claim or its evidence with another month. An event is not on another day of the month than its one claim, and neither an event nor a note is in another year than its claim.',
	why: 'Most of the date agrees, so nobody notices that the rest is another one, and readers see two dates for one event.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) => {
		// In a file that breaks, a claim may have the words of another.
		const broken = new Set(input.content.faults.map(({ place }) => place.file));
		const claims = new Map(
			entriesOf(input.content, 'claim').flatMap(({ article = '', key, data, file }) =>
				broken.has(file) ? [] : [[`${article}/${key}`, data] as const],
			),
		);
		return [...inMarks(input, claims), ...inEvents(input, claims), ...inAnnotations(input, claims)];
	},
};

type Claims = ReadonlyMap<string, Claim | undefined>;

function inMarks(input: CheckInput, claims: Claims): Finding[] {
	return statementsOf(input.content).flatMap((statement) => {
		const { article, words, before } = statement;
		const dates = isEnglish(input, article) ? datesIn(words) : [];
		if (dates.length === 0) return [];
		const known = textsOf(claims, article, statement.claims).flatMap((text) => datesIn(text));
		return differing(dates, known)
			.filter((found) => !isWithin(found, words, before))
			.map((found) => findingOf(found, statement));
	});
}

function isEnglish(input: CheckInput, article: string | undefined): boolean {
	return writtenLanguage(languageIn(input, article)) === 'en';
}

/** What claims and their evidence say. */
function textsOf(claims: Claims, article: string | undefined, keys: readonly string[]): string[] {
	return keys.flatMap((key) => {
		const claim = claims.get(`${article ?? ''}/${key}`);
		return claim ? [claim.says, ...wordsOf(claim.evidence)] : [];
	});
}

/** The quotes and translations of evidence. Those that are not in English have no English dates. */
function wordsOf(
	evidence: readonly { quote?: string | undefined; translation?: string | undefined }[],
) {
	return evidence.flatMap(({ quote, translation }) =>
		[quote, translation].filter((text) => text !== undefined),
	);
}

interface Difference {
	date: WrittenDate;
	other: WrittenDate;
}

/** Dates that are not known, while one with another month is. */
function differing(dates: readonly WrittenDate[], known: readonly WrittenDate[]): Difference[] {
	return dates.flatMap((date) => {
		if (known.some((one) => mayBeSame(one, date))) return [];
		const other = known.find((one) => differInMonth(one, date));
		return other ? [{ date, other }] : [];
	});
}

/** Whether the stated date is a limit, as in “by June 2024”, and the known one is on its right side. */
function isWithin({ date, other }: Difference, text: string, before = () => ''): boolean {
	const limit = limitBefore(date.index === 0 ? before() : text.slice(0, date.index));
	return limit === 'before'
		? other.month < date.month
		: limit === 'after' && other.month > date.month;
}

function findingOf(
	{ date, other }: Difference,
	{ claims, placeOf }: Pick<Statement, 'claims' | 'placeOf'>,
): Finding {
	const named = claims.map((key) => `\`${key}\``).join(' or ');
	return {
		place: placeOf(),
		names: claims,
		message: `\`${date.text}\` is not a date of the claim ${named}, which has \`${other.text}\`.`,
		hint: 'Correct whichever of the two months is wrong.',
	};
}

/** A day in EDTF; `undefined` for a month, a year or a span. */
function dayOf(date: string): WrittenDate | undefined {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
	if (day === undefined) return undefined;
	return { text: date, index: 0, year: Number(year), month: Number(month), day: Number(day) };
}

/** Notes in figures on a day that their claim gives with another month. */
function inAnnotations(input: CheckInput, claims: Claims): Finding[] {
	return entriesOf(input.content, 'figure').flatMap((figure) =>
		(figure.data?.annotations ?? []).flatMap(({ date = '', claim }, index) => {
			const own = dayOf(date);
			if (!own) return [];
			const known = textsOf(claims, figure.article, [claim]).flatMap((text) => datesIn(text));
			const inYear = known.some((one) => mayBeSame(one, own))
				? undefined
				: known.find((one) => differInYear(one, own));
			const found = [
				...differing([own], known).map(({ other }) => ({ other, unit: 'months' })),
				...(inYear ? [{ other: inYear, unit: 'years' }] : []),
			];
			return found.slice(0, 1).map(({ other, unit }) => ({
				place: figure.at(['annotations', index, 'date']),
				names: [figure.key],
				message: `\`date\` is ${date}, and the claim \`${claim}\` has \`${other.text}\`.`,
				hint: `Correct whichever of the two ${unit} is wrong.`,
			}));
		}),
	);
}

/**
 * The only date that the one claim of an event says, if the event is on another day of that month, or
 * on that day of another year; or the only year, if the event is in another one. Not if the evidence
 * has the date of the event.
 */
function rivalOf(date: string, keys: readonly string[], claim?: Claim): string | undefined {
	const [year] = /^[1-9]\d{3}(?=$|-\d\d(?:-\d\d)?$)/.exec(date) ?? [];
	if (!claim || year === undefined || keys.length !== 1) return undefined;
	const words = wordsOf(claim.evidence);
	const own = dayOf(date);
	const [said, ...more] = own ? datesIn(claim.says) : [];
	if (own && said?.day !== undefined && more.length === 0) {
		const { day, ...month } = said;
		const isInMonth = mayBeSame(month, own) && day !== own.day;
		if (!isInMonth && !differInYear(said, own)) return undefined;
		const isKnown = words.flatMap((text) => datesIn(text)).some((one) => mayBeSame(one, own));
		return isKnown ? undefined : said.text;
	}
	const years = new Set(claim.says.match(/(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]*\d)/g));
	const [only] = years;
	if (only === undefined || years.size > 1 || only === year) return undefined;
	return words.some((text) => text.includes(year)) ? undefined : only;
}

/** Events on a day that their claims, their evidence or their own words give with another month. */
function inEvents(input: CheckInput, claims: Claims): Finding[] {
	return entriesOf(input.content, 'event').flatMap((event) => {
		const { date = '', says = '', claims: keys = [], evidence = [] } = event.data ?? {};
		const own = dayOf(date);
		const rival = rivalOf(date, keys, claims.get(`${event.article ?? ''}/${keys[0] ?? ''}`));
		// Another rule reports a date that is still to come.
		if (rival !== undefined && evidence.length === 0 && hasCome(input, date)) {
			return [
				{
					place: event.at(['date']),
					names: [event.key],
					message: `\`date\` is ${date}, and the claim \`${keys[0] ?? ''}\` has \`${rival}\`.`,
					hint: 'Correct whichever of the two is wrong.',
				},
			];
		}
		if (!own) return [];
		const texts = [...textsOf(claims, event.article, keys), ...wordsOf(evidence)];
		const known = texts.flatMap((text) => datesIn(text));
		const [found] = differing([own], known);
		if (found) {
			return [
				{
					place: event.at(['date']),
					names: [event.key],
					message: `\`date\` is ${date}, and what the event rests on has \`${found.other.text}\`.`,
					hint: 'Correct whichever of the two months is wrong.',
				},
			];
		}
		const said = isEnglish(input, event.article) ? datesIn(says) : [];
		return differing(said, [own, ...known])
			.filter((one) => !isWithin(one, says))
			.map(({ date: written, other }) => ({
				place: event.find(['says'], written.text),
				words: written.text,
				names: [event.key],
				message: `\`${written.text}\` is not a date of this event, which has \`${other.text}\`.`,
				hint: 'Correct whichever of the two months is wrong.',
			}));
	});
}
