import { defineConfig } from 'vitest/config';

/** Ten times what a test takes on a quiet machine: a slow machine is no fault of the code. */
const patience = { testTimeout: 120_000, hookTimeout: 300_000 };

/**
 * One worker per processor (Vitest leaves one free), each of which loads the modules under test once
 * and not once per file. A test that needs a module as it was at first, or mocks one, has it loaded
 * anew by `vi.resetModules()`: else what a test before it loaded stays.
 */
const workers = { maxWorkers: '100%', isolate: false };

export default defineConfig({
	test: {
		// Held against a floor by `npm test`; for a page to look at, `npx vitest run --project unit
		// --coverage --coverage.reporter=html`.
		coverage: {
			provider: 'v8',
			include: ['src/**/*.ts'],
			// These run in browsers, or drive them, alone.
			exclude: ['src/scripts/**', 'src/linkcheck/browser/{chromium,in-page}/**'],
			reporter: ['json-summary'],
		},
		projects: [
			{
				test: {
					name: 'unit',
					setupFiles: ['tests/fixed-seed.ts'],
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/{site,browser}/**', 'tests/fixtures/**', 'tests/**/*.long.test.ts'],
					...patience,
					...workers,
					// Some of these wait, for deadlines and for programs: meanwhile another goes on.
					maxWorkers: '150%',
				},
			},
			{
				// What does the same thing many times over: measured for coverage it takes three times as long.
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
