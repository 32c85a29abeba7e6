/** Lists what to look at again: `npm run due`. */
import { due } from './due-command.ts';

process.exitCode = await due(process.argv);
