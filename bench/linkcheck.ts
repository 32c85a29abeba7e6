/**
 * Measures the link check as users run it, compared with linkinator: whole processes, from start-up
 * to the last report. `npm run bench:linkcheck`, with `-- --write` to put the results into
 * docs/benchmarks.md.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MeasuredRun, measuredRun, middleOf, scriptArguments } from './measured-run.ts';
import { makeRegistry } from './made-registry.ts';
import { measureBrowser } from './browser-case.ts';
import { table, writeInto } from './report.ts';
import { makeHub, makeSite, type PlantedFault } from './made-site.ts';

/** Each command is run this often, and the middle run is reported. */
const repeats = 3;
const ours = await scriptArguments('linkcheck');
const linkinator = 'node_modules/linkinator/build/src/cli.js';
/** Both find problems in the made site, and their exit codes say so. */
const found = [0, 1, 2];

/**
 * The load of the last minute: other work makes the seconds longer, but hardly affects processor
 * time.
 */
const [load = 0] = loadavg();
const folder = await mkdtemp(join(tmpdir(), 'bench-linkcheck-'));
try {
	const report = [
		'## Link check',
		`\`npm run bench:linkcheck\`, Node ${process.versions.node}, ${String(availableParallelism())} × ${cpus()[0]?.model.trim() ?? 'CPU'}. Each measurement is of a whole command, from start-up to the last report, in its own process. The figures are those of the run with the median processor time of ${String(repeats)}. Node keeps compiled code between runs (\`module.enableCompileCache\`). Load of the machine at the start: ${load.toFixed(1)}.`,
		await measureStart(),
		await measureSite(join(folder, 'site')),
		await measureHub(join(folder, 'hub')),
		await measureRegistry(),
		await measureLargePages(),
		await measureBrowser(folder),
	].join('\n\n');
	console.log(report);
	if (process.argv.includes('--write')) await writeInto('linkcheck', report);
} finally {
	await rm(folder, { recursive: true });
}

async function measureStart(): Promise<string> {
	const help = await middleOf(repeats, () => measuredRun([...ours, '--help']));
	return ['### Start-up', table([head('', []), row('`linkcheck --help`', help)])].join('\n\n');
}

async function measureSite(site: string): Promise<string> {
	const { planted, links } = await makeSite(site, {
		pages: 2000,
		linksPerPage: 20,
		plantedEach: 20,
	});
	const mine = await middleOf(repeats, () =>
		measuredRun(
			[...ours, '--site', '--dist', site, '--content', 'content', '--format', 'json'],
			found,
		),
	);
	const flags = ['--recurse', '--check-fragments', '--check-css', '--format', 'json'];
	const theirs = await middleOf(repeats, () =>
		measuredRun([linkinator, '/', '--server-root', site, ...flags], found),
	);
	const faults: PlantedFault[] = ['page', 'fragment', 'image', 'style', 'case', 'slash'];
	const texts = { mine: messagesOf(mine.output), theirs: brokenOf(theirs.output) };
	const recall = (messages: readonly string[], fault: PlantedFault) => {
		const wanted = planted.get(fault) ?? [];
		// linkinator leaves out the first slash.
		const seen = wanted.filter((address) =>
			messages.some((text) => text.includes(address.slice(1))),
		);
		return `${String(seen.length)}/${String(wanted.length)}`;
	};
	const names = faults.map((fault) => `planted: ${fault}`);
	return [
		`### The built site, offline: 2,000 pages × 20 links (${links.toLocaleString('en')} in all), with fragments and positions`,
		table([
			head('', names),
			row(
				'ours',
				mine,
				faults.map((fault) => recall(texts.mine, fault)),
			),
			row(
				'linkinator 8.1.0',
				theirs,
				// What it sometimes reports for those, on a busy machine, is a broken connection.
				faults.map((fault) => (fault === 'slash' ? '–' : recall(texts.theirs, fault))),
			),
		]),
		`Our check takes ${(mine.cpu / theirs.cpu).toFixed(2)} of linkinator’s processor time. linkinator requests the pages from its own HTTP server, which redirects \`/page\` to \`/page/\`, so it does not report this as an error.`,
	].join('\n\n');
}

