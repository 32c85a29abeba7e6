import { type Content, entriesOf } from '../../content/content.ts';
import type { Splice } from '../../edit/change.ts';
import { newlineOf } from '../../edit/newline-of.ts';
import { writtenAuthor } from '../../model/records/old-author.ts';
import { offsetOf } from '../../text/place-at.ts';

/** Turns the single `author` of an article, the old form, into the list of authors. */
export function authorFixes(content: Content): Splice[] {
	return entriesOf(content, 'article').flatMap((entry): Splice[] => {
		const { file } = entry;
		const text = content.texts.get(file) ?? '';
		if (writtenAuthor(entry.value) === undefined) return [];
		const start = offsetOf(text, entry.at(['author'], 'key'));
		const end = offsetOf(text, entry.at(['author']));
		const newline = newlineOf(text);
		// The name itself stays, with its quotation marks and the comment after it.
		return [{ file, start, end, text: `authors:${newline}  - person: ` }];
	});
}
