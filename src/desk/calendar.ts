import { type Due, namesOf } from './due.ts';

/**
 * What is due as a calendar (iCalendar, RFC 5545): a one-day event for each day, part and group of
 * editors, so sixty claims weighed on one day are one entry.
 *
 * @param stamp - When it was made, in milliseconds since 1970 (UTC).
 */
export function calendarOf(due: readonly Due[], stamp: number): string {
	const groups = Map.groupBy(due, ({ day, part, editors }) => `${day} ${part} ${namesOf(editors)}`);
	const at = new Date(stamp).toISOString().replaceAll(/[-:]|\.\d+/g, '');
	const lines = [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const { day, part, editors } = first;
		const whose = editors.length === 0 ? '' : ` (${namesOf(editors)})`;
		const shared = ['shared', ...editors.map(({ key }) => key)].join('-');
		const name = part === '' ? 'Sources and exceptions' : part;
		return [
			'BEGIN:VEVENT',
			`UID:${day}-${part === '' ? shared : part.replaceAll('/', '-')}@three-points`,
			`DTSTAMP:${at}`,
			`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
			`SUMMARY:${escape(`${name}: ${String(group.length)} to review${whose}`)}`,
			`DESCRIPTION:${escape(group.map(({ what, why }) => `${what}: ${why}`).join('\n'))}`,
			'END:VEVENT',
		];
	});
	const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Three Points//due//EN'];
	return [...head, ...lines, 'END:VCALENDAR', ''].flatMap(fold).join('\r\n');
}

function escape(text: string): string {
	return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** A line may have at most 75 bytes; the rest continues on the next line, after a space. */
function fold(line: string): string[] {
	const parts: string[] = [];
	let part = '';
	let bytes = 0;
	for (const character of line) {
		const size = Buffer.byteLength(character);
		if (bytes + size > 75) {
			parts.push(part);
			part = ' ';
			bytes = 1;
		}
		part += character;
		bytes += size;
	}
	return [...parts, part];
}
