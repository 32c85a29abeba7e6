/**
 * Lighthouse, mobile, on the built site: `npm run lighthouse`. Prints a table of the four
 * categories for each page and exits with 1 if one is below 100. Pages are compressed in advance at
 * the best level, as `docs/deploy.md` advises and as the budgets count. Its figures depend on the
 * machine, so it is not part of `npm test`.
 */
import { launch, Launcher } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { serveFolder } from '../src/cli/serve/static-server.ts';
import { articlePages, pages } from './site/dist.ts';
import { browserArguments } from '../src/linkcheck/browser/browser-arguments.ts';
import { ensureBrowser } from './browser/browser.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const article = articlePages[0]?.path ?? '/';
const claim = pages.find(({ path }) => path.startsWith(`${article}claims/`))?.path ?? '/';
const paths = [article, claim, `${article}evidence/`, `${article}sources/`, '/'];

const folder = await mkdtemp(join(tmpdir(), 'three-points-lighthouse-'));
await cp(join(import.meta.dirname, '../dist'), folder, { recursive: true });
for (const path of paths) {
	const file = join(folder, path, 'index.html');
	await writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file)));
}
const server = await serveFolder(folder);
/**
 * `RenderDocument`, which the launcher switches off, is on in readers' browsers. Without it,
 * Chromium 156 first paints a page almost two seconds after it has laid it out.
 */
const launcherFlags = Launcher.defaultFlags().map((flag) => flag.replace(',RenderDocument', ''));
const chrome = await launch({
	chromePath: await ensureBrowser(),
	ignoreDefaultFlags: true,
	chromeFlags: [...launcherFlags, '--headless=new', ...browserArguments],
});
console.log(`${'page'.padEnd(44)}${categories.map((name) => name.padStart(16)).join('')}`);
for (const path of paths) {
	const result = await lighthouse(`${server.address}${path}`, {
		port: chrome.port,
		onlyCategories: [...categories],
		logLevel: 'error',
	});
	const scores = categories.map((name) =>
		Math.round((result?.lhr.categories[name]?.score ?? 0) * 100),
	);
	console.log(`${path.padEnd(44)}${scores.map((score) => String(score).padStart(16)).join('')}`);
	for (const audit of Object.values(result?.lhr.audits ?? {})) {
		const counts =
			audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative';
		if (counts && scores.some((score) => score < 100)) console.log(`  ${audit.id}: ${audit.title}`);
	}
	if (scores.some((score) => score < 100)) process.exitCode = 1;
}
chrome.kill();
await server.close();
await rm(folder, { recursive: true });
