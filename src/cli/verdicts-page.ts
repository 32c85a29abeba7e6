/** Writes `docs/verdicts.md` from the table of verdicts: `npm run docs`. */
import { verdictsPage } from './docs/verdicts-text.ts';
import { writeFormatted } from './docs/write-formatted.ts';

await writeFormatted('docs/verdicts.md', verdictsPage());
