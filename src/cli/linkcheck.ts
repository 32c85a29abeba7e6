/**
 * `npm run linkcheck`. Modules are loaded only when needed, from Node's compile cache if possible:
 * half the time of a check of the built site went into loading what only the network needs.
 */
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { reportLostOutput } from './terminal/report-lost-output.ts';

enableCompileCache();
// With thousands of records, most of what parsing leaves is garbage: collect it before it piles up.
setFlagsFromString('--heap-growing-percent=40');
// Gives new objects 16 MB at once and no more. Otherwise that space grows to about 200 MB, full of
// garbage.
setFlagsFromString('--semi-space-growth-factor=16');
const { linkcheck } = await import('./linkcheck/linkcheck-command.ts');
reportLostOutput();
setFlagsFromString('--semi-space-growth-factor=1');
process.exitCode = await linkcheck(process.argv);
