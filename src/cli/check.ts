/** Checks the content: `npm run check`. */
import { startCommand } from './start-command.ts';

await startCommand(async () => (await import('./check-command.ts')).check);
