import type { Root } from 'mdast';
import type { LinkState } from '../link-state/link-memory.ts';
import type { Capture } from '../model/records/capture.ts';

/** What stands beside the graph: prose, and what the link check remembers. */
export interface Beside {
	/** `article/part` → its prose. */
	trees: Readonly<Record<string, Root>>;
	links: LinkState;
	/** What the link check read of each source, by its key. */
	captures: Readonly<Record<string, Capture>>;
}

/** A file that is made of something: its name, its media type, how it is written. */
export interface ExportFile<Of> {
	/** Its name below the address of what it is made of. */
	name: string;
	/** Its media type. */
	type: string;
	/** What it holds, for readers who choose among links. */
	title: string;
	text: (of: Of, beside: Beside) => string;
	/** Which have such a file; all, where nothing is said. */
	when?: (of: Of) => boolean;
	/** Whether only our own scripts read it. */
	isInternal?: boolean;
}
