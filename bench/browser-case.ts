import { join } from 'node:path';
import { pageCount, servePages } from './browser-pages.ts';
import { makeRegistry } from './made-registry.ts';
import { measuredRun, scriptArguments } from './measured-run.ts';

/** Measures, once, the command when it opens every page, and reports it in a few lines. */
export async function measureBrowser(folder: string): Promise<string> {
	const { addresses, close } = await servePages();
	const content = join(folder, 'browser');
	try {
		await makeRegistry(content, addresses);
		const { seconds, cpu, memory, output } = await measuredRun([
			...(await scriptArguments('linkcheck')),
			...['--content', content],
			...['--allow-address', '127.0.0.0/8', '--browser', 'always'],
		]);
		if (!output.includes(`${pageCount} ok`)) throw new Error(`Expected all to be ok:\n${output}`);
		return [
			`### In a browser: ${pageCount} pages that a script writes, each opened (\`--browser always\`)`,
			`${seconds.toFixed(0)} s for the whole command, ${cpu.toFixed(1)} s of processor time and ${memory.toFixed(0)} MiB, not counting Chromium; ${pageCount} of ${pageCount} quotes found. Each page is given half a second to come to rest, four pages at a time.`,
		].join('\n\n');
	} finally {
		close();
	}
}
