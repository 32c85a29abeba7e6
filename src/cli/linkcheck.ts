/**
 * `npm run linkcheck`. What a run needs is loaded when it is needed, from the compile cache where Node
 * has it: of a check of the built site, half was loading what only the network needs.
 */
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

enableCompileCache();
// Of thousands of records most of what parsing leaves behind is rubbish: it is cleared before it piles up.
setFlagsFromString('--heap-growing-percent=40');
const { linkcheck } = await import('./linkcheck-command.ts');
process.exitCode = await linkcheck(process.argv);
