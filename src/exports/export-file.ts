import type { Root } from 'mdast';
import type { LinkState } from '../link-state/link-memory.ts';
import type { Capture } from '../model/records/capture.ts';

/** What files need in addition to the graph: prose, and what the link check has recorded. */
export interface ExportContext {
	/** `article/part` → its prose. */
	trees: Readonly<Record<string, Root>>;
	links: LinkState;
	/** What the link check read of each source, by its key. */
	captures: Readonly<Record<string, Capture>>;
}

/** A kind of file made from a node: its name, its media type, and its writer. */
export interface ExportFile<Of> {
	/** Its name, below the address of the node. */
	name: string;
	/** Its media type. */
	type: string;
	/** What it contains, for readers who choose among links. */
	title: string;
	text: (of: Of, context: ExportContext) => string;
	/** Whether a node has such a file; by default every node has. */
	when?: (of: Of) => boolean;
	/** Whether only our own scripts read it. */
	isInternal?: boolean;
}
