/** Writes a new record: `npm run new -- source key --url=… --publisher=…`. */
import { startCommand } from './start-command.ts';

await startCommand(async () => (await import('./new-command.ts')).newCommand);
