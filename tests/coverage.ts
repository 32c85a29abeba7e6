/**
 * The least share of `src` that the unit tests cover, in per cent: what they covered when it was
 * set, rounded down. It is never lowered: anyone who falls below it adds the missing tests. Anyone
 * who is a whole per cent above it may raise it, by hand. Tests of commands and of built pages are
 * not counted: most of what they reach runs in other processes.
 */
export const coverageFloor = { lines: 87, branches: 81 };

/** A share of the code for each thing that is counted. */
export type Shares = Readonly<Record<keyof typeof coverageFloor, number>>;

/** The part of Vitest's coverage summary that is checked. */
interface Summary {
	/** `Unknown` if there was nothing to cover. */
	total?: Partial<Record<keyof Shares, { pct: number | 'Unknown' }>>;
}

/**
 * Compares the coverage of tests with a floor.
 *
 * @param json - The report `coverage-summary.json` of the run; `undefined` if there is none.
 * @returns A sentence for each error; empty if the coverage reaches the floor.
 */
export function coverageFaults(json: string | undefined, floor: Shares): string[] {
	if (json === undefined)
		return ['The run left no report of coverage, so nothing holds the floor.'];
	const { total } = JSON.parse(json) as Summary;
	return (['lines', 'branches'] as const).flatMap((what) => {
		const share = total?.[what]?.pct;
		if (typeof share !== 'number') return [`The report of coverage counts no ${what} of \`src\`.`];
		if (share >= floor[what]) return [];
		return [
			`The unit tests reach ${share} % of the ${what} of \`src\`, below the floor of ${floor[what]} % in \`tests/coverage.ts\`: add the tests that are missing.`,
		];
	});
}
