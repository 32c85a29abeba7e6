import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { rules } from '../../src/check/rules.ts';
import { unknownRecords } from '../../src/check/rules/unknown-record.ts';
import { reportToTerminal } from '../../src/problems/terminal.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readPictures } from '../../src/content/read-pictures.ts';
import { fixtureFolder, parsePublication, readOverlaid } from '../read-fixture.ts';

/** What the faces have in these tests, whatever the content of the site needs today. */
const letters = charactersFor(['åø']);

const root = join(import.meta.dirname, '../..');
const today = '2025-06-30';
const language = 'en-GB';
const names = rules.map(({ name }) => name);
const fixtures = readdirSync(fixtureFolder('rules')).sort();
const expectedFile = (name: string) => join(fixtureFolder(`rules/${name}`), 'expected.txt');

test('A sound publication has no problems', async () => {
	expect(checkContent({ content: await parsePublication(), today, language, letters })).toEqual([]);
});

test('Every rule has a fixture, and every fixture a rule', () => {
	const asked = [
		...names
			.filter((name) => !fixtures.includes(name))
			.map((name) => `\`${name}\` has no fixture: add \`tests/fixtures/rules/${name}/\`.`),
		...fixtures
			.filter((name) => !names.includes(name))
			.map((name) => `The fixture \`${name}\` has no rule: add it to \`src/check/rules.ts\`.`),
	];
	expect(asked, asked.join('\n')).toEqual([]);
});

test('Every rule is registered, and its file has its name, except those that one table makes', () => {
	const files = readdirSync(join(root, 'src/check/rules')).map((file) => file.replace(/\.ts$/, ''));
	const single = names.filter((name) => !unknownRecords.some((rule) => rule.name === name));
	const wired = [...single, 'unknown-record'];
	const asked = [
		...files
			.filter((name) => !wired.includes(name))
			.map((name) => `\`${name}\` is not asked: add a line to \`src/check/rules.ts\`.`),
		...wired
			.filter((name) => !files.includes(name))
			.map((name) => `\`${name}\` has no file: write \`src/check/rules/${name}.ts\`.`),
	];
	expect(asked, asked.join('\n')).toEqual([]);
});

test('Every rule says in a sentence what it requires of editors, and why', () => {
	for (const { name, about, why } of rules) {
		expect(about, name).toMatch(/^[A-Z].*\.$/);
		expect(why, name).toMatch(/^[A-Z`].*\.$/);
	}
});

describe('The report names place, fault and hint', () => {
	test.each(fixtures)('%s', async (name) => {
		const folder = fixtureFolder(`rules/${name}`);
		const pictures = await readPictures(folder, join(root, 'public'), 'content');
		const content = parseContent('content', await readOverlaid(`rules/${name}`), {
			pictures,
		});
		const problems = checkContent({ content, today, language, letters });
		const report = `${reportToTerminal(problems, (file) => content.texts.get(file))}\n`;
		if (process.env.UPDATE === '1') writeFileSync(expectedFile(name), report);
		expect(report).toBe(readFileSync(expectedFile(name), 'utf8'));
		expect(problems.map(({ rule }) => rule)).toContain(name);
	});
});
