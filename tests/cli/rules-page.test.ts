import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { rulesPage } from '../../src/cli/rules-text.ts';
import { siteChecks } from '../../src/sitecheck/site-checks.ts';
import { verdictsPage } from '../../src/cli/verdicts-text.ts';
import { formatted } from '../formatted.ts';

const docs = join(import.meta.dirname, '../../docs');

test('docs/rules.md is what the rules say; `npm run docs` writes it anew', async () => {
	const file = join(docs, 'rules.md');
	const page = await formatted(file, rulesPage(rules, siteChecks));
	expect(await readFile(file, 'utf8'), 'Run `npm run docs`: `docs/rules.md` is old.').toBe(page);
});

test('every rule has a name of its own', () => {
	const names = [...rules, ...siteChecks].map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

test('docs/verdicts.md is what the table of verdicts says; `npm run docs` writes it anew', async () => {
	const file = join(docs, 'verdicts.md');
	const page = await formatted(file, verdictsPage());
	expect(await readFile(file, 'utf8'), 'Run `npm run docs`: `docs/verdicts.md` is old.').toBe(page);
});
