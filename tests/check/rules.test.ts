import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { rules } from '../../src/check/rules.ts';
import { reportToTerminal } from '../../src/problems/terminal.ts';
import { parseContent } from '../../src/content/content.ts';
import { readPictures } from '../../src/content/read-pictures.ts';
import { fixtureFolder, parsePublication, readOverlaid } from '../read-fixture.ts';

const root = join(import.meta.dirname, '../..');
const today = '2025-06-30';
const language = 'en-GB';
const names = rules.map(({ name }) => name);
const fixtures = readdirSync(fixtureFolder('rules')).sort();
const expectedFile = (name: string) => join(fixtureFolder(`rules/${name}`), 'expected.txt');

test('A sound publication has no problems', async () => {
	expect(checkContent({ content: await parsePublication(), today, language })).toEqual([]);
});

test('Every rule has a fixture, and every fixture a rule', () => {
	expect(fixtures).toEqual([...names].sort());
});

test('Every rule is wired, and its file has its name', () => {
	const files = readdirSync(join(import.meta.dirname, '../../src/check/rules'));
	expect(files.sort()).toEqual(names.map((name) => `${name}.ts`).sort());
});

test('Every rule says in one sentence what it holds editors to', () => {
	for (const { name, about } of rules) expect(about, name).toMatch(/^[A-Z].*\.$/);
});

describe('The report names place, fault and hint', () => {
	test.each(fixtures)('%s', async (name) => {
		const folder = fixtureFolder(`rules/${name}`);
		const pictures = await readPictures(folder, join(root, 'public'), 'content');
		const content = parseContent('content', await readOverlaid(`rules/${name}`), pictures);
		const problems = checkContent({ content, today, language });
		const report = `${reportToTerminal(problems, (file) => content.texts.get(file))}\n`;
		if (process.env.UPDATE === '1') writeFileSync(expectedFile(name), report);
		expect(report).toBe(readFileSync(expectedFile(name), 'utf8'));
		expect(problems.map(({ rule }) => rule)).toContain(name);
	});
});
