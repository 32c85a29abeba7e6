/** Takes a record out, if nothing names it: `npm run remove -- source key`. */
import { remove } from './remove-command.ts';

process.exitCode = await remove(process.argv);
