import { z } from 'astro/zod';
import edtf from 'edtf';

/** Marks issues about dates, so that a checker can find them. */
export const dateIssue = 'date';

/**
 * YAML readers differ: some turn `2025-07-03` into a date and `2024` into a number. Both become the
 * text that is written in the file.
 */
function asWritten(value: unknown): unknown {
	if (value instanceof Date && !Number.isNaN(value.getTime())) {
		return value.toISOString().slice(0, 10);
	}
	return typeof value === 'number' ? String(value) : value;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const daysPattern = /\d{4}-\d{2}-\d{2}/g;

/**
 * The dates and closed spans of EDTF that can be put into words: years of four digits, with `?`,
 * `~` or `%` where uncertain.
 */
const sayable = /^\d{4}(?:-\d{2}){0,2}[?~%]?(?:\/\d{4}(?:-\d{2}){0,2}[?~%]?)?$/;

function isRealEdtf(text: string): boolean {
	if (!sayable.test(text) || /(?:^|\/)\d{4}-(?:1[3-9]|[2-9]\d)/.test(text)) return false;
	if (!(text.match(daysPattern) ?? []).every(isOfCalendar)) return false;
	// The grammar is slow, and cannot find anything else wrong with a plain year, month or day.
	if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(text)) return true;
	const known = judged.get(text);
	if (known !== undefined) return known;
	const isReal = fitsGrammar(text);
	if (judged.size < mostJudged) judged.set(text, isReal);
	return isReal;
}

/** Earlier answers of the grammar, because the same few dates are in many records. */
const judged = new Map<string, boolean>();
const mostJudged = 10_000;

function fitsGrammar(text: string): boolean {
	try {
		edtf(text, { level: 1 });
	} catch {
		return false;
	}
	return true;
}

/** The grammar accepts 29 February in every year; the calendar does not. */
function isOfCalendar(day: string): boolean {
	// A shortcut: every month has its first 28 days.
	if (/-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(day)) return true;
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function isRealDay(text: string): boolean {
	return dayPattern.test(text) && isRealEdtf(text);
}

/** One day: `2025-07-03` (ISO 8601). */
export const DaySchema = z
	.preprocess(
		asWritten,
		z.string().refine(isRealDay, {
			error: 'Expected a day written as `YYYY-MM-DD`, such as `2025-07-03`',
			params: { issue: dateIssue },
		}),
	)
	.meta({
		pattern: dayPattern.source,
		examples: ['2025-07-03'],
		$comment: 'The rule `impossible-date` checks that the day exists.',
	});

/** A year, month, day or span: `1921`, `2025-07`, `2025-07-03`, `1979-12/1989-02` (EDTF, ISO 8601-2, level 0, with the qualifiers of level 1). */
export const EdtfSchema = z
	.preprocess(
		asWritten,
		z.string().refine(isRealEdtf, {
			error:
				'Expected a date in EDTF: `1921`, `2025-07`, `2025-07-03`, or a span such as `1979-12/1989-02`',
			params: { issue: dateIssue },
		}),
	)
	.meta({
		pattern: sayable.source,
		examples: ['1921', '2025-07', '2025-07-03', '1979-12/1989-02', '1920~'],
		$comment: 'The rule `impossible-date` checks that the date exists and is valid EDTF.',
	});
