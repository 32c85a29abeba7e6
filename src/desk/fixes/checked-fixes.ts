import { isMissing } from '../../check/fields/shape.ts';
import { type Content, entriesOf } from '../../content/content.ts';
import { ChangeError, type Splice } from '../../edit/change.ts';
import { insertPair } from '../../edit/yaml-scalar.ts';

/** Gives every claim without a `checked` the day on which the user says that they weighed it. */
export function checkedFixes(content: Content, day: string): Splice[] {
	return entriesOf(content, 'claim')
		.filter(({ issues, value }) =>
			issues.some((issue) => issue.path[0] === 'checked' && isMissing(issue, value)),
		)
		.flatMap(({ file, key }) => {
			const text = content.texts.get(file) ?? '';
			try {
				const pair = { key: 'checked', value: day, before: 'evidence' };
				return [{ file, ...insertPair(text, [key], pair) }];
			} catch (error) {
				if (error instanceof ChangeError) return [];
				throw error;
			}
		});
}
