import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { movedIn } from '../../src/cli/build/moved-in.ts';
import { articleFiles } from '../../src/exports/files.ts';
import { siteFiles } from '../../src/exports/site-files.ts';
import { hostFiles } from '../../src/publishing/host-files.ts';
import { mediaTypes, patternOf } from '../../src/publishing/rules.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/hosting');
const moved = await movedIn(join(root, 'content'));

test.each(Object.entries(hostFiles))(
	'docs/hosting/%s is what the table says; `node src/cli/hosting.ts` writes it again',
	async (name, write) => {
		const file = await readFile(join(folder, name), 'utf8');
		expect(file, `Run \`node src/cli/hosting.ts\`: \`docs/hosting/${name}\` is old.`).toBe(
			write({ moved }),
		);
	},
);

/** The rules of `_headers`: a path, and what is sent with what it fits. */
function headerBlocks(): { path: RegExp; headers: [string, string][]; lines: string[] }[] {
	return hostFiles
		._headers()
		.split('\n\n')
		.slice(1)
		.map((block) => {
			const [path = '', ...lines] = block.trim().split('\n');
			expect(path.match(/\*/g)?.length ?? 0, path).toBeLessThanOrEqual(1);
			return {
				path: new RegExp(`^${RegExp.escape(path).replace('\\*', '.*')}$`),
				lines: [path, ...lines],
				headers: lines.map((line): [string, string] => {
					const [name = '', ...value] = line.trim().split(': ');
					return [name, value.join(': ')];
				}),
			};
		});
}

describe('`_headers`', () => {
	test('stays within the limits of Cloudflare Pages: 100 rules, lines of 2,000 characters', () => {
		const blocks = headerBlocks();
		expect(blocks.length).toBeLessThanOrEqual(100);
		for (const line of blocks.flatMap(({ lines }) => lines)) expect(line.length).toBeLessThan(2000);
	});

	test.each([
		'/index.html',
		'/icon.svg',
		'/_astro/page.Ab12.js',
		'/search-index/index.json',
		'/search-index/records-0a1b.json',
		'/tide-mill/sources/gazette.wikipedia.txt',
		'/tide-mill/sources/gazette.csl.json',
		...[...articleFiles].map(({ name }) => `/tide-mill/${name}`),
		...siteFiles.map(({ name }) => `/${name}`),
	])('says one thing of %s, once', (path) => {
		const said = headerBlocks()
			.filter((block) => block.path.test(path))
			.flatMap(({ headers }) => headers.map(([name]) => name))
			// Of two policies both hold (CSP Level 3, section 2.2.1).
			.filter((name) => name !== 'Content-Security-Policy');
		expect(new Set(said).size).toBe(said.length);
		expect(said).toContain('X-Content-Type-Options');
	});

	test('serves each export with the type of the export', () => {
		for (const { name, type } of [...articleFiles, ...siteFiles]) {
			const rule = [...mediaTypes()].find(([path]) =>
				new RegExp(patternOf(path)).test(`/x/${name}`),
			);
			if (rule) expect(rule[1], name).toBe(type);
			else expect(name).toMatch(/\.(?:json|xml|txt)$/);
		}
	});
});

test('The workflow for GitHub Pages gives each job what it needs and pins each action to a commit', () => {
	const { jobs, permissions } = parse(hostFiles['github-pages.yml']()) as {
		permissions: object;
		jobs: Record<string, { permissions: Record<string, string>; steps: { uses?: string }[] }>;
	};
	expect(permissions).toEqual({});
	expect(jobs.build!.permissions).toEqual({ contents: 'read' });
	expect(jobs.deploy!.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
	for (const { uses } of Object.values(jobs).flatMap(({ steps }) => steps)) {
		if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
	}
});

describe('The script for S3', async () => {
	const place = await mkdtemp(join(tmpdir(), 'three-points-s3-'));
	// Stands in for the program of AWS: writes down what it is asked, a line each.
	await writeFile(join(place, 'aws'), '#!/bin/sh\nprintf "%s\\t" "$@"\necho\n');
	await chmod(join(place, 'aws'), 0o755);
	await writeFile(join(place, 's3.sh'), hostFiles['s3.sh']());
	const run = (...parameters: string[]) =>
		spawnSync('sh', [join(place, 's3.sh'), ...parameters], {
			cwd: place,
			encoding: 'utf8',
			env: { ...process.env, PATH: [place, process.env.PATH].join(delimiter) },
		});
	const { status, stdout } = run('s3://bucket');
	const without = run();
	await rm(place, { recursive: true });
	const calls = stdout
		.trim()
		.split('\n')
		.map((line) => line.trim().split('\t'));

	test('uploads files that never change first, and deletes old pages last', () => {
		expect(status).toBe(0);
		const isKept = calls.map((call) => call.some((word) => word.includes('immutable')));
		expect(isKept.indexOf(false)).toBeGreaterThan(0);
		expect(isKept.lastIndexOf(true)).toBeLessThan(isKept.indexOf(false));
		expect(calls.filter((call) => call.includes('--delete'))).toHaveLength(1);
		for (const call of calls) expect(call).toContain('s3://bucket');
	});

	test('serves each type, the more exact after the more general', () => {
		const typed = calls.filter((call) => call.includes('--content-type')).map((call) => call[8]);
		expect(typed).toEqual([...mediaTypes().keys()].reverse());
	});

	test('says what is missing if no bucket is named', () => {
		expect(without.status).not.toBe(0);
		expect(without.stderr).toContain('Name the bucket');
	});
});
