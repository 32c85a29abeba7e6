import { icalendar } from '../../text/icalendar.ts';
import { type Due, editorNames } from './due.ts';

/**
 * What is due as a calendar (iCalendar, RFC 5545): a one-day event for each day, part and group of
 * editors, so sixty claims weighed on one day are one entry.
 *
 * @param stamp - When it was made, in milliseconds since 1970 (UTC).
 */
export function dueCalendar(due: readonly Due[], stamp: number): string {
	return icalendar({
		prodId: { company: 'Three Points', product: 'due' },
		stamp: new Date(stamp),
		events: [...Map.groupBy(due, uidOf)].flatMap(([uid, group]) => {
			const [first] = group;
			if (!first) return [];
			const { day, part, editors } = first;
			const whose = editors.length === 0 ? '' : ` (${editorNames(editors)})`;
			const name = part === '' ? 'Sources and exceptions' : part;
			return {
				uid,
				first: day,
				summary: `${name}: ${String(group.length)} to review${whose}`,
				description: group.map(({ what, why }) => `${what}: ${why}`).join('\n'),
			};
		}),
	});
}

/**
 * The name of the entry for something due. `/` and `+` are not in keys, so two parts, or two groups
 * of editors, never have one name.
 */
function uidOf({ day, part, editors }: Due): string {
	const whose = ['shared', ...editors.map(({ key }) => key).sort()].join('+');
	return `${day}-${part === '' ? whose : part}@three-points`;
}
