/** The kinds of result, in the order in which they are shown, with the heading of each. */
export const resultKinds = {
	correction: 'Corrections',
	claim: 'Claims',
	person: 'People',
	term: 'Glossary',
	stance: 'Where states stand',
	event: 'Events',
	figure: 'Figures',
	source: 'Sources',
	text: 'Text',
} as const;

/** The kind of a search result. */
export type ResultKind = keyof typeof resultKinds;

/** All kinds, in their order. */
export const kindsInOrder = Object.keys(resultKinds) as readonly ResultKind[];

/** Kinds whose results have a name: readers who ask for the name want them first. */
export const namedKinds: ReadonlySet<ResultKind> = new Set<ResultKind>([
	'person',
	'term',
	'stance',
]);
