/** Lists what to look at again: `npm run due`. */
import { startCommand } from './terminal/start-command.ts';

await startCommand(async () => (await import('./desk/due-command.ts')).due);
