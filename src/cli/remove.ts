/** Removes a record that nothing names: `npm run remove -- source key`. */
import { startCommand } from './terminal/start-command.ts';

await startCommand(async () => (await import('./desk/remove-command.ts')).remove);
