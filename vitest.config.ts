import { defineConfig } from 'vitest/config';

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

export default defineConfig({
	test: {
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
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...patience, ...workers } },
			{
				test: {
					name: 'browser',
					globalSetup: ['tests/browser/prepare-browsers.ts'],
					include: ['tests/browser/**/*.test.ts'],
					...patience,
					...workers,
				},
			},
		],
	},
});
