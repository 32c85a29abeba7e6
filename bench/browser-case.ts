import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { citePages, pageCount, servePages } from './browser-pages.ts';

/** Measures the command where it opens every page, once, and tells it in a few lines. */
export async function measureBrowser(folder: string): Promise<string> {
	const { addresses, close } = await servePages();
	const usageFile = join(folder, 'usage.json');
	const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;
	try {
		await citePages(join(folder, 'content'), addresses);
		const started = performance.now();
		const child = spawn(
			process.execPath,
			[
				...['--import', preload, 'src/cli/linkcheck.ts', '--content', join(folder, 'content')],
				...['--allow-address', '127.0.0.0/8', '--browser', 'always'],
			],
			{ env: { ...process.env, USAGE_FILE: usageFile }, stdio: ['ignore', 'pipe', 'inherit'] },
		);
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
		await once(child, 'close');
		if (!output.includes(`${pageCount} ok`)) throw new Error(`Expected all to be ok:\n${output}`);
		const seconds = ((performance.now() - started) / 1000).toFixed(0);
		const usage = JSON.parse(await readFile(usageFile, 'utf8')) as { cpu: number; memory: number };
		return [
			`### In a browser: ${pageCount} pages that a script writes, each opened (\`--browser always\`)`,
			`${seconds} s for the whole command, ${usage.cpu.toFixed(1)} s of processor time and ${usage.memory.toFixed(0)} MiB besides Chromium; ${pageCount} of ${pageCount} quotes found. Each page is left to come to rest for half a second, four at a time.`,
		].join('\n\n');
	} finally {
		close();
	}
}
