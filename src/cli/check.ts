/**
 * Checks the content: `npm run check`. Of a check of one article, a third was loading the rules: they
 * are loaded from the compile cache where Node has it.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { check } = await import('./check-command.ts');
process.exitCode = await check(process.argv);
