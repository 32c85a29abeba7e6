import { type Content, entriesOf } from '../../content/content.ts';
import type { Source } from '../../model/records/source.ts';
import type { Finding } from '../rule.ts';

/** Sources that have a field, and also a reason for not having it. */
export function givenWithReason(
	content: Content,
	field: keyof Source,
	reason: keyof Source,
): Finding[] {
	return entriesOf(content, 'source')
		.filter(({ data }) => data?.[field] !== undefined && data[reason] !== undefined)
		.map((source) => ({
			place: source.at([reason], 'key'),
			message: `The source has \`${field}\`, and \`${reason}\` says why it has none.`,
			hint: 'Remove one of the two.',
		}));
}
