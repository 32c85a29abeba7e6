/** Writes `docs/verdicts.md` from the table of verdicts: `npm run docs`. */
import { verdictsPage } from './verdicts-text.ts';
import { writeFormatted } from './write-formatted.ts';

await writeFormatted('docs/verdicts.md', verdictsPage());
