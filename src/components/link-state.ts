import { type LinkState, LinkStateSchema } from '../link-state/link-memory.ts';

const files = import.meta.glob<LinkState>('/content/link-state.json', {
	eager: true,
	import: 'default',
});

/** What the link check remembers, by address; empty where it has never run. */
export const linkState: LinkState = LinkStateSchema.parse(files['/content/link-state.json'] ?? {});
