import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageScript } from '../../src/cli/build/package-script.ts';
import { startCommand } from './run-cli.ts';

const commands = join(import.meta.dirname, '../../src/cli');
const { PORT: _, ...environment } = process.env;

let folder: string;
let empty: string;
let neighbour: Server;
let taken: number;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'served-'));
	empty = await mkdtemp(join(tmpdir(), 'empty-'));
	await mkdir(join(folder, 'dist/part'), { recursive: true });
	await writeFile(join(folder, 'dist/index.html'), '<title>Front</title>');
	await writeFile(join(folder, 'dist/part/index.html'), '<title>Part</title>');
	await writeFile(join(folder, 'dist/404.html'), '<title>Not here</title>');
	neighbour = createServer().listen(0, 'localhost');
	await once(neighbour, 'listening');
	taken = (neighbour.address() as AddressInfo).port;
});

afterAll(async () => {
	neighbour.close();
	await Promise.all([folder, empty].map((made) => rm(made, { recursive: true })));
});

/** Runs a command that ends by itself. */
const run = (command: 'serve' | 'start', cwd: string, options: string[], env = {}) =>
	startCommand(command, options, { cwd, env: { PORT: undefined, ...env } });

describe('A built site', () => {
	test('is served at the port of PORT, until the command is ended', async () => {
		const child = spawn(process.execPath, [join(commands, 'serve.ts')], {
			cwd: folder,
			env: { ...environment, PORT: '0' },
		});
		try {
			const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
			const address = /^Three Points is at (http:\/\/localhost:\d+\/) \(Ctrl\+C stops it\)\.$/.exec(
				line,
			)?.[1];
			expect(address).toBeDefined();
			const answers = await Promise.all(
				['', 'part/', 'nothing/'].map(async (path) => {
					const answer = await fetch(new URL(path, address));
					return [answer.status, await answer.text()];
				}),
			);
			expect(answers).toEqual([
				[200, '<title>Front</title>'],
				[200, '<title>Part</title>'],
				[404, '<title>Not here</title>'],
			]);
		} finally {
			child.kill();
		}
	});

	test('is not served at a port that is in use; another is named', async () => {
		expect(await run('serve', folder, ['--port', `${taken}`])).toEqual({
			code: 1,
			output: '',
			errors: `Port ${taken} is used by another program. Choose another: \`npm run preview -- --port ${taken + 1}\`.\n`,
		});
	});

	test.each(['http', '', '-1', '65536', '80.5'])('has no port `%s`', async (port) => {
		const { code, errors } = await run('serve', folder, [`--port=${port}`]);
		expect(code).toBe(3);
		expect(errors).toContain('Expected a whole number from 0 to 65535.');
	});
});

test('If nothing is built, the command to build is named', async () => {
	expect(await run('serve', empty, ['--port', '0'])).toEqual({
		code: 3,
		output: '',
		errors: 'There is no built site in `dist`. Run `npm run build` first.\n',
	});
});

test('A port in use is reported before anything is built', async () => {
	expect(await run('start', empty, [], { PORT: `${taken}` })).toEqual({
		code: 1,
		output: '',
		errors: `Port ${taken} is used by another program. Choose another: \`npm start -- --port ${taken + 1}\`.\n`,
	});
	expect(await readdir(empty)).toEqual([]);
});

describe('The command of a package', () => {
	test.each(['astro', 'eslint', 'oxlint', 'prettier', 'vitest', 'knip'])(
		'%s is found',
		async (name) => {
			expect(await packageScript(name)).toSatisfy(existsSync);
		},
	);

	test('that is not there is named', async () => {
		await expect(packageScript('no-such-package')).rejects.toThrow('Run `npm ci`');
	});

	test('that brings none is named', async () => {
		await expect(packageScript('sirv')).rejects.toThrow('has no command');
	});
});
