/** Writes `docs/rules.md` from the rules themselves: `node src/cli/rules-page.ts`. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { rules } from '../check/rules.ts';
import { siteChecks } from '../sitecheck/site-checks.ts';
import { rulesPage } from './rules-text.ts';

const file = 'docs/rules.md';
const config = await resolveConfig(file);
await writeFile(file, await format(rulesPage(rules, siteChecks), { ...config, filepath: file }));
