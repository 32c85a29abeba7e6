/**
 * Builds a large publication batch by batch, each in a process of its own: what Astro loads and keeps
 * grows with the pages of one build, and a thousand articles take more memory than machines of CI have.
 */
import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BatchDone, writeFilesAfterPages } from '../build/files-after-pages.ts';
import { conditionsAt } from '../check/conditions.ts';
import { handOver } from '../content/hand-over.ts';
import { readToBuild } from '../content/read-to-build.ts';
import { exitCode } from '../problems/exit-code.ts';
import { site } from '../site.ts';
import type { Batches } from './batches.ts';

/**
 * Builds the publication in batches.
 *
 * @param rest - What Astro is given besides.
 * @returns The exit code.
 */
export async function buildInBatches({ of, folder }: Batches, rest: string[]): Promise<number> {
	// Beside what it becomes, so that it can be moved; the site that was built before stays until the end.
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
	/** Folder of the pages that are built. */
	next: string;
	/** Folder of one batch. */
	batchFolder: string;
	/** What Astro is given besides. */
	rest: string[];
	of: number;
}

async function buildAll({ next, batchFolder, rest, of }: Work): Promise<number> {
	const digests = new Set<string>();
	await mkdir(next, { recursive: true });
	for (let number = 1; number <= of; number += 1) {
		console.log(`\nBatch ${String(number)} of ${String(of)}`);
		const { code, digest } = await buildBatch(`${String(number)}/${String(of)}`, [
			...rest,
			'--outDir',
			batchFolder,
		]);
		if (code !== exitCode.clean) return code;
		if (digest !== undefined) digests.add(digest);
		await moveInto(batchFolder, next);
	}
	const { today } = conditionsAt(Date.now());
	const reading = await readToBuild('content', { today, withDrafts: site.isPreview });
	if (digests.size !== 1 || !digests.has(reading.digest)) {
		console.error(
			'The content changed while it was built, so that pages would not fit together. Build again.',
		);
		return exitCode.broke;
	}
	handOver(reading);
	await writeFilesAfterPages(resolve(next));
	return exitCode.clean;
}

/** Builds one batch as the whole is built: with the same options of Node, and what it prints is printed. */
function buildBatch(
	batch: string,
	args: string[],
): Promise<{ code: number; digest: string | undefined }> {
	return new Promise((done, reject) => {
		let digest: string | undefined;
		const child = spawn(
			process.execPath,
			[...process.execArgv, join(import.meta.dirname, 'astro.ts'), 'build', ...args],
			{
				stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
				env: { ...process.env, BUILD_BATCH: batch },
			},
		);
		child
			.on('message', (message) => ({ digest } = message as BatchDone))
			.on('error', reject)
			.on('close', (code) => done({ code: code ?? exitCode.broke, digest }));
	});
}

/** Moves all that is in one folder into another; what is there already was the same, and is replaced. */
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
