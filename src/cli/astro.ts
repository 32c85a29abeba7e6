/**
 * Runs Astro: `node src/cli/astro.ts build`. The environment variables that Astro reads are set
 * here, because no way of setting them in `package.json` works on every system. `build --drafts`
 * builds a preview, with the articles that are not out yet, into a separate folder. `build` makes a
 * large publication in batches.
 */
import { pathToFileURL } from 'node:url';
import { exitCode } from '../problems/exit-code.ts';
import { packageScript } from './build/package-script.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Without it, Astro runs `dev` in the background if it thinks that a program started it.
process.env.ASTRO_DEV_BACKGROUND ??= '0';

if (process.argv[2] === 'build' && process.argv.includes('--drafts')) {
	process.env.DRAFTS = 'shown';
	process.argv = process.argv.filter((argument) => argument !== '--drafts');
}

if (process.argv[2] === 'build' && process.argv.includes('--help')) {
	const { buildHelp } = await import('./build/batches.ts');
	console.log(buildHelp);
}

// A batch has this variable set, and must not be split into batches again.
if (process.argv[2] === 'build' && process.env.BUILD_BATCH === undefined) {
	const { readBatches } = await import('./build/batches.ts');
	const { batches, rest } = await readBatches(process.argv.slice(3)).catch(end);
	if (batches) {
		const { buildInBatches } = await import('./build/build-in-batches.ts');
		process.exit(await buildInBatches(batches, rest));
	}
	process.argv = [...process.argv.slice(0, 3), ...rest];
}

await import(pathToFileURL(await packageScript('astro')).href);

function end(error: unknown): never {
	if (!(error instanceof TypeError)) throw error;
	console.error(error.message);
	process.exit(exitCode.broke);
}
