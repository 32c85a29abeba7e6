/**
 * Measures the link check, beside linkinator: `npm run bench:linkcheck`, with `-- --write` to put
 * the results into docs/benchmarks.md.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBrowser } from './browser-case.ts';
import type { Case, Outcome } from './linkcheck-case.ts';
import { table, writeInto } from './report.ts';
import { makeHub, makeSite, type PlantedFault } from './made-site.ts';

/** Each case is run this often, and the middle one told. */
const repeats = 3;

const folder = await mkdtemp(join(tmpdir(), 'bench-linkcheck-'));
try {
	const report = [
		'## Link check',
		`\`npm run bench:linkcheck\`, Node ${process.versions.node}, ${String(availableParallelism())} × ${cpus()[0]?.model.trim() ?? 'CPU'}. Each figure is the middle one of ${String(repeats)} runs, each in a process of its own; times begin before its modules are loaded.`,
		await measureSite(join(folder, 'site')),
		await measureHub(join(folder, 'hub')),
		await measureRegistry(),
		await measureBrowser(folder),
	].join('\n\n');
	console.log(report);
	if (process.argv.includes('--write')) await writeInto('linkcheck', report);
} finally {
	await rm(folder, { recursive: true });
}

async function measureSite(site: string): Promise<string> {
	const { planted, links } = await makeSite(site, {
		pages: 2000,
		linksPerPage: 20,
		plantedEach: 20,
	});
	const ours = await middle('site', [site]);
	const theirs = await middle('site-linkinator', [site]);
	const recall = ({ found }: Outcome, fault: PlantedFault) => {
		const wanted = planted.get(fault) ?? [];
		// linkinator leaves the first slash out.
		const told = wanted.filter((address) => found.some((text) => text.includes(address.slice(1))));
		return `${String(told.length)}/${String(wanted.length)}`;
	};
	const faults: PlantedFault[] = ['page', 'fragment', 'image', 'style', 'case', 'slash'];
	return [
		`### The built site, offline: 2,000 pages × 20 links (${links.toLocaleString('en')} in all), with fragments and positions`,
		table([
			['', 'seconds', 'MiB', ...faults.map((fault) => `planted: ${fault}`)],
			...[['ours', ours] as const, ['linkinator 8.1.0', theirs] as const].map(([name, outcome]) => [
				name,
				seconds(outcome),
				outcome.memory.toFixed(0),
				...faults.map((fault) => recall(outcome, fault)),
			]),
		]),
		`Ours is ${(theirs.milliseconds / ours.milliseconds).toFixed(1)} times as fast. linkinator asks a server of its own over HTTP, which redirects \`/page\` to \`/page/\`: to it that is no fault.`,
	].join('\n\n');
}

async function measureHub(hub: string): Promise<string> {
	await makeHub(hub, 10_000);
	const { parses = 0, milliseconds, found } = await middle('hub', [hub]);
	return [
		'### 10,000 links to one page',
		`2 pages, ${String(parses)} parsed, ${String(found.length)} problems, ${(milliseconds / 1000).toFixed(2)} s.`,
	].join('\n\n');
}

async function measureRegistry(): Promise<string> {
	const server = fork(join(import.meta.dirname, 'registry-server.ts'));
	const [hosts] = (await once(server, 'message')) as [string[]];
	const inTurn = Array.from(
		{ length: 1000 },
		(_, i) => `${hosts[i % hosts.length] ?? ''}/page-${String(i)}`,
	);
	const orders: [string, string[]][] = [
		['hosts in turn', inTurn],
		['host after host', [...inTurn].sort((a, b) => host(a).localeCompare(host(b)))],
		['shuffled', shuffle(inTurn)],
	];
	const rows: string[][] = [];
	for (const [order, urls] of orders) {
		for (const [name, of] of [
			['ours, 2 per host', 'registry'],
			['linkinator 8.1.0', 'registry-linkinator'],
		] as const) {
			const outcome = await middle(of, urls);
			server.send('most');
			const [{ most }] = (await once(server, 'message')) as [{ most: number }];
			const answered = String(outcome.found.length);
			rows.push([name, order, seconds(outcome), outcome.memory.toFixed(0), answered, String(most)]);
		}
	}
	const long = await measureLongPages(hosts);
	server.disconnect();
	return [
		'### The registry: 1,000 cited addresses on 50 loopback hosts, 100 ms each',
		table([['', 'order', 'seconds', 'MiB', 'answered', 'most at once on a host'], ...rows]),
		'With 2 at once on each host the least possible is 1.0 s. Ours also asks each host for its robots.txt first.',
		long,
	].join('\n\n');
}

/** How the memory of a run grows with its pages: it should not. */
async function measureLongPages(hosts: readonly string[]): Promise<string> {
	const rows: string[][] = [];
	for (const count of [300, 1000, 3000]) {
		const urls = Array.from(
			{ length: count },
			(_, i) => `${hosts[i % hosts.length] ?? ''}/long-${String(i)}`,
		);
		const outcome = await middle('long-pages', urls);
		rows.push([
			count.toLocaleString('en'),
			seconds(outcome),
			outcome.memory.toFixed(0),
			String(outcome.found.length),
		]);
	}
	return [
		'### Pages of 200 kB, each with a quote that is looked for; each tenth has drifted',
		table([['pages', 'seconds', 'MiB', 'compared'], ...rows]),
	].join('\n\n');
}

/** Runs a case several times and gives the outcome of middle length. */
async function middle(name: Case, input: string[]): Promise<Outcome> {
	const outcomes: Outcome[] = [];
	for (let i = 0; i < repeats; i += 1) {
		const child = fork(join(import.meta.dirname, 'linkcheck-case.ts'), [name], {
			execArgv: name === 'long-pages' ? await nodeOptions() : [],
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		});
		child.send(input);
		const [outcome] = (await once(child, 'message')) as [Outcome];
		outcomes.push(outcome);
	}
	outcomes.sort((a, b) => a.milliseconds - b.milliseconds);
	const [outcome] = outcomes.slice(Math.floor(repeats / 2));
	if (!outcome) throw new RangeError(`Expected the case ${name} to run at least once.`);
	return outcome;
}

/** The options of Node that `npm run linkcheck` sets, to keep its memory small. */
async function nodeOptions(): Promise<string[]> {
	const text = await readFile(join(import.meta.dirname, '../package.json'), 'utf8');
	const { scripts } = JSON.parse(text) as { scripts: { linkcheck: string } };
	return scripts.linkcheck.split(' ').filter((word) => word.startsWith('--'));
}

function seconds({ milliseconds }: Outcome): string {
	return (milliseconds / 1000).toFixed(2);
}

function host(url: string): string {
	return new URL(url).host;
}

/** The same shuffle each time (a linear congruential generator: Numerical Recipes' numbers). */
function shuffle<Item>(items: readonly Item[]): Item[] {
	let seed = 1;
	const keyed = items.map((item) => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return { item, seed };
	});
	return keyed.sort((a, b) => a.seed - b.seed).map(({ item }) => item);
}