async function measureHub(hub: string): Promise<string> {
	await makeHub(hub, 10_000);
	const run = await middleOf(repeats, () => measuredRun([...ours, '--site', '--dist', hub], found));
	return ['### 10,000 links to one page', table([head('', []), row('ours', run)])].join('\n\n');
}

async function measureRegistry(): Promise<string> {
	const { urls, most, close } = await startServer();
	const content = join(folder, 'registry');
	await makeRegistry(content, urls);
	const rows: string[][] = [];
	const mine = await middleOf(repeats, () => measuredRun([...asked(content), '--format', 'json']));
	rows.push(row('ours, 2 per host', mine, [answeredBy(mine), await most()]));
	const theirs = await middleOf(repeats, () =>
		measuredRun([linkinator, ...urls, '--format', 'json'], found),
	);
	rows.push(row('linkinator 8.1.0', theirs, [okOf(theirs), await most()]));
	close();
	return [
		'### The registry: 1,000 sources with a quote each, on 50 loopback hosts, 100 ms each',
		table([head('', ['right', 'most at once on a host']), ...rows]),
		'The two do different work. linkinator requests only the headers of each page (`HEAD`) and reads no page. Our check reads 1,000 records, requests the robots.txt of each host, fetches each page, extracts its text and looks for the quote in it. With 2 requests at once on each host, the shortest possible time is 2.2 s.',
	].join('\n\n');
}

/** Pages of the size of a long article, to show that what is read is not kept. */
async function measureLargePages(): Promise<string> {
	const { urls, close } = await startServer({ pages: 3000, size: 200_000, latency: 5 });
	const content = join(folder, 'large');
	await makeRegistry(content, urls);
	const run = await measuredRun([...asked(content), '--format', 'json']);
	close();
	return [
		'### 3,000 sources of 200 kB each, with a quote each',
		table([head('', ['right']), row('ours', run, [answeredBy(run)])]),
	].join('\n\n');
}

function asked(content: string): string[] {
	return [...ours, '--content', content, '--allow-address', '127.0.0.0/8'];
}

/** Starts the hosts; returns the address of each page, one host after the other in turn. */
async function startServer({ pages = 1000, size = 2500, latency = 100 } = {}) {
	const server = fork(join(import.meta.dirname, 'registry-server.ts'), [
		String(size),
		String(latency),
	]);
	const [hosts] = (await once(server, 'message')) as [string[]];
	return {
		urls: Array.from(
			{ length: pages },
			(_, i) => `${hosts[i % hosts.length] ?? ''}/page-${String(i)}`,
		),
		most: async () => {
			server.send('most');
			const [{ most }] = (await once(server, 'message')) as [{ most: number }];
			return String(most);
		},
		close: () => {
			server.disconnect();
		},
	};
}

function head(first: string, more: readonly string[]): string[] {
	return [first, 'seconds', 'CPU, s', 'MiB', ...more];
}

function row(name: string, run: MeasuredRun, more: readonly string[] = []): string[] {
	return [name, run.seconds.toFixed(2), run.cpu.toFixed(2), run.memory.toFixed(0), ...more];
}

function messagesOf(json: string): string[] {
	const { problems } = JSON.parse(json) as { problems: { message: string }[] };
	return problems.map(({ message }) => message);
}

function answeredBy({ output }: MeasuredRun): string {
	const { results } = JSON.parse(output) as { results: { verdict: string }[] };
	return String(results.filter(({ verdict }) => verdict === 'ok').length);
}

function linksOf(json: string): { url: string; state: string }[] {
	return (JSON.parse(json) as { links: { url: string; state: string }[] }).links;
}

function brokenOf(json: string): string[] {
	return linksOf(json)
		.filter(({ state }) => state === 'BROKEN')
		.map(({ url }) => url);
}

function okOf({ output }: MeasuredRun): string {
	return String(linksOf(output).filter(({ state }) => state === 'OK').length);
}
