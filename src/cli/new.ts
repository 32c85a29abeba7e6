/** Writes a new record: `npm run new -- source key --url=… --publisher=…`. */
import { startCommand } from './terminal/start-command.ts';

await startCommand(async () => (await import('./desk/new-command.ts')).newCommand);
