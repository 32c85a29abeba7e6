/** Lists what to look at again: `npm run due`. */
import { startCommand } from './start-command.ts';

await startCommand(async () => (await import('./due-command.ts')).due);
