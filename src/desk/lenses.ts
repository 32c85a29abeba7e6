import type { Content } from '../content/content.ts';
import { describe } from './describe.ts';
import type { Span } from './desk.ts';
import { definitionOf } from './keys/references.ts';

/** A line above a record that gives its status. */
export interface Lens {
	/** For example “Well supported, supported by 3 origins”. */
	title: string;
	span: Span;
}

/** The status of each claim of a file, above its key. */
export function lensesOf(content: Content, file: string): Lens[] {
	return content.entries
		.filter((entry) => entry.kind === 'claim' && entry.file === file)
		.flatMap((entry) => {
			const { standing } = describe(content, entry);
			if (standing === '') return [];
			const title = standing.charAt(0).toUpperCase() + standing.slice(1);
			return [{ title, span: definitionOf(content, entry) }];
		});
}
