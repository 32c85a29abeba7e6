/**
 * `npm run linkcheck`. What a run needs is loaded when it is needed, from the compile cache where Node
 * has it: of a check of the built site, half was loading what only the network needs.
 */
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { tellLostOutput } from './tell-lost-output.ts';

enableCompileCache();
// Of thousands of records most of what parsing leaves behind is rubbish: it is cleared before it piles up.
setFlagsFromString('--heap-growing-percent=40');
// What is new gets 16 MB at once and no more: by itself its room grows to some 200 MB, full of rubbish.
setFlagsFromString('--semi-space-growth-factor=16');
const { linkcheck } = await import('./linkcheck-command.ts');
tellLostOutput();
setFlagsFromString('--semi-space-growth-factor=1');
process.exitCode = await linkcheck(process.argv);
