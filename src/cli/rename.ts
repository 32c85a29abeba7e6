/** Gives a record another key, wherever it is named: `npm run rename -- claim old-key new-key`. */
import { rename } from './rename-command.ts';

process.exitCode = await rename(process.argv);
