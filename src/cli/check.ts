/** Checks the content: `npm run check`. */
import { startCommand } from './terminal/start-command.ts';

await startCommand(async () => (await import('./check/check-command.ts')).check);
