import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureFolder } from '../read-fixture.ts';
import { due } from '../../src/cli/desk/due-command.ts';
import { newCommand } from '../../src/cli/desk/new-command.ts';
import { remove } from '../../src/cli/desk/remove-command.ts';
import { rename } from '../../src/cli/desk/rename-command.ts';
import { runHere, startCommand } from './run-cli.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'desk-'));
	await cp(fixtureFolder('publication'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const commands = { new: newCommand, rename, remove, due };
type Command = keyof typeof commands;

/** Runs `npm run <command>` in the copy, without a terminal. */
const run = (command: Command, ...args: string[]) =>
	runHere(commands[command], [...args, '--content', folder]);
/** The same in a process of its own, as an editor has it. */
const start = (command: Command, ...args: string[]) =>
	startCommand(command, [...args, '--content', folder]);

const text = (file: string) => readFile(join(folder, file), 'utf8');
const claims = 'articles/tide-mill/claims/output.yaml';

test('rename: shown by `--dry-run`, confirmed without options, written with `--yes`', async () => {
	const before = await text(claims);
	const dry = await run('rename', 'claim', 'flour-2024', 'flour', '--dry-run');
	expect(dry).toMatchObject({ code: 0, errors: '' });
	expect(dry.output).toContain('-flour-2024:\n+flour:');
	const asked = await start('rename', 'claim', 'flour-2024', 'flour');
	expect(asked).toMatchObject({ code: 2 });
	expect(asked.errors).toContain('Nothing is written. `--yes` writes without asking.');
	expect(await text(claims)).toBe(before);

	const done = await run('rename', 'claim', 'flour-2024', 'flour', '--yes');
	expect(done).toMatchObject({ code: 0, errors: '' });
	expect(done.output).toContain('The claim `flour-2024` is now `flour`, in 5 places.');
	expect(done.output).toContain(
		'Readers who have `/tide-mill/#claim-flour-2024` will find the page,',
	);
	expect(await text('redirects.yaml')).toContain(
		'\n/tide-mill/claims/flour-2024/: /tide-mill/claims/flour/\n',
	);
	expect(await text(claims)).toBe(before.replaceAll('flour-2024', 'flour'));
});

test('rename: a section takes its prose and its claims with it', async () => {
	const { code } = await run('rename', 'section', 'output', 'flour', '--yes');
	expect(code).toBe(0);
	expect((await readdir(join(folder, 'articles/tide-mill/claims'))).sort()).toEqual([
		'flour.yaml',
		'history.yaml',
		'index.yaml',
	]);
	expect(await text('articles/tide-mill/index.mdx')).toContain('  - history\n  - flour\n');
});

test('rename: an article takes its pictures with it, and leaves no folder', async () => {
	const article = join(folder, 'articles/tide-mill');
	const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
	await writeFile(join(article, 'mill-house.svg'), picture);
	const prose = join(article, 'history.mdx');
	await appendFile(prose, '\n![The house](./mill-house.svg)\n');
	const { code, output, errors } = await run('rename', 'article', 'tide-mill', 'mill', '--yes');
	expect({ code, errors }, output).toEqual({ code: 0, errors: '' });
	expect(output).toContain('tide-mill/mill-house.svg → ');
	expect(await readdir(join(folder, 'articles'))).toEqual(['mill']);
	expect(await text('articles/mill/mill-house.svg')).toBe(picture);
});

test('rename: a change that would break the content is refused', async () => {
	const { code, output, errors } = await run('rename', 'section', 'output', 'evidence', '--yes');
	expect(code).toBe(2);
	expect(output).toContain('reserved-key');
	expect(errors).toContain('Nothing is written');
	expect(await readdir(join(folder, 'articles/tide-mill'))).toContain('output.mdx');
});

test('remove: a record that is named elsewhere stays, and the places are listed', async () => {
	const { code, errors } = await start('remove', 'publisher', 'mill-trust', '--yes');
	expect(code).toBe(2);
	expect(errors).toContain('The publisher `mill-trust` is named in ');
	expect(errors).toContain('sources/trust-report-2023.yaml:3:12');
	expect(await text('publishers/mill-trust.yaml')).not.toBe('');
});

test('new: missing fields are named; unfinished fields of a written record are reported with their place', async () => {
	const short = await start('new', 'publisher', 'harl-press', '--name=Harl Press', '--yes');
	expect(short.code).toBe(2);
	expect(short.errors).toMatch(
		/For a publisher these are needed as well:\n {2}--ownership=… .*nonprofit/,
	);
	const whole = await run(
		'new',
		'publisher',
		'harl-press',
		'--name=Harl Press',
		'--ownership=unknown',
		'--yes',
	);
	expect(whole.code).toBe(0);
	expect(whole.output).toContain('unused-publisher');
	expect(await text('publishers/harl-press.yaml')).toBe('name: Harl Press\nownership: unknown\n');
	const again = await run(
		'new',
		'publisher',
		'harl-press',
		'--name=X',
		'--ownership=unknown',
		'--yes',
	);
	expect(again.errors).toContain('The key `harl-press` is already used in');
});

test('new: invalid values are reported before missing ones, and a field given twice is refused', async () => {
	const taken = await run('new', 'publisher', 'mill-trust');
	expect(taken).toMatchObject({ code: 2, output: '' });
	expect(taken.errors).toMatch(
		/^The key `mill-trust` is already used in `.*mill-trust\.yaml`\.\n$/,
	);
	const twice = await run('new', 'publisher', 'x', '--name=A', '--name=B');
	expect(twice.errors).toBe('`--name` is given twice. Give it once, with its whole value.\n');
});

test('new: an unknown key is refused with the nearest one, and nothing is written', async () => {
	const before = await readdir(folder, { recursive: true });
	const given = [
		'--title=Bread',
		'--summary=It.',
		'--startHere=almanac-1871,gazete-reopening-2024',
	];
	const { code, errors } = await run('new', 'section', 'bread', ...given, '--yes');
	expect(code).toBe(2);
	expect(errors).toBe(
		'`--startHere.1`: there is no source `gazete-reopening-2024`. Did you mean `gazette-reopening-2024`?\n',
	);
	expect(await readdir(folder, { recursive: true })).toEqual(before);
});

describe('new: a wrong value is refused with its field and what it can be, and nothing is written', () => {
	const claim = [
		...['claim', 'wheel', '--says=The wheel turns.', '--kind=fact', '--confidence=low'],
		...['--evidence.0.source=almanac-1871', '--evidence.0.relation=context'],
	];
	test.each([
		[
			'one that its field cannot have',
			['stance', 'gb', '--name=Britain', '--country=UK'],
			/^`--country` cannot be `UK`\. Expected the code of a country .* `GB`\.\n$/,
		],
		[
			'several of them',
			[...claim, '--checked=2 Jan 2025', '--evidence.0.relation=proves'].filter(
				(option) => option !== '--evidence.0.relation=context',
			),
			/^`--checked` cannot be `2 Jan 2025`\. Expected a day .*\n`--evidence\.0\.relation` cannot be `proves`\. .*`supports`.*\n$/,
		],
		[
			'a day that is still to come',
			[...claim, '--checked=2999-01-02'],
			/^`--checked`: `checked` is 2999-01-02, after the newest day .*\n$/,
		],
		[
			'a name that another record has',
			['person', 'wyke', '--name=Tom Wyke', '--role=miller'],
			/^`--name`: The person `tom-wyke` already has this name\. .*\n$/,
		],
		[
			'a name that a record has that comes later',
			['person', 'a-wyke', '--name=Tom Wyke', '--role=miller'],
			/^With this person, there would be an error at .*tom-wyke\.mdx:2: The person `a-wyke` already .*\n$/,
		],
	])('%s', async (_, given, said) => {
		const before = await readdir(folder, { recursive: true });
		const old = await text('articles/tide-mill/claims/index.yaml');
		for (const how of ['--yes', '--dry-run']) {
			const { code, output, errors } = await run('new', ...given, how);
			expect({ code, output }).toEqual({ code: 2, output: '' });
			expect(errors).toMatch(said);
		}
		expect(await readdir(folder, { recursive: true })).toEqual(before);
		expect(await text('articles/tide-mill/claims/index.yaml')).toBe(old);
	});

	test('what `check` only warns about is written', async () => {
		const { code, output } = await run('new', ...claim, '--checked=2012-01-02', '--yes');
		expect(code).toBe(0);
		expect(output).toContain('claim-without-question');
		expect(await text('articles/tide-mill/claims/index.yaml')).toContain('wheel:');
	});
});

test('due: a calendar that cannot be written ends with 1 and the name of the file', async () => {
	const { code, output, errors } = await start('due', '--ics', join(folder, 'sources'));
	expect(code).toBe(1);
	expect(output).toMatch(/to review within 30 days\.\n$/);
	expect(errors).toMatch(/^`.*sources` cannot be written and is unchanged \(.*\)\.\n$/);
});

test('due: by editor and section; `--editor` narrows the list and the calendar', async () => {
	const ics = join(folder, 'due.ics');
	const { code, output } = await run('due', '--editor', 'edda-marsh', '--ics', ics);
	expect(code).toBe(0);
	expect(output).toMatch(/^Edda Marsh\n {2}tide-mill\/history\n {4}2025-07-19 {2}the claim /);
	expect(await readFile(ics, 'utf8')).toContain('(Edda Marsh)\r\n');
	const other = await run('due', '--editor', 'Tom Wyke', '--ics', ics);
	expect(other).toMatchObject({ code: 2, output: '' });
	expect(other.errors).toBe('There is no editor `Tom Wyke`. Write one of `Edda Marsh`.\n');
});

test('due: a number of days beyond all calendars is refused in a sentence', async () => {
	for (const option of ['--ahead', '--stale-after']) {
		const { errors } = await run('due', option, '200000000');
		expect(errors, option).toMatch(/Expected a whole number from [01] to 36500\./);
		expect((await run('due', option, '36500')).code, option).toBe(0);
	}
});

test('rename: if one file cannot be written, those before it are restored', async () => {
	const files = await Promise.all(['sources/almanac-1871.yaml', claims].map(text));
	// A folder has the name that the file is to have.
	await mkdir(join(folder, 'sources/almanac.yaml'));
	const { code, errors } = await run('rename', 'source', 'almanac-1871', 'almanac', '--yes');
	expect(code).toBe(1);
	expect(errors).toMatch(/^`.*sources\/almanac\.yaml` cannot be written and is unchanged/);
	expect(await Promise.all(['sources/almanac-1871.yaml', claims].map(text))).toEqual(files);
});

test('rename and remove: a missing argument is named in the command that has it', async () => {
	const said = async (command: Command, ...args: string[]) => {
		const { code, errors } = await run(command, ...args);
		expect(code).toBe(3);
		return errors.trim();
	};
	expect(await said('rename', 'claim', 'flour-2024')).toBe(
		'Say what gets another key: `npm run rename -- claim flour-2024 NEW-KEY`.',
	);
	expect(await said('rename')).toMatch(
		/`npm run rename -- KIND OLD-KEY NEW-KEY`\. KIND is article,/,
	);
	expect(await said('remove', 'claim')).toBe('Say what to remove: `npm run remove -- claim KEY`.');
});

test('An unknown kind and a missing folder are reported in a sentence', async () => {
	expect((await run('rename', 'clam', 'a', 'b')).errors).toBe(
		'There is no kind of record `clam`. Did you mean `claim`?\n',
	);
	await rm(folder, { recursive: true });
	expect(await run('due')).toMatchObject({ code: 3 });
	expect((await run('due')).errors).toBe(
		`The content folder \`${folder}\` cannot be read. Name another with \`--content\`.\n`,
	);
	await cp(fixtureFolder('publication'), folder, { recursive: true });
});

describe('A command that is started in a wrong way ends with 3', () => {
	test.each([
		['rename', ['source', 'almanac-1871'], 'Say what gets another key'],
		['rename', ['source', 'almanac-1871', 'almanac', '--bogus'], 'unknown option'],
		['remove', ['source'], 'Say what to remove'],
		['due', ['--bogus'], 'unknown option'],
		['due', ['--ahead', 'soon'], 'Expected a whole number'],
	] as const)('%s %j', async (command, options, words) => {
		const { code, errors } = await run(command, ...options);
		expect(code).toBe(3);
		expect(errors).toContain(words);
	});
});
