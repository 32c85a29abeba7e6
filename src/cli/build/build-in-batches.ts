/**
 * Builds a large publication in batches, each in its own process. Astro loads and keeps more with
 * every page of a build, and a thousand articles need more memory than CI machines have.
 */
import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BatchDone, writeFilesAfterPages } from '../../build/files-after-pages.ts';
import { handOver } from '../../content/hand-over.ts';
import { readContentFolder } from '../../content/read-folder.ts';
import { readToBuild } from '../../content/read-to-build.ts';
import { digestOf } from '../../content/reading.ts';
import { exitCode } from '../../problems/exit-code.ts';
import { publicationDay, site } from '../../site.ts';
import type { Batches } from './batches.ts';

/**
 * Builds the publication in batches.
 *
 * @param rest - The other arguments for Astro.
 * @returns The exit code.
 */
export async function buildInBatches({ of, folder }: Batches, rest: string[]): Promise<number> {
	// Next to the final folder, so it can be renamed. The previous site stays until the end.
	const [next, batchFolder] = [`${folder}.next`, `${folder}.batch`];
	await Promise.all([clear(next), clear(batchFolder)]);
	try {
		const code = await buildAll({ next, batchFolder, rest, of });
		if (code !== exitCode.clean) return code;
		await clear(folder);
		await rename(next, folder);
		return code;
	} finally {
		await Promise.all([clear(next), clear(batchFolder)]);
	}
}

interface Work {
	/** Folder that collects the pages of all batches. */
	next: string;
	/** Folder of one batch. */
	batchFolder: string;
	/** The other arguments for Astro. */
	rest: string[];
	of: number;
}

async function buildAll({ next, batchFolder, rest, of }: Work): Promise<number> {
	const source = await sourceNow();
	const today = publicationDay(Date.now());
	const { code } = await run(['check.ts']);
	if (code !== exitCode.clean) return code;
	await mkdir(next, { recursive: true });
	for (let number = 1; number <= of; number += 1) {
		console.log(`\nBatch ${String(number)} of ${String(of)}`);
		const batch = `${String(number)}/${String(of)}`;
		const built = await run(['astro.ts', 'build', ...rest, '--outDir', batchFolder], {
			options: process.execArgv,
			environment: { ...process.env, BUILD_BATCH: batch, BUILD_DAY: today },
		});
		if (built.code !== exitCode.clean) return built.code;
		if (built.source !== source) return tellChange();
		await moveInto(batchFolder, next);
	}
	const reading = await readToBuild('content', { today, withDrafts: site.isPreview });
	if (reading.source !== source) return tellChange();
	handOver(reading);
	await writeFilesAfterPages(resolve(next));
	return exitCode.clean;
}

/** A digest of the content's files, as each batch reports it. */
async function sourceNow(): Promise<string> {
	const files = await readContentFolder('content');
	return digestOf(files.map(({ path, text }) => [path, text]));
}

function tellChange(): number {
	console.error(
		'The content changed during the build, so the pages would not agree with each other. Run the build again.',
	);
	return exitCode.broke;
}

/**
 * Runs one of our own commands and passes on its output. Signals that stop this process stop the
 * command too, so we can clean up.
 */
function run(
	[command, ...args]: [string, ...string[]],
	{
		options = [],
		environment = process.env,
	}: { options?: string[]; environment?: NodeJS.ProcessEnv } = {},
): Promise<{ code: number; source?: string }> {
	return new Promise((done, reject) => {
		let source: string | undefined;
		const child = spawn(
			process.execPath,
			[...options, join(import.meta.dirname, '..', command), ...args],
			{ stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: environment },
		);
		const stop = (signal: NodeJS.Signals) => child.kill(signal);
		process.on('SIGINT', stop).on('SIGTERM', stop);
		child
			.on('message', (message) => {
				({ source } = message as BatchDone);
			})
			.on('error', reject)
			.on('close', (code) => {
				process.off('SIGINT', stop).off('SIGTERM', stop);
				done({ code: code ?? exitCode.broke, ...(source !== undefined && { source }) });
			});
	});
}

/**
 * Moves everything in one folder into another. A file that is already there is the same, and is
 * replaced.
 */
async function moveInto(from: string, to: string): Promise<void> {
	const there = new Set(await readdir(to));
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory() && there.has(entry.name)) await moveInto(source, target);
		else await rename(source, target);
	}
	await clear(from);
}

function clear(folder: string): Promise<void> {
	return rm(folder, { recursive: true, force: true });
}
