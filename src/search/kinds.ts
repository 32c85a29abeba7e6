/** The kinds of result, in the order in which they are shown. */
export const kindsInOrder = [
	...(['correction', 'claim', 'person', 'term', 'stance'] as const),
	...(['event', 'figure', 'source', 'text'] as const),
];

/** The kind of a search result. */
export type ResultKind = (typeof kindsInOrder)[number];

/** Kinds whose results have a name: readers who ask for the name want them first. */
export const namedKinds: ReadonlySet<ResultKind> = new Set<ResultKind>([
	'person',
	'term',
	'stance',
]);
