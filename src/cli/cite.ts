/** Registers a source in one step: `npm run cite -- https://… --quote "…" --for article/claim --relation supports`. */
import { startCommand } from './terminal/start-command.ts';

await startCommand(async () => (await import('./cite/cite-command.ts')).cite);
