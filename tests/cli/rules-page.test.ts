import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { readExample } from '../../src/cli/docs/rule-examples.ts';
import { rulePage } from '../../src/cli/docs/rule-page-text.ts';
import { rulesPage } from '../../src/cli/docs/rules-text.ts';
import { siteChecks } from '../../src/sitecheck/site-checks.ts';
import { verdictsPage } from '../../src/cli/docs/verdicts-text.ts';
import { formatted } from '../formatted.ts';
import { fixtureFolder } from '../read-fixture.ts';

const docs = join(import.meta.dirname, '../../docs');

test('docs/rules.md matches the rules; `npm run docs` writes it again', async () => {
	const file = join(docs, 'rules.md');
	const page = await formatted(file, rulesPage(rules, siteChecks));
	expect(await readFile(file, 'utf8'), 'Run `npm run docs`: `docs/rules.md` is old.').toBe(page);
});

test('every rule has an up-to-date page with its own wrong and right example', async () => {
	const old: string[] = [];
	// Of a rule without a fixture, the tests of rules say so.
	for (const rule of rules.filter(({ name }) => existsSync(fixtureFolder(`rules/${name}`)))) {
		const file = join(docs, `rules/${rule.name}.md`);
		const example = await readExample(fixtureFolder('.'), rule.name);
		const page = await formatted(file, rulePage(rule, example));
		if ((await readFile(file, 'utf8').catch(() => '')) !== page) old.push(rule.name);
	}
	const asked = old.map((name) => `Run \`npm run docs\`: \`docs/rules/${name}.md\` is old.`);
	expect(asked, asked.join('\n')).toEqual([]);
});

test('no page is left of a rule that is gone', async () => {
	const pages = await readdir(join(docs, 'rules'));
	expect(pages).toEqual(rules.map(({ name }) => `${name}.md`).sort());
});

test('every rule has a name of its own', () => {
	const names = [...rules, ...siteChecks].map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

test('docs/verdicts.md matches the table of verdicts; `npm run docs` writes it again', async () => {
	const file = join(docs, 'verdicts.md');
	const page = await formatted(file, verdictsPage());
	expect(await readFile(file, 'utf8'), 'Run `npm run docs`: `docs/verdicts.md` is old.').toBe(page);
});
