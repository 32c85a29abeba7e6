import type { EmbeddedYaml } from './embedded-yaml.ts';
import type { Workspace } from './workspace.ts';

/** Answers the questions of a code editor. */
export interface Project {
	/** The content, once it has been read in its current state. */
	now: () => Promise<Workspace>;
	/** The version of an open document. */
	versionOf: (uri: string) => number | undefined;
	/** Whether the editor can put the cursor into the middle of what it inserts. */
	hasStops: () => boolean;
	/** Answers questions about the structure of YAML. */
	yaml: () => EmbeddedYaml;
}
