/** Gives a record another key, wherever it is named: `npm run rename -- claim old-key new-key`. */
import { startCommand } from './terminal/start-command.ts';

await startCommand(async () => (await import('./desk/rename-command.ts')).rename);
