/** Removes a record that nothing names: `npm run remove -- source key`. */
import { startCommand } from './start-command.ts';

await startCommand(async () => (await import('./remove-command.ts')).remove);
