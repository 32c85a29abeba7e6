import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/** The part of a processor that the plugin below adds to. */
interface Extended {
	data(): { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
}

/**
 * A remark plugin for the parts of GFM that are used here: tables, words struck out between two
 * tildes on either side, task lists, and footnotes, so that a rule sees them. `remark-gfm` also
 * accepts one tilde, as in `5~10 boats and 20~30 guests`. And it makes links from bare addresses,
 * which then have no place in the file and cannot be written as words.
 */
export function remarkTables(this: Extended, { tables = true }: { tables?: boolean } = {}): void {
	const data = this.data();
	(data.micromarkExtensions ??= []).push(
		gfmFootnote(),
		gfmStrikethrough({ singleTilde: false }),
		...(tables ? [gfmTable()] : []),
		gfmTaskListItem(),
	);
	(data.fromMarkdownExtensions ??= []).push(
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown(),
	);
}
