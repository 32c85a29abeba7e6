import type { EmbeddedYaml } from './embedded-yaml.ts';
import type { Workspace } from './workspace.ts';

/** What the questions of an editor are asked of. */
export interface Project {
	/** The content, once it has been read as it now is. */
	now: () => Promise<Workspace>;
	/** The version of a document that is open. */
	versionOf: (uri: string) => number | undefined;
	/** What knows the structure of its YAML. */
	yaml: () => EmbeddedYaml;
}
