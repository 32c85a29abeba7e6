/**
 * Runs Astro: `node src/cli/astro.ts build`. What it reads from environment variables is set here,
 * since no way of setting them in `package.json` works on every system. `build --drafts` builds a
 * preview, with the articles that are not out yet, into a folder of its own.
 */
import { pathToFileURL } from 'node:url';
import { packageScript } from './package-script.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Without it, Astro puts `dev` into the background when it takes the one who started it for a program.
process.env.ASTRO_DEV_BACKGROUND ??= '0';

if (process.argv[2] === 'build' && process.argv.includes('--drafts')) {
	process.env.DRAFTS = 'shown';
	process.argv = process.argv.filter((argument) => argument !== '--drafts');
}

await import(pathToFileURL(await packageScript('astro')).href);
