/** Writes `docs/verdicts.md` from the table of verdicts: `npm run docs`. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { verdictsPage } from './verdicts-text.ts';

const file = 'docs/verdicts.md';
const config = await resolveConfig(file);
await writeFile(file, await format(verdictsPage(), { ...config, filepath: file }));
