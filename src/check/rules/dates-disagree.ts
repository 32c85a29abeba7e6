import { entriesOf } from '../../content/content.ts';
import { datesIn, weekdayOf } from '../../text/english/dates-in.ts';
import { spellDate } from '../../text/dates/date-spelling.ts';
import { englishEntries, englishSlipsOf } from '../english/english-slips.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

/** The first year in which no country counted by the Julian calendar any more. */
const firstYear = 1930;

/** A year that is counted as `when` counts them. */
const ofOurTime = /^(?:1[5-9]|20)\d\d/;

export const datesDisagree: Rule = {
	name: 'dates-disagree',
	severity: 'error',
	about:
		'A time that is given in two ways is the same in both: a day of the week and its date, and the label of a row and its `when`.',
	why: 'One of the two is wrong, and a reader cannot know which.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) => [...weekdays(input), ...rows(input)],
};

function weekdays(input: CheckInput): Finding[] {
	return englishEntries(input).flatMap((entry) =>
		englishSlipsOf(entry).weekdays.flatMap((own) => {
			// The words of others, between quotation marks, stay as they are.
			const text = own.text.replaceAll(/“[^“”]*”/g, (quoted) => '_'.repeat(quoted.length));
			return datesIn(text).flatMap((date) => {
				const right = weekdayOf(date);
				const { weekday, year = 0, index } = date;
				if (weekday === undefined || right === undefined || year < firstYear) return [];
				if (weekday === right) return [];
				return [
					{
						place: own.placeOf(input.content, index, index + date.text.length),
						words: date.text,
						message: `\`${date.text}\` names a day that was a ${right}.`,
						hint: `Write \`${right}\`, or correct the date.`,
					},
				];
			});
		}),
	);
}

/** Rows whose label is a time, and whose `when` is another one. */
function rows({ content }: CheckInput): Finding[] {
	return entriesOf(content, 'figure').flatMap((figure) =>
		Object.entries(figure.data?.series ?? {}).flatMap(([key, series]) =>
			series.rows.flatMap(({ label, when = '' }, index) => {
				if (when === '') return [];
				const time = spellDate(label);
				// One may be written to the day and the other to the month, or count the years otherwise.
				if (time === undefined || time === when || time.length !== when.length) return [];
				if (!ofOurTime.test(time)) return [];
				return [
					{
						place: figure.at(['series', key, 'rows', index, 'when']),
						message: `\`when\` is ${when}, and the label of the row, \`${label}\`, is ${time}.`,
						hint: 'Correct whichever of the two is wrong.',
					},
				];
			}),
		),
	);
}
