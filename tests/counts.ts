/** How many tests passed and how many failed. */
export interface Counts {
	passed: number;
	failed: number;
	/** How many of the failed tests did not run. */
	skipped: number;
}

/** The part of Vitest's JSON report that is counted. */
interface Report {
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts the tests of a Vitest run. Whatever did not run counts as failed: a skipped test, a file
 * that could not be loaded, a run without a report or without tests.
 *
 * @param code - The exit code of the run.
 * @param json - Its JSON report; `undefined` if there is none.
 */
export function countTests(code: number, json: string | undefined): Counts {
	if (json === undefined) return { passed: 0, failed: 1, skipped: 0 };
	const { testResults } = JSON.parse(json) as Report;
	const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
	const passed = tests.filter(({ status }) => status === 'passed').length;
	const broken = tests.filter(({ status }) => status === 'failed').length;
	const brokenFiles = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	).length;
	const failed = tests.length - passed + brokenFiles;
	const failedOtherwise = failed === 0 && (code !== 0 || passed === 0);
	return { passed, failed: failedOtherwise ? 1 : failed, skipped: tests.length - passed - broken };
}
