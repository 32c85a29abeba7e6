/**
 * Measures check, build and the development server with 1, 10, 100 … articles of the real one's
 * size, compared with a Starlight site of as many pages: `npm run bench:content`, with
 * `-- 1 10 100 1000` for other numbers and `-- --write` to put the results into docs/benchmarks.md.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeProject, makeStarlight } from './made-content.ts';
import { type MeasuredRun, measuredRun, scriptArguments } from './measured-run.ts';
import { table, writeInto } from './report.ts';

const numbers = process.argv
	.slice(2)
	.filter((word) => /^\d+$/.test(word))
	.map(Number);
const sizes = numbers.length > 0 ? numbers : [1, 10, 100];
const starlight = join(import.meta.dirname, 'starlight');
const folder = await mkdtemp(join(tmpdir(), 'bench-content-'));

try {
	if (!existsSync(join(starlight, 'node_modules'))) await installStarlight();
	const rows = [];
	for (const size of sizes) rows.push(await measure(size));
	const report = [
		'## Content',
		`\`npm run bench:content\`, Node ${process.versions.node}, ${String(availableParallelism())} × ${cpus()[0]?.model.trim() ?? 'CPU'}. Articles are copies of the real one; sources are shared. CPU is the user and system time of all processes, MiB the memory of the largest process. A ratio below 1 means less time than Starlight 0.42.4 takes for a page of the same text, as plain paragraphs, without a sidebar that would list all pages. Our site is built with \`EXPORTS=none\`, because Starlight makes no PDF and draws no pictures.`,
		table([
			[
				'articles',
				'check, CPU s',
				'check, MiB',
				'pages',
				'build, CPU s',
				'build, MiB',
				'CPU a page : Starlight',
			],
			...rows,
		]),
		await measureDevelopment(),
	].join('\n\n');
	console.log(report);
	if (process.argv.includes('--write')) await writeInto('content', report);
} finally {
	await rm(folder, { recursive: true, force: true });
}

async function measure(size: number): Promise<string[]> {
	const project = join(folder, `ours-${String(size)}`);
	await makeProject(project, size);
	const check = await run(project, ['src/cli/check.ts']);
	const build = await run(project, await scriptArguments('build'));
	await rm(join(starlight, 'dist'), { recursive: true, force: true });
	const pages = await makeStarlight(starlight, join(project, 'dist'));
	await rm(project, { recursive: true });
	const theirs = await run(starlight, ['node_modules/astro/bin/astro.mjs', 'build']);
	const theirPages = await countPages(join(starlight, 'dist'));
	return [
		String(size),
		check.cpu.toFixed(1),
		check.memory.toFixed(0),
		String(pages),
		build.cpu.toFixed(1),
		build.memory.toFixed(0),
		(build.cpu / pages / (theirs.cpu / theirPages)).toFixed(2),
	];
}

/** The development server's first page, and the time from a save until the page shows it. */
async function measureDevelopment(): Promise<string> {
	const project = join(folder, 'development');
	await makeProject(project, 1);
	const [key = ''] = await readdir(join(project, 'content/articles'));
	const port = 20_000 + Math.floor(Math.random() * 20_000);
	const address = `http://127.0.0.1:${String(port)}/${key}/`;
	const server = spawn(
		process.execPath,
		[
			join(project, 'node_modules/astro/bin/astro.mjs'),
			'dev',
			'--port',
			String(port),
			'--host',
			'127.0.0.1',
		],
		{ cwd: project, stdio: 'ignore', env: environment() },
	);
	try {
		await until(async () => (await fetch(address.replace(key, 'method'))).ok);
		const first = await timed(() => load(address));
		const second = await timed(() => load(address));
		const saves: number[] = [];
		for (let index = 0; index < 5; index++) {
			const word = `Zebra${String(index)}`;
			saves.push(
				await timed(async () => {
					await appendFile(join(project, `content/articles/${key}/index.mdx`), `\n${word}.\n`);
					await until(async () => (await (await fetch(address)).text()).includes(word));
				}),
			);
			await new Promise((done) => setTimeout(done, 1500));
		}
		const middle = saves.toSorted((a, b) => a - b)[2] ?? 0;
		return `In development the article's page takes ${first.toFixed(0)} ms the first time and ${second.toFixed(0)} ms the second time. A save appears on the page after ${middle.toFixed(0)} ms (the median of 5).`;
	} finally {
		server.kill();
	}
}

async function load(address: string): Promise<void> {
	await (await fetch(address)).text();
}

async function until(holds: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (await holds().catch(() => false)) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error('It did not happen within 30 seconds.');
}

async function timed(action: () => Promise<void>): Promise<number> {
	const start = performance.now();
	await action();
	return performance.now() - start;
}

async function countPages(dist: string): Promise<number> {
	const files = await readdir(dist, { recursive: true });
	return files.filter((name) => name.endsWith('.html')).length;
}

function environment(): NodeJS.ProcessEnv {
	const { NODE_ENV: _, ...rest } = process.env;
	// Starlight makes no PDF and draws no pictures, so ours does neither here.
	return { ...rest, EXPORTS: 'none', ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };
}

/** Runs a Node script in a folder. */
function run(cwd: string, args: string[]): Promise<MeasuredRun> {
	return measuredRun(args, [0], cwd, environment());
}

async function installStarlight(): Promise<void> {
	console.error('Installing Starlight for the comparison …');
	await writeFile(join(starlight, '.npmrc'), 'package-lock=false\n');
	await new Promise<void>((resolve, reject) => {
		spawn('npm', ['install', '--no-audit', '--no-fund'], { cwd: starlight, stdio: 'inherit' }).on(
			'close',
			(code) => {
				if (code === 0) resolve();
				else reject(new Error('Starlight could not be installed.'));
			},
		);
	});
}
