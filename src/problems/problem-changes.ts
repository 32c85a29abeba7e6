import type { Problem } from './problem.ts';

/** How the problems changed between two checks. */
export interface ProblemChanges {
	fresh: Problem[];
	gone: Problem[];
	/** Those that both checks found, as the later one reports them: their lines may have moved. */
	still: Problem[];
}

/**
 * Compares two checks. A problem is the same if its rule, file and message are the same, on
 * whichever line.
 */
export function changesBetween(
	before: readonly Problem[],
	after: readonly Problem[],
): ProblemChanges {
	const waiting = Map.groupBy(before, nameOf);
	const changes: ProblemChanges = { fresh: [], gone: [], still: [] };
	// Of several with the same message, those on the same line as before are matched first.
	const inPlace = new Set(
		after.filter((problem) =>
			take(waiting.get(nameOf(problem)), ({ place }) => place.line === problem.place.line),
		),
	);
	for (const problem of after) {
		const isKnown = inPlace.has(problem) || take(waiting.get(nameOf(problem)), () => true);
		(isKnown ? changes.still : changes.fresh).push(problem);
	}
	const left = new Set([...waiting.values()].flat());
	changes.gone = before.filter((problem) => left.has(problem));
	return changes;
}

function nameOf({ rule, place, message }: Problem): string {
	return [rule, place.file, message].join('\n');
}

/** Takes the first problem that a test accepts out of a list. @returns Whether there was one. */
function take(list: Problem[] | undefined, test: (problem: Problem) => boolean): boolean {
	const index = list?.findIndex(test) ?? -1;
	if (index !== -1) list?.splice(index, 1);
	return index !== -1;
}
