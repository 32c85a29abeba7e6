import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dueCalendar } from '../../src/desk/due/due-calendar.ts';
import type { Due } from '../../src/desk/due/due.ts';

const edda = { key: 'edda-marsh', name: 'Edda Marsh' };

/** The claim `built-1871`, due on a day of July. */
const due = (fields: Partial<Due> = {}): Due => ({
	day: '2025-07-19',
	part: 'tide-mill/history',
	editors: [edda],
	what: 'the claim `built-1871`',
	why: 'last weighed on 2025-01-20',
	place: { file: 'content/articles/tide-mill/claims/history.yaml', line: 1, column: 1 },
	...fields,
});

const written = (...all: readonly Due[]) => dueCalendar(all, Date.UTC(2025, 6, 1, 8, 30));

/** The entries of the calendar as another package reads them. */
function entries(...all: readonly Due[]) {
	const calendar = new ICAL.Component(ICAL.parse(written(...all)) as never);
	return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

test('An entry has its day, its section, how much is to be reviewed, and by whom', () => {
	const [entry, ...others] = entries(due(), due({ what: 'the claim `flour, 2024; all`' }));
	expect(others).toEqual([]);
	expect(entry?.startDate.toString()).toBe('2025-07-19');
	expect(entry?.duration.toString()).toBe('P1D');
	expect(entry?.summary).toBe('tide-mill/history: 2 to review (Edda Marsh)');
	expect(entry?.description).toBe(
		'the claim `built-1871`: last weighed on 2025-01-20\nthe claim `flour, 2024; all`: last weighed on 2025-01-20',
	);
	expect(written(due())).toMatch(
		/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Three Points\/\/due\/\/EN\r\n/,
	);
	expect(written(due())).toContain('DTSTAMP:20250701T083000Z\r\n');
});

test('What belongs to no section is an entry of its own', () => {
	const [entry] = entries(due({ part: '', editors: [] }));
	expect(entry?.summary).toBe('Sources and exceptions: 1 to review');
});

describe('Entries that are not the same have two names, so that programs keep both', () => {
	const lena = { key: 'lena', name: 'Lena' };
	test.each([
		['of two days', due(), due({ day: '2025-07-20' })],
		['of two sections', due({ part: 'war/crimes-x' }), due({ part: 'war-crimes/x' })],
		[
			'of two groups of editors',
			due({ part: '', editors: [lena, { key: 'may-west', name: 'M' }] }),
			due({
				part: '',
				editors: [
					{ key: 'lena-may', name: 'L' },
					{ key: 'west', name: 'W' },
				],
			}),
		],
		[
			'of two editors with one name',
			due({ part: '', editors: [lena] }),
			due({ part: '', editors: [{ key: 'lena-two', name: 'Lena' }] }),
		],
		[
			'of a section and of an editor',
			due({ part: 'shared/lena' }),
			due({ part: '', editors: [lena] }),
		],
	])('%s', (_, one, other) => {
		const uids = entries(one, other).map(({ uid }) => uid);
		expect(new Set(uids).size).toBe(2);
	});
});

test('An entry has the same name when the calendar is written again', () => {
	expect(entries(due({ why: 'another reason' }))[0]?.uid).toBe(entries(due())[0]?.uid);
});

test('A long text is in lines of at most 75 bytes, and none of its letters is cut', () => {
	const long = `the claim «${'Мельница на приливе стояла, пока не убрали дамбу; '.repeat(8)}»`;
	for (let shift = 0; shift < 4; shift += 1) {
		const what = 'x'.repeat(shift) + long;
		const text = dueCalendar([due({ what })], 0);
		const lines = text.split('\r\n');
		for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5);
		expect(entries(due({ what }))[0]?.description).toBe(`${what}: last weighed on 2025-01-20`);
	}
});
