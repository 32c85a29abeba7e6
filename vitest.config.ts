import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Ten times what a test takes on a quiet machine, because a slow machine is not an error of the
 * code.
 */
const patience = { testTimeout: 120_000, hookTimeout: 300_000 };

/**
 * One worker per processor (Vitest leaves one free). Each loads the modules under test once, not
 * once per file. A test that needs a module in its initial state, or that mocks one, loads it again
 * with `vi.resetModules()`; otherwise it gets the module that an earlier test loaded.
 */
const workers = { maxWorkers: '100%', isolate: false };

/**
 * Takes the projects in their order below, where Vitest would take them by name: the last tests of
 * a run are then short ones, and both workers end at the same time.
 */
class InOrder extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const names = this.ctx.projects.map(({ name }) => name);
		const rank = ({ project }: TestSpecification) => names.indexOf(project.name);
		const sorted = await super.sort(files);
		return sorted.sort((a, b) => rank(a) - rank(b));
	}
}

export default defineConfig({
	test: {
		sequence: { sequencer: InOrder },
		// `npm test` compares it with a floor; for a page to look at, run
		// `npx vitest run --project unit --coverage --coverage.reporter=html`.
		coverage: {
			provider: 'v8',
			include: ['src/**/*.ts'],
			// These run only in browsers, or drive them.
			exclude: ['src/scripts/**', 'src/linkcheck/browser/{chromium,in-page}/**'],
			reporter: ['json-summary'],
		},
		projects: [
			{
				test: {
					name: 'unit',
					setupFiles: ['tests/fixed-seed.ts'],
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/{cli,site,browser}/**', 'tests/fixtures/**', 'tests/**/*.long.test.ts'],
					...patience,
					...workers,
				},
			},
			{
				test: {
					name: 'browser',
					globalSetup: ['tests/browser/prepare-browsers.ts'],
					include: ['tests/browser/**/*.test.ts'],
					...patience,
					...workers,
				},
			},
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...patience, ...workers } },
			{
				// Tests that do the same thing many times: with coverage, they take three times as
				// long.
				test: {
					name: 'long',
					setupFiles: ['tests/fixed-seed.ts'],
					include: ['tests/**/*.long.test.ts'],
					...patience,
					...workers,
				},
			},
			{
				// Our commands: with coverage, which would miss what other processes do, their tests
				// take half as long again.
				test: {
					name: 'commands',
					setupFiles: ['tests/fixed-seed.ts'],
					include: ['tests/cli/**/*.test.ts'],
					...patience,
					...workers,
				},
			},
		],
	},
});
