/** Writes `docs/rules.md` and `docs/rules/` from the rules themselves: `npm run docs`. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { rules } from '../check/rules.ts';
import { siteChecks } from '../sitecheck/site-checks.ts';
import { readExample } from './docs/rule-examples.ts';
import { ruleFileOf } from './docs/rule-file.ts';
import { rulePage } from './docs/rule-page-text.ts';
import { rulesPage } from './docs/rules-text.ts';
import { writeFormatted } from './docs/write-formatted.ts';

await writeFormatted('docs/rules.md', rulesPage(rules, siteChecks));
await mkdir('docs/rules', { recursive: true });
const files = new Set(rules.map(({ name }) => ruleFileOf(name)));
// Removes the page of a rule that was removed or renamed.
for (const name of await readdir('docs/rules')) {
	if (!files.has(`docs/rules/${name}`)) await rm(`docs/rules/${name}`);
}
for (const rule of rules) {
	await writeFormatted(
		ruleFileOf(rule.name),
		rulePage(rule, await readExample('tests/fixtures', rule.name)),
	);
}
