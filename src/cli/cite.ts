/** Registers a source in one step: `npm run cite -- https://… --quote "…" --for article/claim --relation supports`. */
import { cite } from './cite-command.ts';

process.exitCode = await cite(process.argv);
