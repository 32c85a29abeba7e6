/** Registers a source in one step: `npm run cite -- https://… --quote "…" --for article/claim --relation supports`. */
import { startCommand } from './start-command.ts';

await startCommand(async () => (await import('./cite-command.ts')).cite);
