/**
 * Runs Astro: `node src/cli/astro.ts build`. What it reads from environment variables is set here,
 * since no way of setting them in `package.json` works on every system.
 */
import { pathToFileURL } from 'node:url';
import { packageScript } from './package-script.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Without it, Astro puts `dev` into the background when it takes the one who started it for a program.
process.env.ASTRO_DEV_BACKGROUND ??= '0';

await import(pathToFileURL(await packageScript('astro')).href);
