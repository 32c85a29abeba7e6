import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { closeSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureFolder } from '../read-fixture.ts';

const root = join(import.meta.dirname, '../..');
let home: string;
let folder: string;

beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'watch-'));
	folder = join(home, 'content');
	await cp(fixtureFolder('publication'), folder, { recursive: true });
});
afterEach(() => rm(home, { recursive: true }));

/** Opens a terminal of 80 columns in which `npm run check -- --watch` runs. */
function openTerminal(...options: string[]) {
	const terminal = spawn(
		process.execPath,
		[join(root, 'src/cli/check.ts'), '--watch', ...options],
		{ cols: 80, rows: 40, cwd: home },
	);
	let screen = '';
	let read = 0;
	terminal.onData((data) => (screen += data));
	const ended = new Promise<number>((resolve) => {
		terminal.onExit(({ exitCode }) => resolve(exitCode));
	});
	const plain = () => stripVTControlCharacters(screen).replaceAll('\r\n', '\n');
	return {
		press: (key: string) => terminal.write(key),
		ended,
		/** All that came since the last look, once it ends as is expected. */
		async next(end: RegExp): Promise<string> {
			await expect.poll(() => plain().slice(read), { timeout: 60_000 }).toMatch(end);
			const now = plain();
			const printed = now.slice(read);
			read = now.length;
			return printed.trim();
		},
		rest: () => plain().slice(read),
	};
}

const change = async (path: string, from: string, to: string) => {
	const file = join(folder, path);
	const text = await readFile(file, 'utf8');
	expect(text).toContain(from);
	await writeFile(file, text.replace(from, to));
};

const counted = /(?:new|gone|there|left)\.\n$/;

test('A save is reported with new and removed problems, and nothing else; Ctrl+C ends quietly', async () => {
	await change('sources/almanac-1871.yaml', 'language: en', 'langauge: en');
	const terminal = openTerminal();
	const first = await terminal.next(/Ctrl\+C stops it\.\n$/);
	expect(first).toContain('`langauge` is not a field of a source.');
	expect(first).toMatch(/26 files checked, 1 problem\. Watching `content`\. Ctrl\+C stops it\.$/);

	await change('articles/tide-mill/history.mdx', 'term:sluice', 'term:slice');
	expect(await terminal.next(counted)).toBe(
		`content/articles/tide-mill/history.mdx

content/articles/tide-mill/history.mdx:9:116  unknown-term
  No term has the key \`slice\`.
  9 | …closed in 1924](claim:closed-1924), when the [sluice](term:slice) broke.
    |                                               ^^^^^^^^^^^^^^^^^^^^
    = Did you mean \`sluice\`? If not: write it in \`content/glossary/slice.mdx\`.
    ? docs/rules/unknown-term.md

1 new, 1 still there.`,
	);

	// The same problem on another line is still there. A save without a change is not reported.
	const history = join(folder, 'articles/tide-mill/history.mdx');
	await writeFile(history, (await readFile(history, 'utf8')).replace('---\n\n', '---\n\n\n'));
	expect(await terminal.next(counted)).toBe(
		'content/articles/tide-mill/history.mdx\nNothing new, 2 still there.',
	);
	await writeFile(history, await readFile(history, 'utf8'));

	// Half of a file first, then the rest: the whole file is checked.
	const source = join(folder, 'sources/almanac-1871.yaml');
	const text = (await readFile(source, 'utf8')).replace('langauge', 'language');
	const handle = openSync(source, 'w');
	writeSync(handle, text.slice(0, 40));
	writeSync(handle, text.slice(40));
	closeSync(handle);
	expect(await terminal.next(counted)).toBe(
		`content/sources/almanac-1871.yaml

gone  unknown-field  content/sources/almanac-1871.yaml:4:1

1 gone, 1 still there.`,
	);

	// As editors do that write beside the file and put the new one in its place.
	const beside = join(folder, 'articles/tide-mill/.history.mdx.new');
	await writeFile(beside, (await readFile(history, 'utf8')).replace('term:slice', 'term:sluice'));
	await rename(beside, history);
	expect(await terminal.next(counted)).toBe(
		`content/articles/tide-mill/history.mdx

gone  unknown-term  content/articles/tide-mill/history.mdx:10:116

1 gone, no problems left.`,
	);

	terminal.press('\x03');
	expect(await terminal.ended).toBe(0);
	expect(terminal.rest().replace('^C', '').trim()).toBe('');
});

test('A problem in a record that many articles cite is reported before those articles are checked again', async () => {
	for (const key of 'abcdefgh') {
		await cp(join(folder, 'articles/tide-mill'), join(folder, 'articles', key), {
			recursive: true,
		});
	}
	const terminal = openTerminal();
	await terminal.next(/Ctrl\+C stops it\.\n$/);
	await change('sources/almanac-1871.yaml', 'language: en', 'language: "en');
	const printed = /9 articles\n.*\.\n$/;
	expect(await terminal.next(printed)).toBe(
		`content/sources/almanac-1871.yaml

content/sources/almanac-1871.yaml:4:11  broken-yaml
  This is not YAML: a quotation mark that is never closed begins here.
  4 | language: "en
    |           ^^^
    = Write the same mark at the end of the text. If the text has no colon, \`#\`
      or bracket, you can remove this mark instead.
    ? docs/rules/broken-yaml.md

1 new.
Checking the 9 articles that may be affected …

9 articles
Nothing new, 1 still there.`,
	);
	await change('sources/almanac-1871.yaml', 'language: "en', 'language: en');
	expect(await terminal.next(printed)).toBe(
		`content/sources/almanac-1871.yaml

gone  broken-yaml  content/sources/almanac-1871.yaml:4:11

1 gone, no problems left.
Checking the 9 articles that may be affected …

9 articles
Nothing new, no problems left.`,
	);
	terminal.press('\x03');
	expect(await terminal.ended).toBe(0);
});

test('A renamed file is reported once, with both names', async () => {
	const terminal = openTerminal('--rule', 'unknown-person');
	await terminal.next(/Ctrl\+C stops it\.\n$/);
	await rename(join(folder, 'people/tom-wyke.mdx'), join(folder, 'people/tom-wike.mdx'));
	const printed = await terminal.next(counted);
	expect(printed).toMatch(
		/^content\/people\/tom-w[iy]ke\.mdx, content\/people\/tom-w[iy]ke\.mdx\n/,
	);
	expect(printed.replaceAll(/\s+/g, ' ')).toContain('npm run rename -- person tom-wyke tom-wike');
	expect(printed).toMatch(/\n1 new\.$/);
	terminal.press('\x03');
	expect(await terminal.ended).toBe(0);
});

test('A missing folder is reported in a sentence', async () => {
	await rm(folder, { recursive: true });
	const terminal = openTerminal();
	expect(await terminal.ended).toBe(3);
	expect(terminal.rest()).toContain('cannot be read. Name another with `--content`.');
});
