import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './dist.ts';
import type { ProjectCopy } from './project-copy.ts';

/** The site as an editor sees it while writing. */
export interface DevServer {
	address: string;
	stop: () => void;
}

/** Starts the development server on a copy of the project, and waits until it serves a page. */
export async function startDevServer({ folder }: ProjectCopy): Promise<DevServer> {
	const port = String(20_000 + Math.floor(Math.random() * 20_000));
	const address = `http://127.0.0.1:${port}`;
	// Vitest's own variables would make Astro think that it is under test.
	const { NODE_ENV: _, VITEST: __, ...environment } = process.env;
	const server = spawn(
		process.execPath,
		[
			join(root, 'node_modules/astro/bin/astro.mjs'),
			'dev',
			...['--port', port, '--host', '127.0.0.1'],
		],
		{
			cwd: folder,
			stdio: 'ignore',
			env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
		},
	);
	await until(async () => {
		const answer = await fetch(`${address}/method/`).catch(() => undefined);
		await answer?.text();
		return answer?.status === 200;
	});
	return { address, stop: () => server.kill() };
}

/** Waits until a condition holds. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + 100_000;
	while (Date.now() < end) {
		if (await holds()) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('It did not happen.');
}
