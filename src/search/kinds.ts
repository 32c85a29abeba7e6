/** What a result can be, in the order in which results are shown, with the heading of each kind. */
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

/** What a search result is. */
export type ResultKind = keyof typeof resultKinds;

/** All kinds, in their order. */
export const kindsInOrder = Object.keys(resultKinds) as readonly ResultKind[];

/** Kinds whose results bear a name: who asks for the name wants them first. */
export const namedKinds: ReadonlySet<ResultKind> = new Set<ResultKind>([
	'person',
	'term',
	'stance',
]);
