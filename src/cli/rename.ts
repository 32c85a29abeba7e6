/** Gives a record another key, wherever it is named: `npm run rename -- claim old-key new-key`. */
import { startCommand } from './start-command.ts';

await startCommand(async () => (await import('./rename-command.ts')).rename);
