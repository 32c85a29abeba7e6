import { entriesOf } from '../../content/content.ts';
import { writtenLanguage } from '../../model/languages.ts';
import {
	datesIn,
	differInMonth,
	mayBeSame,
	type WrittenDate,
} from '../../text/english/dates-in.ts';
import { languageIn } from '../article-language.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';
import { type Statement, statementsOf } from '../statements.ts';

export const dateNotInClaim: Rule = {
	name: 'date-not-in-claim',
	severity: 'warning',
	about:
		'A date in the words of a mark, or of an event, is not that of its claim or its evidence with another month.',
	why: 'The day and the year agree, so nobody notices that the month is another one, and readers see two dates for one event.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) => [...inMarks(input), ...inEvents(input)],
};

function inMarks(input: CheckInput): Finding[] {
	const { content } = input;
	const dated = statementsOf(content).flatMap((statement) => {
		const isEnglish = writtenLanguage(languageIn(input, statement.article)) === 'en';
		const dates = isEnglish ? datesIn(statement.words) : [];
		return dates.length === 0 ? [] : [{ statement, dates }];
	});
	if (dated.length === 0) return [];
	const claims = new Map(
		entriesOf(content, 'claim').map(({ article = '', key, data }) => [`${article}/${key}`, data]),
	);
	return dated.flatMap(({ statement, dates }) => {
		const known = statement.claims.map((key) => claims.get(`${statement.article}/${key}`));
		const texts = known.flatMap((claim) => (claim ? [claim.says, ...wordsOf(claim.evidence)] : []));
		return differing(dates, texts).map((found) => findingOf(found, statement));
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

/** Dates that no text has, while one has the same with another month. */
function differing(
	dates: readonly WrittenDate[],
	texts: readonly string[],
): { date: WrittenDate; other: WrittenDate }[] {
	const known = texts.flatMap((text) => datesIn(text));
	return dates.flatMap((date) => {
		if (known.some((one) => mayBeSame(one, date))) return [];
		const other = known.find((one) => differInMonth(one, date));
		return other ? [{ date, other }] : [];
	});
}

function findingOf(
	{ date, other }: { date: WrittenDate; other: WrittenDate },
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

/** Events on a day that their own evidence gives with another month. */
function inEvents({ content }: CheckInput): Finding[] {
	return entriesOf(content, 'event').flatMap((event) => {
		const { date = '', evidence = [] } = event.data ?? {};
		const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
		if (day === undefined) return [];
		const own = {
			text: date,
			index: 0,
			year: Number(year),
			month: Number(month),
			day: Number(day),
		};
		return differing([own], wordsOf(evidence)).map(({ other }) => ({
			place: event.at(['date']),
			message: `\`date\` is ${date}, and its evidence has \`${other.text}\`.`,
			hint: 'Correct whichever of the two months is wrong.',
		}));
	});
}
