import type { SourceNode } from '../../src/model/graph/nodes.ts';

/** A source with only the required fields, and those that a test adds. */
export function sourceNode(fields: Partial<SourceNode> = {}): SourceNode {
	return {
		key: 'flour-report',
		url: 'https://mills.example/flour',
		publisher: { key: 'mill-trust', name: 'Mill Trust', ownership: 'nonprofit' },
		language: 'en',
		kind: 'report',
		about: 'A report on flour.',
		citations: [],
		...fields,
	};
}
