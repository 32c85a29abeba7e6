import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { type ParseCache, parseContent } from '../../src/content/parse-content.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { reportToTerminal } from '../../src/problems/terminal.ts';
import type { ContentFile } from '../../src/text/content-file.ts';
import { fixtureFolder, readFixture } from '../read-fixture.ts';

/** A mistake in one file. Paths are those of the article, or begin with `/`. */
interface Mistake {
	file: string;
	/** Words that are in the file, and what an editor wrote in their place. */
	from?: string;
	to?: string;
	/** The whole text of the file. */
	all?: string;
	/** Where the file is moved, or copied, to. */
	as?: string;
	copy?: boolean;
	/** Whether the file is not there. */
	gone?: boolean;
}

const home = fixtureFolder('.');
const expectedFile = join(home, 'mistakes.txt');
const mistakes = Object.entries(
	parse(readFileSync(join(home, 'mistakes.yaml'), 'utf8')) as Record<string, Mistake>,
);
const publication = await readFixture('publication');
const pictures = new Map([['content/articles/tide-mill/mill-house.png', true]]);
const sound: ParseCache = new Map();
parseContent('content', publication, { pictures, cache: sound });

function pathOf(file: string): string {
	return file.startsWith('/') ? `content${file}` : `content/articles/tide-mill/${file}`;
}

/** The publication with one mistake in it. */
function withMistake({ file, from, to, all, as, copy, gone }: Mistake): ContentFile[] {
	const path = pathOf(file);
	const found = publication.find((one) => one.path === path);
	if (!found) throw new Error(`There is no \`${path}\` to make a mistake in.`);
	if (from !== undefined && !found.text.includes(from)) {
		throw new Error(`\`${path}\` does not say \`${from}\`.`);
	}
	if (gone) return publication.filter((one) => one !== found);
	const text = all ?? (from === undefined ? found.text : found.text.replace(from, () => to ?? ''));
	const wrong = { path: as === undefined ? path : pathOf(as), text };
	const others = publication.filter((one) => copy === true || one !== found);
	return [...others, wrong].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The report on a publication with one mistake, and the number of its problems. */
function reportOf(mistake: Mistake): { problems: number; report: string } {
	// A copy of what is parsed: each mistake is looked at by itself.
	const cache: ParseCache = new Map(sound);
	const content = parseContent('content', withMistake(mistake), { pictures, cache });
	const letters = charactersFor(['åø']);
	const problems = checkContent({ content, today: '2025-06-30', language: 'en-GB', letters });
	return {
		problems: problems.length,
		report: reportToTerminal(problems, (file) => content.texts.get(file)),
	};
}

/** The expected report of each mistake, by its name, which is on a line `== name` above it. */
function readExpected(): Map<string, string> {
	const parts = readFileSync(expectedFile, 'utf8').split(/^== (.+)\n/m);
	return new Map(
		parts.flatMap((name, index) =>
			index % 2 === 1 ? [[name, parts[index + 1]?.trim() ?? '']] : [],
		),
	);
}

if (process.env.UPDATE === '1') {
	const reports = mistakes.map(([name, mistake]) => `== ${name}\n${reportOf(mistake).report}\n`);
	writeFileSync(expectedFile, reports.join('\n'));
}

const expected = readExpected();

test('There are at least sixty mistakes, each with its expected report', () => {
	expect(mistakes.length).toBeGreaterThanOrEqual(60);
	expect([...expected.keys()]).toEqual(mistakes.map(([name]) => name));
});

test.each(mistakes)(
	'Where %s, one problem says where, what and how to put it right',
	(name, mistake) => {
		const { problems, report } = reportOf(mistake);
		expect(report).toBe(expected.get(name));
		expect(problems).toBe(1);
	},
);
